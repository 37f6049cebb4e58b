import { healthWordIn } from '../health-word.ts';
import { at, valuesIn } from '../json.ts';
import { docs, type Rule } from '../rule.ts';

export const healthWord: Rule = {
  id: 'V18',
  severity: 'error',
  asks: 'Session attributes name nothing about the body, neither in a key nor in a text.',
  page: docs('custom-skills/policy-requirements-for-an-alexa-skill.html'),
  *faults({ envelope }) {
    for (const { where, key, value } of valuesIn(at(envelope, 'sessionAttributes') ?? {}, '$.sessionAttributes')) {
      for (const text of [key, value]) {
        const word = typeof text === 'string' ? healthWordIn(text) : undefined;
        if (word !== undefined) yield { where, found: `"${word}"`, wanted: 'no word about the body' };
      }
    }
  },
};
