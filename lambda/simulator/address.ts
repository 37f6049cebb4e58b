import type { Language } from './language.ts';
import { keysOf, type Word } from './words.ts';

/** Whom words are for, before any model is asked. */
export type Address =
  /** "open gentle back" */
  | { readonly kind: 'launch' }
  /** "ask gentle back for knee rocks"; `choices` are the words for the skill, with and without "for". */
  | { readonly kind: 'oneShot'; readonly choices: readonly (readonly Word[])[] }
  /** "disable gentle back" */
  | { readonly kind: 'disable' }
  /** "exit" */
  | { readonly kind: 'leave' }
  /** The skill's name and nothing else, which only opens it where no session is. */
  | { readonly kind: 'name' }
  | { readonly kind: 'words'; readonly words: readonly Word[] };

/** Whether the wake word came first, and the words without it. */
export const wakeWordOf = (words: readonly Word[], language: Language) => {
  const woken = words[0]?.key === language.wakeWord;
  return { woken, words: woken ? words.slice(1) : words };
};

/** What carries meaning; all of it where nothing does. */
const withoutFillers = (words: readonly Word[], language: Language): readonly Word[] => {
  const kept = words.filter(({ key }) => !language.fillers.includes(key));
  return kept.length === 0 ? words : kept;
};

const beginsWith = (words: readonly Word[], keys: readonly string[]) =>
  keys.length > 0 && keys.every((key, i) => words[i]?.key === key);

/** @param words without the wake word */
export const addressOf = (words: readonly Word[], invocationName: string, language: Language): Address => {
  const name = keysOf(invocationName);
  const bare = withoutFillers(words, language);
  const is = (phrase: readonly string[]) => bare.length === phrase.length && beginsWith(bare, phrase);

  if (is(name)) return { kind: 'name' };
  if (language.leaving.some((phrase) => is(keysOf(phrase)))) return { kind: 'leave' };

  if (language.disabling.some((verb) => is([...keysOf(verb), ...name]))) return { kind: 'disable' };

  for (const verb of [...language.launching, ...language.asking]) {
    const opening = [...keysOf(verb), ...name];
    if (!beginsWith(bare, opening)) continue;
    const rest = bare.slice(opening.length);
    if (rest.length === 0) return { kind: 'launch' };
    const joined = rest.length > 1 && language.joining.includes(rest[0]?.key ?? '');
    // "open gentle back" takes more only behind "and" or "to"; "ask gentle back" takes anything.
    if (!joined && language.launching.includes(verb)) continue;
    return { kind: 'oneShot', choices: joined ? [rest.slice(1), rest] : [rest] };
  }

  for (const using of language.using) {
    const ending = [using, ...name];
    const asked = bare.slice(0, Math.max(0, bare.length - ending.length));
    if (asked.length > 0 && beginsWith(bare.slice(asked.length), ending)) return { kind: 'oneShot', choices: [asked] };
  }
  return { kind: 'words', words };
};
