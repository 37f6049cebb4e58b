import type { Fault } from '../breach.ts';
import { at, isObject, type Json, listOf, pathTo, textOf } from '../json.ts';
import { oneOf, shown } from '../message.ts';
import { strangers } from './key.ts';
import { localeFaults, plainFaults } from './text.ts';

/** What a timer does when it goes off, and which keys that takes. */
const operations = new Map([
  ['ANNOUNCE', ['type', 'textToAnnounce']],
  ['LAUNCH_TASK', ['type', 'textToConfirm', 'task']],
  ['NOTIFY_ONLY', ['type']],
]);

/** Where Alexa says that she goes on with the skill; the second way is the one of the types, never seen in a sample. */
const placeholder = '{continueWithSkillName}';
const otherPlaceholder = '%s';

function* textsFaults(where: string, list: Json | undefined, locale: string | undefined): Generator<Fault> {
  yield* localeFaults(where, list, locale);
  for (const [index, one] of listOf(list).entries()) {
    yield* strangers(pathTo(where, index), one, ['locale', 'text']);
    yield* plainFaults(pathTo(where, index, 'text'), at(one, 'text'));
  }
}

function* taskFaults(where: string, operation: Json, locale: string | undefined): Generator<Fault> {
  const texts = at(operation, 'textToConfirm');
  const path = pathTo(where, 'textToConfirm');
  yield* textsFaults(path, texts, locale);
  for (const [index, one] of listOf(texts).entries()) {
    const text = textOf(at(one, 'text'));
    if (text === undefined || text.includes(placeholder)) continue;
    const fault = { where: pathTo(path, index, 'text'), found: shown(text), wanted: `${placeholder} in it` };
    yield text.includes(otherPlaceholder) ? { ...fault, severity: 'warning' } : fault;
  }
  const task = at(operation, 'task');
  yield* strangers(pathTo(where, 'task'), task, ['name', 'version', 'input']);
  for (const key of ['name', 'version']) {
    const value = at(task, key);
    if (typeof value !== 'string' || value === '') {
      yield { where: pathTo(where, 'task', key), found: shown(value), wanted: 'a text' };
    }
  }
}

export function* operationFaults(
  where: string,
  operation: Json | undefined,
  locale: string | undefined,
): Generator<Fault> {
  const type = textOf(at(operation, 'type'));
  const keys = operations.get(type ?? '');
  if (!isObject(operation) || keys === undefined) {
    yield { where: pathTo(where, 'type'), found: shown(at(operation, 'type')), wanted: oneOf(operations.keys()) };
    return;
  }
  yield* strangers(where, operation, keys);
  if (type === 'ANNOUNCE') {
    yield* textsFaults(pathTo(where, 'textToAnnounce'), at(operation, 'textToAnnounce'), locale);
  }
  if (type === 'LAUNCH_TASK') yield* taskFaults(where, operation, locale);
}
