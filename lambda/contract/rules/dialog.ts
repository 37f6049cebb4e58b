import type { Fault } from '../breach.ts';
import type { Directive, Exchange } from '../exchange.ts';
import { at, listOf, pathTo, textOf } from '../json.ts';
import { oneOf, shown } from '../message.ts';
import { docs, type Rule } from '../rule.ts';

const page = docs('custom-skills/dialog-interface-reference.html');

/** What each directive is about besides its intent. */
const slotKey: ReadonlyMap<string, string | undefined> = new Map([
  ['Dialog.ElicitSlot', 'slotToElicit'],
  ['Dialog.ConfirmSlot', 'slotToConfirm'],
  ['Dialog.ConfirmIntent', undefined],
  ['Dialog.Delegate', undefined],
]);

/** Values and synonyms of all dynamic entities of a skill together. */
const mostEntities = 100;

function* turnFaults({ where, type = '', body }: Directive, { intent, world }: Exchange): Generator<Fault> {
  const updated = at(body, 'updatedIntent');
  const about = updated === undefined ? intent : textOf(at(updated, 'name'));
  if (about === undefined) {
    const path = updated === undefined ? where : pathTo(where, 'updatedIntent', 'name');
    yield { where: path, found: shown(at(updated, 'name')), wanted: 'an intent that the dialog is about' };
    return;
  }
  const slots = world.dialog !== undefined && Object.hasOwn(world.dialog, about) ? world.dialog[about] : undefined;
  if (world.dialog !== undefined && slots === undefined) {
    yield { where, found: about, wanted: `an intent of the model's dialog, ${oneOf(Object.keys(world.dialog))}` };
  }
  const key = slotKey.get(type);
  if (key === undefined) return;
  const slot = textOf(at(body, key));
  if (slot === undefined) yield { where: pathTo(where, key), found: shown(at(body, key)), wanted: 'a slot' };
  else if (slots?.includes(slot) === false) {
    yield { where: pathTo(where, key), found: slot, wanted: `a slot of ${about}, ${oneOf(slots)}` };
  }
}

export const dialog: Rule = {
  id: 'V17',
  severity: 'error',
  asks: "A dialog goes on in an open session, with one directive, about an intent and a slot of the model's dialog.",
  page,
  *faults(exchange) {
    const { directives, response } = exchange;
    const [first, ...others] = directives.filter(({ type }) => slotKey.has(type ?? ''));
    if (first === undefined) return;
    for (const { where } of others) yield { where, found: 'another turn of the dialog', wanted: 'one at most' };
    yield* turnFaults(first, exchange);
    const ends = at(response, 'shouldEndSession');
    if (ends !== false) {
      yield { where: '$.response.shouldEndSession', found: shown(ends), wanted: 'false, since the dialog goes on' };
    }
  },
};

function* entityFaults({ where, body }: Directive): Generator<Fault> {
  const behaviour = at(body, 'updateBehavior');
  if (behaviour !== 'REPLACE' && behaviour !== 'CLEAR') {
    yield { where: pathTo(where, 'updateBehavior'), found: shown(behaviour), wanted: oneOf(['REPLACE', 'CLEAR']) };
  }
  const types = listOf(at(body, 'types'));
  if (behaviour === 'REPLACE' && types.length === 0) {
    yield { where: pathTo(where, 'types'), found: shown(at(body, 'types')), wanted: 'slot types with values' };
  }
  let entities = 0;
  for (const [index, type] of types.entries()) {
    const path = pathTo(where, 'types', index);
    if (typeof at(type, 'name') !== 'string') {
      yield { where: pathTo(path, 'name'), found: shown(at(type, 'name')), wanted: 'a slot type' };
    }
    for (const [number, value] of listOf(at(type, 'values')).entries()) {
      const said = at(value, 'name', 'value');
      if (typeof said !== 'string' || said === '') {
        yield { where: pathTo(path, 'values', number, 'name', 'value'), found: shown(said), wanted: 'some words' };
      }
      entities += 1 + listOf(at(value, 'name', 'synonyms')).length;
    }
  }
  if (entities > mostEntities) {
    yield {
      where: pathTo(where, 'types'),
      found: `${entities} values and synonyms`,
      wanted: `at most ${mostEntities}`,
    };
  }
}

export const entities: Rule = {
  id: 'V17',
  severity: 'error',
  asks: 'Slot values of the moment are replaced or cleared, and are at most 100 with their synonyms.',
  page: docs('custom-skills/use-dynamic-entities-for-customized-interactions.html'),
  *faults({ directives }) {
    for (const one of directives) if (one.type === 'Dialog.UpdateDynamicEntities') yield* entityFaults(one);
  },
};
