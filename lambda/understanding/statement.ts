import type { Language } from './phrases.ts';

/** A word as it was said and as it is compared. */
export type Token = { readonly said: string; readonly stem: string };

/** Words of one clause that changes nothing about the others, fillers left out. `others`: it is told of somebody or something else. */
export type Statement = {
  readonly tokens: readonly Token[];
  readonly past: boolean;
  readonly asks: boolean;
  readonly others: boolean;
};

export type Utterance = {
  /** Every word, short forms spelt out: for phrasings that must be met to the letter. */
  readonly plain: string;
  /** What is claimed; statements that were taken back ("my chest is fine") are gone. */
  readonly statements: readonly Statement[];
  /** A question from its first word on. */
  readonly asks: boolean;
  /** There is a question somewhere in it. */
  readonly hasQuestion: boolean;
  /** Begins as one asks for something to be done. */
  readonly requests: boolean;
  /** All of its words that count, taken back or not. */
  readonly tokens: readonly Token[];
  /** A question about the person, now. */
  readonly personal: boolean;
};

/** The words of what somebody claims of themselves, now. */
export const claimedIn = ({ statements }: Utterance): readonly Token[] =>
  statements.filter(({ past, others }) => !past && !others).flatMap(({ tokens }) => tokens);

/** `plain` as in an utterance. */
export type Phrase = { readonly plain: string; readonly tokens: readonly Token[] };

export type Reader = {
  readonly read: (words: string) => Utterance;
  /** A phrasing or an entry of a group, compared in the same way; a leading `=` keeps a word's very form. */
  readonly phrase: (words: string) => Phrase;
};

const vowel = /[aeiouy]/;

/** Works out each answer once: the same few hundred words make up all phrasings. */
const remember = <Answer>(work: (word: string) => Answer): ((word: string) => Answer) => {
  const known = new Map<string, Answer>();
  return (word) => {
    const answer = known.get(word) ?? work(word);
    known.set(word, answer);
    return answer;
  };
};

const stemmer = (endings: readonly string[]) => {
  const longestFirst = endings.toSorted((a, b) => b.length - a.length);
  const shorten = (word: string): string => {
    const ending = longestFirst.find((end) => word.endsWith(end) && word.length - end.length >= 3);
    const rest = ending === undefined ? word : word.slice(0, -ending.length);
    return vowel.test(rest) ? rest : word;
  };
  return remember((word) => shorten(shorten(word)).replace(/([^aeiou])\1$/u, '$1'));
};

