import type { Announcement } from '#protocol';
import type { Instant } from './progress.ts';

/** One of our timers, as the service tells of it. */
export type LiveTimer = {
  readonly id: string;
  readonly created: Instant;
  /** Absent while it is paused. */
  readonly ends?: Instant;
};

/** Echo timers, where they may be had; absent from the session where nobody can set one. */
export type TimersHere = {
  /** The person has agreed, as far as the request knows. */
  readonly granted: boolean;
  /** Ours that have not gone off; absent where the service was not asked or did not answer. */
  readonly live?: readonly LiveTimer[];
};

/** What the shell does with timers before the words are spoken; what came of it is a command of the same turn. */
export type TimerOrder =
  /** All of them or none; `instead` are taken away first. `anew`: of a plan that has begun, and was counted then. */
  | {
      readonly kind: 'set';
      readonly announcements: readonly Announcement[];
      readonly instead: readonly string[];
      readonly anew?: true;
    }
  /** `erasing`: everything else that is kept goes after them. */
  | { readonly kind: 'cancel'; readonly ids: readonly string[]; readonly erasing?: true }
  /** Taken away on the side; nothing is reported. In a hurry the words do not wait for it (D15). */
  | { readonly kind: 'drop'; readonly ids: readonly string[]; readonly hurry?: true };

/** Why no timer was set, by the row of the failure matrix. */
export type TimerFailure = 'consent' | 'device' | 'labels' | 'full' | 'some' | 'notOn' | 'noAnswer' | 'offline';

/** Ids that could not be taken away and may still speak; what they are called and when they do, where it is known. */
export type Left = {
  readonly left: readonly string[];
  readonly labels?: readonly string[];
  readonly live?: readonly LiveTimer[];
};

/** What came of an order. */
export type TimerReport =
  | {
      readonly kind: 'set';
      readonly ids: readonly string[];
      readonly without?: 'second';
      readonly anew?: true;
      readonly left: readonly string[];
    }
  /** `unsure`: some may be set whose ids nobody knows. */
  | ({ readonly kind: 'failed'; readonly why: TimerFailure; readonly unsure?: true } & Left)
  | ({ readonly kind: 'cancelled'; readonly erasing?: true } & Left);

/** How Alexa's own question for permission ended. `unavailable`: it could not be asked. */
export type Consent = 'accepted' | 'denied' | 'unanswered' | 'unavailable';

/** Stands among the ids from just before timers are set until theirs are known. `pendingId(5000) // => 'setting-5000'` */
export const pendingId = (now: Instant): string => `setting-${now}`;

/** When those were set that an id stands for; `undefined` for the id of a timer. */
export const pendingSince = (id: string): Instant | undefined => {
  const [, moment] = /^setting-(\d+)$/.exec(id) ?? [];
  return moment === undefined ? undefined : Number(moment);
};
