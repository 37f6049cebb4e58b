import { type FlagId, type MythId, mythOf } from '#protocol';
import { createCommandIn, createTakeLength } from './commands.ts';
import { bothOf, certain, type Decided, decide, isClear } from './deciding.ts';
import { createJudge } from './judging.ts';
import { type Command, type Family, type Known, open } from './known.ts';
import { type Carrier, type Hurt, isAsking, type Wish } from './phrases.ts';
import { createScore, floor, letter, margin, possible } from './score.ts';
import { claimedIn, createReader, type Utterance } from './statement.ts';
import { find } from './table.ts';

export type Meaning =
  /** `sure` from the margin up. */
  | { readonly kind: 'sign'; readonly flag: FlagId; readonly sure: boolean }
  | { readonly kind: 'hurt'; readonly hurt: Hurt }
  /** `code` is absent for a condition that the ledger does not know. */
  | { readonly kind: 'condition'; readonly code: string | undefined }
  | { readonly kind: 'child' }
  /** Two ids where both are likely. `hurt` is what was said besides. */
  | { readonly kind: 'question'; readonly myths: readonly MythId[]; readonly hurt?: Hurt }
  | { readonly kind: 'medicine' }
  /** Asked for by name or in the words of a sample, behind other words. */
  | ({ readonly kind: 'command'; readonly minutes?: number } & Command)
  /** Something that we can do, asked for in words that no intent caught. */
  | { readonly kind: 'wish'; readonly wish: Wish }
  /** A question about health that has no answer here. */
  | { readonly kind: 'health' }
  /** A number or a study that nobody could trace. */
  | { readonly kind: 'untraced' }
  /** A question about something else altogether. */
  | { readonly kind: 'outside' }
  | { readonly kind: 'nothing' };

/** What free words mean. Words out of a search slot come with the carrier that stood before them. */
export type Understand = (words: string, carrier?: Carrier) => Meaning;

type Found<Id extends string> = { readonly id: Id; readonly score: number };

/** From here up what was learnt says that it is a sign, that it may be one, and that a belief may not hide it; where anything is denied, the rules decide. */
const likelihood = { sure: 0.92, perhaps: 0.5, open: 0.3 } as const;
/** From here up what was told is pain, though nothing in it says so by itself. */
const plainPain = 0.6;
/** A question that is not about the person, now, is never sure to be a sign. */
const askedOnly = 0.7;
/** Fewer words put no belief forward. */
const fewest = 5;
/** From here up a part of a question is one by itself. */
const several = 0.6;

/** Behind these a thing is asked for by its bare name. */
const giving: readonly Carrier[] = ['yes', 'well', 'canYou', 'iWant', 'iNeed', 'some'];

/** What a name may begin with: "legs up", "hot and cold". */
const beginning: readonly Carrier[] = ['legs', 'back', 'hot', 'belly', 'chest', 'bottom', 'head'];

/** A topic of one family, and its number among all. */
type Numbered<Id extends string> = { readonly id: Id; readonly number: number };

/**
 * Makes the matcher of a locale: signs and calls for help first, then a child, words for how it is, conditions, medicines,
 * wishes and questions.
 * Nothing it is given is kept.
 */
