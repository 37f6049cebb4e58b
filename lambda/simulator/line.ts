import { limits } from '../alexa/limits.ts';
import type { World } from '../contract/world.ts';
import type { Clock } from './clock.ts';
import type { Event } from './happening.ts';
import type { Ids } from './ids.ts';
import { type Access, type Body, type Foreign, type Origin, type Session, toEnvelope } from './request.ts';
import { askSkill, type Outcome, type Skill } from './skill.ts';
import type { Understood } from './understand.ts';

/** Opens Alexa's services to the skill for the time of one request; `over` closes them. */
export type AccessTo = (
  requestId: string,
  body: Body | Foreign,
  origin: Origin,
  session: Session | undefined,
) => {
  readonly access: Access;
  readonly over: () => void;
};

export type LineOptions = {
  readonly skill: Skill;
  readonly world: World;
  readonly clock: Clock;
  readonly newId: Ids;
  readonly emit: (event: Event) => void;
  readonly access: AccessTo;
  /** Real milliseconds the skill may take. */
  readonly patience: number;
};

/** The line to the skill: makes a request, sends it, and shows both directions and what is wrong with the answer. */
export type Line = {
  readonly send: (
    body: Body | Foreign,
    origin: Origin,
    session: Session | undefined,
    said?: Understood,
  ) => Promise<Outcome>;
  /** A request from outside, as it is. */
  readonly forward: (type: string, envelope: unknown, locale: string) => Promise<Outcome>;
};

/** Words and ids of the slots that were filled. */
const filled = ({ slots }: Understood) =>
  Object.fromEntries(
    Object.entries(slots).flatMap(([name, { value, resolutions }]) => {
      const id = resolutions?.resolutionsPerAuthority[0]?.values?.[0]?.value.id;
      return value === undefined ? [] : [[name, id === undefined ? { value } : { value, id }]];
    }),
  );

export const lineTo = ({ skill, world, clock, newId, emit, access, patience }: LineOptions): Line => {
  const ask = async (request: Extract<Event, { kind: 'request' }>, locale: string) => {
    emit(request);
    const outcome = await askSkill(skill, request.envelope, locale, world, patience);
    // The person has waited that long for an answer that did not come.
    if (outcome.kind === 'failed' && outcome.failure.type === 'ENDPOINT_TIMEOUT') clock.pass(limits.endpoint);
    for (const breach of outcome.breaches) emit({ kind: 'violation', ...breach });
    if (outcome.kind === 'failed') emit({ kind: 'error', message: `${request.type}: ${outcome.failure.message}` });
    return outcome;
  };
  const send: Line['send'] = async (body, origin, session, said) => {
    const requestId = newId('amzn1.echo-api.request');
    const services = access(requestId, body, origin, session);
    const envelope = toEnvelope(body, origin, session, { requestId, at: clock.now() }, services.access);
    const understood = said && { intent: said.intent, slots: filled(said), heard: said.heard };
    try {
      return await ask({ kind: 'request', type: body.type, ...understood, envelope }, origin.locale);
    } finally {
      services.over();
    }
  };
  return { send, forward: (type, envelope, locale) => ask({ kind: 'request', type, envelope }, locale) };
};
