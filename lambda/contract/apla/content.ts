import type { Fault } from '../breach.ts';
import { at, type Json, listOf, pathTo } from '../json.ts';
import { oneOf, shown } from '../message.ts';
import { parseSsml, type Segment, segmentsIn } from '../ssml.ts';

export type Source = { readonly where: string; readonly src: string };

/** What reading a document leaves beside its parts. */
export type Findings = { readonly faults: Fault[]; readonly sources: Source[] };

/** Whether a value is made of data when the document is played. */
export const isBound = (value: Json | undefined): boolean => typeof value === 'string' && value.includes('${');

/** What Speech says; `undefined` where that is wrong or not known before it is played. */
export const readSpeech = (where: string, value: Json, { faults }: Findings): readonly Segment[] | undefined => {
  const type = at(value, 'contentType') ?? 'PlainText';
  const content = at(value, 'content');
  if (type !== 'PlainText' && type !== 'SSML' && !isBound(type)) {
    faults.push({ where: pathTo(where, 'contentType'), found: shown(type), wanted: oneOf(['PlainText', 'SSML']) });
  }
  if (typeof content !== 'string' || content.trim() === '') {
    faults.push({ where: pathTo(where, 'content'), found: shown(content), wanted: 'some text' });
    return undefined;
  }
  if (isBound(content) || (type !== 'PlainText' && type !== 'SSML')) return undefined;
  if (type === 'PlainText') return [{ kind: 'words', text: content.trim() }];
  const ssml = parseSsml(content);
  if (ssml.ok) return segmentsIn(ssml.root);
  for (const { line, column, found, wanted } of ssml.faults) {
    faults.push({
      where: pathTo(where, 'content'),
      found: `${found} in line ${line}, column ${column}`,
      wanted,
    });
  }
  return undefined;
};

/** What Audio plays; `undefined` where that is wrong or one of several. */
export const readAudio = (where: string, value: Json, { faults, sources }: Findings): string | undefined => {
  const given = at(value, 'source');
  const list = Array.isArray(given) ? listOf(given) : [given];
  for (const src of list) {
    if (typeof src !== 'string' || src === '') {
      faults.push({ where: pathTo(where, 'source'), found: shown(src), wanted: 'the address of a sound' });
    } else if (!isBound(src)) sources.push({ where: pathTo(where, 'source'), src });
  }
  const [first] = list;
  return list.length === 1 && typeof first === 'string' && !isBound(first) ? first : undefined;
};

/** How many milliseconds Silence lasts. */
export const readSilence = (where: string, value: Json, { faults }: Findings): number | undefined => {
  const lasts = at(value, 'duration');
  if (Number.isSafeInteger(lasts) && Number(lasts) >= 0) return Number(lasts);
  if (!isBound(lasts)) {
    faults.push({ where: pathTo(where, 'duration'), found: shown(lasts), wanted: 'a whole number of milliseconds' });
  }
  return undefined;
};
