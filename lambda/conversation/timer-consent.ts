import type { Turn } from './turn.ts';

const month = 30 * 24 * 60 * 60 * 1000;

/** A no is kept for thirty days; the platform asks for seven (T02). */
const wasDeclined = ({ state: { progress }, now }: Turn): boolean => {
  const { timersDeclined } = progress.dates;
  return timersDeclined !== undefined && now - timersDeclined < month;
};

/** Timers can be set and their ids kept: nobody's timers are set for a guest, or with the store out of reach. */
export const canSetTimers = ({ state: { session } }: Turn): boolean =>
  session.timers !== undefined && !session.guest && !session.unsaved;

/** Timers can be offered: they can be set, and nobody has said no to them lately. */
export const mayAskForTimers = (turn: Turn): boolean => canSetTimers(turn) && !wasDeclined(turn);
