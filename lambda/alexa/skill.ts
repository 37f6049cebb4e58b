import { SkillBuilders } from 'ask-sdk-core';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { apology, handlers, noteFailure } from './handlers.ts';
import type { Wiring } from './wiring.ts';

/** Takes a request as JSON and answers it, whatever arrives. */
export type Skill = (event: unknown) => Promise<ResponseEnvelope>;

const isEnvelope = (event: unknown): event is RequestEnvelope =>
  typeof event === 'object' && event !== null && !Array.isArray(event);

/** An envelope with nothing in it: it is answered with nothing. */
const blank = { version: '1.0' } as RequestEnvelope;

/** A log that cannot be written is no reason to leave a person without an answer. */
const quietly = (log: Wiring['log']): Wiring['log'] => {
  return (entry) => {
    try {
      log(entry);
    } catch {
      // Nothing else to tell it to.
    }
  };
};

/** The skill as one function: the same on Lambda and on the local Echo. */
export const createSkill = (given: Wiring): Skill => {
  const wiring = { ...given, log: quietly(given.log) };
  const skill = SkillBuilders.custom()
    .addRequestInterceptors(noteFailure(wiring))
    .addRequestHandlers(...handlers(wiring))
    .addErrorHandlers(apology(wiring))
    .create();
  return async (event) => {
    const { sessionAttributes, ...answer } = await skill.invoke(isEnvelope(event) ? event : blank);
    // What closes or says nothing leaves no memory behind; Alexa's own question comes back with it.
    const asks = answer.response.directives?.some(({ type }) => type === 'Connections.SendRequest') ?? false;
    const isOpen = asks || answer.response.shouldEndSession === false;
    return isOpen && sessionAttributes !== undefined ? { ...answer, sessionAttributes } : answer;
  };
};

export type { Wiring } from './wiring.ts';
