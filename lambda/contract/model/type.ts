import { docs } from '../rule.ts';
import { inLanguage, type ModelRule } from './rule.ts';

export const types: ModelRule = {
  asks: 'The type of each slot is one of Amazon or one of the model.',
  page: docs('custom-skills/slot-type-reference.html'),
  *faults({ languageModel }) {
    const own = new Set((languageModel.types ?? []).map(({ name }) => name));
    for (const [index, { slots = [] }] of languageModel.intents.entries()) {
      for (const [at, { type }] of slots.entries()) {
        if (!type.startsWith('AMAZON.') && !own.has(type)) {
          yield {
            where: inLanguage('intents', index, 'slots', at, 'type'),
            found: type,
            wanted: 'a type of the model',
          };
        }
      }
    }
  },
};
