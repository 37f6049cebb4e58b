import { routines } from '#protocol';
import { limits } from '../../lambda/alexa/limits.ts';
import type { Command } from '../../lambda/conversation/command.ts';
import { cutAt } from '../../lambda/conversation/doing.ts';
import type { Progress } from '../../lambda/conversation/progress.ts';
import type { Reply } from '../../lambda/conversation/reply.ts';
import { opening, type State } from '../../lambda/conversation/state.ts';
import { converse } from '../../lambda/conversation/transition.ts';
import { type Words, wordsFor } from '../../lambda/locales/index.ts';
import { type Planned, plan } from '../../lambda/render/plan.ts';
import type { Segment } from '../../lambda/render/segment.ts';
import { everyCommand } from '../conversation/anything.ts';
import { recordOf, type Stored } from '../conversations/stage.ts';

/** A turn as the shell takes it: answered, cut to what one response carries, and how long it is heard, in ms. */
export type Taken = {
  readonly state: State;
  readonly reply: Reply;
  readonly planned: Planned;
  readonly lasts: number;
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

/** How long segments are heard. */
export const lengthOf = (segments: readonly Segment[], state: State): number => {
  const voice = words.voiceAt(state.progress.settings.pace ?? 0);
  return segments.reduce((total, segment) => {
    switch (segment.kind) {
      case 'words':
        return total + voice(segment.line);
      case 'pause':
        return total + segment.lasts;
      case 'clip':
        return total + segment.clip.lasts;
      default:
        return segment satisfies never;
    }
  }, 0);
};

export const take = (state: State, command: Command, now: number): Taken => {
  const [next, reply] = transition(state, command, now);
  const planned = plan(reply, words.voiceAt(next.progress.settings.pace ?? 0), room);
  return { state: cutAt(next, planned.cut), reply, planned, lasts: lengthOf(planned.speech, next) };
};

/** The words of a reply in the order in which they are heard, sounds left out. */
export const textOf = ({ speech }: Planned): string =>
  speech.flatMap((segment) => (segment.kind === 'words' ? [words.text(segment.line)] : [])).join(' ');

export const nameOf = (command: Command): string => Object.values(command).join(' ');

/** Leads a repetition or a spoken cue of a movement: its marks, and not the breath between words. */
export const moves = (reply: Reply): boolean =>
  (reply.play?.cues ?? []).some((cue) => cue.kind === 'mark' && (cue.unit === 'rep' || cue.unit === 'cue'));

const start = Date.parse('2026-11-22T02:40:00Z');
const quarter = 0.02;

const records: readonly (Stored | undefined)[] = [
  undefined,
  { notice: 3 },
  { notice: 20 },
  { notice: 3, written: quarter },
  { notice: 3, written: 9, place: { routine: 'knee-rocks', step: 1, offset: 0 } },
  { notice: 3, place: { routine: 'breathing', step: 0, offset: 4, pattern: '4-6' }, done: ['breathing'] },
  { notice: 3, place: { routine: 'pelvic-tilts', step: 0, offset: -1 }, level: 'middle', done: ['pelvic-tilts'] },
  { notice: 3, place: { routine: 'knee-rocks', step: 1, offset: 0 }, level: 'fuller', done: ['knee-rocks'] },
  { notice: 3, place: { routine: 'quick-comfort', step: 1, offset: 0 } },
  { notice: 3, place: { routine: 'quick-comfort', step: 2, offset: 0 } },
  { notice: 3, place: { routine: 'log-roll-floor', step: 1, offset: 2 } },
];

const leading = new Set(
  [
    ...['yes', 'no', 'next', 'repeat', 'pause', 'smaller', 'bigger', 'slower', 'wait', 'more', 'help', 'noMatch'],
    ...['finish', 'guest', 'deleteAll', 'stored', 'notSure', 'quickComfort', 'hurt hurts', 'hurt worse', 'hurt dizzy'],
    ...['choose breathe', 'choose movement', 'choose rest', 'choose getUp', 'choose somethingElse', 'choose restFirst'],
    ...['sign sign-18 true', 'sign sign-08 true', 'sign sign-06 false', 'question ice,bed-rest', 'question ice'],
    ...routines.map(({ id }) => `start ${id}`),
  ],
);

/** Those that lead somewhere; the others only answer, or end it. */
const leads = everyCommand.filter((command) => leading.has(nameOf(command)));

const entries: readonly Command[] = [
  { kind: 'launch' },
  { kind: 'quickComfort' },
  ...routines.map(({ id }): Command => ({ kind: 'start', routine: id })),
];

/** Two moments with the same signature are one state to whoever speaks next. */
const signatureOf = ({ state: { session }, interrupting }: Moment): string => {
  const { ask, behind, ceiling, doing, wish, guest } = session;
  const place = doing && `${doing.place.routine} ${doing.place.step} ${doing.level} ${doing.aside ?? ''}`;
  return [ask, behind, ceiling, place, wish?.routine, guest, interrupting].join('|');
};

const blank = (progress: Progress): State => ({ progress, session: opening });

/** The moments after a turn: the reply is heard to its end, or cut in the middle of what it leads. */
const momentsAfter = (from: string, command: Command, now: number, taken: Taken): readonly Moment[] => {
  const { state, reply, lasts } = taken;
  if (reply.ask === undefined) return [];
  const path = `${from} > ${nameOf(command)}`;
  const { playing } = state.session.doing ?? {};
  const heard = { state, now: now + lasts, interrupting: false, before: reply, path };
  const middle = playing === undefined ? undefined : Math.round((Math.max(now, playing.since) + now + lasts) / 2);
  if (middle === undefined) return [heard];
  return [heard, { state, now: middle, interrupting: true, before: reply, path: `${path} (cut)` }];
};

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
    return add(entries.flatMap((command) => momentsAfter(`record ${i}`, command, start, take(state, command, start))));
  });
  while (edge.length > 0) {
    edge = edge.flatMap((from) =>
      leads.flatMap((command) => add(momentsAfter(from.path, command, from.now, take(from.state, command, from.now)))),
    );
  }
  return [...known.values()];
};

/** Every moment a conversation can come to, one of each kind. */
export const everyMoment: readonly Moment[] = explore();
