import { english } from './en.ts';
import type { Finding } from './finding.ts';
import type { Language } from './language.ts';

/** `red_flagCount` // => `red flag Count` */
const spelledOut = (name: string) => name.replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2').replace(/[_.-]+/g, ' ');

/** The name of a record field, log field, metric, routine or intent says nothing about the body. */
export const lintName = (name: string, { healthWord }: Language = english): readonly Finding[] => {
  const found = spelledOut(name).match(healthWord)?.[0];
  return found === undefined ? [] : [{ key: name, rule: '5.3', found, wanted: 'a name without a health word' }];
};

/** Keys of the skin check spoken by a timer, the one announcement that has to name the body. */
const namesTheBody = ['fixed.sf7t', 'fixed.sf7tSwitch'];

/** Greetings, timer texts, cards: heard or seen by whoever is near, so they name no condition. */
export const lintAnnouncement = (
  { key, text }: { readonly key: string; readonly text: string },
  { healthWord }: Language = english,
): readonly Finding[] => {
  const found = namesTheBody.includes(key) ? undefined : text.match(healthWord)?.[0];
  return found === undefined ? [] : [{ key, rule: '5.3', found, wanted: 'words that name no condition' }];
};
