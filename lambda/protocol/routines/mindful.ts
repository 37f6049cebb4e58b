import { defineRoutine } from '../define.ts';
import { seconds } from '../time.ts';

const shared = {
  ledger: 'P-MIND',
  sources: ['MBSR16', 'MBSR17', 'MBSR12', 'ACP17'],
  grade: 'none',
  stage: 1,
  perDay: 3,
  avoid: [],
  care: { PANIC: 'eyes open and one minute' },
  stop: ['distress that does not ease in two minutes'],
} as const;

/** One minute of noticing: the shortest form. */
export const minutePause = defineRoutine({
  ...shared,
  id: 'minute-pause',
  moves: false,
  onFloor: false,
  steps: [
    {
      kind: 'talk',
      id: 'notice',
      cues: [
        { words: 'settle', gap: seconds(12) },
        { words: 'breath', gap: seconds(20) },
        { words: 'open', gap: seconds(12) },
      ],
      closes: true,
      ask: 'again-or-finish',
    },
  ],
});

/** Five minutes with the breath as it is. */
export const breathNoticing = defineRoutine({
  ...shared,
  id: 'breath-noticing',
  moves: false,
  onFloor: false,
  steps: [
    {
      kind: 'talk',
      id: 'arrive',
      cues: [
        { words: 'settle', gap: seconds(20) },
        { words: 'breath', gap: seconds(40) },
        { words: 'wander', gap: seconds(40) },
        { words: 'return', gap: seconds(40) },
      ],
      ask: 'go-on-softly',
    },
    {
      kind: 'talk',
      id: 'stay',
      cues: [
        { words: 'halfway', gap: seconds(40) },
        { words: 'sounds', gap: seconds(40) },
        { words: 'open', gap: seconds(30) },
      ],
      closes: true,
      ask: 'again-or-finish',
    },
  ],
});

/** A slow walk with the feet as what is noticed. */
export const mindfulWalk = defineRoutine({
  ...shared,
  id: 'mindful-walk',
  moves: true,
  onFloor: false,
  avoid: ['DVT', 'FRACT'],
  skip: 'skip',
  steps: [
    {
      kind: 'timed',
      id: 'walk',
      setUp: [{ words: 'stand', gap: seconds(8) }],
      along: ['feet', 'breath', 'wander'],
      half: 'turn',
      levels: { gentlest: 5, middle: 5, fuller: 5 },
      ask: 'one-more-or-finish',
    },
  ],
});
