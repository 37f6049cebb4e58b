import type { Clock } from './clock.ts';
import type { Event, StreamState } from './happening.ts';
import type { Foreign } from './request.ts';
import type { Activity, PlayerContext, Stream, StreamError, StreamOrder } from './stream.ts';

/**
 * The stream player of the device, contract 4: one stream at a time, others in a queue. What it answers are the reports
 * that the skill is owed, in order; whoever sends them hands the directives of the answers back to `obey`.
 */
export type Player = {
  readonly context: () => PlayerContext;
  /** A stream is heard, or would be if nothing spoke over it. */
  readonly isOn: () => boolean;
  /** The skill was the last to play: playback words and buttons are its own. */
  readonly isLast: () => boolean;
  /** Milliseconds until the stream reports something by itself; `undefined` when it will not. */
  readonly untilNext: () => number | undefined;
  readonly obey: (order: StreamOrder) => readonly Foreign[];
  /** A stream that waited for the end of the speech begins; one that was interrupted goes on. */
  readonly start: () => readonly Foreign[];
  /** What is due now. */
  readonly settle: () => readonly Foreign[];
  /** Something else is heard: the stream waits for `start`. */
  readonly interrupt: () => readonly Foreign[];
  /** Another skill or service plays: the stream is over, and the last word. */
  readonly giveWay: () => readonly Foreign[];
  /** The next stream that begins cannot be played. */
  readonly breakNext: (error: StreamError) => void;
  /** Power lost: nobody is told. */
  readonly reset: () => void;
};

/** Milliseconds before its end at which a stream asks for the next one; a real device does so when it is ready to buffer. */
const nearTheEnd = 10_000;

type Playing = {
  readonly stream: Stream;
  /** Position in ms at `since`; it moves on only while `since` is there. */
  readonly from: number;
  readonly since?: number;
  readonly hasAsked: boolean;
};

export const player = (clock: Clock, emit: (event: Event) => void): Player => {
  let current: Playing | undefined;
  let queue: readonly Stream[] = [];
  let activity: Activity = 'IDLE';
  let isLast = false;
  let broken: StreamError | undefined;

  const positionOf = ({ stream, from, since }: Playing): number =>
    Math.min(stream.lasts, from + (since === undefined ? 0 : clock.now() - since));

  const show = (state: StreamState, playing: Playing) => {
    const { url: file, token, lasts } = playing.stream;
    emit({ kind: 'stream', state, file, token, position: positionOf(playing), lasts });
  };
  const report = (name: string, playing: Playing): Foreign => ({
    type: `AudioPlayer.${name}`,
    token: playing.stream.token,
    offsetInMilliseconds: positionOf(playing),
  });

  const wait = (stream: Stream) => {
    current = { stream, from: stream.offset, hasAsked: false };
    activity = 'PAUSED';
  };
  const begin = (): readonly Foreign[] => {
    if (current === undefined || current.since !== undefined || activity !== 'PAUSED') return [];
    isLast = true;
    if (broken !== undefined) return fail(current, broken);
    current = { ...current, since: clock.now() };
    activity = 'PLAYING';
    show('started', current);
    return [report('PlaybackStarted', current)];
  };
  const fail = (playing: Playing, type: StreamError): readonly Foreign[] => {
    broken = undefined;
    activity = 'STOPPED';
    show('failed', playing);
    const { token } = playing.stream;
    const now = { offsetInMilliseconds: positionOf(playing), playerActivity: activity, token };
    const error = { type, message: 'the stream could not be played' };
    return [{ type: 'AudioPlayer.PlaybackFailed', token, error, currentPlaybackState: now }];
  };
  /** Halts what is heard; what was only waiting was never begun, and nothing is said of it. */
  const halt = (next: Activity): readonly Foreign[] => {
    if (current === undefined) return [];
    const wasHeard = current.since !== undefined;
    const { stream, hasAsked } = current;
    current = { stream, hasAsked, from: positionOf(current) };
    if (activity === 'PLAYING' || activity === 'PAUSED') activity = next;
    if (!wasHeard) return [];
    show('stopped', current);
    return [report('PlaybackStopped', current)];
  };
  const finish = (playing: Playing): readonly Foreign[] => {
    const { stream, hasAsked } = playing;
    current = { stream, hasAsked, from: stream.lasts };
    activity = 'FINISHED';
    show('finished', current);
    const over = report('PlaybackFinished', current);
    const [next, ...rest] = queue;
    if (next === undefined) return [over];
    queue = rest;
    wait(next);
    return [over, ...begin()];
  };

  const play = ({ behavior, stream, after }: Extract<StreamOrder, { kind: 'play' }>): readonly Foreign[] => {
    const isOn = activity === 'PLAYING' || activity === 'PAUSED';
    if (behavior === 'ENQUEUE' && current !== undefined && after !== current.stream.token) return [];
    if (behavior === 'ENQUEUE' && isOn) {
      queue = [...queue, stream];
      return [];
    }
    if (behavior === 'REPLACE_ENQUEUED' && isOn) {
      queue = [stream];
      return [];
    }
    const stopped = halt('STOPPED');
    queue = [];
    wait(stream);
    return stopped;
  };
  const dueIn = (): number | undefined => {
    if (current?.since === undefined) return undefined;
    const { stream, hasAsked, from, since } = current;
    const asksAt = Math.max(stream.offset, stream.lasts - nearTheEnd);
    return Math.max(0, since + (hasAsked ? stream.lasts : asksAt) - from - clock.now());
  };

  return {
    context: () => ({
      playerActivity: activity,
      ...(current && { token: current.stream.token, offsetInMilliseconds: positionOf(current) }),
    }),
    isOn: () => activity === 'PLAYING' || activity === 'PAUSED',
    isLast: () => isLast,
    untilNext: dueIn,
    obey: (order) => {
      switch (order.kind) {
        case 'play':
          return play(order);
        case 'stop':
          return halt('STOPPED');
        case 'clear':
          queue = [];
          return order.all ? halt('STOPPED') : [];
        default:
          return order satisfies never;
      }
    },
    start: begin,
    settle: () => {
      if (current === undefined || dueIn() !== 0) return [];
      if (current.hasAsked) return finish(current);
      current = { ...current, hasAsked: true };
      show('nearlyFinished', current);
      return [report('PlaybackNearlyFinished', current)];
    },
    interrupt: () => (activity === 'PLAYING' ? halt('PAUSED') : []),
    giveWay: () => {
      const stopped = halt('STOPPED');
      queue = [];
      isLast = false;
      return stopped;
    },
    breakNext: (error) => {
      broken = error;
    },
    reset: () => {
      current = undefined;
      queue = [];
      activity = 'IDLE';
      isLast = false;
    },
  };
};
