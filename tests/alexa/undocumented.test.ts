import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { intentNames } from '../../lambda/alexa/intents.ts';
import {
  bench,
  errorsOf,
  heardIn,
  household,
  intent,
  launch,
  newSession,
  ours,
  recordsOf,
  regular,
  requestOf,
} from './bench.ts';
import { silent, spoken } from './requests.ts';

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/requests/${name}.json`, import.meta.url), 'utf8'));

describe('a request that is not as documented', () => {
  const without = (key: 'context' | 'session'): object => {
    const { [key]: _, ...rest } = requestOf(launch);
    return rest;
  };
  test.each<[string, unknown]>([
    ['no context', without('context')],
    ['no session', without('session')],
    ['null members', fixture('launch-with-nulls')],
    ['an epoch timestamp', fixture('launch-with-epoch-timestamp')],
    ['placeholders for values', fixture('intent-with-placeholders')],
    ['fields nobody knows', { ...requestOf(launch), tomorrow: { request: {} } }],
    ['a locale nobody speaks here', { ...requestOf(launch), request: { ...requestOf(launch).request, locale: 'xx' } }],
    ...['__proto__', 'constructor', 'toString'].map((locale): [string, unknown] => [
      `a locale called ${locale}`,
      { ...requestOf(launch), request: { ...requestOf(launch).request, locale } },
    ]),
    [
      'attributes of another version',
      requestOf(intent('AMAZON.YesIntent'), { ...newSession, isNew: false, attributes: { shape: 99 } }),
    ],
  ])('%s: it is answered all the same', async (_, request) => {
    const answer = await bench().skill(request);
    expect(errorsOf(request, answer)).toEqual([]);
    expect(heardIn(answer)).not.toBe('');
  });

  test.each([undefined, null, 0, '', 'LaunchRequest', true, [], [requestOf(launch)], {}, { request: null }])(
    '%j is answered with nothing',
    async (event) => {
      const answer = await bench().skill(event);
      expect(errorsOf(event, answer)).toEqual([]);
      expect(answer.response).toEqual({});
    },
  );

  const nested = (depth: number): unknown => (depth === 0 ? 1 : { inner: nested(depth - 1) });
  test.each<[string, unknown]>([
    ['too deep', nested(2000)],
    ['too long', 'x'.repeat(30_000)],
    ['of null', null],
  ])('a memory that holds something %s is none, and nothing of it comes back', async (_, value) => {
    const { skill, send, session } = bench();
    await send(launch);
    const { attributes } = session();
    const tampered = { ...attributes, session: { ...objectOf(attributes.session), signsAgain: value } };
    const request = requestOf(intent('AMAZON.HelpIntent'), { ...newSession, isNew: false, attributes: tampered });
    const answer = await skill(request);
    expect(errorsOf(request, answer)).toEqual([]);
    expect(answer.sessionAttributes?.session).not.toHaveProperty('signsAgain', value);
    expect(heardIn(answer)).not.toBe('');
  });

  const garbage = fc.jsonValue({ maxDepth: 3 });
  const sometimes = <T>(value: T) =>
    fc.oneof({ weight: 4, arbitrary: fc.constant<unknown>(value) }, { weight: 1, arbitrary: garbage });

  it('any JSON value is answered as a real Echo allows', async () => {
    const { skill } = bench({ skillId: ours });
    await fc.assert(
      fc.asyncProperty(garbage, async (event) => {
        expect(errorsOf(event, await skill(event))).toEqual([]);
      }),
    );
  });

  it('so is an envelope with any value in any place', async () => {
    const types = [...spoken, ...silent].map(({ type }) => type);
    const slots = fc.dictionary(
      fc.constantFrom('query', 'sign', 'condition', 'myth', 'routine', 'score', 'duration', 'pattern'),
      fc.oneof(garbage, fc.record({ name: garbage, value: garbage, resolutions: garbage })),
    );
    const body = fc.record(
      {
        type: fc.oneof(fc.constantFrom<unknown>('IntentRequest', 'IntentRequest', 'IntentRequest', ...types), garbage),
        requestId: garbage,
        timestamp: garbage,
        locale: sometimes('en-US'),
        intent: fc.oneof(
          {
            weight: 5,
            arbitrary: fc.record<unknown>({ name: fc.constantFrom(...intentNames), slots: fc.oneof(slots, garbage) }),
          },
          { weight: 1, arbitrary: garbage },
        ),
        body: garbage,
      },
      { requiredKeys: ['type'] },
    );
    const { context, session } = requestOf(launch);
    const envelope = fc.record(
      {
        version: sometimes('1.0'),
        session: fc.oneof(
          sometimes(session),
          fc.record<unknown>({ new: sometimes(false), attributes: garbage, user: garbage }),
        ),
        context: fc.oneof(sometimes(context), fc.record<unknown>({ System: garbage })),
        request: body,
      },
      { requiredKeys: ['request'] },
    );
    await fc.assert(
      fc.asyncProperty(envelope, async (event) => {
        const { skill } = bench({ records: recordsOf([household, regular]) });
        const answer = await skill(event);
        // Who asks for help of a session that is not ours hears the place again, or an apology.
        const errors = errorsOf(event, answer).filter(({ rule }) => rule !== 'V20');
        expect(errors).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('so is a session whose memory was tampered with', async () => {
    const { send, session } = bench({ records: recordsOf([household, regular]) });
    await send(launch);
    await send(intent('AMAZON.ResumeIntent'));
    const remembered = session().attributes;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }),
        garbage,
        fc.constantFrom(...intentNames),
        async (path, value, name) => {
          const attributes = objectOf(tampered(remembered, path, value));
          const request = requestOf(intent(name), { ...newSession, isNew: false, attributes });
          const answer = await bench({ records: recordsOf([household, regular]) }).skill(request);
          // What came in with the memory may go out with it; an apology to who asked for help is no help.
          const errors = errorsOf(request, answer).filter(
            ({ rule, where }) => rule !== 'V20' && !where.startsWith('$.sessionAttributes'),
          );
          expect(errors).toEqual([]);
          expect(heardIn(answer)).not.toBe('');
        },
      ),
      { numRuns: 500 },
    );
  });
});

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/** `whole` with `value` somewhere inside: each number of the path picks a key at its depth. */
const tampered = (whole: unknown, [pick, ...path]: readonly number[], value: unknown): unknown => {
  const entries = Object.entries(objectOf(whole));
  const [key, inner] = entries[(pick ?? 0) % Math.max(1, entries.length)] ?? [];
  if (pick === undefined || key === undefined) return value;
  return { ...objectOf(whole), [key]: tampered(inner, path, value) };
};
