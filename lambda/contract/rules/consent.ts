import type { Fault } from '../breach.ts';
import type { Directive, Exchange } from '../exchange.ts';
import { at, isObject, type Json, listOf, pathTo } from '../json.ts';
import { oneOf, shown } from '../message.ts';
import { docs, type Rule } from '../rule.ts';
import { declares, type World } from '../world.ts';

const page = docs('custom-skills/voice-forward-consent.html');

const levels = ['ACCOUNT', 'PERSON'];
/** Alarms belong to the account, whoever speaks. */
const ofTheAccount = ['alexa::alerts:timers:skill:readwrite', 'alexa::alerts:reminders:skill:readwrite'];
/** What the other requests of a skill to Alexa are called: purchases. */
const purchases = ['Buy', 'Upsell', 'Cancel'];
const completions = ['RESUME_SESSION', 'SEND_ERRORS_ONLY'];
const consentUri = /^connection:\/\/AMAZON\.AskForPermissionsConsent\/(\d+)$/;

function* scopeFaults(where: string, scope: Json | undefined, world: World): Generator<Fault> {
  if (typeof scope !== 'string' || scope === '') yield { where, found: shown(scope), wanted: 'a permission scope' };
  else if (!declares(world, 'permissions', scope)) {
    yield { where, found: scope, wanted: 'a permission of the manifest' };
  }
}

function* scopesFaults(where: string, scopes: Json | undefined, world: World): Generator<Fault> {
  if (listOf(scopes).length === 0) yield { where, found: shown(scopes), wanted: 'a list of scopes with their levels' };
  for (const [index, one] of listOf(scopes).entries()) {
    const path = pathTo(where, index);
    const scope = at(one, 'permissionScope');
    const level = at(one, 'consentLevel');
    yield* scopeFaults(pathTo(path, 'permissionScope'), scope, world);
    const known = ofTheAccount.some((each) => each === scope) ? ['ACCOUNT'] : levels;
    if (!known.some((each) => each === level)) {
      yield { where: pathTo(path, 'consentLevel'), found: shown(level), wanted: oneOf(known) };
    }
  }
}

/** What is asked for, in the first or the second way of writing it. */
function* payloadFaults(where: string, payload: Json | undefined, world: World): Generator<Fault> {
  if (!isObject(payload)) {
    yield { where, found: shown(payload), wanted: 'an object' };
    return;
  }
  const type = at(payload, '@type');
  if (type !== 'AskForPermissionsConsentRequest') {
    yield { where: pathTo(where, '@type'), found: shown(type), wanted: '"AskForPermissionsConsentRequest"' };
  }
  const version = at(payload, '@version');
  const keys = version === '1' ? ['permissionScope'] : ['permissionScopes'];
  if (version !== '1' && version !== '2') {
    yield { where: pathTo(where, '@version'), found: shown(version), wanted: '"1" or "2"' };
    return;
  }
  for (const key of Object.keys(payload).filter((one) => !['@type', '@version', ...keys].includes(one))) {
    yield { where: pathTo(where, key), found: `the key ${key}`, wanted: `${oneOf(keys)} in version ${version}` };
  }
  if (version === '1') yield* scopeFaults(pathTo(where, 'permissionScope'), at(payload, 'permissionScope'), world);
  else yield* scopesFaults(pathTo(where, 'permissionScopes'), at(payload, 'permissionScopes'), world);
}

function* sendFaults({ where, body }: Directive, world: World): Generator<Fault> {
  const name = at(body, 'name');
  if (name === 'AskFor') yield* payloadFaults(pathTo(where, 'payload'), at(body, 'payload'), world);
  else if (!purchases.some((known) => known === name)) {
    yield { where: pathTo(where, 'name'), found: shown(name), wanted: oneOf(['AskFor', ...purchases]) };
  }
  const token = at(body, 'token');
  if (typeof token !== 'string') yield { where: pathTo(where, 'token'), found: shown(token), wanted: 'a text' };
}

function* startFaults({ where, body }: Directive, world: World): Generator<Fault> {
  const uri = at(body, 'uri');
  if (typeof uri !== 'string' || !/^connection:\/\/.+\/\d+/.test(uri)) {
    yield { where: pathTo(where, 'uri'), found: shown(uri), wanted: 'connection://, a task, / and its version' };
    return;
  }
  const completion = at(body, 'onCompletion');
  if (completion !== undefined && !completions.some((known) => known === completion)) {
    yield { where: pathTo(where, 'onCompletion'), found: shown(completion), wanted: oneOf(completions) };
  }
  const token = at(body, 'token');
  if (token !== undefined && typeof token !== 'string') {
    yield { where: pathTo(where, 'token'), found: shown(token), wanted: 'a text, or no such key' };
  }
  const [, version] = consentUri.exec(uri) ?? [];
  if (version === undefined) return;
  const given = at(body, 'input', '@version');
  if (version !== '2') yield { where: pathTo(where, 'uri'), found: shown(uri), wanted: 'version 2 of it' };
  else if (given === '1') {
    yield { where: pathTo(where, 'input', '@version'), found: shown(given), wanted: '"2", as in the uri' };
  } else yield* payloadFaults(pathTo(where, 'input'), at(body, 'input'), world);
}

const connectionsOf = ({ directives }: Exchange) => directives.filter(({ type }) => type?.startsWith('Connections.'));

export const consent: Rule = {
  id: 'V16',
  severity: 'error',
  asks: 'Consent is asked for permissions of the manifest, once, in one of the two ways in which Alexa understands it.',
  page,
  *faults(exchange) {
    const [first, ...others] = connectionsOf(exchange);
    for (const { where } of others) yield { where, found: 'another request to Alexa', wanted: 'one at most' };
    if (first === undefined) return;
    if (first.type === 'Connections.SendRequest') yield* sendFaults(first, exchange.world);
    if (first.type === 'Connections.StartConnection') yield* startFaults(first, exchange.world);
    if (exchange.reprompt !== undefined) {
      const wanted = 'none beside a request to Alexa, who asks herself';
      yield { where: exchange.reprompt.where, found: 'a reprompt', wanted, severity: 'warning' };
    }
  },
};
