import { type Care, formOf, type Level, type Position, patterns, routines, type Step } from '#protocol';
import type { Settled } from './doing.ts';
import { advance } from './guiding.ts';
import type { Outcome } from './reply.ts';
import { returning } from './returning.ts';
import { withProgress } from './state.ts';
import { dialog, type Turn, withState } from './turn.ts';

/** The codes of the ledger that a condition comes under; the narrower ones have the wider beside them. */
const codesOf = (code: string): readonly string[] => {
  if (code === 'PREG16') return ['PREG16', 'PREG'];
  return code === 'STEROID' ? ['OSTEO'] : [code];
};

const stepsLeftOut = (id: string, steps: readonly Step[], codes: readonly string[]): readonly string[] =>
  steps.flatMap((step) => (step.avoid?.some((code) => codes.includes(code)) ? [`${id}/${step.id}`] : []));

/**
 * What the ledger's avoid codes leave out for a condition: routines and breaths by id, steps as `routine/step`; an
 * unknown condition leaves nothing out.
 */
export const leftOutBy = (code: string | undefined): readonly string[] => {
  if (code === undefined) return [];
  const codes = codesOf(code);
  const isMeant = ({ avoid = [] }: { readonly id: string; readonly avoid?: readonly string[] | undefined }) =>
    codes.some((each) => avoid.includes(each));
  return [
    ...routines.flatMap((routine) =>
      isMeant(routine) ? [routine.id] : stepsLeftOut(routine.id, routine.steps, codes),
    ),
    ...patterns.flatMap((pattern) => (isMeant(pattern) ? [pattern.id] : [])),
  ];
};

/** The gentler form of each routine that the ledger asks for with a condition, by routine id. */
export const formsFor = (code: string | undefined): Readonly<Record<string, Position | Level>> => {
  if (code === undefined) return {};
  const codes = codesOf(code);
  const forms = routines.flatMap(({ id, care }) => {
    const asked: readonly (Care | undefined)[] = codes.map((each) => (care as Readonly<Record<string, Care>>)[each]);
    const found = asked.find((each) => each !== undefined);
    return found === undefined ? [] : [[id, formOf(found)] as const];
  });
  return Object.fromEntries(forms);
};

/** Left out for good, by the person's own word; the next part follows at once (R10). */
export const leaveOut = (turn: Turn, settled: Settled, named: string | undefined): Outcome => {
  const { activity, interrupted } = settled;
  const id = named ?? activity?.told.id;
  if (id === undefined) return returning(turn, activity, interrupted, [dialog('notHere')]);
  const { leftOut } = turn.state.progress;
  const next = withState(turn, withProgress(turn.state, { leftOut: [...new Set([...leftOut, id])] }));
  const words = [dialog('leftOutForGood', { routine: id })];
  if (activity?.told.id !== id) return returning(next, activity, interrupted, words);
  return advance(next, { ...activity, doing: { ...activity.doing, place: { ...activity.doing.place } } }, words, true);
};

/** Back again: the one that is named, else the one that was left out last. */
export const bringBack = (turn: Turn, { activity, interrupted }: Settled, named: string | undefined): Outcome => {
  const { leftOut } = turn.state.progress;
  const id = named ?? leftOut.at(-1);
  if (id === undefined || !leftOut.includes(id))
    return returning(turn, activity, interrupted, [dialog('nothingLeftOut')]);
  const state = withProgress(turn.state, { leftOut: leftOut.filter((each) => each !== id) });
  return returning(withState(turn, state), activity, interrupted, [dialog('broughtBack', { routine: id })]);
};
