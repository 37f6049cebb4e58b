import type { Breach } from '../contract/breach.ts';
import { check, type World } from '../contract/check.ts';
import { exchangeOf, type Role } from '../contract/exchange.ts';
import { heardIn } from '../contract/heard.ts';
import { at, isObject, type JsonObject, listOf, objectOf } from '../contract/json.ts';
import type { Attributes, Failure } from './request.ts';
import { type Part, toParts } from './speech.ts';

/** Any skill's handler: the request as JSON in, the answer as JSON out. */
export type Skill = (request: unknown) => Promise<unknown>;

/** What an Echo takes from an accepted answer. */
export type Answer = {
  readonly say: readonly Part[];
  readonly reprompt: readonly Part[];
  readonly shouldEndSession: boolean | undefined;
  readonly attributes: Attributes;
  /** Those of the answer, as they are; none of the reprompt's. */
  readonly directives: readonly JsonObject[];
  /** There is something to look at, for a device with a screen. */
  readonly shows: boolean;
  readonly envelope: unknown;
};

export type Outcome = {
  readonly breaches: readonly (Breach & { readonly refused: boolean })[];
} & ({ readonly kind: 'answered'; readonly answer: Answer } | { readonly kind: 'failed'; readonly failure: Failure });

/**
 * Rules of certification and of this house: broken, they are shown, but no device knows them. A wrong question for
 * consent is answered with the status 400.
 */
const unknownToDevices: ReadonlySet<string> = new Set(['V08', 'V09', 'V10', 'V12', 'V16', 'V18', 'V19', 'V20', 'V21']);

const isRefused = ({ rule, severity }: Breach) => severity === 'error' && !unknownToDevices.has(rule);

const tooLate = Symbol('too late');

/** A handler that would not answer in time, known without waiting for it. */
export class TooLateError extends Error {
  override name = 'TooLateError';
}

/**
 * Asks the skill as Lambda would and judges the answer as Alexa would.
 * @param world asked for when the answer is there
 * @param patience real milliseconds it may take
 */
export const askSkill = async (
  skill: Skill,
  request: unknown,
  locale: string,
  world: () => World,
  patience: number,
): Promise<Outcome> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof tooLate>((resolve) => {
    timer = setTimeout(() => resolve(tooLate), patience);
  });
  try {
    const answer = await Promise.race([skill(structuredClone(request)), late]);
    if (answer === tooLate) return failed('ENDPOINT_TIMEOUT', `no answer within ${patience} ms`);
    return judge(request, answer, locale, world());
  } catch (error) {
    if (error instanceof TooLateError) return failed('ENDPOINT_TIMEOUT', error.message);
    return failed('INVALID_RESPONSE', `the handler threw ${error instanceof Error ? error : String(error)}`);
  } finally {
    clearTimeout(timer);
  }
};

const judge = (request: unknown, answer: unknown, locale: string, world: World): Outcome => {
  const breaches = check(request, answer, world).map((breach) => ({ ...breach, refused: isRefused(breach) }));
  const refused = breaches.find((breach) => breach.refused);
  if (refused !== undefined) {
    return { ...failed('INVALID_RESPONSE', `${refused.rule} at ${refused.where}`), breaches };
  }
  const exchange = exchangeOf(request, answer, world);
  const { response, envelope } = exchange;
  const partsOf = (role: Role) => toParts(heardIn(exchange, role)?.segments ?? [], locale, world);
  const ends = at(response, 'shouldEndSession');
  return {
    kind: 'answered',
    breaches,
    answer: {
      say: partsOf('speech'),
      reprompt: partsOf('reprompt'),
      shouldEndSession: typeof ends === 'boolean' ? ends : undefined,
      attributes: objectOf(at(envelope, 'sessionAttributes')),
      directives: listOf(at(response, 'directives')).filter(isObject),
      shows: isObject(at(response, 'card')),
      envelope,
    },
  };
};

function failed(type: Failure['type'], message: string): Extract<Outcome, { kind: 'failed' }> {
  return { kind: 'failed', breaches: [], failure: { type, message } };
}
