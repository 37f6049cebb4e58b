import type { Level, Pace, PatternId, ProgrammeRule, RoutineId } from '#protocol';

/** Calendar day in UTC, `2026-11-22`. */
export type Day = string;
/** Milliseconds since 1970. */
export type Instant = number;

/** Where a person is. `step` and `offset` count from 0: the part of the routine, and the breath, rep or cue in it. */
export type Place = {
  readonly routine: RoutineId;
  readonly step: number;
  readonly offset: number;
  /** Chosen length of a breathing routine in whole minutes. */
  readonly length?: number;
  readonly pattern?: PatternId;
};

export type Settings = {
  readonly pace?: Pace;
  readonly breathPace?: PatternId;
  readonly talk?: 'quiet' | 'normal' | 'guided';
  readonly level?: Level;
  readonly autoAdvance?: boolean;
  /** Whole hours of the local day, from and to. */
  readonly quietHours?: { readonly from: number; readonly to: number };
};

/** Where a person is in the programme. Rules only, and no reasons. */
export type Programme = {
  /** The sitting that is next or under way, from 1; past the last one when all are done. */
  readonly sitting: number;
  /** Steps of the last one, or the one under way, that the person's own word made smaller or skipped. */
  readonly eased: number;
  /** When the last one was finished. */
  readonly doneAt?: Instant;
  /** Paused until this day. */
  readonly holidayUntil?: Day;
  /** Moves that the person named for the last sitting. */
  readonly moves?: readonly string[];
  /** The pause is a gentle week. */
  readonly gentle?: true;
  /** One under way: the item that is next, when it was last led, and the rule that gave it its number. */
  readonly open?: {
    readonly item: number;
    readonly at: Instant;
    readonly rule: ProgrammeRule;
    /** The size of this item, where the person asked for another one. */
    readonly size?: Level;
  };
};

/**
 * All that is kept about a person: a closed record, nothing about the body. `expires` is the last write plus
 * ninety days and the only clock in it: how long ago something was is worked out from it.
 */
export type Progress = {
  readonly schemaVersion: 2;
  /** Count of writes, for the conditional write; 0 has never been written. */
  readonly revision: number;
  /** Version of the care data that `place` refers to. */
  readonly careVersion: string;
  readonly place?: Place;
  /** The stream that carries `place`, by the number of its playing; how it ended, once it has. */
  readonly stream?: {
    readonly play: number;
    readonly state: 'on' | 'finished' | 'failed';
    readonly night?: true;
    /** What it was of, once it is over and no place says so; absent for breathing. */
    readonly of?: RoutineId;
  };
  readonly scanPlace?: number;
  readonly plan?: {
    readonly id: string;
    readonly rounds: number;
    readonly lengths: readonly number[];
    /** Absent while it is only on offer. */
    readonly startedAt?: Instant;
  };
  readonly settings: Settings;
  /** Times done, by routine id and day. */
  readonly counts: Readonly<Record<string, Readonly<Record<Day, number>>>>;
  readonly programme?: Programme;
  /** When each routine was last started. */
  readonly started: Readonly<Record<string, Instant>>;
  /** Ids of moves and steps the person chose to leave out. */
  readonly leftOut: readonly string[];
  readonly cups?: { readonly day: Day; readonly count: number };
  readonly dates: {
    readonly notice?: Instant;
    readonly timersGranted?: Instant;
    readonly timersDeclined?: Instant;
    readonly remindersGranted?: Instant;
    readonly remindersDeclined?: Instant;
  };
  /** Ids of the service, those that could not be deleted included. */
  readonly timers: readonly string[];
  readonly reminders: readonly string[];
  readonly expires: Instant;
};

const days = (n: number) => n * 24 * 60 * 60 * 1000;

/** How long a record lives after its last write. */
export const lifetime = days(90);

/** When the record was last written; `undefined` for one that never was. */
export const lastWrite = (progress: Progress): Instant | undefined =>
  progress.revision === 0 ? undefined : progress.expires - lifetime;

/** A person we know nothing about. */
export const fresh = (careVersion: string): Progress => ({
  schemaVersion: 2,
  revision: 0,
  careVersion,
  settings: {},
  counts: {},
  started: {},
  leftOut: [],
  dates: {},
  timers: [],
  reminders: [],
  expires: 0,
});
