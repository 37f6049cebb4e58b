import { isObject, type Json, objectOf, onTheWire, textOf } from '../contract/json.ts';
import type { Foreign, Session } from './request.ts';

/** A request from outside: a whole envelope, sent as it is, or its `request` part, which still needs one. */
export type ForeignRequest =
  | { readonly kind: 'part'; readonly body: Foreign }
  | {
      readonly kind: 'whole';
      readonly body: Foreign;
      readonly envelope: Json;
      readonly session: Session | undefined;
      readonly locale: string | undefined;
    };

const bodyIn = (value: Json | undefined): Foreign | undefined => {
  const type = textOf(objectOf(value).type);
  return type === undefined ? undefined : { ...objectOf(value), type };
};

const sessionIn = (value: Json | undefined): Session | undefined => {
  if (!isObject(value)) return undefined;
  const { sessionId, attributes } = value;
  return { id: textOf(sessionId) ?? '', isNew: value.new === true, attributes: objectOf(attributes) };
};

/** `undefined` where neither the value nor its `request` says of what type it is. */
export const readForeign = (value: unknown): ForeignRequest | undefined => {
  const envelope = onTheWire(value);
  const { request, session } = objectOf(envelope);
  const inner = bodyIn(request);
  if (envelope !== undefined && inner !== undefined) {
    const locale = textOf(objectOf(request).locale);
    return { kind: 'whole', body: inner, envelope, session: sessionIn(session), locale };
  }
  const body = bodyIn(envelope);
  return body && { kind: 'part', body };
};
