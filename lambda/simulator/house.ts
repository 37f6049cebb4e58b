import { readdir, readFile } from 'node:fs/promises';
import { uses } from '../alexa/uses.ts';
import type { World } from '../contract/world.ts';
import { localeOf } from '../locales/index.ts';
import { type LanguageModel, ModelError, parseModel } from './model.ts';
import { clipLength, nameOf, type Sounds, soundsUnder } from './sounds.ts';

/** Where the skill is told its sounds lie: an address nobody answers, the same in every run. */
export const soundBase = 'https://sound.local.invalid';

/** What Gentle Back's own Echo stands in: its interaction model, what its sounds are, and what the contract must know. */
export type House = { readonly model: LanguageModel; readonly world: World; readonly sounds: Sounds };

const models = new URL('../../interaction-models/', import.meta.url);

const readModel = async (locale: string): Promise<LanguageModel> => {
  const known = (await readdir(models)).filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5));
  if (!known.includes(locale)) throw new ModelError('locale', JSON.stringify(locale), known.join(' or '));
  const file = `${locale}.json`;
  return parseModel(JSON.parse(await readFile(new URL(file, models), 'utf8')), `interaction-models/${file}`);
};

const readJson = async (file: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    const found = cause instanceof Error ? cause.message : String(cause);
    throw new ModelError('--model', found, `an interaction model in ${file}`, { cause });
  }
};

/**
 * Where somebody else's skill stands: everything is declared that an Echo knows, and a sound lasts as long as nobody says.
 * @throws ModelError for a file without an interaction model
 */
export const houseOf = async (modelFile: string): Promise<House> => ({
  model: parseModel(await readJson(modelFile), modelFile),
  world: { soundLength: () => undefined, unknownSound: 'warning', wordsPerSecond: () => 2.5 },
  sounds: (file, lasts) => [{ label: nameOf(file), lasts }],
});

/** @throws ModelError for a locale without an interaction model, or with a broken one */
export const houseFor = async (locale: string): Promise<House> => {
  const model = await readModel(locale);
  const { disclaimer, wordsPerSecond } = await localeOf(locale);
  return {
    model,
    world: {
      soundLength: clipLength(soundBase),
      manifest: uses,
      disclaimer: { [locale]: disclaimer },
      wordsPerSecond: () => wordsPerSecond,
    },
    sounds: soundsUnder(soundBase),
  };
};
