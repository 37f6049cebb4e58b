import type { Fault } from '../breach.ts';
import { docs } from '../rule.ts';
import { inLanguage, type ModelRule } from './rule.ts';

type Named = { readonly where: string; readonly name: string };

/** Amazon's own names alone have a period and may have digits. */
const form = /^(AMAZON\.\w+|[A-Za-z_]+)$/;

function* repeats(names: readonly Named[]): Generator<Fault> {
  const seen = new Set<string>();
  for (const { where, name } of names) {
    if (seen.has(name.toLowerCase())) {
      yield { where, found: `${name} again`, wanted: 'each name once, whatever its case' };
    }
    seen.add(name.toLowerCase());
  }
}

export const names: ModelRule = {
  asks: 'Names of intents, slots and types are letters and underscores, each once; a slot is not called like an intent.',
  page: docs('custom-skills/create-intents-utterances-and-slots.html'),
  *faults({ languageModel }) {
    const intents = languageModel.intents.map(({ name }, index) => ({
      where: inLanguage('intents', index, 'name'),
      name,
    }));
    const types = (languageModel.types ?? []).map(({ name }, index) => ({
      where: inLanguage('types', index, 'name'),
      name,
    }));
    const slots = languageModel.intents.map(({ slots = [] }, index) =>
      slots.map(({ name }, at) => ({ where: inLanguage('intents', index, 'slots', at, 'name'), name })),
    );

    for (const { where, name } of [...intents, ...types, ...slots.flat()]) {
      if (!form.test(name)) yield { where, found: name, wanted: 'letters and underscores' };
    }
    for (const group of [intents, types, ...slots]) yield* repeats(group);

    const taken = new Set(intents.map(({ name }) => name.toLowerCase()));
    for (const { where, name } of slots.flat()) {
      if (taken.has(name.toLowerCase())) yield { where, found: name, wanted: 'a name that no intent has' };
    }
  },
};
