import { limits } from '../../alexa/limits.ts';
import { speechesOf } from '../exchange.ts';
import { lengthOfAll } from '../length.ts';
import { docs, type Rule } from '../rule.ts';

export const duration: Rule = {
  id: 'V19',
  severity: 'warning',
  asks: 'Words, breaks and sounds of a speech last about 240 s at most, so that the microphone opens before that.',
  page: docs('custom-skills/speech-synthesis-markup-language-ssml-reference.html#audio'),
  *faults(exchange) {
    const { locale, world } = exchange;
    if (locale === undefined) return;
    const pace = world.wordsPerSecond(locale);
    for (const { where, segments = [] } of speechesOf(exchange)) {
      const lasts = Math.round(lengthOfAll(segments, pace, world));
      if (lasts > limits.speechAudio) {
        yield { where, found: `about ${lasts} ms`, wanted: `at most ${limits.speechAudio} ms` };
      }
    }
  },
};
