import { wordsOf } from '../exchange.ts';
import { documentsIn, heardIn } from '../heard.ts';
import { oneOf, shown } from '../message.ts';
import { docs, type Rule } from '../rule.ts';
import { isHeardIn } from '../sentence.ts';

export const disclaimer: Rule = {
  id: 'V20',
  severity: 'error',
  asks: 'The first launch and help say that this is no medical advice.',
  page: docs('custom-skills/policy-requirements-for-an-alexa-skill.html'),
  *faults(exchange) {
    const { requestType, intent, locale = '', world } = exchange;
    const { disclaimer } = world;
    if (disclaimer === undefined) return;
    const isFirst = requestType === 'LaunchRequest' && world.firstLaunch === true;
    const isHelp = requestType === 'IntentRequest' && intent === 'AMAZON.HelpIntent';
    if (!isFirst && !isHelp) return;

    const own = Object.hasOwn(disclaimer, locale) ? disclaimer[locale] : undefined;
    const phrases = own === undefined ? Object.values(disclaimer) : [own];
    const heard = heardIn(exchange, 'speech');
    // What only the device can read of a document is not held against it.
    const isHidden = heard?.segments === undefined && documentsIn(exchange, 'speech').length > 0;
    const words = wordsOf(heard);
    if (!isHidden && !phrases.some((phrase) => isHeardIn(phrase, words))) {
      const wanted =
        phrases.length === 0 ? `a key phrase for ${locale}` : oneOf(phrases.map((phrase) => `"${phrase}"`));
      yield { where: '$.response.outputSpeech', found: shown(words), wanted };
    }
  },
};
