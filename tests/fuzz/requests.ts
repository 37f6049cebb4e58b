import fc from 'fast-check';
import { createSkill } from '../../lambda/alexa/skill.ts';
import { check } from '../../lambda/contract/check.ts';
import { type Json, onTheWire } from '../../lambda/contract/json.ts';
import type { World } from '../../lambda/contract/world.ts';
import { soundBase } from '../../lambda/simulator/house.ts';
import { type Attributes, toEnvelope } from '../../lambda/simulator/request.ts';
import type { Skill } from '../../lambda/simulator/skill.ts';
import { memoryStore } from '../../lambda/store/memory.ts';
import type { Fault } from './fault.ts';
import { type Draw, lessThan, mutate } from './mutation.ts';
import { batchSeed, portion, type Share } from './share.ts';
import { smallest } from './shrink.ts';
import { validRequests } from './valid-requests.ts';

const ours = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000001';
const another = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000002';
const start = Date.parse('2026-11-22T10:00:00Z');

/** One request of a sequence, before it is known what the skill has answered so far. */
type Step = {
  /** Which of the valid requests. */
  readonly valid: number;
  /** As new, with what the last answer remembered, or with what an earlier one did, by its number. */
  readonly session: 'new' | 'current' | number;
  readonly skillId: string;
  readonly person: boolean;
  readonly device: 'dot' | 'show';
  readonly mutations: readonly Draw[];
  /** Sent so often in a row. */
  readonly times: number;
};

const aDraw: fc.Arbitrary<Draw> = fc.record({ mutation: fc.nat(1e6), at: fc.nat(1e6), how: fc.nat(1e6) });

const aStep: fc.Arbitrary<Step> = fc.record({
  valid: fc.nat(validRequests.length - 1),
  session: fc.oneof(
    { weight: 6, arbitrary: fc.constant('current' as const) },
    { weight: 2, arbitrary: fc.constant('new' as const) },
    { weight: 1, arbitrary: fc.nat(9) },
  ),
  skillId: fc.oneof({ weight: 12, arbitrary: fc.constant(ours) }, { weight: 1, arbitrary: fc.constant(another) }),
  person: fc.boolean(),
  device: fc.constantFrom('dot' as const, 'show' as const),
  mutations: fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 4, arbitrary: fc.array(aDraw, { minLength: 1, maxLength: 4 }) },
  ),
  times: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.constant(2) }),
});

const aSequence = fc.array(aStep, { minLength: 1, maxLength: 8, size: 'max' });

/** A request sent: the JSON, and whether anything in it, or in what the skill remembers with it, was changed. */
type Sent = { readonly request: Json; readonly mutated: boolean };

/** What an answer asked to be remembered. */
type Memory = { readonly attributes: Attributes; readonly mutated: boolean };

/** Rules that an answer to a request nobody could have sent need not hold. */
const isForgiven = ({ rule, where }: { readonly rule: string; readonly where: string }): boolean =>
  // Help for a session that is not ours is an apology; memory that came in broken may go out as it came.
  rule === 'V20' || where.startsWith('$.sessionAttributes');

type Answering = (
  sent: Sent,
  at: number,
) => Promise<{ readonly attributes: Attributes; readonly faults: readonly Fault[] }>;

/** A skill with an empty store, and what each of its answers may be blamed for. */
const newSkill = ({ world, through }: Pick<RequestOptions, 'world' | 'through'>): Answering => {
  let now = start;
  const bare: Skill = createSkill({
    progress: memoryStore({ clock: () => now }),
    clock: () => now,
    log: () => {},
    audioBase: soundBase,
    skillId: ours,
  });
  const skill = through?.(bare) ?? bare;
  return async ({ request, mutated }, at) => {
    now = start + at;
    try {
      const answer = await skill(structuredClone(request));
      const faults = check(request, answer, world)
        .filter((breach) => breach.severity === 'error' && !(mutated && isForgiven(breach)))
        .map(({ rule, where, found, wanted }) => ({ rule, message: `${where}: expected ${wanted}, got ${found}` }));
      const { sessionAttributes = {} } = answer as { readonly sessionAttributes?: Attributes };
      return { attributes: sessionAttributes, faults };
    } catch (error) {
      return { attributes: {}, faults: [{ rule: 'throws', message: String(error) }] };
    }
  };
};

/** Milliseconds between two requests. */
const between = 5000;

