import {
  announcementsOf,
  isPack,
  kindOf,
  type Line,
  lengthsOf,
  type Ms,
  minutes,
  ms,
  seconds,
  stretchesOf,
  timelineOfPacks,
} from '#protocol';
import { isCountedHere, type Plan, packsKept } from './packs.ts';
import type { Instant } from './progress.ts';
import type { Outcome } from './reply.ts';
import { type State, withProgress } from './state.ts';
import { pendingSince } from './timers.ts';
import { asking, dialog, type Turn } from './turn.ts';

/** A plan that Echo timers carry, and how far it is. */
export type Running = {
  readonly packs: Plan;
  /** Milliseconds since it began. */
  readonly at: Ms;
  /** Milliseconds until something of ours speaks; absent after the last. */
  readonly untilNext?: number;
};

/** The place in packs is gone, since timers carry them or nobody does; one in anything else stays. */
export const withoutPackPlace = (state: State): State =>
  isCountedHere(state.progress) ? withProgress(state, { place: undefined }) : state;

/** `undefined` where no timers carry a plan, and once the last pack was to come off. */
export const runningIn = ({ progress }: State, now: Instant): Running | undefined => {
  const packs = packsKept(progress);
  const since = progress.plan?.startedAt;
  if (packs === undefined || since === undefined || progress.timers.length === 0) return undefined;
  if (isCountedHere(progress)) return undefined;
  // A turn that was cut off said nothing: nobody has a pack on.
  if (progress.timers.some((id) => pendingSince(id) !== undefined)) return undefined;
  const at = ms(Math.max(0, now - since));
  const whole = lengthsOf(packs).reduce((sum, each) => sum + each, 0);
  if (at >= minutes(whole)) return undefined;
  const [next] = announcementsOf(timelineOfPacks(packs), at);
  return next === undefined ? { packs, at } : { packs, at, untilNext: next.after };
};

/** Milliseconds until one of ours speaks: of the plan, or one that could not be taken away; `undefined` where none is known. */
export const untilNext = (state: State, now: Instant): number | undefined => {
  const running = runningIn(state, now);
  if (running !== undefined) return running.untilNext;
  const { live = [] } = state.session.timers ?? {};
  const ahead = live.flatMap(({ id, ends = 0 }) =>
    ends > now && state.progress.timers.includes(id) ? [ends - now] : [],
  );
  return ahead.length === 0 ? undefined : Math.min(...ahead);
};

/** Does one of ours run, whatever it is for? Then nothing plays on by itself (H11). */
export const isRunning = (state: State, now: Instant): boolean =>
  runningIn(state, now) !== undefined || untilNext(state, now) !== undefined;

/** A pack of a plan in time: from when to when it is on, in milliseconds of the plan. */
export type Span = { readonly index: number; readonly kind: 'warm' | 'cool'; readonly from: Ms; readonly to: Ms };

export const spansOf = (packs: Plan): readonly Span[] => {
  let from = 0;
  return packs.steps.map((step, index) => {
    const span = { index, kind: kindOf(step), from: minutes(from), to: minutes(from + step.minutes) };
    from += step.minutes + (packs.gap ?? 1);
    return span;
  });
};

/** The pack that is on, or goes on next. */
export const spanAt = ({ packs, at }: Running): Span | undefined => spansOf(packs).find(({ to }) => at < to);

/** A number that is never said, since it stands in a claim nobody could trace (voice rules 5.1). */
const unsaid = 37;

/** Minutes as they are told of a whole plan, right to one. */
export const wholeMinutes = (length: number): number => {
  const count = Math.max(1, Math.round(length / minutes(1)));
  return count === unsaid ? count - 1 : count;
};

/** "Cool, two minutes left. Eleven in all." */
export const leftLine = (running: Running): Line => {
  const span = spanAt(running);
  const whole = spansOf(running.packs).at(-1)?.to ?? ms(0);
  if (span === undefined) return dialog('packsOff');
  const count = wholeMinutes(span.to - Math.max(running.at, span.from));
  if (running.at < span.from) return dialog('packSwap', { context: span.kind, count });
  const isLast = span.to === whole;
  return dialog('packLeft', {
    context: isLast ? span.kind : `${span.kind}More`,
    count,
    whole: wholeMinutes(whole - running.at),
  });
};

/** Where the plan is, and what to do with it. */
export const tellPlan = (turn: Turn, running: Running, words: readonly Line[] = []): Outcome =>
  asking(turn.state, 'leave-or-stop-plan', { say: [...words, leftLine(running)] });

/** The part of the routine that begins at or before a moment of the plan: where somebody who pauses is. */
export const partIndexAt = (running: Running): number => {
  const span = spanAt(running);
  const { steps } = running.packs;
  const before = steps.slice(0, span?.index ?? 0).reduce((sum, step) => sum + stretchesOf(step), 0);
  const step = steps[span?.index ?? 0];
  if (span === undefined || step === undefined || running.at <= span.from) return before;
  const share = minutes(step.minutes) / stretchesOf(step);
  return before + Math.floor((running.at - span.from) / share);
};

/** The moment of the plan at which a part begins; the other way round. */
export const momentOf = (packs: Plan, index: number): Ms => {
  let left = index;
  for (const span of spansOf(packs)) {
    const step = packs.steps[span.index];
    if (step === undefined || !isPack(step)) break;
    const sets = stretchesOf(step);
    if (left < sets) return ms(Math.round(span.from + (minutes(step.minutes) / sets) * left));
    left -= sets;
  }
  return ms(0);
};

/** What is set anew speaks no sooner than our own words about it are over. */
const soonest = seconds(20);

/** A moment of the plan, or one a little before it where a timer would follow at once. */
export const inTime = (packs: Plan, at: Ms): Ms => {
  const [first] = announcementsOf(timelineOfPacks(packs), at);
  return first === undefined || first.after >= soonest ? at : ms(Math.max(0, at - (soonest - first.after)));
};

/** Timers that should still run and do not: cancelled or paused by voice (matrix 16). 0 where the service was not asked. */
export const missingIn = ({ progress, session }: State, { packs, at }: Running): number => {
  const { live } = session.timers ?? {};
  if (live === undefined) return 0;
  const timeline = timelineOfPacks(packs);
  const fired = announcementsOf(timeline).length - announcementsOf(timeline, at).length;
  const isRunning = (id: string) => live.some((timer) => timer.id === id && timer.ends !== undefined);
  return Math.max(0, progress.timers.length - fired - progress.timers.filter(isRunning).length);
};
