import { docs } from '../rule.ts';
import { inLanguage, type ModelRule, root } from './rule.ts';

/** Intents in one model. */
const intents = 250;
/** Values of all custom slot types together, synonyms included. */
const slotValues = 50_000;
/** UTF-16 units of one slot value or synonym. */
const valueCharacters = 140;
/** Bytes of the file; more than a third of it is worth a look. */
const fileBytes = 1_500_000;
const fileBytesWarning = 500 * 1024;

export const size: ModelRule = {
  asks: 'A model has at most 250 intents, 50 000 slot values of at most 140 characters, and 1.5 MB.',
  page: docs('custom-skills/create-and-edit-custom-slot-types.html'),
  *faults(model) {
    const { languageModel } = model;
    const count = languageModel.intents.length;
    if (count > intents) {
      yield { where: inLanguage('intents'), found: `${count} intents`, wanted: `at most ${intents}` };
    }
    let values = 0;
    for (const [index, type] of (languageModel.types ?? []).entries()) {
      for (const [at, { name }] of (type.values ?? []).entries()) {
        for (const text of [name.value, ...(name.synonyms ?? [])]) {
          values += 1;
          if (text.length > valueCharacters) {
            const where = inLanguage('types', index, 'values', at);
            yield { where, found: `${text.length} characters`, wanted: `at most ${valueCharacters}` };
          }
        }
      }
    }
    if (values > slotValues) {
      yield { where: inLanguage('types'), found: `${values} slot values`, wanted: `at most ${slotValues}` };
    }
    const bytes = Buffer.byteLength(JSON.stringify(model));
    if (bytes > fileBytes) yield { where: root, found: `${bytes} bytes`, wanted: `at most ${fileBytes}` };
    else if (bytes > fileBytesWarning) {
      yield { where: root, found: `${bytes} bytes`, wanted: `at most ${fileBytesWarning}`, severity: 'warning' };
    }
  },
};
