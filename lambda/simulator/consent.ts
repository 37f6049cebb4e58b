import { at, type JsonObject, listOf, objectOf, textOf } from '../contract/json.ts';
import type { ConsentAnswer } from './happening.ts';
import type { Foreign } from './request.ts';

/** Nobody is asked: the manifest lacks the scope, or Alexa's own service fails. */
export type Refusal = 'undeclared' | 'broken';

/** A question for permission that a skill hands to Alexa, contract 5.4. */
export type Consent = {
  readonly scopes: readonly string[];
  /** The request that brings the answer back. */
  readonly answered: (answer: ConsentAnswer | Refusal, isCardThrown: boolean) => Foreign;
};

const scopesIn = (from: JsonObject): readonly string[] => {
  const one = textOf(from.permissionScope);
  const more = listOf(from.permissionScopes).flatMap((entry) => textOf(at(entry, 'permissionScope')) ?? []);
  return one === undefined ? more : [one, ...more];
};

const objectAt = (directive: JsonObject, key: string): JsonObject => objectOf(at(directive, key));

const isRefusal = (answer: ConsentAnswer | Refusal): answer is Refusal =>
  answer === 'undeclared' || answer === 'broken';

const statusOf = (answer: ConsentAnswer | Refusal) => {
  switch (answer) {
    case 'undeclared':
      return { code: '400', message: 'Bad Request' };
    case 'broken':
      return { code: '500', message: 'Internal Server Error' };
    default:
      return { code: '200', message: 'OK' };
  }
};

const askFor = (directive: JsonObject): Consent => {
  const scopes = scopesIn(objectAt(directive, 'payload'));
  const token = textOf(directive.token);
  const request = { type: 'Connections.Response', name: 'AskFor', ...(token !== undefined && { token }) };
  return {
    scopes,
    answered: (answer, isCardThrown) => ({
      ...request,
      status: statusOf(answer),
      ...(!isRefusal(answer) && { payload: { permissionScope: scopes[0] ?? '', status: answer, isCardThrown } }),
    }),
  };
};

const startConnection = (directive: JsonObject): Consent => ({
  scopes: scopesIn(objectAt(directive, 'input')),
  answered: (answer, isCardThrown) => {
    const token = textOf(directive.token);
    const cause = {
      type: 'ConnectionCompleted',
      ...(token !== undefined && { token }),
      status: statusOf(answer),
      ...(!isRefusal(answer) && { result: { status: answer, isCardThrown } }),
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
