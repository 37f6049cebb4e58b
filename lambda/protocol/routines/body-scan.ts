import { defineRoutine } from '../define.ts';
import { seconds } from '../time.ts';

/** Noticing the body from the feet up, lying still. The parts and their lengths: the ledger's P-SCAN. */
export const bodyScan = defineRoutine({
  id: 'body-scan',
  ledger: 'P-SCAN',
  sources: ['SCAN14', 'SCAN19', 'MBSR17'],
  grade: 'low',
  stage: 1,
  moves: false,
  onFloor: true,
  noBed: 'its words are those of whatever somebody lies on: it is the same in bed',
  perDay: 2,
  avoid: [],
  care: {
    PANIC: 'eyes open with feet on the floor and three minutes only',
    PREG16: 'side-lying',
    SED: 'not alone in a bath',
    EPIL: 'seated',
  },
  stop: ['distress', 'flashback', 'panic', 'more pain for over two minutes'],
  steps: [
    {
      kind: 'scan',
      id: 'scan',
      versions: [
        {
          minutes: 3,
          parts: [
            { words: 'arrive', lasts: seconds(30), wordsOnly: true },
            { words: 'feetAndLegs', lasts: seconds(40) },
            { words: 'hipsAndBack', lasts: seconds(40) },
            { words: 'chestAndArms', lasts: seconds(40) },
            { words: 'faceAndWhole', lasts: seconds(30) },
          ],
        },
        {
          minutes: 10,
          parts: [
            { words: 'settle', lasts: seconds(60) },
            { words: 'feet', lasts: seconds(55) },
            { words: 'calves', lasts: seconds(50) },
            { words: 'thighs', lasts: seconds(50) },
            { words: 'hips', lasts: seconds(55) },
            { words: 'lowBack', lasts: seconds(55) },
            { words: 'belly', lasts: seconds(45) },
            { words: 'chest', lasts: seconds(50) },
            { words: 'hands', lasts: seconds(50) },
            { words: 'shoulders', lasts: seconds(55) },
            { words: 'jaw', lasts: seconds(45) },
            { words: 'whole', lasts: seconds(30) },
          ],
        },
        {
          minutes: 15,
          guided: true,
          parts: [
            { words: 'settle', lasts: seconds(90) },
            { words: 'feet', lasts: seconds(82.5) },
            { words: 'calves', lasts: seconds(75) },
            { words: 'thighs', lasts: seconds(75) },
            { words: 'hips', lasts: seconds(82.5) },
            { words: 'lowBack', lasts: seconds(82.5) },
            { words: 'belly', lasts: seconds(67.5) },
            { words: 'chest', lasts: seconds(75) },
            { words: 'hands', lasts: seconds(75) },
            { words: 'shoulders', lasts: seconds(82.5) },
            { words: 'jaw', lasts: seconds(67.5) },
            { words: 'whole', lasts: seconds(45) },
          ],
        },
      ],
      ask: 'get-up-or-finish',
    },
  ],
});
