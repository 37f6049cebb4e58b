import { isDeepStrictEqual } from 'node:util';
import { line, numberOfSitting, partAt, partsOf, sittingOf } from '#protocol';
import { levelOf } from '../../lambda/conversation/doing.ts';
import { routineFor } from '../../lambda/conversation/fitting.ts';
import { dueNow, hasBegun, restsToday } from '../../lambda/conversation/programme.ts';
import type { Place, Progress } from '../../lambda/conversation/progress.ts';
import { opening } from '../../lambda/conversation/state.ts';
import { wordsFor } from '../../lambda/locales/index.ts';
import type { House } from '../../lambda/simulator/house.ts';
import type { Fault } from './fault.ts';
import { type Reopened, reopen, type Wreck } from './wreck.ts';

const words = await wordsFor('en-US');

/** Compared as heard: in which case a name is written is the sentence's business. */
const heard = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

const isBeginning = (place: Place): boolean => place.routine === 'quick-comfort' && place.step === 0;

/** What a launch may add to and never change: everything but what each write renews. */
const lasting = (progress: Progress | undefined): Readonly<Record<string, unknown>> => {
  const { revision: _, expires: __, careVersion: ___, ...rest } = progress ?? {};
  return rest;
};

const isPaused = (progress: Progress, at: number): boolean => Date.parse(progress.programme?.holidayUntil ?? '') > at;

const isInSitting = ({ routine }: Place): boolean => numberOfSitting(routine) !== undefined;

/** A sitting that was left keeps its place while the programme is paused, and need not be offered (P13). */
const waits = (progress: Progress, place: Place, at: number): boolean => isInSitting(place) && isPaused(progress, at);

/** After a long time away another sitting is due than the one that was left (the rule "down"). */
const isLongAgo = (progress: Progress, place: Place, at: number): boolean =>
  isInSitting(place) && dueNow({ progress, session: opening }, at)?.rule === 'away';

/** The sitting that a launch offers where there is no place to go back to: on its day, outside a pause. */
const sittingDue = (progress: Progress | undefined, at: number): string | undefined => {
  const { place } = progress ?? {};
  if (progress === undefined || (place !== undefined && !isLongAgo(progress, place, at))) return undefined;
  const state = { progress, session: opening };
  const isLed = hasBegun(state) && !isPaused(progress, at) && !restsToday(state, at);
  const ruling = isLed ? dueNow(state, at) : undefined;
  return ruling === undefined ? undefined : sittingOf(ruling.sitting).id;
};

/** What a place is in: the routine of a row that is next, or the routine itself. */
const nextAt = (progress: Progress, place: Place): string => {
  const state = { progress, session: { ...opening, wish: { routine: place.routine, from: place } } };
  return partAt(partsOf(routineFor(state, place), levelOf(state)), place.step)?.step.of ?? place.routine;
};

/** Most questions between a launch and the sound of what was left: the offer, the signs, the way in. */
const questions = 4;

/** What "go on" leads to in the end; `undefined` where nothing is led. */
const ledOn = async ({ goOn, record }: Reopened): Promise<Place | undefined> => {
  for (let asked = 0; asked < questions; asked += 1) {
    const { attributes, streams } = await goOn();
    if (streams) return (await record())?.place;
    const doing = attributes.session?.doing;
    if (doing?.playing !== undefined) return doing.place;
  }
  return undefined;
};

const timesDone = (progress: Progress | undefined, { routine }: Place): number =>
  Object.values(progress?.counts[routine] ?? {}).reduce((sum, count) => sum + count, 0);

async function* losses(reopened: Reopened, at: number): AsyncGenerator<Fault> {
  const before = await reopened.record();
  const launched = await reopened.launch();
  const after = lasting(await reopened.record());
  // That a stream was heard to its end is told once.
  const isTold = before?.stream?.state === 'finished' && before.place === undefined;
  for (const [key, value] of Object.entries(lasting(before))) {
    if (key === 'stream' && isTold) continue;
    if (!isDeepStrictEqual(after[key], value)) yield { rule: 'kept', message: `${key} is another after the launch` };
  }
  const missing = (...keys: readonly [string, ...string[]]): readonly Fault[] => {
    const texts = keys.map((key) => words.text(line(key, { routine: before?.stream?.of ?? 'breathing' })));
    return texts.some((text) => heard(launched.words).includes(heard(text)))
      ? []
      : [{ rule: 'offer', message: `no "${texts.join('" or "')}" in "${launched.words}"` }];
  };

  // A plan is asked about before any place: what is left of it, and what to do with it.
  if (before?.plan !== undefined) {
    if (!launched.words.includes('?')) yield { rule: 'offer', message: `"${launched.words}" asks nothing` };
    return;
  }
  const place = before?.place;
  const { from } = launched.attributes.session?.wish ?? {};
  if (
    before === undefined ||
    place === undefined ||
    isBeginning(place) ||
    (from === undefined && (waits(before, place, at) || isLongAgo(before, place, at)))
  ) {
    const sitting = sittingDue(before, at);
    if (isTold) yield* missing('dialog.streamDone');
    else yield* sitting === undefined ? missing('dialog.comfort') : missing(`routines.${sitting}.title`);
    return;
  }
  if (!isDeepStrictEqual(from, place)) yield { rule: 'place', message: `offered is ${JSON.stringify(from)}` };
  // Quick comfort is taken up by its own question; who is in pain is not told its name. A later question names in short.
  // In a row the routine that is next is named; what somebody's own minutes came to is in the attributes only.
  const isOwn = place.routine === 'own-time';
  const routine = isOwn ? place.routine : nextAt(before, place);
  // Long after, a sitting is named as a whole.
  const names = [`routines.${routine}.title`, `routines.${place.routine}.title`] as const;
  if (routine !== 'quick-comfort' && !isOwn) yield* missing(`routines.${routine}.name`, ...names);

  const led = await ledOn(reopened);
  if (led === undefined) {
    // Nothing follows the last part of a routine once it is over: then it has been done.
    const done = timesDone(await reopened.record(), place) - timesDone(before, place);
    if (done !== 1) yield { rule: 'led', message: `nothing is led, and it counts as done ${done} times more` };
  } else if (led.routine !== place.routine || led.step < place.step || led.step > place.step + 1) {
    yield { rule: 'led', message: `led to ${JSON.stringify(led)}` };
  }
}

/** What is lost when the power goes after a turn and the skill is opened again at `at`: nothing may be. */
export const lossesAt = async (wreck: Wreck, house: House, at: number): Promise<readonly Fault[]> => {
  const reopened = reopen(wreck, house, at);
  const lost: Fault[] = [];
  for await (const fault of losses(reopened, at)) lost.push(fault);
  return [...lost, ...reopened.faults()];
};
