import type { ResponseBuilder } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { toSsml } from '../render/ssml.ts';
import { directivesOf } from './directives.ts';
import { limits } from './limits.ts';
import type { Taken } from './turn.ts';

/** Spells a turn as Alexa's response; only here does an absent question become `shouldEndSession`. */
export const toResponse = (
  { state, reply, planned, words, person }: Taken,
  audioBase: string,
  builder: ResponseBuilder,
): Response => {
  for (const directive of directivesOf(reply.stream, audioBase, person?.personId)) builder.addDirective(directive);
  if (reply.silent) return builder.getResponse();
  const options = {
    pace: state.progress.settings.pace ?? 0,
    night: state.session.night ?? false,
    audioBase,
    longestBreak: limits.break,
  } as const;
  const spoken = planned.speech.length === 0 ? builder : builder.speak(toSsml(planned.speech, words, options));
  if (planned.reprompt === undefined) return spoken.withShouldEndSession(true).getResponse();
  return spoken
    .reprompt(toSsml(planned.reprompt, words, options))
    .withShouldEndSession(false)
    .getResponse();
};
