import { careVersion, line, seconds, sequence, silence } from '#protocol';
import type { Settled } from './doing.ts';
import { fresh, type Progress } from './progress.ts';
import type { Outcome } from './reply.ts';
import { returning } from './returning.ts';
import { comfortWish, sayTheSigns } from './starting.ts';
import { type State, withProgress, withSession } from './state.ts';
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

/** Erased before it is said; the session ends with nothing kept. */
export const erase = (turn: Turn): Outcome => {
  const empty: State = withSession(
    withProgress(turn.state, {
      ...fresh(careVersion),
      place: undefined,
      stream: undefined,
      scanPlace: undefined,
      plan: undefined,
      programme: undefined,
      cups: undefined,
    }),
    { doing: undefined, wish: undefined },
  );
  const [state, reply] = closing(empty, { say: [dialog('deleted'), dialog('bye')] });
  return [state, { ...reply, effect: 'forget' }];
};

export const version = (turn: Turn, settled: Settled): Outcome => {
  const [day = careVersion] = careVersion.split('.');
  return returning(turn, settled.activity, settled.interrupted, [dialog('version', { day })]);
};
