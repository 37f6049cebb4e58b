import { definePattern } from '../define.ts';
import type { Pattern } from '../pattern.ts';
import { ProtocolError } from '../protocol-error.ts';
import { seconds } from '../time.ts';

/** For first timers and in a spasm: 8.6 breaths a minute. */
const easy = definePattern({
  id: '3-4',
  ledger: 'P-BR-34',
  inhale: seconds(3),
  exhale: seconds(4),
  sources: ['SLOW24', 'LAB22', 'ZAC18', 'BRLBP23', 'BRLBP25'],
  grade: 'low',
  minutes: { standard: 2, longest: 10 },
});

/** The default for most people: six breaths a minute. */
const even = definePattern({
  id: '4-6',
  ledger: 'P-BR-46',
  inhale: seconds(4),
  exhale: seconds(6),
  sources: ['SLOW24', 'LAB22', 'ZAC18', 'BRLBP23', 'BRLBP25'],
  grade: 'low',
  minutes: { standard: 5, longest: 20 },
});

/** Every breath that a person may be led at. */
export const patterns = [easy, even] as const;

export type PatternId = (typeof patterns)[number]['id'];

/**
 * A breath by its id.
 * @throws ProtocolError for an id that no pattern has
 */
export const patternOf = (id: string): Pattern => {
  const found = patterns.find((pattern) => pattern.id === id);
  if (found === undefined) {
    throw new ProtocolError(
      'a breathing pattern',
      `"${id}"`,
      `one of ${patterns.map((pattern) => pattern.id).join(', ')}`,
    );
  }
  return found;
};
