import { defineRoutine } from '../define.ts';
import { seconds } from '../time.ts';

const tense = seconds(5);
const release = seconds(20);

/** Tense for 5 s, let go for 20: eight groups, the back and any sore part never among them. */
const group = (words: string) =>
  [
    { words, gap: tense },
    { words: `${words}Go`, gap: release },
  ] as const;

const groups = [
  { kind: 'talk', id: 'hands', avoid: ['WRIST'], cues: [...group('right'), ...group('left')], ask: 'go-on-softly' },
  { kind: 'talk', id: 'arms', cues: [...group('arms'), ...group('face')], ask: 'go-on-softly' },
  {
    kind: 'talk',
    id: 'middle',
    avoid: ['SURG12'],
    cues: [...group('shoulders'), ...group('seat')],
    ask: 'go-on-softly',
  },
  { kind: 'talk', id: 'legs', cues: [...group('thighs'), ...group('calves')], closes: true, ask: 'again-or-finish' },
] as const;

const settle = (words: string) =>
  ({
    kind: 'talk',
    id: 'settle',
    cues: [
      { words, gap: seconds(8) },
      { words: 'half', gap: seconds(4) },
    ],
    ask: 'ready',
  }) as const;

/** Progressive relaxation at half strength. */
export const muscleRelease = defineRoutine({
  id: 'muscle-release',
  ledger: 'P-PMR',
  sources: ['ACP17', 'PMR10', 'PMR-GL', 'RELAX21'],
  grade: 'low',
  stage: 1,
  moves: false,
  onFloor: true,
  perDay: 2,
  avoid: [],
  care: {
    CARD: 'effort 3 of 10',
    PREG16: { note: 'seated', take: 'chair' },
  },
  stop: ['cramp', 'more back pain', 'dizzy'],
  steps: [settle('lie'), ...groups],
  versions: {
    bed: [settle('lieBed'), ...groups],
    chair: [settle('sit'), ...groups],
  },
});