/** Makes words comparable, one after the other. */
const speller = (replacements: Language['replace']) => {
  const replace = new Map(Object.entries(replacements));
  const replaced = (word: string): readonly string[] => (replace.get(word) ?? word).split(' ');
  /** "isn't" is "is not" and "bum's" "bum is", after that each word in the spelling that is compared. */
  const spell = remember((word: string): readonly string[] =>
    replaced(word)
      .flatMap((part) => part.replace(/n't$/, ' not').replace(/'s$/, ' is').split(' '))
      .flatMap(replaced)
      .map((part) => part.replaceAll("'", ''))
      .filter((part) => part !== ''),
  );
  return (words: string): readonly string[] =>
    (
      words
        .toLowerCase()
        .replaceAll('’', "'")
        .match(/[\p{L}\p{N}']+/gu) ?? []
    ).flatMap(spell);
};

/** Phrases of the grammar that are looked for word by word. */
const phrasal = ['fine', 'over', 'supposed', 'past', 'questioning', 'explained'] as const;

/** A language whose phrases are spelt as words are compared: a reader that is made of it need not spell them again. */
export type Spelt = Language & { readonly isSpelt: true };

export const spelt = (language: Language): Spelt => {
  const split = speller(language.replace);
  const lists = phrasal.map((name) => [name, language[name].map((phrase) => split(phrase).join(' '))] as const);
  const lengths = Object.entries(language.lengths).map(([said, minutes]) => [split(said).join(' '), minutes] as const);
  return { ...language, ...Object.fromEntries(lists), lengths: Object.fromEntries(lengths), isSpelt: true };
};

/** Words as one text in which phrases can be looked for: a space before and behind each. */
const textOf = (words: readonly string[]): string => ` ${words.join(' ')} `;

const holds = (text: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => text.includes(` ${phrase} `));

const beginsWith = (text: string, phrase: string): boolean => text.startsWith(` ${phrase} `);

/** Reads free speech: what is said, what is asked, what is denied and what is long past. */
export const createReader = (language: Spelt): Reader => {
  const { fine, over, supposed, past: pasts, questioning, explained } = language;
  const split = speller(language.replace);
  const stem = stemmer(language.endings);
  const sets = {
    fillers: new Set(language.fillers),
    breaks: new Set(language.breaks),
    bound: new Set(language.bound),
    joins: new Set(language.joins),
    denials: new Set(language.denials),
    answers: new Set(language.answers),
    subjects: new Set(language.subjects),
    pronouns: new Set(language.pronouns),
    copulas: new Set(language.copulas),
    questions: new Set(language.questions),
    requests: new Set(language.requests),
    others: new Set(language.others),
    oneself: new Set(language.oneself),
    personal: new Set(language.personal),
  };
  const tokens = (words: readonly string[]): readonly Token[] =>
    words.filter((word) => !sets.fillers.has(word)).map((said) => ({ said, stem: stem(said) }));

  /** "yes ow my legs are numb" speaks of the legs only; "no numbness" keeps its "no". */
  const withoutAnswer = (words: readonly string[]): readonly string[] => {
    const starts = words.findIndex((word) => !sets.answers.has(word));
    return starts > 0 && sets.subjects.has(words[starts] ?? '') ? words.slice(starts) : words;
  };

  const clauses = (words: readonly string[]): readonly (readonly string[])[] => {
    const found: string[][] = [[]];
    words.forEach((word, at) => {
      const opens = word === language.opener && at > 0 && !sets.joins.has(words[at - 1] ?? '');
      const breaks = sets.breaks.has(word) && !sets.bound.has(words.slice(at - 1, at + 2).join(' '));
      if (opens || breaks) found.push([]);
      if (!breaks) found.at(-1)?.push(word);
    });
    return found.filter((clause) => clause.length > 0);
  };

  /** Where "is fine", "are all right" or "feels quite normal" ends in a clause, 0 without it; never "is not fine". */
  const fineUpTo = (clause: readonly string[]): number => {
    for (const [at, word] of clause.entries()) {
      if (!sets.copulas.has(word)) continue;
      for (const start of [at + 1, at + 2, at + 3]) {
        const between = clause.slice(at + 1, start);
        if (between.some((word) => sets.denials.has(word) || sets.subjects.has(word))) break;
        const found = fine.find((phrase) => beginsWith(textOf(clause.slice(start)), phrase));
        if (found !== undefined) return start + found.split(' ').length;
      }
    }
    return 0;
  };

  /** A clause less what it takes back itself, and whether it takes back the one before. */
  const settle = (clause: readonly string[]): { readonly left: readonly string[]; readonly takesBack: boolean } => {
    const aboutIt = sets.pronouns.has(clause[0] ?? '');
    const text = textOf(clause);
    if (supposed.some((phrase) => beginsWith(text, phrase))) return { left: [], takesBack: false };
    if (holds(text, explained)) return { left: [], takesBack: false };
    if (aboutIt && holds(text, over)) return { left: [], takesBack: true };
    const upTo = fineUpTo(clause);
    return { left: clause.slice(upTo), takesBack: aboutIt && upTo > 0 };
  };

  /** "My dad had ..." is told of him, and so is what follows until somebody speaks of themselves again. */
  const isOfOthers = (clause: readonly string[], before: boolean): boolean => {
    const first = clause.find((word) => !sets.fillers.has(word)) ?? '';
    if (sets.others.has(first)) return !clause.some((word) => word === language.opener || sets.oneself.has(word));
    return (
      before && !clause.some((word) => word === language.opener || word === language.owner || sets.oneself.has(word))
    );
  };

  const read = (words: string): Utterance => {
    const all = split(words);
    const body = withoutAnswer(all);
    const statements: Statement[] = [];
    let others = false;
    for (const clause of clauses(body)) {
      const { left, takesBack } = settle(clause);
      if (takesBack) statements.pop();
      const text = textOf(left);
      const past = holds(text, pasts);
      const asks = sets.questions.has(left[0] ?? '') || holds(text, questioning);
      others = isOfOthers(left, others);
      if (left.length > 0) statements.push({ tokens: tokens(left), past, asks, others });
    }
    const asks = sets.questions.has(body[0] ?? '');
    return {
      plain: body.join(' '),
      statements,
      asks,
      hasQuestion: asks || holds(textOf(body), questioning),
      requests: sets.requests.has(body[0] ?? ''),
      tokens: tokens(body),
      personal: body.some((word) => sets.personal.has(word)),
    };
  };

  const phrase = (words: string): Phrase => {
    const exact = words.startsWith('=');
    const all = split(exact ? words.slice(1) : words);
    const plain = withoutAnswer(all).join(' ');
    return { plain, tokens: exact ? all.map((said) => ({ said, stem: '' })) : tokens(all) };
  };

  return { read, phrase };
};
