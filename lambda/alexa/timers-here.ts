import type { Command } from '../conversation/command.ts';
import type { State } from '../conversation/state.ts';
import type { Consent, TimersHere } from '../conversation/timers.ts';
import type { Incoming } from './envelope.ts';
import type { TimerHands } from './timer-orders.ts';

const answers: Readonly<Record<string, Consent>> = {
  ACCEPTED: 'accepted',
  DENIED: 'denied',
  NOT_ANSWERED: 'unanswered',
};

/** How Alexa's question ended; one that could not be asked has another code than 200 (contract 5.4.3). */
export const consentCommand = ({ code, answer, cardThrown }: NonNullable<Incoming['consent']>): Command => ({
  kind: 'consent',
  answer: code === '200' ? (answers[answer] ?? 'unanswered') : 'unavailable',
  cardThrown,
});

/** Words that nobody waits with until a service has answered. */
const isUrgent = ({ kind }: Command): boolean => ['sign', 'getHelp', 'hurt', 'child', 'ended', 'player'].includes(kind);

/**
 * What is known of timers with this request. The service is asked at the beginning of a session, and only where some of
 * ours may run.
 */
export const timersHere = async (
  { isNew, timersGranted }: Incoming,
  { progress, session }: State,
  command: Command,
  hands: TimerHands | undefined,
): Promise<TimersHere | undefined> => {
  if (hands === undefined) return undefined;
  const granted = timersGranted ?? progress.dates.timersGranted !== undefined;
  const looks = isNew && progress.timers.length > 0 && !isUrgent(command);
  const live = looks ? await hands.look() : session.timers?.live;
  return live === undefined ? { granted } : { granted, live };
};
