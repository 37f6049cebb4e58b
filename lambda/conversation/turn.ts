import { type Line, line, type Pace, type Timeline, type Voice } from '#protocol';
import type { AskName } from './ask-name.ts';
import { asks, waiting } from './asks/index.ts';
import type { Command } from './command.ts';
import type { DialogKey } from './dialog-key.ts';
import { askable } from './offering.ts';
import type { Instant } from './progress.ts';
import type { Outcome, Question, Reply } from './reply.ts';
import { type Session, type State, withSession } from './state.ts';

/** One turn: what was known, what was said, when, and how long the voice takes at each pace. */
export type Turn = {
  readonly state: State;
  readonly command: Command;
  readonly now: Instant;
  readonly voiceAt: (pace: Pace) => Voice;
};

/** One way of answering; pure and total. */
export type Answer = (turn: Turn) => Outcome;

export const withState = (turn: Turn, state: State): Turn => ({ ...turn, state });

export const paceOf = (state: State): Pace => state.progress.settings.pace ?? 0;

export const voiceOf = (turn: Turn): Voice => turn.voiceAt(paceOf(turn.state));

export const dialog = (key: DialogKey, values?: Line['values']): Line => line(`dialog.${key}`, values);

/** A line that is heard often, in the wording of this turn (C29). */
export const varied = (turn: Turn, key: DialogKey, values?: Line['values']): Line => ({
  ...dialog(key, values),
  variant: turn.state.session.turn,
});

type Wording = 'ask' | 'miss1' | 'miss2';

/** What questions name: the routine that is wished for, the two answers that may have been meant, the side that is next. */
const valuesOf = ({ wish, between, offered, side }: Session): Line['values'] => ({
  routine: wish?.routine ?? 'quick-comfort',
  one: between?.[0] ?? 'ice',
  other: between?.[1] ?? 'bed-rest',
  first: offered?.[0] ?? 'quick-comfort',
  second: offered?.[1] ?? 'breathing',
  side: side ?? 'other',
});

/** A question in one of its wordings, with its waiting segment. */
export const question = (name: AskName, wording: Wording = 'ask', session?: Session): Question => {
  const { wait, lead } = asks[name];
  const values = session === undefined ? undefined : valuesOf(session);
  const words = (part: string) => line(`asks.${name}.${part}`, values);
  return {
    name,
    prompt: words(wording),
    reprompt: {
      ...(lead ? { lead: words('lead') } : {}),
      ...(wait === undefined ? {} : { sound: waiting(wait) }),
      line: words('again'),
    },
  };
};

type Heard = { readonly say?: readonly Line[]; readonly play?: Timeline };

const heard = ({ say = [], play }: Heard): Reply => (play === undefined || play.lasts === 0 ? { say } : { say, play });

/** Says and plays something, then asks; the microphone opens. What is left out is not offered. */
export const asking = (before: State, wanted: AskName, reply: Heard & { readonly wording?: Wording } = {}): Outcome => {
  const [state, name] = askable(before, wanted);
  return [withSession(state, { ask: name }), { ...heard(reply), ask: question(name, reply.wording, state.session) }];
};

/** Says and plays something; the session ends. */
export const closing = (state: State, reply: Heard): Outcome => [withSession(state, { ask: undefined }), heard(reply)];
