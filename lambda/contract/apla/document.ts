import type { Fault } from '../breach.ts';
import { at, isObject, type Json, type JsonObject, pathTo, textOf } from '../json.ts';
import { oneOf, shown } from '../message.ts';
import type { Source } from './content.ts';
import { type Part, readTemplate } from './part.ts';

/** A document of APL for audio as a directive carries it. */
export type Document = {
  readonly where: string;
  readonly faults: readonly Fault[];
  /** Every sound file that it may play. */
  readonly sources: readonly Source[];
  /** `undefined` for one that is linked to, or too wrong to be read. */
  readonly root: Part | undefined;
};

const current = '0.91';
/** Of the beta; still played. */
const former = ['0.8', '0.9'];
const linked = /^doc:\/\/alexa\/apla\/documents\/[\w.-]+$/;

const versionFault = (where: string, version: Json | undefined): Fault[] => {
  if (version === current) return [];
  const isFormer = former.some((one) => one === version);
  return [
    {
      where,
      found: shown(version),
      wanted: JSON.stringify(current),
      ...(isFormer && { severity: 'warning' as const }),
    },
  ];
};

const readLink = (where: string, document: JsonObject): Document => {
  const src = textOf(at(document, 'src')) ?? '';
  const wanted = 'doc://alexa/apla/documents/ and a name';
  const faults = linked.test(src) ? [] : [{ where: pathTo(where, 'src'), found: shown(at(document, 'src')), wanted }];
  return { where, faults, sources: [], root: undefined };
};

/** Reads the document of a RenderDocument directive at `where`. Takes any value and never throws. */
export const readDocument = (directive: string, body: JsonObject): Document => {
  const where = pathTo(directive, 'document');
  const document = at(body, 'document');
  const unread = (fault: Fault): Document => ({ where, faults: [fault], sources: [], root: undefined });
  if (!isObject(document)) return unread({ where, found: shown(document), wanted: 'a document' });
  const type = at(document, 'type');
  if (type === 'Link') return readLink(where, document);
  if (type !== 'APLA') {
    return unread({ where: pathTo(where, 'type'), found: shown(type), wanted: oneOf(['APLA', 'Link']) });
  }
  const template = at(document, 'mainTemplate');
  const faults = versionFault(pathTo(where, 'version'), at(document, 'version'));
  if (!isObject(template)) {
    faults.push({ where: pathTo(where, 'mainTemplate'), found: shown(template), wanted: 'an object with items' });
    return { where, faults, sources: [], root: undefined };
  }
  const sources: Source[] = [];
  const root = readTemplate(pathTo(where, 'mainTemplate'), template, at(document, 'compositions'), { faults, sources });
  return { where, faults, sources, root };
};