export const createUnderstanding = (known: Known): Understand => {
  const { language, carriers, topics } = known;
  const { lexicon, asked, told, commands } = open(known);
  const judge = createJudge(asked);
  const judgeSigns = createJudge(told);
  const denials = new Set(language.denials);
  const reader = createReader(language);
  const commandNamed = createCommandIn((said) => find(commands.phrases, said)?.[0], language.ordering);
  const takeLength = createTakeLength(language.lengths);
  const scoreOf = createScore(topics, lexicon, language);

  const all = <Id extends string>(family: Family): readonly Numbered<Id>[] =>
    topics.flatMap((topic, number) => (topic.family === family ? [{ id: topic.id as Id, number }] : []));
  const signs = all<FlagId>('signs');
  const hurts = all<Hurt>('hurts');
  const conditions = all('conditions');
  const wishes = all<Wish>('wishes');
  const [child] = all('child');
  const [medicine] = all('medicine');

  /** Each topic is asked for at several likelihoods; what was heard is forgotten with its turn. */
  const scores = new WeakMap<Utterance, Map<number, number>>();
  const score = (topic: { readonly number: number } | undefined, heard: Utterance): number => {
    if (topic === undefined) return 0;
    const before = scores.get(heard) ?? new Map<number, number>();
    const figure = before.get(topic.number) ?? scoreOf(topic.number, heard);
    scores.set(heard, before.set(topic.number, figure));
    return figure;
  };

  const ranked = <Id extends string>(list: readonly Numbered<Id>[], heard: Utterance): readonly Found<Id>[] =>
    list.map((topic) => ({ id: topic.id, score: score(topic, heard) })).toSorted((a, b) => b.score - a.score);

  /** Of several signs for certain the most urgent, unless one was met to the letter. */
  const signIn = (heard: Utterance): Found<FlagId> | undefined => {
    const found = ranked(signs, heard);
    const [best] = found;
    if (best === undefined || best.score >= letter) return best;
    const certain = found.filter(({ score }) => score >= margin).map(({ id }) => id);
    const first = signs.find(({ id }) => certain.includes(id));
    return found.find(({ id }) => id === first?.id) ?? best;
  };

  /**
   * What no phrasing and no group of words caught, by likeness to all that people tell: as likely as all signs together, and of
   * those nearly as likely as the first the most urgent.
   */
  const likelySignIn = (heard: Utterance): Found<FlagId> | undefined => {
    const claimed = claimedIn(heard);
    if (claimed.length < 3 || claimed.some(({ said }) => denials.has(said))) return undefined;
    const found = new Map(judgeSigns(claimed).map(({ topic, likelihood }) => [topic, likelihood]));
    const all = signs.map(({ id }) => found.get(id) ?? 0);
    const nearly = Math.max(...all) / 2;
    const first = signs.find((_, i) => (all[i] ?? 0) >= nearly);
    const score = all.reduce((sum, one) => sum + one, 0);
    return first && score > 0 ? { id: first.id, score } : undefined;
  };

  /** "I was tying my shoe and now I can't straighten up": pain, by likeness to what people tell of it. */
  const painIn = (heard: Utterance): Meaning | undefined => {
    const [first] = judgeSigns(claimedIn(heard));
    return first?.topic === 'hurting' && first.likelihood >= plainPain ? { kind: 'hurt', hurt: 'hurts' } : undefined;
  };

  /** Only what stands behind a word that leaves all open: "no heat" and "it's warm" ask for nothing. */
  const commandIn = (words: string, carrier: Carrier | undefined): Meaning | undefined => {
    if (carrier === undefined || !(giving.includes(carrier) || beginning.includes(carrier))) return undefined;
    const { plain } = reader.phrase(giving.includes(carrier) ? words : `${carriers[carrier]} ${words}`);
    const named = commandNamed(plain);
    const timed = named === undefined ? takeLength(plain) : undefined;
    const command = commands.names[named ?? (timed && commandNamed(timed.rest)) ?? -1];
    return command && { kind: 'command', ...command, ...(timed && { minutes: timed.minutes }) };
  };

  /** The strongest word for how it is: of several, the one that stops most. */
  const strongest = ['severe', 'dizzy', 'worse', 'hurts', 'mild'] as const;
  const hurtIn = (heard: Utterance, least: number): Meaning | undefined => {
    const scores = new Map(ranked(hurts, heard).map(({ id, score }) => [id, score]));
    const best = Math.max(...scores.values());
    if (best < least) return undefined;
    // To the letter a phrasing is what it is: "a bit sore" holds no stronger word.
    const needed = best >= letter ? best : Math.min(best, margin);
    const hurt = strongest.find((name) => (scores.get(name) ?? 0) >= needed);
    return hurt && { kind: 'hurt', hurt };
  };

  const conditionIn = (heard: Utterance, least: number): Meaning | undefined => {
    const [first] = ranked(conditions, heard);
    if (first === undefined || first.score < least) return undefined;
    return { kind: 'condition', code: first.id === 'other' ? undefined : first.id };
  };

  /** A wish is never guessed at: what is merely like one is nothing. */
  const wishIn = (heard: Utterance, least: number): Meaning | undefined => {
    const [first] = ranked(wishes, heard);
    return first !== undefined && first.score >= Math.max(least, margin) ? { kind: 'wish', wish: first.id } : undefined;
  };

  /** A call for help outranks all but a sign. */
  const helpIn = (heard: Utterance): Meaning | undefined => {
    const [first] = ranked(wishes, heard);
    return first?.id === 'getHelp' && first.score >= margin ? { kind: 'wish', wish: 'getHelp' } : undefined;
  };

  /** What it is, apart from a sign and a question, at `least` this likely. */
  const otherIn = (heard: Utterance, asks: boolean, least: number): Meaning | undefined => {
    if (score(child, heard) >= least) return { kind: 'child' };
    const hurt = asks ? undefined : hurtIn(heard, least);
    if (hurt) return hurt;
    const condition = asks ? undefined : conditionIn(heard, least);
    if (condition) return condition;
    if (score(medicine, heard) >= least) return { kind: 'medicine' };
    return wishIn(heard, least);
  };

  /** Has an answer of ours that ends in whom to ask about medicines. */
  const isOfMedicines = (decided: Decided): boolean =>
    decided.kind === 'question' && decided.myths.every((id) => mythOf(id).fixed === 'sf9');

  const isAnswered = (decided: Decided): boolean => isClear(decided) && decided.kind !== 'outside';

  /** What may not wait for an answer, whatever is asked besides. */
  const urgentIn = (heard: Utterance, asks: boolean): Meaning | undefined => {
    if (score(child, heard) >= margin) return { kind: 'child' };
    const hurt = asks ? undefined : hurtIn(heard, margin);
    if (hurt?.kind === 'hurt' && (hurt.hurt === 'severe' || hurt.hurt === 'dizzy')) return hurt;
    const condition = asks ? undefined : conditionIn(heard, margin);
    return condition?.kind === 'condition' && condition.code !== undefined ? condition : undefined;
  };

  /** The answer to a question, where it is clear; pain that was told besides comes along. */
  const answerIn = (heard: Utterance, asks: boolean, decided: Decided): Meaning | undefined => {
    const isDose = score(medicine, heard) >= margin && !isOfMedicines(decided);
    if (isDose) return { kind: 'medicine' };
    if (!isClear(decided)) return undefined;
    const hurt = asks ? undefined : hurtIn(heard, margin);
    return decided.kind === 'question' && hurt?.kind === 'hurt' ? { ...decided, hurt: hurt.hurt } : decided;
  };

  /** From the first question on, what each statement asks by itself. */
  const decideAll = (heard: Utterance): Decided => {
    const parts = heard.statements.slice(heard.statements.findIndex(({ asks }) => asks));
    const each = parts.length > 1 ? parts.map(({ tokens }) => decide(judge(tokens), several)) : [];
    return bothOf(each) ?? decide(judge(heard.tokens));
  };

  /** A belief put forward without a question; of what nobody asked, only what has an answer is taken up. */
  const toldIn = (heard: Utterance): Meaning | undefined => {
    const mayBeSign = (likelySignIn(heard)?.score ?? 0) >= likelihood.open;
    if (mayBeSign || heard.requests || heard.tokens.length < fewest) return undefined;
    const found = decide(judge(heard.tokens), certain);
    if (found.kind !== 'question' || found.myths.length > 1) return undefined;
    return found;
  };

  return (words, carrier) => {
    const heard = reader.read(carrier === undefined ? words : `${carriers[carrier]} ${words}`);
    const behind = carrier !== undefined && isAsking(carrier);
    const asks = (heard.asks || behind) && carrier !== 'ow';
    const sign = signIn(heard);
    const isAskedOnly = asks && !heard.personal && sign?.score !== possible;
    const sureness = sign === undefined ? 0 : isAskedOnly ? Math.min(sign.score, askedOnly) : sign.score;
    const sure: Meaning | undefined =
      sign && sureness >= margin ? { kind: 'sign', flag: sign.id, sure: true } : undefined;
    if (sureness >= letter && sure) return sure;
    const first = commandIn(words, carrier) ?? sure;
    if (first) return first;
    const unsure = (least: number): Meaning | undefined =>
      sign && sureness >= least ? { kind: 'sign', flag: sign.id, sure: false } : undefined;
    const isQuestion = heard.hasQuestion || behind;
    /** Nothing stood before it that is told or wished for: then it is a question, whatever it is about. */
    const isBare = carrier === undefined || behind;
    // A medicine is named in many a tale of danger; to have taken one is none.
    const isHarmless = (isQuestion && !heard.personal) || score(medicine, heard) >= margin;
    const likely = isHarmless ? undefined : likelySignIn(heard);
    const learntSign = (least: number): Meaning | undefined =>
      likely && likely.score >= least ? { kind: 'sign', flag: likely.id, sure: least === likelihood.sure } : undefined;
    const decided = isQuestion ? decideAll(heard) : undefined;
    return (
      helpIn(heard) ??
      otherIn(heard, asks, letter) ??
      unsure(possible) ??
      learntSign(likelihood.sure) ??
      (decided &&
        (urgentIn(heard, asks) ??
          (heard.requests ? wishIn(heard, margin) : undefined) ??
          (isBare || isAnswered(decided) ? answerIn(heard, asks, decided) : undefined))) ??
      otherIn(heard, asks, margin) ??
      unsure(floor) ??
      learntSign(likelihood.perhaps) ??
      (decided && (isBare || isAnswered(decided)) ? decided : undefined) ??
      otherIn(heard, asks, floor) ??
      toldIn(heard) ??
      (asks ? undefined : painIn(heard)) ?? { kind: 'nothing' }
    );
  };
};
