/** The number of what is asked for by name or in the words of a sample, with nothing around it but "yes, let's do the ... then". */
export type CommandIn = (words: string) => number | undefined;

/** Nobody asks for a thing by name in more words. */
const most = 20;

/** Every run of the words that is left when some of `ordering` are taken off both ends, the longest first. */
const cores = (words: readonly string[], ordering: ReadonlySet<string>): readonly string[] => {
  const isPlain = (word: string): boolean => !ordering.has(word);
  const starts = words.findIndex(isPlain);
  const first = starts < 0 ? words.length - 1 : starts;
  const last = starts < 0 ? 0 : words.findLastIndex(isPlain);
  const runs = words
    .slice(0, first + 1)
    .flatMap((_, from) => words.slice(last).map((_, to) => words.slice(from, last + to + 1)));
  return runs
    .filter((run) => run.length > 0)
    .toSorted((one, other) => other.length - one.length)
    .map((run) => run.join(' '));
};

/** Words are looked up as a reader gives them, short forms spelt out; `numberOf` knows those that have nothing around them. */
export const createCommandIn = (numberOf: CommandIn, ordering: readonly string[]): CommandIn => {
  const around = new Set(ordering);
  return (said) => {
    const words = said.split(' ');
    if (words.length > most) return undefined;
    for (const core of cores(words, around)) {
      const number = numberOf(core);
      if (number !== undefined) return number;
    }
    return undefined;
  };
};

/** Words without the length that stands among them, and the length in minutes. */
export const createTakeLength = (lengths: Readonly<Record<string, number>>) => {
  const longestFirst = Object.entries(lengths).toSorted(([one], [other]) => other.length - one.length);
  return (words: string): { readonly rest: string; readonly minutes: number } | undefined => {
    const text = ` ${words} `;
    const found = longestFirst.find(([said]) => text.includes(` ${said} `));
    if (found === undefined) return undefined;
    const [said, minutes] = found;
    return { rest: text.replace(` ${said} `, ' ').trim(), minutes };
  };
};
