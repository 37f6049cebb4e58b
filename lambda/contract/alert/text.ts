import type { Fault } from '../breach.ts';
import { at, type Json, listOf, pathTo, textOf } from '../json.ts';
import { shown } from '../message.ts';

/** Characters from which a text that interrupts somebody is long. */
const longText = 200;

/** What is wrong with a text that Alexa reads as it is. */
export function* plainFaults(where: string, value: Json | undefined): Generator<Fault> {
  const text = textOf(value);
  if (text === undefined || text.trim() === '') yield { where, found: shown(value), wanted: 'some text' };
  else if (/<[^<>]*>|&\w+;/.test(text)) yield { where, found: shown(text), wanted: 'plain text, without SSML' };
  else if (text.length > longText) {
    yield { where, found: `${text.length} characters`, wanted: `at most ${longText}`, severity: 'warning' };
  }
}

/** Texts by locale: each locale once, and that of the request, if it is known, among them. */
export function* localeFaults(where: string, list: Json | undefined, locale: string | undefined): Generator<Fault> {
  if (listOf(list).length === 0) {
    yield { where, found: shown(list), wanted: 'a list of texts with their locales' };
    return;
  }
  const seen = new Set<string>();
  for (const [index, one] of listOf(list).entries()) {
    const given = textOf(at(one, 'locale'));
    const path = pathTo(where, index, 'locale');
    if (given === undefined || !/^[a-z]{2}-[A-Z]{2}$/.test(given)) {
      yield { where: path, found: shown(at(one, 'locale')), wanted: 'a locale such as "en-US"' };
    } else if (seen.has(given)) yield { where: path, found: `${given} again`, wanted: 'each locale once' };
    seen.add(given ?? '');
  }
  if (locale !== undefined && !seen.has(locale)) {
    yield { where, found: [...seen].join(' and '), wanted: `a text for ${locale}, the locale of the request` };
  }
}
