import { docs } from '../rule.ts';
import { inLanguage, type ModelRule } from './rule.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const wakeWords = list('alexa amazon echo computer skill app');
const launchWords = list('ask begin enable launch load open play resume run start tell use');
const connectors = list('about and by for from if in that to using whether with');
/** Not in a name of two words. */
const small = list('a an for of the to');

export const invocationName: ModelRule = {
  asks: 'The invocation name is two or more lower-case words, and none that Alexa needs to hear where the name is.',
  page: docs('custom-skills/choose-the-invocation-name-for-a-custom-skill.html'),
  *faults({ languageModel: { invocationName: name } }) {
    const where = inLanguage('invocationName');
    const found = `"${name}"`;
    const words = name.split(' ');
    if (!/^[\p{Ll}\p{Lo}\p{M}'’. ]+$/u.test(name) || words.includes('')) {
      yield { where, found, wanted: 'lower-case letters, single spaces, apostrophes and periods, numbers as words' };
    }
    const bad = words.find((word) => wakeWords.has(word) || launchWords.has(word) || connectors.has(word));
    if (bad !== undefined) yield { where, found: `"${bad}" in ${found}`, wanted: 'no wake, launch or connecting word' };
    const article = words.length === 2 ? words.find((word) => small.has(word)) : undefined;
    if (article !== undefined) {
      yield { where, found: `"${article}" in ${found}`, wanted: 'no article or preposition in a name of two words' };
    }
    if (words.length < 2) yield { where, found, wanted: 'two words, unless it is a brand', severity: 'warning' };
  },
};
