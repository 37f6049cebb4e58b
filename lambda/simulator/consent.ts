import { at, type JsonObject, listOf, objectOf, textOf } from '../contract/json.ts';
import type { ConsentAnswer } from './happening.ts';
import type { Foreign } from './request.ts';

/** A question for permission that a skill hands to Alexa, contract 5.4. */
export type Consent = {
  readonly scopes: readonly string[];
  /** The request that brings the answer back. `undeclared`: a scope that the manifest lacks; then nobody is asked. */
  readonly answered: (answer: ConsentAnswer | 'undeclared', isCardThrown: boolean) => Foreign;
};

const scopesIn = (from: JsonObject): readonly string[] => {
  const one = textOf(from.permissionScope);
  const more = listOf(from.permissionScopes).flatMap((entry) => textOf(at(entry, 'permissionScope')) ?? []);
  return one === undefined ? more : [one, ...more];
};

const objectAt = (directive: JsonObject, key: string): JsonObject => objectOf(at(directive, key));

const askFor = (directive: JsonObject): Consent => {
  const scopes = scopesIn(objectAt(directive, 'payload'));
  const token = textOf(directive.token);
  const request = { type: 'Connections.Response', name: 'AskFor', ...(token !== undefined && { token }) };
  return {
    scopes,
    answered: (answer, isCardThrown) =>
      answer === 'undeclared'
        ? { ...request, status: { code: '400', message: 'Bad Request' } }
        : {
            ...request,
            status: { code: '200', message: 'OK' },
            payload: { permissionScope: scopes[0] ?? '', status: answer, isCardThrown },
          },
  };
};

const startConnection = (directive: JsonObject): Consent => ({
  scopes: scopesIn(objectAt(directive, 'input')),
  answered: (answer, isCardThrown) => {
    const token = textOf(directive.token);
    const isRefused = answer === 'undeclared';
    const cause = {
      type: 'ConnectionCompleted',
      ...(token !== undefined && { token }),
      status: isRefused ? { code: '400', message: 'Bad Request' } : { code: '200', message: 'OK' },
      ...(!isRefused && { result: { status: answer, isCardThrown } }),
    };
    return { type: 'SessionResumedRequest', cause };
  },
});

/** `undefined` for a directive that asks for no permission. */
export const consentIn = (directive: JsonObject): Consent | undefined => {
  const uri = textOf(directive.uri) ?? '';
  if (directive.type === 'Connections.SendRequest' && directive.name === 'AskFor') return askFor(directive);
  const isConnection = directive.type === 'Connections.StartConnection';
  return isConnection && uri.startsWith('connection://AMAZON.AskForPermissionsConsent/')
    ? startConnection(directive)
    : undefined;
};

/** @example scopeNamed('timers') // => 'alexa::alerts:timers:skill:readwrite' */
export const scopeNamed = (name: string): string =>
  name.includes('::') ? name : `alexa::alerts:${name}:skill:readwrite`;
