import { careVersion } from '#protocol';
import type { Command } from '../conversation/command.ts';
import { fresh, lifetime, type Progress } from '../conversation/progress.ts';
import type { Reply } from '../conversation/reply.ts';
import { opening, type State, withProgress, withSession } from '../conversation/state.ts';
import type { Transition } from '../conversation/transition.ts';
import { type Person, type ProgressStore, StoreError } from '../store/progress-store.ts';

/** A turn answered and kept: the place is written before the words are spoken (D7). */
export type Kept = { readonly state: State; readonly reply: Reply };

type Keeper = {
  readonly store: ProgressStore;
  readonly person: Person | undefined;
  readonly transition: Transition;
  readonly now: number;
  /** Told once for each failure, without a word of what was to be stored. */
  readonly failed: (error: StoreError) => void;
};

/** Runs a store call; a store that cannot be reached is reported and answered with `otherwise`. */
const attempt = async <T, O>(keeper: Keeper, call: () => Promise<T>, otherwise: O): Promise<T | O> => {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    keeper.failed(error);
    return otherwise;
  }
};

const unreachable = 'unreachable' as const;

/** What is known at the beginning of a session: one read. */
export const opened = async (keeper: Keeper): Promise<State> => {
  const { person, store } = keeper;
  const known = person?.personId === undefined ? {} : ({ known: true } as const);
  const blank = { progress: fresh(careVersion), session: { ...opening, ...known } };
  if (person === undefined) return { ...blank, session: { ...blank.session, guest: true } };
  const found = await attempt(keeper, () => store.load(person), unreachable);
  if (found === unreachable) return withSession(blank, { unsaved: true });
  return found === undefined ? blank : { ...blank, progress: { ...found, careVersion } };
};

const differs = (one: Progress, other: Progress): boolean => JSON.stringify(one) !== JSON.stringify(other);

/** Answers a command and keeps what it changes: at most one write a turn, none for a guest. */
export const answered = async (keeper: Keeper, state: State, command: Command): Promise<Kept> => {
  const [next, reply] = keeper.transition(state, command, keeper.now);
  const { person, store } = keeper;
  if (person === undefined || next.session.guest) return { state: next, reply };
  if (reply.effect === 'forget') return forgotten(keeper, person, state, next, reply);
  if (next.session.unsaved || !differs(state.progress, next.progress)) return { state: next, reply };
  const progress = { ...next.progress, expires: keeper.now + lifetime };
  const saved = await attempt(keeper, () => store.save(person, progress), unreachable);
  if (saved === 'conflict') return afterConflict(keeper, state, command);
  if (saved === unreachable) return unsaved(keeper, state, command);
  return { state: withProgress(next, saved), reply };
};

/** Answered once more as one who knows that nothing is kept. */
const unsaved = (keeper: Keeper, state: State, command: Command): Kept => {
  const [next, reply] = keeper.transition(withSession(state, { unsaved: true }), command, keeper.now);
  return { state: next, reply };
};

/** Another Echo of the household wrote first: its record is read, and the turn answered on top of it. */
const afterConflict = async (keeper: Keeper, state: State, command: Command): Promise<Kept> => {
  const { person, store } = keeper;
  if (person === undefined) return unsaved(keeper, state, command);
  const latest = await attempt(keeper, () => store.load(person), unreachable);
  if (latest === unreachable) return unsaved(keeper, state, command);
  const progress = latest ?? fresh(careVersion);
  const [next, reply] = keeper.transition({ ...state, progress }, command, keeper.now);
  const written = { ...next.progress, expires: keeper.now + lifetime };
  const saved = await attempt(keeper, () => store.save(person, written), unreachable);
  return saved === unreachable || saved === 'conflict'
    ? unsaved(keeper, state, command)
    : { state: withProgress(next, saved), reply };
};

/** Erased before it is said; what could not be erased is not said to be. */
const forgotten = async (keeper: Keeper, person: Person, before: State, next: State, reply: Reply): Promise<Kept> => {
  const done = await attempt(keeper, () => keeper.store.forget(person), unreachable);
  if (done !== unreachable) return { state: next, reply };
  const [state, refusal] = keeper.transition(withSession(before, { unsaved: true }), { kind: 'stop' }, keeper.now);
  return { state, reply: refusal };
};
