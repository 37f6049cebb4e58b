import type { Breach } from './breach.ts';
import { at, listOf, onTheWire, pathTo, textOf } from './json.ts';
import { builtIns } from './model/built-in.ts';
import { dialog, prompts } from './model/dialog.ts';
import { invocationName } from './model/invocation-name.ts';
import { names } from './model/name.ts';
import type { ModelOptions, ModelRule } from './model/rule.ts';
import { freeSpeech, sampleCharacters, sampleOnce, sampleSlots } from './model/sample.ts';
import { readModel } from './model/schema.ts';
import { size } from './model/size.ts';
import { types } from './model/type.ts';
import type { Fault } from './rule.ts';

export type { ModelOptions } from './model/rule.ts';

/** A new rule is one entry here. */
export const modelRules: readonly ModelRule[] = [
  size,
  invocationName,
  names,
  builtIns,
  types,
  sampleCharacters,
  sampleSlots,
  sampleOnce,
  freeSpeech,
  dialog,
  prompts,
];

const asBreach = ({ where, found, wanted, severity = 'error' }: Fault): Breach => ({
  rule: 'V24',
  severity,
  where,
  found,
  wanted,
});

/**
 * What keeps an interaction model (the content of one locale's file) from being built or certified. Takes any value and
 * never throws; one that has not even the shape of a model is judged by its shape only.
 */
export const lintModel = (model: unknown, options: ModelOptions = {}): readonly Breach[] => {
  const read = readModel(onTheWire(model));
  const faults =
    read.model === undefined ? read.faults : modelRules.flatMap((rule) => [...rule.faults(read.model, options)]);
  return faults.map(asBreach);
};

/** `Intent` and `Intent.slot` of a model: what the code of a skill relies on. */
const handles = (model: unknown): ReadonlySet<string> =>
  new Set(
    listOf(at(onTheWire(model), 'interactionModel', 'languageModel', 'intents')).flatMap((intent) => {
      const name = textOf(at(intent, 'name'));
      const slots = listOf(at(intent, 'slots')).flatMap((slot) => textOf(at(slot, 'name')) ?? []);
      return name === undefined ? [] : [name, ...slots.map((slot) => `${name}.${slot}`)];
    }),
  );

/** Which intents and slots a locale lacks that another has. The models by locale: `{ 'en-US': model }`. */
export const compareModels = (models: Readonly<Record<string, unknown>>): readonly Breach[] => {
  const byLocale = Object.entries(models).map(([locale, model]) => ({ locale, has: handles(model) }));
  const all = new Set(byLocale.flatMap(({ has }) => [...has]));
  return byLocale.flatMap(({ locale, has }) =>
    [...all]
      .filter((handle) => !has.has(handle))
      .map((handle) =>
        asBreach({
          where: pathTo('$', locale, 'interactionModel', 'languageModel', 'intents'),
          found: 'nothing of that name',
          wanted: handle,
        }),
      ),
  );
};
