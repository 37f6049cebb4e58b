import {
  isPack,
  kindOf,
  type Line,
  line,
  minutes,
  numberOfSitting,
  partAt,
  partsOf,
  partWords,
  type RoutineId,
  type Ruling,
  seconds,
  sequence,
  silence,
  sittingOf,
  type Timeline,
} from '#protocol';
import { askAfter } from './ask-after.ts';
import { levelOf } from './doing.ts';
import { routineFor } from './fitting.ts';
import { beginning } from './guiding.ts';
import { interludes } from './interlude.ts';
import { isRestBefore, today } from './keeping.ts';
import { packsNamed, routineAs } from './packs.ts';
import { dueNow, sittingToOffer } from './programme.ts';
import type { Place } from './progress.ts';
import type { Outcome } from './reply.ts';
import { scanOf } from './scan-track.ts';
import { isRecent, moves, signsDue, wasJustHere } from './signs.ts';
import { comfortWish, isCold, sayTheSigns, start } from './starting.ts';
import { telling, type Wish, withProgress, withSession } from './state.ts';
import { pointsIn, startOf } from './stream.ts';
import { trackOfPlace } from './streaming.ts';
import { mayAskForTimers } from './timer-consent.ts';
import { asking, dialog, type Turn, withState } from './turn.ts';
import { comfort, placeLine, spoken } from './wording.ts';

/** A place at the very beginning of quick comfort is no place to go back to: it begins with comfort again. */
const isBeginning = (place: Place): boolean => place.routine === 'quick-comfort' && place.step === 0;

/** A scan that a stream carried, by the part it was paused at and what is left of it (M06). */
const partLeft = ({ state }: Turn, place: Place): Line | undefined => {
  const track = trackOfPlace(state.progress);
  const scan = track?.kind === 'scan' ? scanOf(track.routine) : undefined;
  const words = track && scan && partWords(scan, track, place.offset);
  if (track?.kind !== 'scan' || words === undefined) return undefined;
  const left = startOf(track, pointsIn(track)) - startOf(track, place.offset);
  const count = Math.max(1, Math.round(left / minutes(1)));
  return dialog('partLeft', { routine: track.routine, part: words, count });
};

const week = 7 * 24 * 60 * 60 * 1000;

/** A household record after a week may be somebody else's: it is offered beside a fresh start (story 10). */
const mayBeSomebodyElse = ({ state }: Turn): boolean => (state.session.away ?? 0) >= week && !state.session.known;

const hour = 60 * 60 * 1000;

const isWithinTheHour = ({ state }: Turn): boolean => (state.session.away ?? week) <= hour;

/** The place, said and offered; before a movement the signs, and never a movement without "smaller" (L06). */
const offer = (turn: Turn, place: Place): Outcome => {
  const routine = routineFor(turn.state, place);
  const resting = isRestBefore(place);
  const wish: Wish = { routine: place.routine as RoutineId, from: place };
  const next = withState(turn, withSession(turn.state, { wish }));
  const part = partAt(partsOf(routine, levelOf(turn.state)), place.step);
  const greeting = isRecent(turn.state) || wasJustHere(turn.state) ? [] : [dialog('helloAgain')];
  if (mayBeSomebodyElse(turn)) {
    return asking(next.state, 'routine-or-fresh', { say: [dialog('hello')] });
  }
  if (routine.id === 'quick-comfort' && part?.step.kind === 'talk') {
    const there = withSession(next.state, { doing: beginning(turn, { ...place, offset: part.step.cues.length }) });
    return asking(there, askAfter(part), { say: greeting });
  }
  const carried = partLeft(turn, place);
  if (carried !== undefined) return asking(next.state, 'carry-on', { say: [...greeting, carried] });
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

/** A plan that timers carried was counted when they were set; one that is counted here counts at its end. */
const wasOnTimers = ({ state: { progress, session } }: Turn, { routine }: Place): boolean => {
  const { plan, counts } = progress;
  const since = plan?.id === routine ? plan.startedAt : undefined;
  const isCounted = since !== undefined && counts[routine]?.[today(since)] !== undefined;
  return isCounted && (session.timers?.granted ?? false);
};

/** A pack came off an hour ago at most, or was next: what comes, packs off until the word (story 3b). */
const offerPack = (turn: Turn, place: Place): Outcome => {
  const routine = routineAs(turn.state.progress, place.routine);
  const next = withSession(turn.state, { wish: { routine: place.routine, from: place } });
  const step = partAt(partsOf(routine, levelOf(turn.state)), place.step)?.step;
  if (step === undefined || !isPack(step)) return welcome(turn, comfort(turn, true));
  const values = { routine: place.routine, context: kindOf(step), count: step.minutes };
  const ask = wasOnTimers(turn, place) && mayAskForTimers(turn) ? 'set-rest-or-stop' : 'packs-paused';
  return asking(next, ask, { say: [dialog('packNext', values)] });
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
  return isWithinTheHour(turn) && turn.now - (plan?.startedAt ?? turn.now) <= threeHours;
};

/** A stream ended by itself and nothing could be said: now it is, once. Who was here within the hour may get up (R22). */
const afterStream = (turn: Turn): Outcome => {
  const told = withState(turn, withProgress(turn.state, { stream: undefined }));
  const counted = dialog('streamDone', { routine: turn.state.progress.stream?.of ?? 'breathing' });
  return isWithinTheHour(turn)
    ? asking(told.state, 'get-up-or-finish', { say: [counted], play: interludes.letGo })
    : welcome(told, sequence(spoken(turn, counted), comfort(turn, false)));
};

const welcome = (turn: Turn, first: Timeline): Outcome => {
  const next = withState(turn, withSession(turn.state, { wish: comfortWish }));
  const due = signsDue(next);
  return due === 'none' ? asking(next.state, 'breathe-or-else', { play: first }) : sayTheSigns(next, due, first);
};

/** A place in a sitting from before a long time away, a pause or a gentle week: another sitting is due instead. */
const isLeftBehind = ({ state, now }: Turn, place: Place): boolean => {
  const rule = dueNow(state, now)?.rule;
  return numberOfSitting(place.routine) !== undefined && rule !== 'goOn' && rule !== 'early';
};

/** The next sitting, beside comfort. */
const offerSitting = (turn: Turn, { sitting, rule }: Ruling): Outcome => {
  const wish: Wish = { routine: sittingOf(sitting).id, rule };
  return asking(withSession(turn.state, { wish }), 'sitting-or-comfort', { say: [dialog('helloAgain')] });
};

/** "open gentle back": comfort for who is new, the place for who comes back (D6, D7). */
export const launch = (turn: Turn): Outcome => {
  const { place, stream } = turn.state.progress;
  if (isCold(turn.state)) return start(turn, comfortWish);
  if (place !== undefined && packsNamed(place.routine) !== undefined) {
    return isSamePlan(turn) ? offerPack(turn, place) : offerPacksAnew(turn, place);
  }
  const ruling = sittingToOffer(turn.state, turn.now);
  const isStale = place !== undefined && isLeftBehind(turn, place);
  if (place !== undefined && !isBeginning(place) && !isStale) return offer(turn, place);
  if (stream?.state === 'finished') return afterStream(turn);
  // Comfort that was only begun begins again before a sitting is offered (D7).
  return ruling === undefined || (place !== undefined && isBeginning(place))
    ? welcome(turn, comfort(turn, true))
    : offerSitting(turn, ruling);
};
