import type { ResponseBuilder } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { toApla } from '../render/apla.ts';
import { toSsml } from '../render/ssml.ts';
import { directivesOf } from './directives.ts';
import { limits } from './limits.ts';
import type { Taken } from './turn.ts';
import type { Wiring } from './wiring.ts';

/** Spells a turn as Alexa's response; only here does an absent question become `shouldEndSession`. */
export const toResponse = (
  { state, reply, planned, words, person }: Taken,
  { audioBase, carrier }: Pick<Wiring, 'audioBase' | 'carrier'>,
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
  const isApla = carrier?.isApla() && reply.stream === undefined;
  const speak = () => {
    if (planned.speech.length === 0) return builder;
    if (!isApla) return builder.speak(toSsml(planned.speech, words, options));
    const document = toApla(planned.speech, words, options);
    return builder.addDirective({ type: 'Alexa.Presentation.APLA.RenderDocument', token: 'reply', document });
  };
  const spoken = speak();
  if (planned.reprompt === undefined) return spoken.withShouldEndSession(true).getResponse();
  // The reprompt is SSML in any case: where the document stays silent, the question is heard all the same.
  return spoken
    .reprompt(toSsml(planned.reprompt, words, options))
    .withShouldEndSession(false)
    .getResponse();
};
