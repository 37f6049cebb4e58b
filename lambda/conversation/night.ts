import type { Settled } from './doing.ts';
import { isOver } from './doing.ts';
import { leadOn } from './guiding.ts';
import type { Settings } from './progress.ts';
import type { Outcome } from './reply.ts';
import { returning } from './returning.ts';
import { dialog, type Turn } from './turn.ts';

/** Quiet unless a person keeps other hours: from ten at night to six in the morning, in hours of the local day. */
const usual = { from: 22, to: 6 };

/** `isQuietHour(23) // => true` */
export const isQuietHour = (hour: number, { from, to }: Settings['quietHours'] & object = usual): boolean =>
  from <= to ? hour >= from && hour < to : hour >= from || hour < to;

/** "Night voice": all that follows is softer, and what is under way goes on so (Q05). */
export const nightVoice = (turn: Turn, { activity, interrupted }: Settled): Outcome =>
  activity !== undefined && interrupted && !isOver(activity)
    ? leadOn(turn, activity, [dialog('nightVoice')])
    : returning(turn, activity, interrupted, [dialog('nightVoice')]);
