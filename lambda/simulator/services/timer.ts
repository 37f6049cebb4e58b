import type { services } from 'ask-sdk-model';
import type { Instant } from '../clock.ts';
import { toIso } from './iso-duration.ts';

type Spoken = { readonly locale: string; readonly text: string };

/** What happens when a timer is over. */
export type AtEnd = {
  /** It rings until somebody says stop, and speaks then; else it speaks at once. */
  readonly playAudible: boolean;
  /** What is said, by locale; nothing where only a chime was asked for. */
  readonly texts: readonly Spoken[];
  /** What the skill is launched with when the person agrees to the text. */
  readonly task?: { readonly name: string; readonly version: string; readonly input?: unknown };
};

/** One timer of an account, running or paused. */
export type Timer = {
  readonly id: string;
  /** The speaker it was set on, where it is heard. */
  readonly deviceId: string;
  /** Set by the person, not by the skill. */
  readonly isOwn: boolean;
  readonly label?: string;
  /** As it was asked for, in ISO 8601. */
  readonly duration: string;
  readonly created: Instant;
  readonly updated: Instant;
  readonly state: { readonly kind: 'on'; readonly until: Instant } | { readonly kind: 'paused'; readonly left: number };
  readonly atEnd: AtEnd;
};

/** Milliseconds it has still to run. */
export const leftOf = ({ state }: Timer, now: Instant): number =>
  state.kind === 'on' ? state.until - now : state.left;

export const paused = (timer: Timer, now: Instant): Timer => ({
  ...timer,
  updated: now,
  state: { kind: 'paused', left: leftOf(timer, now) },
});

export const resumed = (timer: Timer, now: Instant): Timer => ({
  ...timer,
  updated: now,
  state: { kind: 'on', until: now + leftOf(timer, now) },
});

const toText = (instant: Instant) => new Date(instant).toISOString();

/** A timer as the service shows it. */
export const shownTimer = (timer: Timer): services.timerManagement.TimerResponse => {
  const { id, label, duration, created, updated, state } = timer;
  return {
    id,
    status: state.kind === 'on' ? 'ON' : 'PAUSED',
    duration,
    ...(state.kind === 'on' && { triggerTime: toText(state.until) }),
    ...(label !== undefined && { timerLabel: label }),
    createdTime: toText(created),
    updatedTime: toText(updated),
    ...(state.kind === 'paused' && { remainingTimeWhenPaused: toIso(state.left) }),
  };
};
