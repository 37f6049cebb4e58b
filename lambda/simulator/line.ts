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
) => Promise<{
  readonly access: Access;
  readonly over: () => void;
}>;

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
  /** @param sent what goes to the skill, where it is more than may be shown */
  const ask = async (request: Extract<Event, { kind: 'request' }>, locale: string, sent = request.envelope) => {
    emit(request);
    const began = clock.now();
    const outcome = await askSkill(skill, sent, locale, () => ({ ...world, took: clock.now() - began }), patience);
    // The person has waited that long for an answer that did not come.
    if (outcome.kind === 'failed' && outcome.failure.type === 'ENDPOINT_TIMEOUT') clock.pass(limits.endpoint);
    for (const breach of outcome.breaches) emit({ kind: 'violation', ...breach });
    if (outcome.kind === 'failed') emit({ kind: 'error', message: `${request.type}: ${outcome.failure.message}` });
    return outcome;
  };
  const send: Line['send'] = async (body, origin, session, said) => {
    const stamp = { requestId: newId('amzn1.echo-api.request'), at: clock.now() };
    const services = await access(stamp.requestId, body, origin, session);
    const understood = said && { intent: said.intent, slots: filled(said), heard: said.heard };
    const shown = { kind: 'request', type: body.type, ...understood } as const;
    try {
      return await ask(
        { ...shown, envelope: toEnvelope(body, origin, session, stamp) },
        origin.locale,
        toEnvelope(body, origin, session, stamp, services.access),
      );
    } finally {
      services.over();
    }
  };
  return { send, forward: (type, envelope, locale) => ask({ kind: 'request', type, envelope }, locale) };
};
