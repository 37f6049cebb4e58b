import type { Language } from './language.ts';
import { formsIn } from './likeness.ts';
import type { LanguageModel } from './model.ts';
import { nearness } from './near.ts';
import { type Filling, type RequestSlot, slotKinds, toRequestSlot } from './slot.ts';
import { carrierOf, type Fillings, matchTemplate, type Template, toTemplate } from './template.ts';
import { keysOf, textOf, type Word, wordsOf } from './words.ts';

/** Word for word a phrase of the model; close to one; or none, which reaches the skill without a word of it. */
export type Heard = 'exact' | 'near' | 'fallback';

export type Understood = {
  readonly intent: string;
  readonly slots: Readonly<Record<string, RequestSlot>>;
  readonly heard: Heard;
};

/** `undefined` where nothing matched and the model has no fallback intent: then nothing was heard. */
export type Understand = (words: readonly Word[]) => Understood | undefined;

/**
 * Below it words are not near: two words of meaning in five may be missing or too many, and one in four another. Found by
 * measuring, see decisions/0011.
 */
const nearEnough = 0.75;
/** The standard intents match their own phrases almost exactly (contract 7.3): a slip or an "er", no other word. */
const nearEnoughBuiltIn = 0.9;
/** Two intents as close to each other as this claim the words equally, and neither gets them. */
const tooCloseToCall = 0.02;

type Match = { readonly template: Template; readonly fillings: Fillings };

type Made = { readonly language: Language; readonly skillId: string; readonly understand: Understand };

/** What was made of a model. */
const made = new WeakMap<LanguageModel, readonly Made[]>();

/**
 * What a real Echo would make of words, as far as the interaction model tells: see contract 7. Reading a model takes a
 * while, so Echos share what was made of it.
 */
export const understanding = (model: LanguageModel, language: Language, skillId: string): Understand => {
  const before = made.get(model) ?? [];
  const known = before.find((each) => each.language === language && each.skillId === skillId);
  if (known !== undefined) return known.understand;
  const understand = read(model, language, skillId);
  made.set(model, [...before, { language, skillId, understand }]);
  return understand;
};

const read = (model: LanguageModel, language: Language, skillId: string): Understand => {
  const kinds = slotKinds(model);
  const intents = new Map(
    model.intents.map((intent) => [intent.name, new Map(intent.slots.map(({ name, type }) => [name, kinds(type)]))]),
  );
  const samples = model.intents.flatMap(({ name, samples }) =>
    samples.map((sample) => toTemplate(name, sample, (slot) => intents.get(name)?.get(slot))),
  );
  // A standard phrase that is a sample of some intent means that intent.
  const taken = new Set(samples.map(({ sample }) => keysOf(sample).join(' ')));
  const builtIn = model.intents.flatMap(({ name }) =>
    (language.builtIn[name] ?? [])
      .filter((phrase) => !taken.has(phrase))
      .map((phrase) => toTemplate(name, phrase, () => undefined)),
  );
  const standard = new Set(builtIn);
  const templates = [...samples, ...builtIn];
  const exactTemplates = byFirstWord(templates);
  const spelled = new Map(samples.flatMap((template) => spelledOut(template, language)));
  const near = nearness([...templates, ...spelled.keys()], language, formsIn(vocabularyOf(model, templates)));
  const freeTemplates = templates.filter((template) => takesAnyWords(template, language));

  const exactly = (words: readonly Word[]): Match | undefined =>
    most(
      exactTemplates(words).flatMap((template) => matchOf(template, matchTemplate(template, words, language, 'known'))),
      ({ template }) => carrierOf(template).length,
    );

  const nearly = (words: readonly Word[]): Match | undefined => {
    const close = near(words, nearEnough).filter(
      ({ template, score }) => score >= nearEnoughBuiltIn || !standard.has(template),
    );
    const best = most(close, ({ score }) => score);
    const rival = close.some(
      ({ template, score }) =>
        best !== undefined && template.intent !== best.template.intent && score > best.score - tooCloseToCall,
    );
    if (best === undefined || rival) return undefined;
    const { template } = best;
    return { template, fillings: spelled.get(template)?.(words) ?? best.fillings };
  };

  const freely = (words: readonly Word[]): Match | undefined =>
    most(
      freeTemplates.flatMap((template) => matchOf(template, matchTemplate(template, words, language, 'any'))),
      // A slot made for free words goes before a list that would be given a word it does not list.
      ({ template }) => carrierOf(template).length * 2 + (isFree(template) ? 1 : 0),
    );

  const toUnderstood = ({ template, fillings }: Match, heard: Heard): Understood => ({
    intent: template.intent,
    slots: slotsOf(intents.get(template.intent) ?? new Map(), fillings, skillId),
    heard,
  });

  return (words) => {
    if (words.length === 0) return undefined;
    const exact = exactly(words);
    if (exact !== undefined) return toUnderstood(exact, 'exact');
    const near = nearly(words);
    if (near !== undefined) return toUnderstood(near, 'near');
    const free = freely(words);
    if (free !== undefined) return toUnderstood(free, 'exact');
    if (!intents.has(fallback)) return undefined;
    return { intent: fallback, slots: {}, heard: 'fallback' };
  };
};

