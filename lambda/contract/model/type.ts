import { docs } from '../rule.ts';
import { inLanguage, type ModelRule, type SlotType } from './rule.ts';

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

/** Values and synonyms of a slot type. */
export const valuesOf = ({ values = [] }: SlotType): readonly string[] =>
  values.flatMap(({ name }) => [name.value, ...(name.synonyms ?? [])]);

export const typeValues: ModelRule = {
  asks: 'A type of the model has values, and each of its values, synonyms and ids stands in it once.',
  page: docs('custom-skills/create-and-edit-custom-slot-types.html'),
  *faults({ languageModel }) {
    for (const [index, type] of (languageModel.types ?? []).entries()) {
      const where = inLanguage('types', index);
      const severity = 'warning';
      if (type.name.startsWith('AMAZON.') || type.valueSupplier !== undefined) continue;
      if (valuesOf(type).length === 0) yield { where, found: `no values in ${type.name}`, wanted: 'some', severity };
      const ids = (type.values ?? []).flatMap(({ id }) => id ?? []);
      for (const list of [valuesOf(type).map((said) => said.toLowerCase()), ids]) {
        const again = list.find((one, at) => list.indexOf(one) < at);
        if (again !== undefined) yield { where, found: `"${again}" again`, wanted: 'each once in a type', severity };
      }
    }
  },
};
