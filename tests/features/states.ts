import { nothing, partAt, partsOf, routineOf, type Timeline } from '#protocol';
import { limits } from '../../lambda/alexa/limits.ts';
import type { AskName } from '../../lambda/conversation/ask-name.ts';
import type { Command } from '../../lambda/conversation/command.ts';
import { cutAt } from '../../lambda/conversation/doing.ts';
import { routineFor } from '../../lambda/conversation/fitting.ts';
import type { Place, Progress } from '../../lambda/conversation/progress.ts';
import type { Reply } from '../../lambda/conversation/reply.ts';
import { opening, type State } from '../../lambda/conversation/state.ts';
import { converse } from '../../lambda/conversation/transition.ts';
import { type Words, wordsFor } from '../../lambda/locales/index.ts';
import { type Planned, plan } from '../../lambda/render/plan.ts';
import type { Segment } from '../../lambda/render/segment.ts';
import { everyCommand, typical } from '../conversation/anything.ts';
import { recordOf, type Stored } from '../conversations/stage.ts';

/** A turn as the shell takes it: answered, cut to what one response carries; `planned` is worked out when asked for. */
export type Taken = {
  readonly state: State;
  readonly reply: Reply;
  /** How long it is heard, in ms. */
  readonly lasts: number;
  readonly planned: () => Planned;
};

/** Somewhere a conversation can come to, and the moment of it. */
export type Moment = {
  readonly state: State;
  readonly now: number;
  /** Something was under way when the next words are said. */
  readonly interrupting: boolean;
  /** The reply heard last. */
  readonly before: Reply;
  /** How it came to this, for the message of a test that fails. */
  readonly path: string;
};

const room = { chunk: limits.speechAudio, audioTags: limits.audioTags };

export const words: Words = await wordsFor('en-US');
const transition = converse(words.voiceAt);

const voiceIn = (state: State) => words.voiceAt(state.progress.settings.pace ?? 0);

/** How long segments are heard, in ms. */
export const lengthOf = (segments: readonly Segment[], state: State): number =>
  segments.reduce((total, segment) => {
    switch (segment.kind) {
      case 'words':
        return total + voiceIn(state)(segment.line);
      case 'pause':
        return total + segment.lasts;
      case 'clip':
        return total + segment.clip.lasts;
      default:
        return segment satisfies never;
    }
  }, 0);

/** Stretches of sound between words: each may become a file. */
const runsIn = ({ cues }: Timeline): number =>
  cues.filter((cue, i) => cue.kind !== 'say' && cue.lasts > 0 && (cues[i - 1]?.kind ?? 'say') === 'say').length;

export const take = (state: State, command: Command, now: number): Taken => {
  const [next, reply] = transition(state, command, now);
  const voice = voiceIn(next);
  const lines = [...reply.say, ...(reply.ask === undefined ? [] : [reply.ask.prompt])];
  const lasts = lines.reduce((total, line) => total + voice(line), reply.play?.lasts ?? 0);
  const planned = () => plan(reply, voice, room);
  if (lasts <= room.chunk && runsIn(reply.play ?? nothing) < room.audioTags) {
    return { state: next, reply, lasts, planned };
  }
  const { cut, speech } = planned();
  return { state: cutAt(next, cut), reply, lasts: lengthOf(speech, next), planned };
};

/** The words of a turn in the order in which they are heard, sounds left out. */
export const said = ({ reply: { say, play, ask } }: Taken): string =>
  [
    ...say,
    ...(play?.cues ?? []).flatMap((cue) => (cue.kind === 'say' ? [cue.line] : [])),
    ...(ask === undefined ? [] : [ask.prompt]),
  ]
    .map(words.text)
    .join(' ');

/** The same question in another wording: after the signs it begins with "Otherwise", and later it does not. */
const family = (name: AskName | undefined) =>
  name?.startsWith('ready-') ? 'ready' : name?.replace('-after-signs', '').replace('pack-go-on', 'packs-paused');

/** After a side question the one that was open is asked again. */
export const sameQuestion = ({ session: { ask, behind } }: State, { reply }: Taken): boolean =>
  [ask, behind].map(family).includes(family(reply.ask?.name));

export const nameOf = (command: Command): string => Object.values(command).join(' ');

/** The routine whose words a place is told in: in a row one of several. */
const toldAt = (state: State, place: Place): string =>
  partAt(partsOf(routineFor(state, place), 'fuller'), place.step)?.step.of ?? place.routine;

/** Leads a repetition of a movement, or a cue of getting up. */
export const moves = ({ reply, state }: Taken): boolean => {
  const { doing } = state.session;
  const led = doing?.playing === undefined ? undefined : toldAt(state, doing.place);
  const units = (reply.play?.cues ?? []).flatMap((cue) => (cue.kind === 'mark' ? [cue.unit] : []));
  return units.includes('rep') || (units.includes('cue') && led !== undefined && routineOf(led).moves);
};

const start = Date.parse('2026-11-22T02:40:00Z');
/** Half an hour, in days. */
const justNow = 0.02;

