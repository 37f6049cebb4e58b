import { seconds } from '#protocol';
import { docs, type Rule } from '../rule.ts';

/** Of the eight seconds there are, the rest is for the way there and back. */
const budget = seconds(6);

export const promptness: Rule = {
  id: 'V21',
  severity: 'warning',
  asks: 'The handler answers within six seconds.',
  page: docs('custom-skills/host-a-custom-skill-as-an-aws-lambda-function.html'),
  *faults({ world: { took } }) {
    if (took !== undefined && took > budget) {
      yield { where: '$', found: `an answer after ${Math.round(took)} ms`, wanted: `one within ${budget} ms` };
    }
  },
};
