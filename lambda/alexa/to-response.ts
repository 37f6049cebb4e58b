import type { ResponseBuilder } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { toSsml } from '../render/ssml.ts';
import { limits } from './limits.ts';
import type { Taken } from './turn.ts';

/** Spells a turn as Alexa's response; only here does an absent question become `shouldEndSession`. */
export const toResponse = (
  { state, reply, planned, words }: Taken,
  audioBase: string,
  builder: ResponseBuilder,
): Response => {
  if (reply.silent) return {};
  const options = { pace: state.progress.settings.pace ?? 0, audioBase, longestBreak: limits.break } as const;
  const spoken = builder.speak(toSsml(planned.speech, words, options));
  if (planned.reprompt === undefined) return spoken.withShouldEndSession(true).getResponse();
  return spoken
    .reprompt(toSsml(planned.reprompt, words, options))
    .withShouldEndSession(false)
    .getResponse();
};
