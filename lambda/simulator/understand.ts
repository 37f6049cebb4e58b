import { guessing } from './guess.ts';
import type { Language } from './language.ts';
import { formsIn } from './likeness.ts';
import type { LanguageModel } from './model.ts';
import { nearness } from './near.ts';
import { type Match, phrasebook } from './phrasebook.ts';
import { type Filling, type RequestSlot, toRequestSlot } from './slot.ts';
import { mishearing } from './sounding.ts';
import { carrierOf, type Fillings, matchTemplate, type Piece, type Template } from './template.ts';
import { textOf, type Word } from './words.ts';

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
 * Below it words are not near: one word of meaning in four may be missing or too many, and one in seven another. Found by
 * measuring, see decisions/0011.
 */
const nearEnough = 0.85;
/** The standard intents match their own phrases almost exactly (contract 7.3): a slip or an "er", no other word. */
const nearEnoughBuiltIn = 0.9;
/** Two intents as close to each other as this claim the words equally, and neither gets them. */
const tooCloseToCall = 0.02;

/** How likely a meaning has to be, and how near all the same to some phrase of it, with the same negations. */
type Sure = { readonly chance: number; readonly near: number };
/** Where nothing else would take the words. */
const sureAlone: Sure = { chance: 0.3, near: 0.45 };
/** Where free speech would carry them. */
const sureOverFree: Sure = { chance: 0.5, near: 0.6 };

/** How many times likelier than the next best. */
const clearly = 1.5;

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
  const understand = remembering(read(model, language, skillId));
  made.set(model, [...before, { language, skillId, understand }]);
  return understand;
};

/** Sentences whose meaning is kept at hand. */
const kept = 5000;

/** The same words mean the same: those said before are not looked up again. */
const remembering = (understand: Understand): Understand => {
  const known = new Map<string, Understood | undefined>();
  return (words) => {
    const said = textOf(words);
    if (known.has(said)) return known.get(said);
    if (known.size === kept) known.clear();
    const understood = understand(words);
    known.set(said, understood);
    return understood;
  };
};

const read = (model: LanguageModel, language: Language, skillId: string): Understand => {
  const book = phrasebook(model, language);
  const { intents, templates, standard, phrases } = book;
  const exactTemplates = byEdges(templates);
  const formsOf = formsIn(book.vocabulary, (key) => language.soundOf([key]));
  const near = nearness(phrases, language, formsOf);
  const freeTemplates = byEdges(templates.filter((template) => takesAnyWords(template, language)));
  const carrying = new Set(templates.filter(isFree).map(({ intent }) => intent));
  const guess = lazily(() => guessing(phrases.filter(isLearned), language, formsOf));
  const amiss = lazily(() => mishearing(phrases, book.vocabulary, language));

  function isLearned(template: Template): boolean {
    return !standard.has(template);
  }

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
    return best === undefined || rival ? undefined : book.filled(best, words);
  };

  const misheard = (words: readonly Word[]): Match | undefined => {
    const template = amiss()(words);
    return template === undefined ? undefined : book.filled({ template, fillings: {} }, words);
  };

  const likely = (words: readonly Word[], sure: Sure): Match | undefined => {
    const best = guess()(words);
    if (best === undefined || best.chance < Math.max(sure.chance, clearly * best.next)) return undefined;
    if (carrying.has(best.means)) return undefined;
    const nearest = most(near(words, sure.near, best.means), ({ score }) => score);
    return nearest === undefined ? undefined : book.filled(nearest, words);
  };

  const freely = (words: readonly Word[]): Match | undefined =>
    most(
      freeTemplates(words).flatMap((template) => matchOf(template, matchTemplate(template, words, language, 'any'))),
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
    const nearest = nearly(words);
    if (nearest !== undefined) return toUnderstood(nearest, 'near');
    const free = freely(words);
    // "Er ..." and "well ..." carry words of which nothing has been said yet.
    const isCarried = free !== undefined && carrierOf(free.template).some((key) => !language.fillers.includes(key));
    const close = misheard(words) ?? likely(words, isCarried ? sureOverFree : sureAlone);
    if (close !== undefined) return toUnderstood(close, 'near');
    if (free !== undefined) return toUnderstood(free, 'exact');
    if (!intents.has(fallback)) return undefined;
    return { intent: fallback, slots: {}, heard: 'fallback' };
  };
};

const fallback = 'AMAZON.FallbackIntent';

/** Made with the first words that need it. */
const lazily = <T>(make: () => T): (() => T) => {
  let once: { readonly it: T } | undefined;
  return () => {
    once ??= { it: make() };
    return once.it;
  };
};

const matchOf = (template: Template, fillings: Fillings | undefined): readonly Match[] =>
  fillings === undefined ? [] : [{ template, fillings }];

const isFree = ({ pieces }: Template) => pieces.some((piece) => piece.kind === 'slot' && piece.takes.kind === 'free');

/** A list type takes unlisted words only behind a word of meaning: a bare `{routine}` would swallow everything. */
const takesAnyWords = (template: Template, language: Language) =>
  isFree(template) ||
  (template.pieces.some((piece) => piece.kind === 'slot') &&
    carrierOf(template).some((key) => !language.smallWords.includes(key) && !language.fillers.includes(key)));

/** The word at an edge of a template; the empty one where a slot is there. */
const edgeOf = (piece: Piece | undefined): string => (piece?.kind === 'word' ? piece.word.key : '');

/** Templates that may be these words: those that begin and end with the same word, or with a slot. */
const byEdges = (templates: readonly Template[]): ((words: readonly Word[]) => readonly Template[]) => {
  const byWords = new Map<string, Template[]>();
  for (const template of templates) {
    const edges = `${edgeOf(template.pieces[0])} ${edgeOf(template.pieces.at(-1))}`;
    const known = byWords.get(edges);
    if (known === undefined) byWords.set(edges, [template]);
    else known.push(template);
  }
  return (words) => {
    const [first = '', last = ''] = [words[0]?.key, words.at(-1)?.key];
    return [`${first} ${last}`, `${first} `, ` ${last}`, ' '].flatMap((edges) => byWords.get(edges) ?? []);
  };
};

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
