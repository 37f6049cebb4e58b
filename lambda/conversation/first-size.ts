import type { Level, Line } from '#protocol';
import { mapOf } from './mapping.ts';
import type { Outcome } from './reply.ts';
import { setting } from './setting.ts';
import { comfortWish, startWish } from './starting.ts';
import { dialog, type Turn, withState } from './turn.ts';

/** Begins in the size that was chosen, which is kept; the gentlest is the one that has been told. */
export const beginIn = (turn: Turn, level: Level): Outcome => {
  const sized = withState(turn, setting(turn.state, { level }));
  const { routine } = turn.state.session.wish ?? comfortWish;
  const place = { routine, step: 0, offset: 0 } as const;
  const told: readonly Line[] = level === 'gentlest' ? [] : [dialog(`level_${level}`), ...mapOf(sized, place)];
  return startWish(sized, told);
};
