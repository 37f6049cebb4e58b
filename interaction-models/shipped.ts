import { readFileSync } from 'node:fs';
import { enUS } from '../lambda/locales/en-US/index.ts';
import { reviewed } from '../lambda/locales/en-US/reviewed.ts';
import { store } from '../lambda/locales/en-US/store.ts';
import type { Locale } from '../lambda/locales/locale.ts';
import type { Reviews } from '../lambda/locales/review.ts';
import type { StorePage } from '../lambda/locales/store-page.ts';

/** A locale as it is put before Amazon: the words, the store page, and who has read them. */
export type Shipped = { readonly locale: Locale; readonly page: StorePage; readonly reviewed: Reviews };

/** Every locale that ships; a test holds it against those the function has. */
export const shipped: Readonly<Record<string, Shipped>> = {
  'en-US': { locale: enUS, page: store, reviewed },
};

/** Where the interaction model of a locale lies. */
export const modelFile = (locale: string): URL => new URL(`${locale}.json`, import.meta.url);

/** The interaction model of a locale as JSON. @throws Error where there is none */
export const readModelFile = (locale: string): unknown => JSON.parse(readFileSync(modelFile(locale), 'utf8'));