const records: readonly (Stored | undefined)[] = [
  undefined,
  { notice: 3 },
  { notice: 20 },
  { notice: 3, written: justNow },
  { notice: 3, written: 9, place: { routine: 'knee-rocks', step: 1, offset: 0 } },
  { notice: 3, place: { routine: 'breathing', step: 0, offset: 4, pattern: '4-6' }, done: ['breathing'] },
  { notice: 3, place: { routine: 'pelvic-tilts', step: 0, offset: -1 }, level: 'middle', done: ['pelvic-tilts'] },
  { notice: 3, place: { routine: 'knee-rocks', step: 1, offset: 0 }, level: 'fuller', done: ['knee-rocks'] },
  { notice: 3, place: { routine: 'quick-comfort', step: 1, offset: 0 } },
  { notice: 3, place: { routine: 'quick-comfort', step: 2, offset: 0 } },
  { notice: 3, place: { routine: 'log-roll-floor', step: 1, offset: 2 } },
  { notice: 3, written: 2, done: ['knee-rocks'], programme: { sitting: 7, done: 2 } },
  { notice: 3, written: 0.3, done: ['knee-rocks'], programme: { sitting: 12, done: 0.3 } },
];

const leading = new Set([
  ...['yes', 'no', 'next', 'repeat', 'pause', 'smaller', 'wait', 'help', 'noMatch', 'deleteAll', 'stored', 'notSure'],
  ...['hurt hurts', 'hurt worse', 'hurt dizzy', 'sign sign-08 true', 'sign sign-06 false', 'question ice,bed-rest'],
  ...['choose breathe', 'choose rest', 'choose getUp', 'choose somethingElse', 'more'],
]);

/** Of signs and other words with many values, a few of each kind: enough to try in every state. */
export const everyKind: readonly Command[] = everyCommand.filter(
  (command) =>
    (command.kind !== 'sign' || ['sign-01', 'sign-08', 'sign-18', 'sign-28'].includes(command.flag)) &&
    (command.kind !== 'question' || command.myths[0] === undefined || command.myths[0] === 'ice'),
);

/** Those that lead somewhere; the others only answer, or end it. */
const leads = everyCommand.filter((command) => leading.has(nameOf(command)));

const entries: readonly Command[] = [
  { kind: 'launch' },
  { kind: 'quickComfort' },
  { kind: 'programme', about: 'go' },
  ...typical.map((id): Command => ({ kind: 'start', routine: id })),
];

/** Two moments with the same signature are one state to whoever speaks next. */
const signatureOf = ({ state: { session }, interrupting }: Moment): string => {
  const { ask, ceiling, doing, guest } = session;
  const routine = doing && routineOf(doing.place.routine);
  const place = interrupting ? `${routine?.id} ${doing?.place.step}` : routine?.moves;
  return [ask, ceiling === 'still', place, doing?.aside, guest === true && ask === 'which-one'].join('|');
};

const blank = (progress: Progress): State => ({ progress, session: opening });

/** The moments after a turn: the reply is heard to its end, or cut in the middle of what it leads. */
const momentsAfter = (from: string, was: State, command: Command, now: number): readonly Moment[] => {
  const { state, reply, lasts } = take(was, command, now);
  if (reply.ask === undefined) return [];
  const path = `${from} > ${nameOf(command)}`;
  const { playing } = state.session.doing ?? {};
  const whole = { state, now: now + lasts, interrupting: false, before: reply, path };
  if (playing === undefined) return [whole];
  const middle = Math.round((Math.max(now, playing.since) + now + lasts) / 2);
  return [whole, { state, now: middle, interrupting: true, before: reply, path: `${path} (cut)` }];
};

/** Where three misunderstandings in a row lead. */
const thirdMiss = (from: Moment): readonly Moment[] =>
  [1, 2, 3].reduce<readonly Moment[]>(
    ([last = from]) => momentsAfter(last.path, last.state, { kind: 'noMatch' }, last.now).slice(0, 1),
    [],
  );

const explore = (): readonly Moment[] => {
  const known = new Map<string, Moment>();
  const add = (moments: readonly Moment[]) =>
    moments.filter((moment) => {
      const signature = signatureOf(moment);
      if (known.has(signature)) return false;
      known.set(signature, moment);
      return true;
    });
  let edge: readonly Moment[] = records.flatMap((stored, i) => {
    const progress = recordOf(stored ?? {}, start);
    const state = blank(stored === undefined ? { ...progress, expires: 0 } : { ...progress, revision: 1 });
    return entries.flatMap((command) => add(momentsAfter(`record ${i}`, state, command, start)));
  });
  // Nothing new is found further away.
  for (let depth = 0; depth < 4; depth++) {
    edge = edge.flatMap((from) => [
      ...leads.flatMap((command) => add(momentsAfter(from.path, from.state, command, from.now))),
      ...add(thirdMiss(from)),
    ]);
  }
  return [...known.values()];
};

/** Every moment a conversation can come to, one of each kind. */
export const everyMoment: readonly Moment[] = explore();
