import type { ResponseBuilder } from 'ask-sdk-core';
import type { Directive, Response } from 'ask-sdk-model';
import { toApla } from '../render/apla.ts';
import { toSsml } from '../render/ssml.ts';
import { directivesOf } from './directives.ts';
import { timersScope } from './envelope.ts';
import { limits } from './limits.ts';
import type { Taken } from './turn.ts';
import { voiceFor } from './voices.ts';
import type { Wiring } from './wiring.ts';

/** Alexa asks for the permission herself; the session goes on with her answer (contract 5.4). */
const askForTimers: Directive = {
  type: 'Connections.SendRequest',
  name: 'AskFor',
  token: 'timers',
  payload: {
    '@type': 'AskForPermissionsConsentRequest',
    '@version': '2',
    permissionScopes: [{ permissionScope: timersScope, consentLevel: 'ACCOUNT' }],
  },
};

/** Spells a turn as Alexa's response; only here does an absent question become `shouldEndSession`. */
export const toResponse = (
  { state, reply, planned, words, person }: Taken,
  { audioBase, carrier, voices }: Pick<Wiring, 'audioBase' | 'carrier' | 'voices'>,
  builder: ResponseBuilder,
): Response => {
  const voiced = { words, voice: voiceFor(voices, words.locale) };
  const sounding = { audioBase, voiced, personId: person?.personId };
  for (const directive of directivesOf(reply.stream, sounding)) builder.addDirective(directive);
  if (reply.silent) return builder.getResponse();
  if (reply.card === 'timers') builder.withAskForPermissionsConsentCard([timersScope]);
  const options = {
    pace: state.progress.settings.pace ?? 0,
    night: state.session.night ?? false,
    audioBase,
    longestBreak: limits.break,
  } as const;
  const isApla = carrier?.isApla() && reply.stream === undefined && reply.asksFor === undefined;
  const speak = () => {
    if (planned.speech.length === 0) return builder;
    if (!isApla) return builder.speak(toSsml(planned.speech, words, options));
    const document = toApla(planned.speech, words, options);
    return builder.addDirective({ type: 'Alexa.Presentation.APLA.RenderDocument', token: 'reply', document });
  };
  const spoken = speak();
  if (reply.asksFor === 'timers') return spoken.addDirective(askForTimers).getResponse();
  if (planned.reprompt === undefined) return spoken.withShouldEndSession(true).getResponse();
  // The reprompt is SSML in any case: where the document stays silent, the question is heard all the same.
  return spoken
    .reprompt(toSsml(planned.reprompt, words, options))
    .withShouldEndSession(false)
    .getResponse();
};
