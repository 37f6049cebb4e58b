import { type Line, type Routine, seconds, silence } from '#protocol';
import { interludes } from './interlude.ts';
import type { Outcome } from './reply.ts';
import { hasTold } from './state.ts';
import { asking, dialog, type Turn } from './turn.ts';

/** Above the ceiling nothing moves: breathing and rest are what is on offer. */
export const stillOnly = (turn: Turn): Outcome =>
  hasTold(turn.state, 'unpaced')
    ? restUnpaced(turn, [dialog('stillOnly')])
    : asking(turn.state, 'still-or-stop', { say: [dialog('stillOnly')], play: silence(seconds(3)) });

/** Dizzy in this session: rest without a paced breath. */
export const restUnpaced = (turn: Turn, words: readonly Line[] = []): Outcome =>
  asking(turn.state, 'rest-quietly-or-stop', {
    say: [...words, dialog('normalBreaths')],
    play: interludes.quietMinute,
  });

/** Two tries are enough, or nothing may move: somebody has to help now. */
export const callSomeone = (turn: Turn): Outcome =>
  asking(turn.state, 'rest-or-stop', { say: [dialog('callSomeone')], play: silence(seconds(3)) });

/** Above the ceiling: who wants to get up is told to call somebody, all else is still. */
export const refuse = (turn: Turn, routine: Routine): Outcome =>
  routine.ledger === 'P-LOGROLL' ? callSomeone(turn) : stillOnly(turn);
