import { limits } from '../../alexa/limits.ts';
import type { Fault } from '../breach.ts';
import { at, isObject, type JsonObject, listOf, pathTo, textOf } from '../json.ts';
import { oneOf, shown } from '../message.ts';
import { docs, type Rule } from '../rule.ts';
import { declares, type World } from '../world.ts';

const where = '$.response.card';

/** Fields of each card besides its type. */
const cards = new Map([
  ['Simple', ['title', 'content']],
  ['Standard', ['title', 'text', 'image']],
  ['AskForPermissionsConsent', ['permissions']],
  ['LinkAccount', []],
]);
const texts = ['title', 'content', 'text'];
const images = ['smallImageUrl', 'largeImageUrl'];

function* textFaults(card: JsonObject, fields: readonly string[]): Generator<Fault> {
  let characters = 0;
  for (const key of fields.filter((field) => texts.includes(field))) {
    const value = at(card, key);
    if (value !== undefined && typeof value !== 'string') {
      yield { where: pathTo(where, key), found: shown(value), wanted: 'a text, or no such key' };
    }
    characters += textOf(value)?.length ?? 0;
  }
  if (characters > limits.cardCharacters) {
    yield { where, found: `${characters} characters`, wanted: `at most ${limits.cardCharacters}` };
  }
}

function* imageFaults(card: JsonObject): Generator<Fault> {
  const image = at(card, 'image');
  if (image === undefined) return;
  for (const key of Object.keys(isObject(image) ? image : {}).filter((one) => !images.includes(one))) {
    yield { where: pathTo(where, 'image', key), found: `the key ${key}`, wanted: oneOf(images) };
  }
  const given = images.filter((key) => at(image, key) !== undefined);
  if (given.length === 0) yield { where: `${where}.image`, found: shown(image), wanted: `at least ${oneOf(images)}` };
  for (const key of given) {
    const url = at(image, key);
    if (typeof url !== 'string' || !URL.canParse(url) || !url.startsWith('https://')) {
      yield { where: pathTo(where, 'image', key), found: shown(url), wanted: 'an address of https://' };
    } else if (url.length > limits.cardImageCharacters) {
      const wanted = `at most ${limits.cardImageCharacters}`;
      yield { where: pathTo(where, 'image', key), found: `${url.length} characters`, wanted };
    }
  }
}

function* scopeFaults(card: JsonObject, world: World): Generator<Fault> {
  const scopes = at(card, 'permissions');
  if (listOf(scopes).length === 0) {
    yield { where: `${where}.permissions`, found: shown(scopes), wanted: 'a list of permission scopes' };
  }
  for (const [index, scope] of listOf(scopes).entries()) {
    const path = pathTo(where, 'permissions', index);
    if (typeof scope !== 'string' || scope === '') {
      yield { where: path, found: shown(scope), wanted: 'a permission scope' };
    } else if (!declares(world, 'permissions', scope)) {
      yield { where: path, found: scope, wanted: 'a permission of the manifest' };
    }
  }
}

export const card: Rule = {
  id: 'V15',
  severity: 'error',
  asks: 'A card is of a known type, short enough, with pictures from https, and asks for permissions of the manifest.',
  page: docs('custom-skills/include-a-card-in-your-skills-response.html'),
  *faults({ response, world }) {
    const card = at(response, 'card');
    if (!isObject(card)) return;
    const type = textOf(at(card, 'type'));
    const fields = cards.get(type ?? '');
    if (fields === undefined) {
      yield { where: `${where}.type`, found: shown(at(card, 'type')), wanted: oneOf(cards.keys()) };
      return;
    }
    for (const key of Object.keys(card).filter((one) => one !== 'type' && !fields.includes(one))) {
      const wanted = oneOf(['type', ...fields]);
      yield { where: pathTo(where, key), found: `the key ${key} in a card of type ${type}`, wanted };
    }
    yield* textFaults(card, fields);
    if (type === 'Standard') yield* imageFaults(card);
    if (type === 'AskForPermissionsConsent') yield* scopeFaults(card, world);
  },
};
