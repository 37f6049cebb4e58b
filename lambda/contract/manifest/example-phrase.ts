import type { Fault } from '../breach.ts';
import { at, onTheWire } from '../json.ts';
import { shown } from '../message.ts';
import { sampleMatcher } from '../model/phrase.ts';
import { readModel } from '../model/schema.ts';
import { docs } from '../rule.ts';
import { inStore, type ManifestOptions, type ManifestRule } from './rule.ts';

const page = docs('custom-skills/certification-requirements-for-custom-skills.html');

/** Example phrases a store page shows. */
const shownPhrases = 3;

const wakeWord = /^(alexa|echo|computer|amazon)[,，、]?\s+/i;
/** In English: what opens a skill, and what stands between its name and a sample. */
const opening = /^(open|start|launch|begin|load|use|run|play|resume|talk to|enable)\s+/i;
const asking = /^(ask|tell)\s+/i;
const joining = /^[,]?\s+(?:to\s+|for\s+|about\s+|that\s+|if\s+|whether\s+|and\s+)?/i;

const bare = (text: string): string => text.replace(/[.?!…。！？]+$/, '').trim();

/** `phrase` without `name` in front; `undefined` where it does not begin with it. */
const afterName = (phrase: string, name: string): string | undefined =>
  phrase.toLowerCase().startsWith(name.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(phrase.slice(name.length))
    ? phrase.slice(name.length)
    : undefined;

function* firstFaults(where: string, said: string, name: string): Generator<Fault> {
  const launched = said.replace(opening, '').replace(asking, '');
  if (launched === said || afterName(launched, name) === undefined) {
    yield { where, found: shown(said), wanted: `a launch word, then "${name}"` };
  }
}

/** The part of a phrase that a sample must hold; `undefined` where it only opens the skill. */
const requestIn = (said: string, name: string): string | undefined => {
  const called = said.replace(opening, '').replace(asking, '');
  const rest = called === said ? undefined : afterName(called, name);
  if (rest === undefined) return said;
  return bare(rest) === '' ? undefined : rest;
};

function* phrasesFaults(
  locale: string,
  phrases: readonly string[],
  models: ManifestOptions['models'],
): Generator<Fault> {
  const file = models !== undefined && Object.hasOwn(models, locale) ? onTheWire(models[locale]) : undefined;
  const { model } = file === undefined ? { model: undefined } : readModel(file);
  const name = at(file, 'interactionModel', 'languageModel', 'invocationName');
  const isSaid = model === undefined ? undefined : sampleMatcher(model);
  // How a skill is opened is known here for English only.
  const isEnglish = locale.startsWith('en-');
  for (const [index, phrase] of phrases.entries()) {
    const where = inStore(locale, 'examplePhrases', index);
    const said = bare(phrase.replace(wakeWord, ''));
    if (!wakeWord.test(phrase)) {
      const fault: Fault = { where, found: shown(phrase), wanted: '"Alexa," in front' };
      yield index === 0 ? fault : { ...fault, severity: 'warning' };
    }
    if (typeof name !== 'string' || !isEnglish) continue;
    if (index === 0) yield* firstFaults(where, said, name);
    const request = requestIn(said, name);
    if (request === undefined || isSaid === undefined) continue;
    // "ask gentle back to breathe with me": the sample may or may not begin with the joining word.
    if (![request, request.replace(joining, '')].some((words) => isSaid(words))) {
      yield { where, found: shown(phrase), wanted: 'the words of a sample' };
    }
  }
}

export const examplePhrases: ManifestRule = {
  asks: 'The first of three example phrases opens the skill by its name, and the words of each are a sample of the model.',
  page,
  *faults({ publishingInformation }, { models }) {
    for (const [locale, { examplePhrases }] of Object.entries(publishingInformation.locales)) {
      yield* phrasesFaults(locale, examplePhrases, models);
      if (examplePhrases.length < shownPhrases) {
        const where = inStore(locale, 'examplePhrases');
        const found = `${examplePhrases.length} of them`;
        yield { where, found, wanted: `${shownPhrases}, as many as the store shows`, severity: 'warning' };
      }
      const again = examplePhrases.find((phrase, index) => examplePhrases.indexOf(phrase) < index);
      if (again !== undefined) {
        yield { where: inStore(locale, 'examplePhrases'), found: `${shown(again)} again`, wanted: 'each once' };
      }
    }
  },
};
