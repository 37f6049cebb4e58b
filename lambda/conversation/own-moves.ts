import { isRow, type RoutineId, routineOf, seconds, silence } from '#protocol';
import { mayOffer } from './offering.ts';
import { programmeOf, withMoves } from './programme.ts';
import { told } from './programme-lines.ts';
import type { Outcome } from './reply.ts';
import { type Wish, withSession } from './state.ts';
import { asking, type Turn } from './turn.ts';
import { fixedOf } from './wording.ts';

/** As many as a person names for the last sitting. */
const inAll = 3;

const pause = silence(seconds(3));

const isMove = (id: RoutineId): boolean =>
  !isRow(id) && routineOf(id).steps.some(({ kind }) => kind === 'movement') && routineOf(id).moves;

/** The last sitting begins with three moves of the person's own choice, named one after the other. */
export const askForMoves = (turn: Turn, wish: Wish): Outcome => {
  const state = withMoves(withSession(turn.state, { wish, doing: undefined }), []);
  return asking(state, 'name-moves', { say: [told('nameFirst')], play: pause });
};

/** One of the three is named; with the third the sitting is announced by the next word. */
export const nameMove = (turn: Turn, routine: RoutineId, announce: (turn: Turn) => Outcome): Outcome => {
  const { moves = [] } = programmeOf(turn.state);
  if (!isMove(routine) || moves.includes(routine) || !mayOffer(turn.state, routine)) {
    return asking(turn.state, 'name-moves', { say: [told('noMove', { routine })], play: pause });
  }
  const named = [...moves, routine];
  const state = withMoves(turn.state, named);
  if (named.length >= inAll) return announce({ ...turn, state });
  const key = named.length === 1 ? 'nameSecond' : 'nameThird';
  return asking(state, 'name-moves', {
    say: [told(key, { routine }), ...fixedOf(routineOf(routine), 'sf20')],
    play: pause,
  });
};
