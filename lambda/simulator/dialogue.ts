import { freedomOf } from '../contract/freedom.ts';
import type { ForeignRequest } from './foreign.ts';
import type { Ending, Event } from './happening.ts';
import type { Ids } from './ids.ts';
import type { Line } from './line.ts';
import type { Body, Foreign, Origin, Session } from './request.ts';
import type { Answer, Outcome } from './skill.ts';
import type { Understood } from './understand.ts';

/** What comes of a turn: an answer to be heard, after which the session stays open or not, or an apology of Alexa's. */
export type Reply =
  | { readonly kind: 'answer'; readonly answer: Answer; readonly stays: boolean }
  | { readonly kind: 'problem' };

/** The session with one skill, and all requests that belong to it. */
export type Dialogue = {
  readonly isOpen: () => boolean;
  /** A new session; one that is open is over, and nobody tells the skill. */
  readonly open: () => void;
  readonly turn: (body: Body | Foreign, said?: Understood) => Promise<Reply>;
  /** Ends an open session and tells the skill. */
  readonly end: (why: Ending, body: Extract<Body, { type: 'SessionEndedRequest' }>) => Promise<void>;
  /** Ends an open session without a word to the skill. */
  readonly drop: (why: Ending) => void;
  readonly recognise: (personId: string | undefined) => void;
  /** A request from outside; `undefined` where nothing of it is heard. */
  readonly inject: (request: ForeignRequest) => Promise<Reply | undefined>;
};

/** Requests of the player and its buttons: they have no session, and their failures are reported back. */
const isSessionless = (type: string) => /^(AudioPlayer|PlaybackController)\./.test(type);

/** Requests that take a turn in a session, and are answered aloud. */
export const isTurn = ({ body }: ForeignRequest): boolean => freedomOf(body.type).kind === 'everything';

export const dialogueOver = (line: Line, household: Origin, newId: Ids, emit: (event: Event) => void): Dialogue => {
  let origin = household;
  let session: Session | undefined;

  const drop = (why: Ending) => {
    if (session !== undefined) emit({ kind: 'session', state: 'ended', why });
    session = undefined;
  };
  const open = (given?: Session) => {
    drop('replaced');
    session = given ?? { id: newId('amzn1.echo-api.session'), isNew: true, attributes: {} };
    emit({ kind: 'session', state: 'open' });
  };
  const end: Dialogue['end'] = async (why, body) => {
    const ended = session;
    drop(why);
    if (ended !== undefined) await line.send(body, origin, ended);
  };

  const settle = async (to: string, outcome: Outcome): Promise<Reply> => {
    if (outcome.kind === 'failed') {
      await end('failure', { type: 'SessionEndedRequest', reason: 'ERROR', error: outcome.failure });
      return { kind: 'problem' };
    }
    const { answer } = outcome;
    const { say, reprompt, shouldEndSession, envelope } = answer;
    emit({
      kind: 'response',
      to,
      say,
      reprompt,
      ...(shouldEndSession !== undefined && { shouldEndSession }),
      envelope,
    });
    for (const type of answer.directives) emit({ kind: 'error', message: `this Echo does not simulate ${type}` });
    // Left unsaid, it ends as well: only a screen with something on it would stay.
    const stays = shouldEndSession === false;
    session = stays && session !== undefined ? { ...session, isNew: false, attributes: answer.attributes } : undefined;
    return { kind: 'answer', answer, stays };
  };

  return {
    isOpen: () => session !== undefined,
    open: () => open(),
    turn: async (body, said) => settle(body.type, await line.send(body, origin, session, said)),
    end,
    drop,
    recognise: (personId) => {
      const { personId: _, ...anyone } = origin;
      origin = personId === undefined ? anyone : { ...anyone, personId };
    },
    inject: async (request) => {
      const { type } = request.body;
      const takesTurn = isTurn(request);
      if (takesTurn && request.kind === 'whole' && request.session !== undefined) open(request.session);
      else if (takesTurn && session === undefined) open();

      const body = { requestId: newId('amzn1.echo-api.request'), ...request.body };
      const outcome =
        request.kind === 'whole'
          ? await line.forward(type, request.envelope, request.locale ?? origin.locale)
          : await line.send(body, origin, isSessionless(type) ? undefined : session);
      if (takesTurn) return settle(type, outcome);

      if (type === 'SessionEndedRequest') drop('exit');
      if (outcome.kind === 'failed' && isSessionless(type)) {
        const cause = { requestId: body.requestId };
        await line.send({ type: 'System.ExceptionEncountered', error: outcome.failure, cause }, origin, undefined);
      }
      return undefined;
    },
  };
};
