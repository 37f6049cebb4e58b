import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pendingSince } from '../../lambda/conversation/timers.ts';
import { consentAnswers } from '../../lambda/simulator/happening.ts';
import { type TimersRoom, timersRoom } from '../features/timers-room.ts';

/** T12: whatever fails, is cancelled, crashes or starts anew, no timer of ours is unknown to the record. */

type Step = { readonly name: string; readonly act: (room: TimersRoom) => Promise<unknown> | unknown };

const step = (name: string, act: Step['act']): Step => ({ name, act });

const saying = (...all: readonly string[]): Step => step(`say ${all.join(' / ')}`, (room) => room.say(...all));

const failing = fc
  .record({
    operation: fc.constantFrom('timers.create', 'timers.delete', 'timers.list', 'timers'),
    as: fc.constantFrom(400, 401, 403, 429, 500, 504, 'refused', 'garbage', 'hang', { slow: 90 }),
    after: fc.nat(6),
    times: fc.integer({ min: 1, max: 8 }),
  })
  .map(({ operation, as, after, times }) =>
    step(`${operation} ${JSON.stringify(as)} after ${after}, ${times} times`, (room) =>
      room.fail({ [operation]: { as, after, times } } as Parameters<TimersRoom['fail']>[0]),
    ),
  );

const plans = ['warm and cool', 'warmth', 'a cool pack', 'fifteen and fifteen'];
const words = [
  ...['yes', 'yes', 'ready', 'go on', 'no', 'pause', 'late', 'switch now', 'cancel the timers', 'stop', 'leave it'],
  ...[
    'set the rest',
    'what have you set',
    'get help',
    'how long is left',
    'ow it hurts',
    'delete everything',
    'finish',
  ],
];

const storeTrouble = fc.boolean().map((isDown) =>
  step(`the store is ${isDown ? 'down' : 'up'}`, (room) => {
    room.store.isDown = isDown;
  }),
);

/** The function dies in the middle of its work, and nothing of what it had in mind is left. */
const crash = fc.nat(2).map((writes) => step(`crash after ${writes} writes`, (room) => room.crashAfter(writes)));

const permission = fc
  .constantFrom(...consentAnswers, 'ACCEPTED' as const, 'ACCEPTED' as const)
  .map((answer) => step(`permission ${answer}`, (room) => room.home.answerConsent('timers', answer)));

const trouble = fc.oneof(failing, failing, crash, storeTrouble);

/** A plan is set up, and something goes wrong just before its timers are set. */
const setUp = fc
  .tuple(fc.constantFrom(...plans), fc.array(trouble, { maxLength: 2 }), permission)
  .map(([plan, troubles, allowed]) =>
    step(`set up ${plan}: ${[...troubles, allowed].map(({ name }) => name).join(', ')}`, async (room) => {
      room.store.isDown = false;
      room.fail('none');
      // Two hours have to lie between packs.
      await room.pass(130 * 60_000);
      await room.say('Alexa, exit', `Alexa, ask gentle back for ${plan}`, 'go on', 'ready');
      for (const each of [...troubles, allowed]) await each.act(room);
      await room.say('yes');
    }),
  );

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: setUp },
  { weight: 6, arbitrary: fc.constantFrom(...words).map((each) => saying(each)) },
  { weight: 3, arbitrary: fc.constant(saying('Alexa, open gentle back')) },
  { weight: 3, arbitrary: trouble },
  { weight: 1, arbitrary: fc.constant(step('all well', (room) => room.fail('none'))) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('cool one', 'skin one', 'warm one')
      .map((label) => saying(`Alexa, cancel the ${label} timer`)),
  },
  { weight: 1, arbitrary: fc.constant(step('reboot', (room) => room.home.reboot())) },
  {
    weight: 3,
    arbitrary: fc.integer({ min: 1, max: 12 }).map((each) => step(`${each} min`, (room) => room.pass(each * 60_000))),
  },
);

/** Ids that nobody would find again: not in the record, and not made when it says that some were being made. */
const unknown = async (room: TimersRoom): Promise<readonly string[]> => {
  const { timers = [] } = (await room.record()) ?? {};
  const moments = timers.flatMap((id) => pendingSince(id) ?? []);
  return room
    .ours()
    .filter(({ id, created }) => !timers.includes(id) && !moments.some((at) => Math.abs(created - at) <= 30_000))
    .map(({ label, id }) => `${label} ${id}`);
};

describe('T12 no unknown orphan', () => {
  let set = 0;

  it('in random conversations with failures, cancellations, crashes and restarts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 2, maxLength: 9 }), async (steps) => {
        const room = await timersRoom({ patience: { call: 40, all: 300 } });
        try {
          for (const each of steps) {
            await each.act(room);
            await room.home.hear();
            expect(await unknown(room), steps.map(({ name }) => name).join('\n')).toEqual([]);
          }
          room.store.isDown = false;
          room.fail('none');
          room.crashAfter(undefined);
          set += room.labels().length;
          await room.say('Alexa, exit', 'Alexa, open gentle back');
          const { timers = [] } = (await room.record()) ?? {};
          expect(room.ours().filter(({ id }) => !timers.includes(id))).toEqual([]);
        } finally {
          room.home.close();
        }
      }),
      { numRuns: 70, seed: 5 },
    );
    expect(set).toBeGreaterThan(120);
  }, 60_000);
});
