import {
  isPack,
  kindOf,
  line,
  partAt,
  partsOf,
  type RoutineId,
  seconds,
  sequence,
  silence,
  type Timeline,
} from '#protocol';
import { askAfter } from './ask-after.ts';
import { levelOf } from './doing.ts';
import { routineFor } from './fitting.ts';
import { beginning } from './guiding.ts';
import { interludes } from './interlude.ts';
import { isRestBefore } from './keeping.ts';
import { packsNamed, routineAs } from './packs.ts';
import type { Place } from './progress.ts';
import type { Outcome } from './reply.ts';
import { isRecent, moves, signsDue } from './signs.ts';
import { comfortWish, isCold, sayTheSigns, start } from './starting.ts';
import { telling, type Wish, withProgress, withSession } from './state.ts';
import { asking, dialog, type Turn, withState } from './turn.ts';
import { comfort, placeLine, spoken } from './wording.ts';

/** A place at the very beginning of quick comfort is no place to go back to: it begins with comfort again. */
const isBeginning = (place: Place): boolean => place.routine === 'quick-comfort' && place.step === 0;

const week = 7 * 24 * 60 * 60 * 1000;

/** A household record after a week may be somebody else's: it is offered beside a fresh start (story 10). */
const mayBeSomebodyElse = ({ state }: Turn): boolean => (state.session.away ?? 0) >= week && !state.session.known;

const hour = 60 * 60 * 1000;

const isWithinTheHour = ({ state }: Turn): boolean => (state.session.away ?? week) <= hour;

const tenMinutes = 10 * 60 * 1000;

/** An accidental stop: straight back to the place, no greeting (X04). */
const wasJustHere = ({ state }: Turn): boolean => (state.session.away ?? week) <= tenMinutes;

/** The place, said and offered; before a movement the signs, and never a movement without "smaller" (L06). */
const offer = (turn: Turn, place: Place): Outcome => {
  const routine = routineFor(turn.state, place);
  const resting = isRestBefore(place);
  const wish: Wish = { routine: place.routine as RoutineId, from: place };
  const next = withState(turn, withSession(turn.state, { wish }));
  const part = partAt(partsOf(routine, levelOf(turn.state)), place.step);
  const greeting = isRecent(turn.state) || wasJustHere(turn) ? [] : [dialog('helloAgain')];
  if (mayBeSomebodyElse(turn)) {
    return asking(next.state, 'routine-or-fresh', { say: [dialog('hello')] });
  }
  if (routine.id === 'quick-comfort' && part?.step.kind === 'talk') {
    const there = withSession(next.state, { doing: beginning(turn, { ...place, offset: part.step.cues.length }) });
    return asking(there, askAfter(part), { say: greeting });
  }
  const greeted = [...greeting, ...placeLine(turn, place, resting ? 'restThen' : 'nextIs')];
  if (!moves(routine)) return asking(next.state, 'go-on-or-else', { say: greeted, play: silence(seconds(3)) });
  const ask = resting ? 'rest-first-or-smaller' : 'go-on-or-smaller-after-signs';
  const due = signsDue(next);
  if (due === 'none') return asking(next.state, 'go-on-or-smaller', { say: greeted, play: silence(seconds(3)) });
  const words = line(due === 'full' ? 'fixed.sf1' : 'fixed.sf1s');
  return asking(telling(next.state, 'signsSaid'), ask, {
    play: sequence(spoken(turn, ...greeted), silence(seconds(3)), spoken(turn, words), interludes.oneBreath),
  });
};

/** A pack came off an hour ago at most, or was next: what comes, packs off until the word (story 3b). */
const offerPack = (turn: Turn, place: Place): Outcome => {
  const routine = routineAs(turn.state.progress, place.routine);
  const next = withSession(turn.state, { wish: { routine: place.routine, from: place } });
  const step = partAt(partsOf(routine, levelOf(turn.state)), place.step)?.step;
  if (step === undefined || !isPack(step)) return welcome(turn, comfort(turn, true));
  const values = { routine: place.routine, context: kindOf(step), count: step.minutes };
  return asking(next, 'packs-paused', { say: [dialog('packNext', values)] });
};

/** Packs from earlier than that begin anew, with everything that is said before them. */
const offerPacksAnew = (turn: Turn, place: Place): Outcome =>
  asking(withSession(turn.state, { wish: { routine: place.routine } }), 'ready-for-wish', {
    say: [dialog('helloAgain')],
  });

const threeHours = 3 * hour;

/** Is the pack that came off, or is next, still of the same plan? */
const isSamePlan = (turn: Turn): boolean => {
  const { plan } = turn.state.progress;
  return isWithinTheHour(turn) && (plan === undefined || turn.now - plan.startedAt <= threeHours);
};

/** A stream ended by itself and nothing could be said: now it is, once. Who was here within the hour may get up (R22). */
const afterStream = (turn: Turn): Outcome => {
  const told = withState(turn, withProgress(turn.state, { stream: undefined }));
  const counted = dialog('streamDone');
  return isWithinTheHour(turn)
    ? asking(told.state, 'get-up-or-finish', { say: [counted], play: interludes.letGo })
    : welcome(told, sequence(spoken(turn, counted), comfort(turn, false)));
};

const welcome = (turn: Turn, first: Timeline): Outcome => {
  const next = withState(turn, withSession(turn.state, { wish: comfortWish }));
  const due = signsDue(next);
  return due === 'none' ? asking(next.state, 'breathe-or-else', { play: first }) : sayTheSigns(next, due, first);
};

/** "open gentle back": comfort for who is new, the place for who comes back (D6, D7). */
export const launch = (turn: Turn): Outcome => {
  const { place, stream } = turn.state.progress;
  if (isCold(turn.state)) return start(turn, comfortWish);
  if (place !== undefined && packsNamed(place.routine) !== undefined) {
    return isSamePlan(turn) ? offerPack(turn, place) : offerPacksAnew(turn, place);
  }
  if (place !== undefined && !isBeginning(place)) return offer(turn, place);
  return stream?.state === 'finished' ? afterStream(turn) : welcome(turn, comfort(turn, true));
};
