import { type Document, readDocument } from './apla/document.ts';
import { type Freedom, freedomOf } from './freedom.ts';
import { at, isObject, type Json, type JsonObject, listOf, objectOf, onTheWire, pathTo, textOf } from './json.ts';
import { parseSsml, type Segment, type Ssml, segmentsIn } from './ssml.ts';
import type { World } from './world.ts';

/** What is spoken first, and what is spoken after a silence. */
export type Role = 'speech' | 'reprompt';

/** One of the two things an answer may say. */
export type Speech = {
  readonly role: Role;
  readonly where: string;
  readonly body: JsonObject;
  /** `text` or `ssml`, whichever `type` calls for; `undefined` where it is missing. */
  readonly text: { readonly where: string; readonly value: string } | undefined;
  /** Only where `type` is `SSML`. */
  readonly ssml: Ssml | undefined;
  /** `undefined` where nothing can be heard, because something is missing or wrong. */
  readonly segments: readonly Segment[] | undefined;
};

export type Directive = {
  readonly where: string;
  readonly type: string | undefined;
  readonly role: Role;
  readonly body: JsonObject;
  /** Only of a RenderDocument of APL for audio. */
  readonly document: Document | undefined;
};

/** A request and its answer as they are on the wire, read once for all rules. Anything may be missing. */
export type Exchange = {
  readonly requestType: string | undefined;
  readonly intent: string | undefined;
  readonly locale: string | undefined;
  /** Interfaces of the device that asks; `undefined` where the request does not say. */
  readonly supported: readonly string[] | undefined;
  /** Token of the stream that is playing or was the last to play. */
  readonly playing: string | undefined;
  readonly freedom: Freedom;
  /** The whole answer; `undefined` for what is not JSON. */
  readonly envelope: Json | undefined;
  readonly response: JsonObject;
  /** The answer has something to say, but perhaps not well. */
  readonly speech: Speech | undefined;
  readonly reprompt: Speech | undefined;
  /** Those after the speech, then those of the reprompt. */
  readonly directives: readonly Directive[];
  readonly world: World;
};

const speechAt = (role: Role, where: string, body: Json | undefined): Speech | undefined => {
  if (body === undefined) return undefined;
  const speech = objectOf(body);
  const type = textOf(at(speech, 'type'));
  const field = type === 'SSML' ? 'ssml' : 'text';
  const value = textOf(at(speech, field));
  const text = value === undefined ? undefined : { where: pathTo(where, field), value };
  const ssml = type === 'SSML' && value !== undefined ? parseSsml(value) : undefined;
  const plain: readonly Segment[] | undefined =
    type === 'PlainText' && value !== undefined ? [{ kind: 'words', text: value.trim() }] : undefined;
  return { role, where, body: speech, text, ssml, segments: ssml?.ok ? segmentsIn(ssml.root) : plain };
};

const directivesAt = (role: Role, list: string, given: Json | undefined): Directive[] =>
  listOf(given).map((one, index) => {
    const where = pathTo(list, index);
    const body = objectOf(one);
    const type = textOf(at(body, 'type'));
    const document = type === 'Alexa.Presentation.APLA.RenderDocument' ? readDocument(where, body) : undefined;
    return { role, where, type, body, document };
  });

const supportedBy = (envelope: Json | undefined): readonly string[] | undefined => {
  const interfaces = at(envelope, 'context', 'System', 'device', 'supportedInterfaces');
  return isObject(interfaces) ? Object.keys(interfaces) : undefined;
};

export const exchangeOf = (request: unknown, answer: unknown, world: World): Exchange => {
  const sent = onTheWire(request);
  const asked = at(sent, 'request');
  const requestType = textOf(at(asked, 'type'));
  const envelope = onTheWire(answer);
  const response = objectOf(at(envelope, 'response'));
  const where = '$.response';
  return {
    requestType,
    intent: textOf(at(asked, 'intent', 'name')),
    locale: textOf(at(asked, 'locale')),
    supported: supportedBy(sent),
    playing: textOf(at(sent, 'context', 'AudioPlayer', 'token')),
    freedom: freedomOf(requestType),
    envelope,
    response,
    speech: speechAt('speech', `${where}.outputSpeech`, at(response, 'outputSpeech')),
    reprompt: speechAt('reprompt', `${where}.reprompt.outputSpeech`, at(response, 'reprompt', 'outputSpeech')),
    directives: [
      ...directivesAt('speech', `${where}.directives`, at(response, 'directives')),
      ...directivesAt('reprompt', `${where}.reprompt.directives`, at(response, 'reprompt', 'directives')),
    ],
    world,
  };
};

/** The speech and the reprompt, those that are there. */
export const speechesOf = ({ speech, reprompt }: Exchange): readonly Speech[] =>
  [speech, reprompt].filter((one) => one !== undefined);

/** All words of a speech, without its sounds and breaks; empty where nothing can be heard. */
export const wordsOf = (speech: Pick<Speech, 'segments'> | undefined): string =>
  (speech?.segments ?? []).flatMap((segment) => (segment.kind === 'words' ? [segment.text] : [])).join(' ');
