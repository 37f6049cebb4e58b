import {
  type Line,
  less,
  type Ms,
  marks,
  ms,
  nothing,
  quiet,
  say,
  seconds,
  sequence,
  silence,
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
  /** Words, sound and what is heard while nobody answers, all of it together; absent where nothing else will speak. */
  readonly whole?: Ms;
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

type Heard = { readonly lasts: Ms; readonly segments: readonly Segment[] };

const heardAs = (timeline: Timeline): Heard => ({ lasts: timeline.lasts, segments: segmentsOf(timeline) });

const fits = ({ lasts, segments }: Heard, reprompt: readonly Segment[], room: Room): boolean =>
  lasts <= room.chunk && clipsIn(segments).length + clipsIn(reprompt).length <= room.audioTags;

const goOn = question('go-on');
const start = ms(0);

/** "Go on?" waits with what was heard last: over a bed the bed goes on, without a breath to follow. */
const goOnAfter = ({ cues }: Timeline): Question => {
  const { sound, ...others } = goOn.reprompt;
  const last = cues.findLast(({ kind }) => kind !== 'mark' && kind !== 'say');
  return last?.kind === 'bed' && sound !== undefined
    ? { ...goOn, reprompt: { ...others, sound: quiet(sound.lasts) } }
    : goOn;
};

/** Where the wait would last too long, the question is asked again without its sound. */
const waiting = ({ lasts }: Heard, asked: Question, voice: Voice, { whole }: Room): readonly Segment[] => {
  const { sound, ...plain } = asked.reprompt;
  if (sound === undefined || whole === undefined) return repromptOf(asked);
  const words = spoken([...(plain.lead === undefined ? [] : [plain.lead]), plain.line], voice);
  return sum(lasts, words.lasts, sound.lasts) <= whole ? repromptOf(asked) : repromptOf({ ...asked, reprompt: plain });
};

/** Before a question that only words lead up to: so many at once nobody keeps in mind. */
const breather = silence(seconds(3));

/**
 * The longest beginning of what is played that fits with "Go on?" behind it, cut at a resume point; the shortest where none
 * does, since a timer is about to speak.
 */
const beginning = (reply: Reply, play: Timeline, voice: Voice, room: Room): Planned | undefined => {
  const before = spoken(reply.say, voice);
  const after = spoken([goOn.prompt], voice);
  const left = less(room.chunk, sum(before.lasts, after.lasts));
  const cuts = marks(play).filter((mark) => mark.at > 0);
  const [shortest, ...longer] = cuts.filter((mark, i) => i === 0 || mark.at <= left);
  for (const cut of [...longer.toReversed(), ...(shortest === undefined ? [] : [shortest])]) {
    const led = slice(play, start, cut.at);
    const heard = heardAs(sequence(before, led, clipsIn(segmentsOf(led)).length === 0 ? breather : nothing, after));
    const reprompt = waiting(heard, goOnAfter(led), voice, room);
    if (cut === shortest || fits(heard, reprompt, room)) return { speech: heard.segments, reprompt, cut: cut.number };
  }
  return undefined;
};

/**
 * Cuts a reply to what one turn can carry. What does not fit is left for the next turn, which begins at `cut`, and the
 * question becomes "Go on?" (D2).
 */
export const plan = (reply: Reply, voice: Voice, room: Room): Planned => {
  const { ask, play = sequence() } = reply;
  const prompt = ask === undefined ? [] : [ask.prompt];
  const heard = heardAs(sequence(spoken(reply.say, voice), play, spoken(prompt, voice)));
  const reprompt = ask === undefined ? [] : waiting(heard, ask, voice, room);
  const whole = { speech: heard.segments, ...(ask === undefined ? {} : { reprompt }) };
  return fits(heard, reprompt, room) ? whole : (beginning(reply, play, voice, room) ?? whole);
};
