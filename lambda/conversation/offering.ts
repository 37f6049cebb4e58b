import { isRow, type RoutineId } from '#protocol';
import type { AskName } from './ask-name.ts';
import { routineFor } from './fitting.ts';
import { type State, withSession } from './state.ts';

/** May it be offered: not left out, neither for good nor for this session, and of a row something is left? */
export const mayOffer = (state: State, id: RoutineId): boolean => {
  if (state.session.leftOut.includes(id) || state.progress.leftOut.includes(id)) return false;
  return !isRow(id) || routineFor(state, { routine: id }).steps.some(({ omitted }) => !omitted);
};

/** What is left where everything else is left out. */
const last: readonly RoutineId[] = ['breathing', 'quick-comfort'];

/** The first two of these that may be offered. */
export const twoOf = (state: State, ids: readonly RoutineId[]): readonly [RoutineId, RoutineId] => {
  const left = [...new Set([...ids, ...last])].filter((id) => last.includes(id) || mayOffer(state, id));
  const [first = 'breathing', second = 'quick-comfort'] = left;
  return [first, second];
};

/** Questions that name routines, and those in the order of naming. */
const naming: Readonly<Partial<Record<AskName, readonly RoutineId[]>>> = {
  'which-one': ['legs-up-rest', 'pelvic-tilts', 'log-roll-floor'],
  'snack-or-sitting': ['breathing', 'pelvic-tilts', 'walking'],
  'warm-or-cool': ['warm', 'cool'],
};

/** Moves that are named as examples, where somebody chooses their own. */
const examples: readonly RoutineId[] = ['pelvic-tilts', 'knee-rocks', 'cat-cow', 'knee-to-chest', 'back-bend'];

/** The question that may be asked: of two that are left, in the place of one that names something left out. */
export const askable = (state: State, name: AskName): readonly [State, AskName] => {
  if (name === 'name-moves') {
    const moves = state.progress.programme?.moves ?? [];
    const others = examples.filter((id) => !moves.includes(id));
    return [withSession(state, { offered: twoOf(state, others) }), name];
  }
  const named = naming[name];
  if (named === undefined || named.every((id) => mayOffer(state, id))) return [state, name];
  return [withSession(state, { offered: twoOf(state, named) }), 'this-or-that'];
};
