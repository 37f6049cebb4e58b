import { limits } from '../../alexa/limits.ts';
import { betterAddress } from '../address.ts';
import type { Fault } from '../breach.ts';
import type { Directive, Exchange } from '../exchange.ts';
import { at, isObject, type Json, objectOf, pathTo, textOf } from '../json.ts';
import { oneOf, shown } from '../message.ts';
import { docs, type Rule } from '../rule.ts';
import { declares, type World } from '../world.ts';

const page = docs('custom-skills/audioplayer-interface-reference.html#directives');
const behaviours = ['REPLACE_ALL', 'ENQUEUE', 'REPLACE_ENQUEUED'];
const clearings = ['CLEAR_ALL', 'CLEAR_ENQUEUED'];

const playsOf = ({ directives }: Exchange): readonly Directive[] =>
  directives.filter(({ type }) => type === 'AudioPlayer.Play');

const streamOf = ({ body }: Directive) => objectOf(at(body, 'audioItem', 'stream'));

const length = (where: string, value: Json | undefined, most: number): readonly Fault[] => {
  const text = textOf(value);
  const wanted = `1 to ${most} characters`;
  if (text === undefined || text === '') return [{ where, found: shown(value), wanted }];
  return text.length > most ? [{ where, found: `${text.length} characters`, wanted }] : [];
};

function* streamFaults(where: string, stream: Json | undefined, world: World): Generator<Fault> {
  if (!isObject(stream)) {
    yield { where, found: shown(stream), wanted: 'a stream' };
    return;
  }
  const url = at(stream, 'url');
  const path = pathTo(where, 'url');
  yield* length(path, url, limits.streamUrlCharacters);
  const wanted = typeof url === 'string' ? betterAddress(url, world, false) : undefined;
  if (wanted !== undefined && url !== '') yield { where: path, found: shown(url), wanted };
  yield* length(pathTo(where, 'token'), at(stream, 'token'), limits.tokenCharacters);
  const offset = at(stream, 'offsetInMilliseconds');
  if (!Number.isSafeInteger(offset) || Number(offset) < 0) {
    const wanted = 'whole milliseconds from 0 up';
    yield { where: pathTo(where, 'offsetInMilliseconds'), found: shown(offset), wanted };
  }
  const caption = at(stream, 'captionData');
  if (caption !== undefined && at(caption, 'type') !== 'WEBVTT') {
    yield { where: pathTo(where, 'captionData', 'type'), found: shown(at(caption, 'type')), wanted: '"WEBVTT"' };
  }
}

function* playFaults(play: Directive, world: World): Generator<Fault> {
  const behaviour = at(play.body, 'playBehavior');
  if (!behaviours.some((known) => known === behaviour)) {
    yield { where: pathTo(play.where, 'playBehavior'), found: shown(behaviour), wanted: oneOf(behaviours) };
  }
  const where = pathTo(play.where, 'audioItem', 'stream');
  yield* streamFaults(where, at(play.body, 'audioItem', 'stream'), world);
  const previous = at(streamOf(play), 'expectedPreviousToken');
  const path = pathTo(where, 'expectedPreviousToken');
  if (behaviour === 'ENQUEUE' && typeof previous !== 'string') {
    yield { where: path, found: shown(previous), wanted: 'the token of the stream before, since it is enqueued' };
  } else if (behaviour !== 'ENQUEUE' && previous !== undefined) {
    yield { where: path, found: shown(previous), wanted: 'no such key, since nothing is enqueued' };
  }
}

export const play: Rule = {
  id: 'V11',
  severity: 'error',
  asks: 'One stream at most is started, complete, on a device and by a skill that can play, and the session ends with it.',
  page,
  *faults(exchange) {
    const { world, freedom, supported, response } = exchange;
    const plays = playsOf(exchange);
    for (const one of plays.slice(1)) yield { where: one.where, found: 'another Play', wanted: 'one at most' };
    for (const one of plays) yield* playFaults(one, world);

    const [first] = plays;
    if (first === undefined) return;
    const where = `${first.where}.type`;
    if (!declares(world, 'interfaces', 'AUDIO_PLAYER')) {
      yield { where, found: 'AudioPlayer.Play', wanted: 'AUDIO_PLAYER among the interfaces of the manifest' };
    }
    if (supported !== undefined && !supported.includes('AudioPlayer')) {
      yield { where, found: 'AudioPlayer.Play', wanted: 'no stream: the device has no AudioPlayer' };
    }
    const ends = at(response, 'shouldEndSession');
    if (freedom.kind === 'everything' && ends !== true) {
      yield { where: '$.response.shouldEndSession', found: shown(ends), wanted: 'true, since a stream starts' };
    }
  },
};

export const clearing: Rule = {
  id: 'V11',
  severity: 'error',
  asks: 'What is cleared is all streams, or those that wait.',
  page,
  *faults({ directives }) {
    for (const { where, type, body } of directives) {
      const behaviour = at(body, 'clearBehavior');
      if (type === 'AudioPlayer.ClearQueue' && !clearings.some((known) => known === behaviour)) {
        yield { where: pathTo(where, 'clearBehavior'), found: shown(behaviour), wanted: oneOf(clearings) };
      }
    }
  },
};

export const token: Rule = {
  id: 'V12',
  severity: 'warning',
  asks: 'An enqueued stream follows the one that is playing, and has a token of its own.',
  page,
  *faults(exchange) {
    const { playing, world } = exchange;
    if (playing === undefined) return;
    for (const one of playsOf(exchange)) {
      if (at(one.body, 'playBehavior') !== 'ENQUEUE') continue;
      const stream = streamOf(one);
      const where = pathTo(one.where, 'audioItem', 'stream');
      if (at(stream, 'token') === playing && world.loops !== true) {
        yield { where: pathTo(where, 'token'), found: shown(playing), wanted: 'another token than is playing' };
      }
      const previous = at(stream, 'expectedPreviousToken');
      if (previous !== undefined && previous !== playing) {
        yield { where: pathTo(where, 'expectedPreviousToken'), found: shown(previous), wanted: shown(playing) };
      }
    }
  },
};
