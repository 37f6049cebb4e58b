import { type MythId, mythOf, myths } from '#protocol';
import { tell } from './answering.ts';
import { dayOf } from './day.ts';
import type { Settled } from './doing.ts';
import type { Instant } from './progress.ts';
import type { Outcome } from './reply.ts';
import { returning } from './returning.ts';
import { hasTold, inQuickComfort } from './state.ts';
import { dialog, type Turn } from './turn.ts';

/** What bears a safety line is answered when it is asked, and is no lesson. */
const lessons: readonly MythId[] = myths.map(({ id }) => id).filter((id) => mythOf(id).fixed === undefined);

/** A step that has no divisor in common with their number: neighbours in the ledger are days apart. */
const stride = (count: number): number => {
  const isCoprime = (one: number, other: number): boolean => (other === 0 ? one === 1 : isCoprime(other, one % other));
  const from = Math.floor(count / 3);
  return Array.from({ length: count }, (_, i) => from + i).find((step) => isCoprime(count, step)) ?? 1;
};

const dayLength = 24 * 60 * 60 * 1000;

/** The lesson of a day, the same all day: each is told once before the first comes again, and nothing of it is kept. */
export const lessonOn = (now: Instant): MythId | undefined => {
  const day = Math.floor(Date.parse(dayOf(now)) / dayLength);
  return lessons[(((day * stride(lessons.length)) % lessons.length) + lessons.length) % lessons.length];
};

/** One small lesson a day, for who asks: not in quick comfort, nor once anything was said of the body (E04). */
export const lesson = (turn: Turn, settled: Settled): Outcome => {
  const { activity, interrupted } = settled;
  const id = lessonOn(turn.now);
  const isOut = inQuickComfort(turn.state) || hasTold(turn.state, 'ofTheBody') || id === undefined;
  if (isOut) return returning(turn, activity, interrupted, [dialog('lessonLater')]);
  return tell(turn, settled, id, [dialog('lesson', { one: id })]);
};