const fallback = 'AMAZON.FallbackIntent';

const matchOf = (template: Template, fillings: Fillings | undefined): readonly Match[] =>
  fillings === undefined ? [] : [{ template, fillings }];

const isFree = ({ pieces }: Template) => pieces.some((piece) => piece.kind === 'slot' && piece.takes.kind === 'free');

/** Without the opening that a person in pain leaves out, where it has one and a word is left. */
const gasped = (said: string, { openings }: Language): readonly string[] => {
  const opening = openings.find((words) => said.toLowerCase().startsWith(`${words} `));
  return opening === undefined ? [said] : [said, said.slice(opening.length + 1)];
};

/** A value that may be said alone, word for word: what is near to it fills the slot in the words that were said. */
const spelledOut = (
  template: Template,
  language: Language,
): readonly (readonly [Template, (words: readonly Word[]) => Fillings])[] => {
  const [piece, ...others] = template.pieces;
  if (piece?.kind !== 'slot' || piece.takes.kind !== 'open' || others.length > 0) return [];
  const { name, takes } = piece;
  return [...takes.byFirstWord.values()]
    .flat()
    .flatMap((listed) =>
      gasped(listed.said, language).map((said) => [
        { ...template, pieces: wordsOf(said).map((word) => ({ kind: 'word', word })) },
        (words) => ({ [name]: { length: words.length, value: textOf(words), listed: [listed] } }),
      ]),
    );
};

/** A list type takes unlisted words only behind a word of meaning: a bare `{routine}` would swallow everything. */
const takesAnyWords = (template: Template, language: Language) =>
  isFree(template) ||
  (template.pieces.some((piece) => piece.kind === 'slot') &&
    carrierOf(template).some((key) => !language.smallWords.includes(key) && !language.fillers.includes(key)));

/** Templates that may be these words: those that begin with the same word, and those that begin with a slot. */
const byFirstWord = (templates: readonly Template[]): ((words: readonly Word[]) => readonly Template[]) => {
  const slots: Template[] = [];
  const words = new Map<string, Template[]>();
  for (const template of templates) {
    const [first] = template.pieces;
    if (first?.kind === 'word') words.set(first.word.key, [...(words.get(first.word.key) ?? []), template]);
    else slots.push(template);
  }
  return ([first]) => [...(words.get(first?.key ?? '') ?? []), ...slots];
};

const vocabularyOf = (model: LanguageModel, templates: readonly Template[]): ReadonlySet<string> =>
  new Set([
    ...templates.flatMap(carrierOf),
    ...model.types.flatMap(({ values }) =>
      values.flatMap(({ name }) => [name.value, ...name.synonyms].flatMap(keysOf)),
    ),
  ]);

const slotsOf = (
  kinds: ReadonlyMap<string, Parameters<typeof toRequestSlot>[1]>,
  fillings: Readonly<Record<string, Filling>>,
  skillId: string,
): Readonly<Record<string, RequestSlot>> =>
  Object.fromEntries([...kinds].map(([name, kind]) => [name, toRequestSlot(name, kind, fillings[name], skillId)]));

/** The first of those with the highest figure. */
const most = <T>(all: readonly T[], figure: (one: T) => number): T | undefined =>
  all.reduce<T | undefined>((best, one) => (best === undefined || figure(one) > figure(best) ? one : best), undefined);

const sureness: readonly Heard[] = ['fallback', 'near', 'exact'];

/** The surest; of equals the first. */
export const bestOf = (all: readonly Understood[]): Understood | undefined =>
  most(all, ({ heard }) => sureness.indexOf(heard));
