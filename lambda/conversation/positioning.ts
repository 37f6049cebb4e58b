import { line, type Position } from '#protocol';
import type { Settled } from './doing.ts';
import { lead } from './guiding.ts';
import type { Outcome } from './reply.ts';
import { returning } from './returning.ts';
import { withSession } from './state.ts';
import { dialog, type Turn, withState } from './turn.ts';

/**
 * Another position, at once and for this session (R19): the part is taken up again in it. A routine that has none for it
 * goes on as it is, with its reason for a bed.
 */
export const changePosition = (turn: Turn, { activity, interrupted }: Settled, position: Position): Outcome => {
  const next = withState(turn, withSession(turn.state, { position }));
  if (activity === undefined)
    return returning(next, activity, interrupted, [dialog('inPosition', { context: position })]);
  const has = position === 'floor' ? activity.told.onFloor : activity.told.versions?.[position] !== undefined;
  if (!has) return returning(turn, activity, interrupted, [dialog('notInPosition')]);
  return lead(
    next,
    { ...activity.doing, unsettled: true, place: { ...activity.doing.place, offset: 0 } },
    { say: [dialog('inPosition', { context: position })] },
  );
};

/** "Am I doing it right?", "what should I feel?": one prepared answer after the other (R17, R18). */
export const rightWay = (turn: Turn, { activity, interrupted }: Settled): Outcome => {
  const step = activity?.part.step;
  if (activity === undefined || step?.kind !== 'movement')
    return returning(turn, activity, interrupted, [dialog('rightWay')]);
  const answers = [step.feel, ...step.checks];
  const number = turn.state.session.checked ?? 0;
  const answer = answers[number % answers.length] ?? step.feel;
  const next = withState(turn, withSession(turn.state, { checked: number + 1 }));
  return returning(next, activity, interrupted, [line(`routines.${activity.told.id}.${answer}`)]);
};
