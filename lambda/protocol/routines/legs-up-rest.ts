import { defineRoutine } from '../define.ts';
import { seconds } from '../time.ts';

/** 90/90 rest: on the back, calves on a chair. For comfort; it realigns nothing. */
export const legsUpRest = defineRoutine({
  id: 'legs-up-rest',
  ledger: 'P-9090',
  sources: ['EX-9090', 'HW-BACK'],
  grade: 'none',
  stage: 1,
  moves: false,
  onFloor: true,
  perDay: 5,
  avoid: ['DVT'],
  care: {
    PREG16: 'side-lying with a pillow between the knees',
    REFLUX: 'side-lying or propped',
    FALL: 'on the bed with pillows under the knees',
    HF: 'propped up',
    RESP: 'propped up',
  },
  stop: ['growing leg tingling', 'faint', 'more pain after two minutes'],
  skip: 'skip',
  steps: [
    {
      kind: 'talk',
      id: 'settle',
      cues: [
        { words: 'lie', gap: seconds(8) },
        { words: 'calves', gap: seconds(20) },
        { words: 'arms', gap: seconds(4) },
      ],
      ask: 'ready',
    },
    // Easy length, longest and a check-in every 3 minutes: the ledger's P-9090.
    { kind: 'breathing', id: 'breath', minutes: 3, longest: 15, coaching: [], ask: 'one-more-or-down' },
    {
      kind: 'talk',
      id: 'come-down',
      cues: [
        { words: 'slideOne', gap: seconds(6) },
        { words: 'slideOther', gap: seconds(6) },
      ],
      closes: true,
      ask: 'get-up-or-finish',
    },
  ],
});
