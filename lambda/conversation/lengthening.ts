import { type Line, patternFor } from '#protocol';
import { extended, mayExtend } from './daily.ts';
import { breathOf, isOver, type Settled, type Unfolded } from './doing.ts';
import { again, beginning, lead, leadOn } from './guiding.ts';
import { longestOf } from './longest.ts';
import type { Outcome } from './reply.ts';
import { quietBreathing } from './resting.ts';
import { returning } from './returning.ts';
import { withSession } from './state.ts';
import { asking, dialog, type Turn, varied, withState } from './turn.ts';

/** The part once more, as far as a day has room for it. */
export const onceAgain = (turn: Turn, activity: Unfolded, words: readonly Line[] = []): Outcome => {
  const { told } = activity;
  if (!mayExtend(turn, told)) return returning(turn, activity, false, [dialog('enoughToday')]);
  return again(withState(turn, withSession(turn.state, { extras: extended(turn.state, told) })), activity, words);
};

/** At the end of breathing another minute of it; at the end of a set, the set once more (R21). */
export const oneMore = (turn: Turn, activity: Unfolded): Outcome => {
  const { part, doing, told } = activity;
  if (!mayExtend(turn, told)) return returning(turn, activity, false, [dialog('enoughToday')]);
  if (part.step.kind !== 'breathing' && part.step.kind !== 'timed')
    return onceAgain(turn, activity, [varied(turn, 'onceMore')]);
  if (part.step.kind === 'timed' || part.step.item !== undefined) {
    const place = { ...doing.place, offset: 0 };
    return lead(turn, { ...doing, place, minutes: 1 }, { say: [varied(turn, 'oneMoreMinute')], lead: 'cue' });
  }
  const { round } = patternFor(part.step, activity.delivery);
  if (round !== undefined) return oneMoreRound(turn, activity, round.most);
  const place = { ...doing.place, offset: 0, length: 1 };
  return lead(turn, { ...doing, place }, { say: [varied(turn, 'oneMoreMinute')], lead: 'cue' });
};

/** Another round of a breath that is given by rounds; the length of its place counts them. */
const oneMoreRound = (turn: Turn, { doing }: Unfolded, most: number): Outcome => {
  const rounds = doing.place.length ?? 1;
  if (rounds >= most) return asking(turn.state, 'breathing-or-finish', { say: [dialog('mostRounds')] });
  const place = { ...doing.place, offset: 0, length: rounds + 1 };
  return lead(turn, { ...doing, place }, { say: [varied(turn, 'oneMoreRound')], lead: 'cue' });
};

/** In the middle of breathing: it goes on from the next breath and ends a minute later, as far as the ledger goes. */
const lastingLonger = (turn: Turn, activity: Unfolded): Outcome | undefined => {
  const { part, doing, delivery } = activity;
  const isSingle = part.step.item === undefined;
  if (part.step.kind !== 'breathing' || part.step.cycles !== undefined || !isSingle) return undefined;
  const pattern = patternFor(part.step, delivery);
  if (pattern.round !== undefined) return oneMoreRound(turn, activity, pattern.round.most);
  const now = delivery.minutes ?? part.step.minutes ?? pattern.minutes.standard;
  const longest = part.step.longest ?? longestOf(turn.state, pattern);
  if (now >= longest) return leadOn(turn, activity, [dialog('atMostMinutes', { count: now })]);
  const place = { ...doing.place, length: now + 1 };
  return leadOn(turn, { ...activity, doing: { ...doing, place } }, [varied(turn, 'oneMoreMinute')]);
};

/** A minute of breath where nothing is under way any more. */
export const minuteOfBreath = (turn: Turn): Outcome => {
  const { progress, session } = turn.state;
  // What is kept of something else stays where it is.
  if (progress.place !== undefined || session.ceiling === 'still') return quietBreathing(turn);
  const place = { routine: 'breathing', step: 0, offset: 0, length: 1, pattern: breathOf(turn.state) } as const;
  return lead(turn, beginning(turn, place), { say: [varied(turn, 'oneMoreMinute')], lead: 'cue' });
};

/** "More", "longer", "one more minute": wherever it is said. */
export const more = (turn: Turn, { activity, interrupted }: Settled): Outcome => {
  if (activity === undefined) return minuteOfBreath(turn);
  const longer = interrupted && !isOver(activity) ? lastingLonger(turn, activity) : undefined;
  return longer ?? oneMore(turn, activity);
};
