import { type Breach, breachesOf } from './breach.ts';
import { at, listOf, onTheWire, pathTo, textOf } from './json.ts';
import { builtIns } from './model/built-in.ts';
import { dialog, prompts } from './model/dialog.ts';
import { invocationName } from './model/invocation-name.ts';
import { names } from './model/name.ts';
import { overMatch } from './model/over-match.ts';
import type { ModelOptions, ModelRule } from './model/rule.ts';
import { freeSpeech, sampleCharacters, sampleOnce, sampleSlots, slotUse } from './model/sample.ts';
import { readModel } from './model/schema.ts';
import { sensitivity } from './model/sensitivity.ts';
import { size } from './model/size.ts';
import { types, typeValues } from './model/type.ts';

export type { ModelOptions } from './model/rule.ts';

/** A new rule is one entry here. */
export const modelRules: readonly ModelRule[] = [
  size,
  invocationName,
  names,
  builtIns,
  sensitivity,
  types,
  typeValues,
  sampleCharacters,
  sampleSlots,
  slotUse,
  sampleOnce,
  overMatch,
  freeSpeech,
  dialog,
  prompts,
];

/**
 * What keeps an interaction model (the content of one locale's file) from being built or certified. Takes any value and
 * never throws; one that has not even the shape of a model is judged by its shape only.
 */
export const lintModel = (model: unknown, options: ModelOptions = {}): readonly Breach[] => {
  const read = readModel(onTheWire(model));
  const faults =
    read.model === undefined ? read.faults : modelRules.flatMap((rule) => [...rule.faults(read.model, options)]);
  return breachesOf('V24', faults);
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
  const faults = byLocale.flatMap(({ locale, has }) =>
    [...all]
      .filter((handle) => !has.has(handle))
      .map((handle) => ({
        where: pathTo('$', locale, 'interactionModel', 'languageModel', 'intents'),
        found: 'nothing of that name',
        wanted: handle,
      })),
  );
  return breachesOf('V24', faults);
};

/** Slots by intent of the intents in a model's dialog section, as `World` wants them; none of a value that is no model. */
export const dialogOf = (model: unknown): Readonly<Record<string, readonly string[]>> => {
  const root = at(onTheWire(model), 'interactionModel');
  const slots = new Map(
    listOf(at(root, 'languageModel', 'intents')).map((intent) => [
      textOf(at(intent, 'name')),
      listOf(at(intent, 'slots')).flatMap((slot) => textOf(at(slot, 'name')) ?? []),
    ]),
  );
  const names = listOf(at(root, 'dialog', 'intents')).flatMap((intent) => textOf(at(intent, 'name')) ?? []);
  return Object.fromEntries(names.map((name) => [name, slots.get(name) ?? []]));
};
