import { freedomOf } from '../contract/freedom.ts';
import { type Json, type JsonObject, textOf } from '../contract/json.ts';
import { consentIn } from './consent.ts';
import { type Device, hasScreen } from './device.ts';
import type { ForeignRequest } from './foreign.ts';
import type { Ending, Event } from './happening.ts';
import type { Ids } from './ids.ts';
import type { Line } from './line.ts';
import type { Body, Foreign, Origin, Session } from './request.ts';
import type { Answer, Outcome } from './skill.ts';
import type { Understood } from './understand.ts';

/** What follows an answer: the microphone, a screen that holds the session, a question of Alexa's own, or nothing. */
export type Then = 'listen' | 'hold' | 'consent' | 'end';

/** What comes of a turn: an answer to be heard, or an apology of Alexa's. */
export type Reply =
  | { readonly kind: 'answer'; readonly answer: Answer; readonly then: Then }
  | { readonly kind: 'problem' };

/** The session with one skill, and all requests that go to it. */
export type Dialogue = {
  readonly isOpen: () => boolean;
  /** A new session; one that is open is over, and nobody tells the skill. */
  readonly open: () => void;
  readonly turn: (body: Body | Foreign, said?: Understood) => Promise<Reply>;
  /** Ends an open session and tells the skill. */
  readonly end: (why: Ending, body: Extract<Body, { type: 'SessionEndedRequest' }>) => Promise<void>;
  /** Ends an open session without a word to the skill. */
  readonly drop: (why: Ending) => void;
  /** Something that has no session and gets no words: what the player, a button or the platform did. Answers what to do. */
  readonly report: (body: Foreign) => Promise<readonly JsonObject[]>;
  /** A request from outside; `undefined` where nothing of it is heard. */
  readonly inject: (request: ForeignRequest) => Promise<Reply | undefined>;
};

/** Requests of the player and its buttons: they have no session, and their failures are reported back. */
const isSessionless = (type: string) => /^(AudioPlayer|PlaybackController)\./.test(type);

/** Requests that take a turn in a session, and are answered aloud. */
export const isTurn = ({ body }: ForeignRequest): boolean => freedomOf(body.type).kind === 'everything';

/** Directives that come to something here. */
const isSimulated = (type: Json | undefined): boolean =>
  /^(?:AudioPlayer|Connections)\.|^Alexa\.Presentation\.APLA\./.test(textOf(type) ?? '');

const thenOf = ({ shouldEndSession, shows, directives }: Answer, device: Device): Then => {
  if (directives.some((directive) => consentIn(directive) !== undefined)) return 'consent';
  if (shouldEndSession !== undefined) return shouldEndSession ? 'end' : 'listen';
  return shows && hasScreen(device) ? 'hold' : 'end';
};

export const dialogueOver = (line: Line, origin: () => Origin, newId: Ids, emit: (event: Event) => void): Dialogue => {
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
    if (ended !== undefined) await line.send(body, origin(), ended);
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
    for (const { type } of answer.directives) {
      if (!isSimulated(type)) emit({ kind: 'error', message: `this Echo does not simulate ${type}` });
    }
    const then = thenOf(answer, origin().device);
    const { attributes } = answer;
    session = then === 'end' || session === undefined ? undefined : { ...session, isNew: false, attributes };
    return { kind: 'answer', answer, then };
  };

  const report = async (body: Foreign): Promise<readonly JsonObject[]> => {
    const requestId = newId('amzn1.echo-api.request');
    const outcome = await line.send({ requestId, ...body }, origin(), undefined);
    if (outcome.kind === 'answered') return outcome.answer.directives;
    if (isSessionless(body.type)) {
      const exception = { type: 'System.ExceptionEncountered', error: outcome.failure, cause: { requestId } };
      await line.send(exception, origin(), undefined);
    }
    return [];
  };

  return {
    isOpen: () => session !== undefined,
    open: () => open(),
    turn: async (body, said) => settle(body.type, await line.send(body, origin(), session, said)),
    end,
    drop,
    report,
    inject: async (request) => {
      const { type } = request.body;
      const takesTurn = isTurn(request);
      if (takesTurn && request.kind === 'whole' && request.session !== undefined) open(request.session);
      else if (takesTurn && session === undefined) open();

      const body = { requestId: newId('amzn1.echo-api.request'), ...request.body };
      const outcome =
        request.kind === 'whole'
          ? await line.forward(type, request.envelope, request.locale ?? origin().locale)
          : await line.send(body, origin(), isSessionless(type) ? undefined : session);
      if (takesTurn) return settle(type, outcome);

      if (type === 'SessionEndedRequest') drop('exit');
      if (outcome.kind === 'failed' && isSessionless(type)) {
        const cause = { requestId: body.requestId };
        await line.send({ type: 'System.ExceptionEncountered', error: outcome.failure, cause }, origin(), undefined);
      }
      return undefined;
    },
  };
};
