import type { Fault } from '../breach.ts';
import { type Speech, speechesOf } from '../exchange.ts';
import { documentsIn } from '../heard.ts';
import { at, pathTo } from '../json.ts';
import { oneOf, shown } from '../message.ts';
import { docs, type Rule } from '../rule.ts';

const fields = new Map([
  ['SSML', 'ssml'],
  ['PlainText', 'text'],
]);
const behaviours = ['ENQUEUE', 'REPLACE_ALL', 'REPLACE_ENQUEUED'];

function* formOf({ where, body, segments }: Speech, goesOn: boolean): Generator<Fault> {
  const type = at(body, 'type');
  const field = typeof type === 'string' ? fields.get(type) : undefined;
  if (field === undefined) {
    yield { where: pathTo(where, 'type'), found: shown(type), wanted: oneOf(fields.keys()) };
    return;
  }
  const text = at(body, field);
  if (typeof text !== 'string' || (text.trim() === '' && !goesOn)) {
    yield { where: pathTo(where, field), found: shown(text), wanted: `some text, since type is ${type}` };
  } else if (segments?.length === 0 && !goesOn) {
    yield { where: pathTo(where, field), found: shown(text), wanted: 'something that can be heard' };
  }
  for (const key of Object.keys(body)) {
    if (key !== 'type' && key !== field && key !== 'playBehavior') {
      yield { where: pathTo(where, key), found: `the key ${key}`, wanted: `type ${type} and ${field}` };
    }
  }
  const behaviour = at(body, 'playBehavior');
  if (behaviour !== undefined && !behaviours.some((known) => known === behaviour)) {
    yield { where: pathTo(where, 'playBehavior'), found: shown(behaviour), wanted: oneOf(behaviours) };
  }
}

export const speech: Rule = {
  id: 'V04',
  severity: 'error',
  asks: 'Speech of type SSML has ssml, speech of type PlainText has text; it is empty only before a document.',
  page: docs('custom-skills/request-and-response-json-reference.html#outputspeech-object'),
  *faults(exchange) {
    for (const one of speechesOf(exchange)) {
      // Words may be left to a document of APL for audio, which is heard after the speech.
      yield* formOf(one, documentsIn(exchange, one.role).length > 0);
    }
  },
};

export const ssml: Rule = {
  id: 'V05',
  severity: 'error',
  asks: 'SSML is well-formed and made of the elements, attributes and values Alexa knows.',
  page: docs('custom-skills/speech-synthesis-markup-language-ssml-reference.html'),
  *faults(exchange) {
    for (const { where, ssml } of speechesOf(exchange)) {
      if (ssml === undefined || ssml.ok) continue;
      for (const { line, column, found, wanted } of ssml.faults) {
        yield { where: pathTo(where, 'ssml'), found: `${found} in line ${line}, column ${column}`, wanted };
      }
    }
  },
};
