import { definePattern } from '../define.ts';
import type { Pattern } from '../pattern.ts';
import { ProtocolError } from '../protocol-error.ts';
import { seconds } from '../time.ts';

const slow = ['SLOW24', 'LAB22', 'ZAC18', 'BRLBP23', 'BRLBP25'] as const;

/** For first timers and in a spasm: 8.6 breaths a minute. */
const easy = definePattern({
  id: '3-4',
  ledger: 'P-BR-34',
  inhale: seconds(3),
  exhale: seconds(4),
  sources: slow,
  grade: 'low',
  minutes: { standard: 2, longest: 10 },
});

/** The default for most people: six breaths a minute. */
const even = definePattern({
  id: '4-6',
  ledger: 'P-BR-46',
  inhale: seconds(4),
  exhale: seconds(6),
  sources: slow,
  grade: 'low',
  minutes: { standard: 5, longest: 20 },
  easier: '3-4',
});

/** As many breaths in as out: five and a half seconds each, which the id rounds down. */
const resonance = definePattern({
  id: '5-5',
  ledger: 'P-BR-55',
  inhale: seconds(5.5),
  exhale: seconds(5.5),
  sources: ['RES55', 'SLOW24'],
  grade: 'low',
  minutes: { standard: 5, longest: 20 },
  settled: true,
  easier: '4-6',
});

/** A long way out: five breaths a minute. */
const longOut = definePattern({
  id: '4-8',
  ledger: 'P-BR-EXH',
  inhale: seconds(4),
  exhale: seconds(8),
  sources: slow,
  grade: 'low',
  minutes: { standard: 3, longest: 10 },
  settled: true,
  easier: '4-6',
});

/** Through pursed lips, for anybody who is short of breath: ten breaths a minute. */
const pursed = definePattern({
  id: '2-4',
  ledger: 'P-BR-PURSED',
  inhale: seconds(2),
  exhale: seconds(4),
  sources: slow,
  grade: 'low',
  minutes: { standard: 2, longest: 10 },
});

/** Who breathes with a hold only after having heard that it is not for them. */
const held = {
  grade: 'low',
  avoid: ['PREG', 'CARD', 'RESP', 'EPIL', 'PANIC', 'DIZZY'],
  skip: 'skipHold',
} as const;

/** For winding down; in rounds of four breaths, two at the most. */
const windDown = definePattern({
  ...held,
  id: '4-7-8',
  ledger: 'P-BR-478',
  inhale: seconds(4),
  hold: seconds(7),
  exhale: seconds(8),
  sources: ['B478'],
  minutes: { standard: 1, longest: 2 },
  round: { cycles: 4, most: 2 },
  easier: '2-3-4',
});

/** The same at half its length. */
const halfWindDown = definePattern({
  ...held,
  id: '2-3-4',
  ledger: 'P-BR-478',
  inhale: seconds(2),
  hold: seconds(3.5),
  exhale: seconds(4),
  sources: ['B478'],
  minutes: { standard: 1, longest: 2 },
  round: { cycles: 4, most: 2 },
  easier: '3-4',
});

/** Four equal sides: for a clear head. */
const box = definePattern({
  ...held,
  id: '4-4-4-4',
  ledger: 'P-BR-BOX',
  inhale: seconds(4),
  hold: seconds(4),
  exhale: seconds(4),
  holdOut: seconds(4),
  sources: ['ZAC18', 'SLOW24'],
  minutes: { standard: 3, longest: 3 },
  easier: '3-3-3-3',
});

const smallBox = definePattern({
  ...held,
  id: '3-3-3-3',
  ledger: 'P-BR-BOX',
  inhale: seconds(3),
  hold: seconds(3),
  exhale: seconds(3),
  holdOut: seconds(3),
  sources: ['ZAC18', 'SLOW24'],
  minutes: { standard: 3, longest: 3 },
  easier: '3-4',
});

/** A breath in, a little more on top, and a long sigh out. */
const sigh = definePattern({
  id: '2-1-6-1',
  ledger: 'P-BR-SIGH',
  inhale: seconds(2),
  topUp: seconds(1),
  exhale: seconds(6),
  holdOut: seconds(1),
  sources: ['SIGH23'],
  grade: 'low',
  minutes: { standard: 1, longest: 5 },
  easier: '3-4',
});

/** Every breath that a person may be led at. */
export const patterns = [easy, even, resonance, longOut, pursed, windDown, halfWindDown, box, smallBox, sigh] as const;

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
