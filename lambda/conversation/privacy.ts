import { careVersion, line, seconds, sequence, silence } from '#protocol';
import type { Settled } from './doing.ts';
import { runningIn } from './pack-running.ts';
import { fresh, type Progress } from './progress.ts';
import type { Outcome } from './reply.ts';
import { returning } from './returning.ts';
import { comfortWish, sayTheSigns } from './starting.ts';
import { type State, withProgress, withSession } from './state.ts';
import { stillSpeaking } from './timer-names.ts';
import type { Left } from './timers.ts';
import { asking, closing, dialog, type Turn, withState } from './turn.ts';
import { spoken } from './wording.ts';

/** Nothing of this session is kept; the signs come in full, since nothing is known (Y02). */
export const guest = (turn: Turn, { activity }: Settled): Outcome => {
  const wish = activity === undefined ? turn.state.session.wish : { routine: activity.doing.place.routine };
  const state: State = {
    progress: fresh(turn.state.progress.careVersion),
    session: { ...turn.state.session, guest: true, told: [], wish: wish ?? comfortWish },
  };
  const { doing: _, ...session } = state.session;
  const before = sequence(spoken(turn, dialog('guest')), silence(seconds(3)));
  return sayTheSigns(withState(turn, { ...state, session }), 'full', before);
};

const isSet = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : value !== undefined;

/** The fields of the record that hold something, in the order in which they are told. */
export const keptFields = (progress: Progress): readonly (keyof Progress)[] => {
  const told = [
    'place',
    'stream',
    'scanPlace',
    'plan',
    'settings',
    'counts',
    'programme',
    'started',
    'leftOut',
    'cups',
    'dates',
    'timers',
    'reminders',
  ] as const;
  return told.filter((field) => isSet(progress[field]));
};

/** "What have you stored?": generated from the record's own keys (Y04). */
export const stored = (turn: Turn, settled: Settled): Outcome => {
  const { progress, session } = turn.state;
  if (session.guest) return returning(turn, settled.activity, settled.interrupted, [dialog('storedGuest')]);
  const fields = keptFields(progress);
  if (fields.length === 0) return returning(turn, settled.activity, settled.interrupted, [dialog('storedNothing')]);
  return asking(withSession(turn.state, { behind: session.ask }), 'keep-or-delete', {
    say: [dialog('storedIntro'), ...fields.map((field) => line(`stored.${field}`)), dialog('storedUntil')],
    play: silence(seconds(3)),
  });
};

export const askToDelete = (turn: Turn): Outcome => {
  const { ask, behind } = turn.state.session;
  return asking(withSession(turn.state, { behind: ask === 'keep-or-delete' ? behind : ask }), 'delete-for-good', {
    say: [dialog('cannotBeUndone')],
  });
};

/**
 * Erased before it is said; the session ends with nothing kept, but for the ids of timers that may still speak: they are
 * taken away at the next launch. Where nothing can be written, nothing is said to be gone.
 */
export const erased = (turn: Turn, still: Left): Outcome => {
  const { left } = still;
  const { progress, session } = turn.state;
  const off = runningIn(turn.state, turn.now) === undefined ? [] : [dialog('packsOff')];
  const gone = withSession(turn.state, { doing: undefined, wish: undefined });
  if (session.unsaved) {
    return closing(withProgress(gone, { plan: undefined, timers: left }), {
      say: [...off, dialog('notDeleted'), dialog('bye')],
    });
  }
  const empty: State = withSession(
    withProgress(turn.state, {
      ...fresh(careVersion),
      ...(left.length === 0 ? {} : { timers: left, revision: progress.revision }),
      place: undefined,
      stream: undefined,
      scanPlace: undefined,
      plan: undefined,
      programme: undefined,
      cups: undefined,
    }),
    { doing: undefined, wish: undefined },
  );
  const but = [dialog('deletedBut'), ...stillSpeaking(still), dialog('numbersStay', { count: left.length })];
  const words = left.length === 0 ? [dialog('deleted')] : but;
  const [state, reply] = closing(empty, { say: [...off, ...words, dialog('bye')] });
  return left.length === 0 ? [state, { ...reply, effect: 'forget' }] : [state, reply];
};

/** Timers of ours go first, while their ids are known (Y03). */
export const erase = (turn: Turn): Outcome => {
  const ids = turn.state.progress.timers;
  if (ids.length === 0) return erased(turn, { left: [] });
  return [turn.state, { say: [], silent: true, timers: { kind: 'cancel', ids, erasing: true } }];
};

export const version = (turn: Turn, settled: Settled): Outcome => {
  const [day = careVersion] = careVersion.split('.');
  return returning(turn, settled.activity, settled.interrupted, [dialog('version', { day })]);
};
