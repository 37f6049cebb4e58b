import { english } from './english.ts';
import type { Language } from './language.ts';

const languages: Readonly<Record<string, Language>> = { en: english };

/** The language of a locale; `undefined` where this Echo does not speak it. `languageOf('en-US') // => english` */
export const languageOf = (locale: string): Language | undefined => languages[locale.slice(0, 2)];
