import type { ErrorHandler, HandlerInput, RequestHandler, RequestInterceptor } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { line } from '#protocol';
import { question } from '../conversation/turn.ts';
import { wordsFor } from '../locales/index.ts';
import { type Carried, fromAttributes, toAttributes } from './attributes.ts';
import { aplaError } from './carrier.ts';
import { type Incoming, readEnvelope } from './envelope.ts';
import { intentNames } from './intents.ts';
import { toPlayerCommand } from './player.ts';
import { toResponse } from './to-response.ts';
import { type Taken, takeTurn } from './turn.ts';
import type { Wiring } from './wiring.ts';

const incomingOf = (input: HandlerInput): Incoming => readEnvelope(input.requestEnvelope);

/** Requests that are a person's turn, or continue one; nothing else may be answered in words (contract 1.3). */
const turns: ReadonlySet<string> = new Set([
  'LaunchRequest',
  'IntentRequest',
  'SessionEndedRequest',
  'Connections.Response',
  'SessionResumedRequest',
]);

/** May words be spoken in answer? */
const mayAnswer = ({ type }: Incoming): boolean => turns.has(type) && type !== 'SessionEndedRequest';

const sayAndClose = async (input: HandlerInput, incoming: Incoming, key: string): Promise<Response> => {
  if (!mayAnswer(incoming)) return {};
  const words = await wordsFor(incoming.locale);
  return input.responseBuilder
    .speak(words.text(line(key)))
    .withShouldEndSession(true)
    .getResponse();
};

/** Another skill's request: turned away, nothing is read or written. */
const refusal = ({ skillId }: Wiring): RequestHandler => ({
  canHandle: (input) => skillId !== undefined && incomingOf(input).applicationId !== skillId,
  handle: (input) => sayAndClose(input, incomingOf(input), 'dialog.notMine'),
});

const carriedBy = ({ state, person }: Taken): Carried =>
  person?.personId === undefined ? { state } : { state, personId: person.personId };

/** The end of a session that nothing is remembered of: there is nothing to keep, and the store is left alone. */
const isBlankEnd = ({ type, attributes }: Incoming): boolean =>
  type === 'SessionEndedRequest' && fromAttributes(attributes) === undefined;

/** A person's turn, a button, or what a stream of ours came to. */
const turn = (wiring: Wiring): RequestHandler => ({
  canHandle: (input) => {
    const incoming = incomingOf(input);
    if (isBlankEnd(incoming)) return false;
    return turns.has(incoming.type) || toPlayerCommand(incoming) !== undefined;
  },
  handle: async (input) => {
    const taken = await takeTurn(incomingOf(input), wiring);
    if (!taken.reply.silent) setAttributes(input, toAttributes(carriedBy(taken)));
    return toResponse(taken, wiring, input.responseBuilder);
  },
});

const setAttributes = (input: HandlerInput, attributes: Record<string, unknown>): void => {
  if (input.requestEnvelope.session) input.attributesManager.setSessionAttributes(attributes);
};

/** The skill was disabled: every record of the user goes, unless the platform says that the data shall stay (9.2.3). */
const disabled = ({ progress }: Wiring): RequestHandler => ({
  canHandle: (input) => incomingOf(input).type === 'AlexaSkillEvent.SkillDisabled',
  handle: async (input) => {
    const { userId, persistence } = incomingOf(input);
    if (userId !== undefined && persistence !== 'PERSISTED') await progress.forgetUser(userId);
    return {};
  },
});

const isKnownIntent = (name: string | undefined): boolean => intentNames.some((known) => known === name);

/** "Could you do this?", asked by Alexa without a person: an answer without words or effects. */
const canFulfill: RequestHandler = {
  canHandle: (input) => incomingOf(input).type === 'CanFulfillIntentRequest',
  handle: (input) => {
    const { intent } = incomingOf(input);
    const able = isKnownIntent(intent?.name) ? 'YES' : 'NO';
    const slots = Object.keys(intent?.slots ?? {}).map((slot) => [slot, { canUnderstand: able, canFulfill: able }]);
    return { canFulfillIntent: { canFulfill: able, slots: Object.fromEntries(slots) } };
  },
};

/** Alexa tells of an answer that it did not take, or of a device that was lost: written down, whatever is done about it. */
export const noteFailure = ({ log }: Wiring): RequestInterceptor => ({
  process: (input) => {
    const { failure, requestId, type } = incomingOf(input);
    if (failure !== undefined) log({ requestId, requestType: type, errorClass: failure });
  },
});

/** Reports of the platform, and those of the player that change nothing: acknowledged, and nothing said. */
const quiet: RequestHandler = { canHandle: () => true, handle: () => ({}) };

/** Whatever went wrong: one line in the log, a plain sentence and a way on; the session's memory starts anew. */
export const apology = ({ log }: Wiring): ErrorHandler => ({
  canHandle: () => true,
  handle: async (input, error) => {
    const incoming = incomingOf(input);
    log({ requestId: incoming.requestId, requestType: incoming.type, errorClass: error.name });
    if (!mayAnswer(incoming)) return {};
    setAttributes(input, {});
    const words = await wordsFor(incoming.locale);
    const { prompt, reprompt } = question('breathe-or-else');
    return input.responseBuilder
      .speak(`${words.text(line('dialog.sorry'))} ${words.text(prompt)}`)
      .reprompt(words.text(reprompt.line))
      .withShouldEndSession(false)
      .getResponse();
  },
});

/** A document that could not be played: one line in the log, and plain speech from now on. */
const unplayed = ({ carrier, log }: Wiring): RequestHandler => ({
  canHandle: (input) => incomingOf(input).type === aplaError,
  handle: (input) => {
    carrier?.fail();
    log({ requestId: incomingOf(input).requestId, requestType: aplaError, errorClass: 'CarrierError' });
    return {};
  },
});

export const handlers = (wiring: Wiring): readonly RequestHandler[] => [
  refusal(wiring),
  turn(wiring),
  disabled(wiring),
  unplayed(wiring),
  canFulfill,
  quiet,
];