const envelopeOf = (step: Step, number: number, isNew: boolean, memory: Memory): Sent => {
  const { body, inSession } = validRequests[step.valid] ?? { body: { type: '' }, inSession: false };
  const origin = {
    skillId: step.skillId,
    userId: 'amzn1.ask.account.HOUSE',
    deviceId: 'amzn1.ask.device.ECHO',
    ...(step.person && { personId: 'amzn1.ask.person.ANNA' }),
    locale: 'en-US',
    device: step.device,
  };
  const session = { id: 'amzn1.echo-api.session.1', isNew, attributes: memory.attributes };
  const stamp = { requestId: `amzn1.echo-api.request.${number}`, at: start + number * between };
  const valid = onTheWire(toEnvelope(body, origin, inSession ? session : undefined, stamp)) ?? null;
  const mutated = step.mutations.length > 0 || step.skillId !== ours || memory.mutated;
  return { request: step.mutations.reduce(mutate, valid), mutated };
};

const nothing: Memory = { attributes: {}, mutated: false };

/** Sends a sequence, each request with what the skill remembered; answers what was sent up to the first fault. */
const play = async (steps: readonly Step[], options: RequestOptions) => {
  const answer = newSkill(options);
  const remembered: Memory[] = [nothing];
  const sent: Sent[] = [];
  for (const [number, step] of steps.entries()) {
    const isNew = step.session === 'new' || number === 0;
    const from = typeof step.session === 'number' ? step.session % remembered.length : remembered.length - 1;
    const one = envelopeOf(step, number, isNew, isNew ? nothing : (remembered[from] ?? nothing));
    for (let time = 0; time < step.times; time += 1) {
      sent.push(one);
      const { attributes, faults } = await answer(one, number * between);
      remembered.push({ attributes, mutated: one.mutated });
      if (faults.length > 0) return { sent, faults };
    }
  }
  return { sent, faults: [] };
};

export type RequestFailure = Fault & {
  readonly seed: number;
  /** Number of the sequence, counted from 0. */
  readonly sequence: number;
  /** The fewest and smallest requests, in order, that still break the rule. */
  readonly requests: readonly Json[];
};

export type RequestOptions = {
  readonly seed: number;
  /** At least so many, of all shares together. */
  readonly requests: number;
  readonly share: Share;
  readonly world: World;
  /** Puts something before the skill. */
  readonly through?: ((skill: Skill) => Skill) | undefined;
  readonly progress?: (requests: number) => void;
};

export type RequestsFuzzed = {
  readonly requests: number;
  readonly sequences: number;
  readonly failure?: RequestFailure;
};

/** Tries to make requests smaller; a deep or long one would otherwise be tried for hours. */
const patience = 1000;

/** The fewest of the requests that break the rule, each as small as it can be made in so many tries. */
const shrunk = async (sent: readonly Sent[], rule: string, options: RequestOptions): Promise<readonly Sent[]> => {
  const fails = async (part: readonly Sent[]): Promise<boolean> => {
    const answer = newSkill(options);
    for (const [number, one] of part.entries()) {
      const { faults } = await answer(one, number * between);
      if (faults.some((fault) => fault.rule === rule)) return true;
    }
    return false;
  };
  const few = [...(await smallest(sent, fails))];
  let tries = 0;
  for (const index of few.keys()) {
    for (let smaller: Sent | undefined = few[index]; smaller !== undefined; ) {
      few[index] = smaller;
      const { request, mutated }: Sent = smaller;
      smaller = undefined;
      for (const less of lessThan(request)) {
        tries += 1;
        if (tries > patience) return few;
        const one = { request: less, mutated };
        if (!(await fails(few.with(index, one)))) continue;
        smaller = one;
        break;
      }
    }
  }
  return few;
};

const batchSize = 32;

/** Valid requests of every type, changed, repeated, out of order and for others, until enough are sent or one fails. */
export const fuzzRequests = async (options: RequestOptions): Promise<RequestsFuzzed> => {
  const { seed, share, progress = () => {} } = options;
  const wanted = portion(options.requests, share);
  let requests = 0;
  let sequences = 0;
  for (let batch = share.nth; ; batch += share.of) {
    const made = fc.sample(aSequence, { seed: batchSeed(seed, batch), numRuns: batchSize });
    for (const [index, steps] of made.entries()) {
      if (requests >= wanted) return { requests, sequences };
      const { sent, faults } = await play(steps, options);
      requests += sent.length;
      sequences += 1;
      const [fault] = faults;
      if (fault !== undefined) {
        const small = (await shrunk(sent, fault.rule, options)).map(({ request }) => request);
        const failure = { ...fault, seed, sequence: batch * batchSize + index, requests: small };
        return { requests, sequences, failure };
      }
    }
    progress(requests);
  }
};

/** What to read of a failure, and requests that `npm run replay` takes. */
export const requestFailureText = ({ seed, sequence, rule, message, requests }: RequestFailure): string =>
  [
    `rule ${rule}: ${message}`,
    `seed ${seed}, sequence ${sequence}; the smallest that still fails:`,
    '',
    JSON.stringify(requests, undefined, 2),
  ].join('\n');
