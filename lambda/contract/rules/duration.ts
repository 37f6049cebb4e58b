import { limits } from '../../alexa/limits.ts';
import { speechesOf } from '../exchange.ts';
import { docs, type Rule } from '../rule.ts';
import { countWords } from '../sentence.ts';
import type { Segment } from '../ssml.ts';
import type { World } from '../world.ts';

/** Milliseconds a segment is likely to last. */
const estimate = (segment: Segment, wordsPerSecond: number, { soundLength }: World): number => {
  switch (segment.kind) {
    case 'words':
      return (countWords(segment.text) / wordsPerSecond) * 1000;
    case 'break':
      return segment.ms;
    case 'audio':
      return soundLength(segment.src) ?? 0;
    default:
      return segment satisfies never;
  }
};

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
      const lasts = Math.round(segments.reduce((total, segment) => total + estimate(segment, pace, world), 0));
      if (lasts > limits.speechAudio) {
        yield { where, found: `about ${lasts} ms`, wanted: `at most ${limits.speechAudio} ms` };
      }
    }
  },
};
