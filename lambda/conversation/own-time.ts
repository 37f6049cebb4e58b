import { cycleOf, type Item, lengthOf, minutes, ownTime, patternOf, singleOf } from '#protocol';
import { isSpent } from './daily.ts';
import { breathOf, deliveryOf, levelOf } from './doing.ts';
import { routineFor } from './fitting.ts';
import type { Outcome } from './reply.ts';
import { start } from './starting.ts';
import { withSession } from './state.ts';
import { type Turn, withState } from './turn.ts';

/** What fills somebody's minutes, the gentlest first; nothing that belongs to the fuller stage. */
const fillers = [
  'pelvic-tilts',
  'knee-rocks',
  'knee-to-chest',
  'back-bend',
  'muscle-release',
  'breath-noticing',
] as const;

/** Longest that is made at once, in minutes. */
export const longestOwnTime = 30;

/** Fewest and most breaths that such a row begins with. */
const [fewest, most] = [3, 40];

/** Minutes of the longest walk in it. */
const longestWalk = 20;

const isOut = (turn: Turn, id: string): boolean =>
  turn.state.progress.leftOut.includes(id) || turn.state.session.leftOut.includes(id) || isSpent(turn, singleOf(id));

/**
 * A row as long as somebody's minutes, to a few seconds: breaths first, then moves while there is room, a walk where there
 * is much; the breaths make up the difference (R20).
 */
export const rowFor = (turn: Turn, wanted: number): readonly Item[] => {
  const delivery = deliveryOf(turn, levelOf(turn.state));
  const length = (items: readonly Item[]): number => {
    const state = withSession(turn.state, { row: items });
    return lengthOf(routineFor(state, { routine: ownTime }), delivery);
  };
  const breath = (cycles: number): Item => ({ routine: 'breathing', pattern: breathOf(turn.state), cycles });
  const goal = minutes(wanted);
  const chosen: Item[] = [];
  const fits = (items: readonly Item[]) => length([breath(fewest), ...items]) <= goal;
  const still = turn.state.session.ceiling !== 'none';
  for (const routine of fillers) {
    const item = { routine };
    if (isOut(turn, routine) || (still && singleOf(routine).moves)) continue;
    if (fits([...chosen, item])) chosen.push(item);
  }
  const cycle = cycleOf(patternOf(breathOf(turn.state)));
  const room = goal - length([breath(fewest), ...chosen]);
  const wantsWalk = room > most * cycle && !isOut(turn, 'walking') && !still;
  const walk = wantsWalk ? Math.min(longestWalk, Math.ceil((room - most * cycle) / minutes(1))) : 0;
  const items = walk > 0 ? [...chosen, { routine: 'walking', minutes: walk }] : chosen;
  // One breath more is one cycle more: how many are missing is worked out, not tried.
  const missing = Math.round((goal - length([breath(fewest), ...items])) / cycle);
  const best = Math.min(100, Math.max(fewest, fewest + missing));
  return [breath(best), ...items];
};

/** "I have ten minutes": a row of about that length, offered as any other. */
export const timeFor = (turn: Turn, wanted: number): Outcome => {
  const length = Math.min(longestOwnTime, wanted);
  const next = withState(turn, withSession(turn.state, { row: rowFor(turn, length), order: undefined }));
  return start(next, { routine: ownTime, minutes: length });
};

/** A row that was begun in an earlier session is made again. */
export const withRow = (turn: Turn): Turn => {
  const { place } = turn.state.progress;
  if (place?.routine !== ownTime || turn.state.session.row !== undefined) return turn;
  return withState(turn, withSession(turn.state, { row: rowFor(turn, place.length ?? 1) }));
};
