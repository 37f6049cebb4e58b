import type { Fault } from '../breach.ts';
import type { Directive } from '../exchange.ts';
import type { Freedom } from '../freedom.ts';
import { at, isObject, type Json, type JsonObject, objectOf, pathTo } from '../json.ts';
import { oneOf, shown } from '../message.ts';
import { docs, type Rule } from '../rule.ts';

const verdicts = ['YES', 'NO', 'MAYBE'];

/** Keys of the response that hold something; an empty list is as good as none. */
const filled = (response: JsonObject): string[] =>
  Object.entries(response).flatMap(([key, value]) => (Array.isArray(value) && value.length === 0 ? [] : [key]));

const others = (response: JsonObject, allowed: string | undefined, wanted: string): Fault[] =>
  filled(response)
    .filter((key) => key !== allowed)
    .map((key) => ({ where: pathTo('$.response', key), found: shown(response[key]), wanted }));

function* verdictAt(where: string, value: Json | undefined, known: readonly string[] = verdicts): Generator<Fault> {
  if (!known.some((verdict) => verdict === value)) yield { where, found: shown(value), wanted: oneOf(known) };
}

function* canFulfillAt(where: string, answer: Json | undefined): Generator<Fault> {
  if (answer === undefined) return;
  yield* verdictAt(`${where}.canFulfill`, at(answer, 'canFulfill'));
  const slots = at(answer, 'slots');
  if (slots === undefined) return;
  if (!isObject(slots)) yield { where: `${where}.slots`, found: shown(slots), wanted: 'an object' };
  for (const [name, slot] of Object.entries(objectOf(slots))) {
    const path = pathTo(`${where}.slots`, name);
    yield* verdictAt(`${path}.canUnderstand`, at(slot, 'canUnderstand'));
    yield* verdictAt(`${path}.canFulfill`, at(slot, 'canFulfill'), ['YES', 'NO']);
  }
}

function* faultsOf(
  freedom: Freedom,
  type: string,
  response: JsonObject,
  directives: readonly Directive[],
): Generator<Fault> {
  switch (freedom.kind) {
    case 'everything':
      return;
    case 'nothing':
      yield* others(response, undefined, `nothing in the answer to ${type}`);
      return;
    case 'directives':
      yield* others(response, 'directives', `nothing but directives in the answer to ${type}`);
      for (const { where, type: given } of directives) {
        if (!freedom.types.includes(given ?? '')) {
          yield {
            where: `${where}.type`,
            found: shown(given),
            wanted: `${oneOf(freedom.types)} in the answer to ${type}`,
          };
        }
      }
      return;
    case 'canFulfill':
      yield* others(response, 'canFulfillIntent', `nothing but canFulfillIntent in the answer to ${type}`);
      yield* canFulfillAt('$.response.canFulfillIntent', at(response, 'canFulfillIntent'));
      return;
    default:
      freedom satisfies never;
  }
}

export const freedom: Rule = {
  id: 'V07',
  severity: 'error',
  asks: 'The answer holds only what may be answered to this type of request.',
  page: docs('custom-skills/audioplayer-interface-reference.html#requests'),
  faults: ({ freedom, requestType = 'a request without type', response, directives }) =>
    faultsOf(freedom, requestType, response, directives),
};
