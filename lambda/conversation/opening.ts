import { leadable } from '#protocol';
import type { Choice, Command } from './command.ts';
import { routineFor } from './fitting.ts';
import { isRestBefore, today } from './keeping.ts';
import { type Instant, lastWrite, type Place } from './progress.ts';
import { moves } from './signs.ts';
import { type State, withProgress, withSession } from './state.ts';

/** A place in a routine that is no longer there is let go. */
const sound = (state: State): State => {
  const { place } = state.progress;
  const known = place === undefined || leadable.some((id) => id === place.routine);
  return known ? state : withProgress(state, { place: undefined });
};

/** Was a movement under way, and not stopped? */
const inMovement = (state: State, place: Place | undefined): boolean =>
  place !== undefined && !isRestBefore(place) && moves(routineFor(state, place));

/** What the record says about the time before this session is read once, at its first turn. */
export const opened = (state: State, now: Instant): State => {
  if (state.session.turn > 0) return state;
  const written = lastWrite(state.progress);
  const kept = sound(state);
  const { place } = kept.progress;
  return withSession(kept, {
    away: written === undefined ? undefined : Math.max(0, now - written),
    backToday: written !== undefined && today(written) === today(now) ? true : undefined,
    signsAgain: inMovement(kept, place) ? undefined : true,
  });
};

/** Words that need something to be under way; as the first of a session they open the place that was kept. */
const needsContext: ReadonlySet<Command['kind']> = new Set<Command['kind']>([
  'next',
  'previous',
  'repeat',
  'pause',
  'resume',
  'slower',
  'faster',
  'smaller',
  'bigger',
  'skip',
  'howLong',
  'whereAmI',
  'startOver',
  'wait',
  'more',
  'yes',
  'no',
  'noMatch',
  'murmur',
  'finish',
  'notSure',
  'night',
]);

/** Answers that say nothing by themselves. */
const answersOnly: ReadonlySet<Choice> = new Set<Choice>([
  'movement',
  'sameAgain',
  'rest',
  'restFirst',
  'sides',
  'words',
  'justSound',
  'keepIt',
]);

export const opensThePlace = (command: Command): boolean =>
  command.kind === 'choose' ? answersOnly.has(command.choice) : needsContext.has(command.kind);
