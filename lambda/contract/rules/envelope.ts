import type { Fault } from '../breach.ts';
import { at, isObject, pathTo, valuesIn } from '../json.ts';
import { oneOf, shown } from '../message.ts';
import { docs, type Rule } from '../rule.ts';

const page = docs('custom-skills/request-and-response-json-reference.html#response-body-syntax');

const envelopeKeys = ['version', 'sessionAttributes', 'response', 'userAgent'];
const responseKeys = [
  'outputSpeech',
  'card',
  'reprompt',
  'directives',
  'apiResponse',
  'shouldEndSession',
  'canFulfillIntent',
  'experimentation',
];
const repromptKeys = ['outputSpeech', 'directives'];

const strangers = (where: string, value: object, known: readonly string[]): Fault[] =>
  Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => ({ where: pathTo(where, key), found: `the key ${key}`, wanted: oneOf(known) }));

export const envelope: Rule = {
  id: 'V01',
  severity: 'error',
  asks: 'The answer is version 1.0, is made of objects and lists where it should be, and has no key Alexa does not know.',
  page,
  *faults({ envelope }) {
    if (!isObject(envelope)) {
      yield { where: '$', found: shown(envelope), wanted: 'a JSON object' };
      return;
    }
    const version = at(envelope, 'version');
    if (version !== '1.0') yield { where: '$.version', found: shown(version), wanted: '"1.0"' };
    yield* strangers('$', envelope, envelopeKeys);

    const attributes = at(envelope, 'sessionAttributes');
    if (attributes !== undefined && !isObject(attributes)) {
      yield { where: '$.sessionAttributes', found: shown(attributes), wanted: 'an object, or no such key' };
    }
    const response = at(envelope, 'response');
    if (!isObject(response)) {
      yield { where: '$.response', found: shown(response), wanted: 'an object, empty if there is nothing to say' };
      return;
    }
    yield* strangers('$.response', response, responseKeys);

    for (const key of ['outputSpeech', 'card', 'reprompt', 'canFulfillIntent']) {
      const value = at(response, key);
      if (value !== undefined && !isObject(value)) {
        yield { where: pathTo('$.response', key), found: shown(value), wanted: 'an object, or no such key' };
      }
    }
    const reprompt = at(response, 'reprompt');
    if (isObject(reprompt)) yield* strangers('$.response.reprompt', reprompt, repromptKeys);

    for (const keys of [['directives'], ['reprompt', 'directives']]) {
      const list = at(response, ...keys);
      if (list !== undefined && !Array.isArray(list)) {
        yield { where: pathTo('$.response', ...keys), found: shown(list), wanted: 'a list, or no such key' };
      }
    }
  },
};

export const noNull: Rule = {
  id: 'V04',
  severity: 'error',
  asks: 'What is absent is left out: there is no null anywhere, nor a number that becomes one on the wire.',
  page,
  *faults({ envelope }) {
    for (const { where, value } of valuesIn(envelope ?? {})) {
      if (value === null && where !== '$') yield { where, found: 'null', wanted: 'no such key' };
    }
  },
};
