import {
  type Line,
  less,
  type Mark,
  type Ms,
  marks,
  ms,
  say,
  sequence,
  slice,
  sum,
  type Timeline,
  type Voice,
} from '#protocol';
import type { Question, Reply } from '../conversation/reply.ts';
import { question } from '../conversation/turn.ts';
import { clipsIn, type Segment, segmentsOf } from './segment.ts';

/** How much fits into one turn; the numbers are the platform's and are handed in. */
export type Room = {
  /** Words and sound of one response together. */
  readonly chunk: Ms;
  /** Files of sound in a response, its reprompt included. */
  readonly audioTags: number;
};

/** A reply as it goes out: what is heard, what is asked, what is heard while nobody answers. */
export type Planned = {
  readonly speech: readonly Segment[];
  readonly reprompt?: readonly Segment[];
  /** The first resume point that did not fit; the next turn goes on from there. */
  readonly cut?: number;
};

const words = (lines: readonly Line[]): readonly Segment[] => lines.map((line) => ({ kind: 'words', line }));

const repromptOf = ({ reprompt }: Question): readonly Segment[] => [
  ...words(reprompt.lead === undefined ? [] : [reprompt.lead]),
  ...(reprompt.sound === undefined ? [] : segmentsOf(reprompt.sound)),
  ...words([reprompt.line]),
];

const spoken = (lines: readonly Line[], voice: Voice): Timeline =>
  sequence(...lines.map((line) => say({ voice }, line)));

const fits = (timeline: Timeline, ask: Question | undefined, room: Room): boolean => {
  const files = clipsIn(segmentsOf(timeline)).length + (ask === undefined ? 0 : clipsIn(repromptOf(ask)).length);
  return timeline.lasts <= room.chunk && files <= room.audioTags;
};

const goOn = question('go-on');
const start = ms(0);

/** The longest beginning of what is played that fits with "Go on?" behind it, cut at a resume point. */
const beginning = (
  reply: Reply,
  play: Timeline,
  voice: Voice,
  room: Room,
): { readonly heard: Timeline; readonly cut: Mark } | undefined => {
  const before = spoken(reply.say, voice);
  const after = spoken([goOn.prompt], voice);
  const left = less(room.chunk, sum(before.lasts, after.lasts));
  const inTime = marks(play).filter((mark) => mark.at > 0 && mark.at <= left);
  for (const cut of inTime.toReversed()) {
    const heard = slice(play, start, cut.at);
    if (fits(sequence(before, heard, after), goOn, room)) return { heard, cut };
  }
  return undefined;
};

/**
 * Cuts a reply to what one turn can carry. What does not fit is left for the next turn, which begins at `cut`, and the
 * question becomes "Go on?" (D2).
 */
export const plan = (reply: Reply, voice: Voice, room: Room): Planned => {
  const { ask } = reply;
  const play = reply.play ?? sequence();
  const whole = sequence(spoken(reply.say, voice), play, spoken(ask === undefined ? [] : [ask.prompt], voice));
  const part = fits(whole, ask, room) ? undefined : beginning(reply, play, voice, room);
  if (part === undefined) {
    return { speech: segmentsOf(whole), ...(ask === undefined ? {} : { reprompt: repromptOf(ask) }) };
  }
  const { heard, cut } = part;
  const chunk = sequence(spoken(reply.say, voice), heard, spoken([goOn.prompt], voice));
  return { speech: segmentsOf(chunk), reprompt: repromptOf(goOn), cut: cut.number };
};
