import { careVersion } from '#protocol';
import type { Command } from '../conversation/command.ts';
import { fresh, type Progress } from '../conversation/progress.ts';
import { opening, type State, withProgress, withSession } from '../conversation/state.ts';
import type { Transition } from '../conversation/transition.ts';
import type { Person } from '../store/progress-store.ts';
import { attempt, briefly, type Keeper, type Kept, saved, unreachable } from './saving.ts';
import { hurried, tidied, withTimers } from './timer-keeping.ts';
import { tiedHands } from './timer-orders.ts';

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
export const answered = async (
  keeper: Keeper,
  transition: Transition,
  state: State,
  command: Command,
): Promise<Kept> => {
  const answer = (from: State): Kept => {
    const [next, reply] = transition(from, command, keeper.now);
    return { state: next, reply };
  };
  const first = answer(state);
  const aside = hurried(keeper, first);
  const { state: next, reply } = await tidied(keeper, first);
  const { person } = keeper;
  const { timers } = reply;
  if (timers !== undefined && timers.kind !== 'drop') {
    if (person !== undefined) {
      const hands = keeper.hands ?? tiedHands;
      return withTimers({ keeper, person, hands, transition, answer }, state, { state: next, reply }, timers);
    }
    const [after, told] = transition(next, { kind: 'timers', report: await tiedHands.perform(timers) }, keeper.now);
    return { state: after, reply: told };
  }
  if (person === undefined || next.session.guest) return { state: next, reply };
  if (reply.effect === 'forget') return forgotten(keeper, person, transition, state, { state: next, reply });
  if (next.session.unsaved || !differs(state.progress, next.progress)) return { state: next, reply };
  const saving = saved(keeper, person, next.progress);
  const outcome = await (next.session.ceiling === 'closed' ? Promise.race([saving, briefly()]) : saving);
  await aside;
  if (outcome === 'conflict') return afterConflict(keeper, person, state, { state: next, reply }, answer);
  if (outcome === unreachable) return answer(withSession(state, { unsaved: true }));
  return { state: withProgress(next, outcome), reply };
};

export /** Two records but for when they were written. */
const isSame = (one: Progress, other: Progress): boolean =>
  !differs({ ...one, revision: 0, expires: 0 }, { ...other, revision: 0, expires: 0 });

/**
 * Another Echo of the household wrote first: its record is read, and the turn answered on top of it. Where that is just
 * what this turn wanted to write, the request came twice, and counts once.
 */
const afterConflict = async (
  keeper: Keeper,
  person: Person,
  state: State,
  wanted: Kept,
  answer: (from: State) => Kept,
): Promise<Kept> => {
  const latest = await attempt(keeper, () => keeper.store.load(person), unreachable);
  const unsaved = () => answer(withSession(state, { unsaved: true }));
  if (latest === unreachable) return unsaved();
  if (latest !== undefined && isSame(latest, wanted.state.progress)) {
    return { state: withProgress(wanted.state, latest), reply: wanted.reply };
  }
  const { state: next, reply } = answer({ ...state, progress: latest ?? fresh(careVersion) });
  const outcome = await saved(keeper, person, next.progress);
  return outcome === unreachable || outcome === 'conflict' ? unsaved() : { state: withProgress(next, outcome), reply };
};

/** Erased before it is said; what could not be erased is not said to be. */
const forgotten = async (
  keeper: Keeper,
  person: Person,
  transition: Transition,
  before: State,
  done: Kept,
): Promise<Kept> => {
  const outcome = await attempt(keeper, () => keeper.store.forget(person), unreachable);
  if (outcome !== unreachable) return done;
  const [state, reply] = transition(withSession(before, { unsaved: true }), { kind: 'stop' }, keeper.now);
  return { state, reply };
};
