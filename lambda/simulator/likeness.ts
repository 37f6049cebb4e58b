/** Single letters added, dropped, changed or swapped with the next between two words (optimal string alignment). */
export const slips = (one: string, other: string): number => {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + change,
          swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = last;
    last = row;
  }
  return last[other.length] ?? 0;
};

/** The words of a model that a word said may pass for. */
export type Forms = (said: string) => readonly string[];

export const onlyItself: Forms = (said) => [said];

const mayPass = (said: string, known: string): boolean => {
  const shorter = Math.min(said.length, known.length);
  const forgiven = shorter < 8 ? 1 : 2;
  if (shorter < 5 || said[0] !== known[0] || Math.abs(said.length - known.length) > forgiven) return false;
  return slips(said, known) <= forgiven;
};

/** Sounds as short as one letter belong to too many words. */
const telling = 2;

/**
 * A slip of the finger is forgiven from five letters up, two from eight, never in the first letter; a word heard amiss
 * where it sounds the same. Neither when what was said is a word the model knows itself: "lower" is not "slower", and
 * "move" is not "more".
 */
export const formsIn = (vocabulary: ReadonlySet<string>, soundOf: (key: string) => string): Forms => {
  const bySound = new Map<string, string[]>();
  for (const known of vocabulary) {
    const sound = soundOf(known);
    if (sound.length >= telling) bySound.set(sound, [...(bySound.get(sound) ?? []), known]);
  }
  // A slip is never in the first letter.
  const byLetter = new Map<string, string[]>();
  for (const known of vocabulary) {
    const letter = known[0] ?? '';
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), known]);
  }
  const found = new Map<string, readonly string[]>();
  const formsOf = (said: string): readonly string[] => {
    if (vocabulary.has(said)) return [said];
    const slipped = (byLetter.get(said[0] ?? '') ?? []).filter((known) => mayPass(said, known));
    return [...new Set([said, ...slipped, ...(bySound.get(soundOf(said)) ?? [])])];
  };
  return (said) => {
    const forms = found.get(said) ?? formsOf(said);
    found.set(said, forms);
    return forms;
  };
};
