import { type Level, levels } from './level.ts';

/** How many sittings the programme has. */
export const sittingsInAll = 12;

/** A number past the last one: all of them are done. */
export const allDone = sittingsInAll + 1;

const hour = 60 * 60 * 1000;

/** A sitting within this time of the last one is on a rest day: a snack is offered first. */
export const restDay = 20 * hour;

/** Longer than this without a sitting, and the next one is one number back. */
export const longAway = 10 * 24 * hour;

/** This many steps made smaller or skipped, and the same number comes again. */
export const manyEased = 2;

/** The published rules by which a sitting has its number (`why is it easier today?`). */
export const programmeRules = [
  /** The very first. */
  'first',
  'up',
  'same',
  /** Under way, and near enough to go on with. */
  'goOn',
  /** Down, since the last one ended before half of its steps. */
  'early',
  /** Down, since the last one is long ago. */
  'away',
  /** Down, since quick comfort was asked for in between. */
  'comfort',
  /** Down, after a gentle week. */
  'gentle',
  /** Same, after a pause. */
  'holiday',
  /** The next number, and the person asked for smaller doses. */
  'gentler',
  /** The number the person named. */
  'chosen',
  /** The nearest, since the one that is due is not offered at the moment. */
  'moved',
] as const;
export type ProgrammeRule = (typeof programmeRules)[number];

/** Where somebody stands in the programme. Instants are milliseconds since 1970. Nothing says why. */
export type Standing = {
  /** The sitting that is next, or under way; `allDone` past the last one. */
  readonly sitting: number;
  /** Steps of the last sitting that the person made smaller or skipped. */
  readonly eased: number;
  /** When the last one was finished. */
  readonly doneAt?: number;
  /** One under way: how many of its steps are behind, of how many, when it was last led, and what gave it its number. */
  readonly open?: {
    readonly step: number;
    readonly of: number;
    readonly at: number;
    readonly rule: ProgrammeRule;
  };
  /** When quick comfort was last asked for. */
  readonly comfortAt?: number;
  /** Paused until then. */
  readonly holidayUntil?: number;
  /** The pause is a gentle week. */
  readonly gentle?: true;
};

/** What is due: a number, the rule that gave it, and whether its doses are led a size smaller. */
export type Ruling = { readonly rule: ProgrammeRule; readonly sitting: number; readonly smaller: boolean };

const smallerRules: ReadonlySet<ProgrammeRule> = new Set<ProgrammeRule>([
  'same',
  'early',
  'away',
  'comfort',
  'gentle',
  'gentler',
  'holiday',
]);

/** Does a rule lead the doses a size smaller? */
export const isSmaller = (rule: ProgrammeRule): boolean => smallerRules.has(rule);

const by = (rule: ProgrammeRule, sitting: number): Ruling => ({ rule, sitting, smaller: isSmaller(rule) });

/** One number back, never below the first. `oneBack(1) // => 1` */
export const oneBack = (sitting: number): number => Math.max(1, Math.min(sitting, allDone) - 1);

const lastOf = ({ doneAt, open }: Standing): number | undefined => open?.at ?? doneAt;

/** Quick comfort since the last sitting; before the first one it says nothing about the programme. */
const comfortSince = (standing: Standing): boolean => {
  const last = lastOf(standing);
  return last !== undefined && standing.comfortAt !== undefined && standing.comfortAt > last;
};

/** One under way is gone on with from its half on, and before that within the same day. */
const goesOn = (open: NonNullable<Standing['open']>, now: number): boolean =>
  open.step * 2 >= open.of || now - open.at < restDay;

/**
 * The sitting that is due and the rule that says so; `undefined` once all twelve are done. A pause hides the time it
 * lasted.
 * @example due({ sitting: 4, eased: 0, doneAt: now - 2 * day }, now) // => { rule: 'up', sitting: 4, smaller: false }
 */
export const due = (standing: Standing, now: number): Ruling | undefined => {
  const { sitting, eased, open, holidayUntil, gentle } = standing;
  if (sitting >= allDone) return undefined;
  const last = lastOf(standing);
  if (last === undefined) return by(sitting === 1 ? 'first' : 'chosen', sitting);
  if (gentle) return by('gentle', oneBack(sitting));
  if (comfortSince(standing)) return by('comfort', oneBack(sitting));
  const since = Math.max(last, Math.min(holidayUntil ?? last, now));
  if (now - since > longAway) return by('away', oneBack(sitting));
  const wasPaused = holidayUntil !== undefined;
  if (open !== undefined && goesOn(open, now)) {
    return { rule: 'goOn', sitting, smaller: wasPaused || isSmaller(open.rule) };
  }
  if (wasPaused) return by('holiday', sitting);
  if (open !== undefined) return by('early', oneBack(sitting));
  return eased >= manyEased ? by('same', sitting) : by('up', sitting);
};

/**
 * A ruling, or where `isOffered` is false of its sitting the nearest one: the next, after the last one the one before;
 * `undefined` where none is offered. What made its doses smaller goes on doing so.
 * @example nearest({ rule: 'up', sitting: 3, smaller: false }, (number) => number !== 3) // => { rule: 'moved', sitting: 4, smaller: false }
 */
export const nearest = (ruling: Ruling, isOffered: (sitting: number) => boolean): Ruling | undefined => {
  if (isOffered(ruling.sitting)) return ruling;
  const offered = Array.from({ length: sittingsInAll }, (_, i) => i + 1).filter(isOffered);
  const sitting = offered.find((number) => number > ruling.sitting) ?? offered.at(-1);
  if (sitting === undefined) return undefined;
  return by(isSmaller(ruling.rule) ? ruling.rule : 'moved', sitting);
};

/** Is a snack offered before the sitting itself: less than 20 hours since the last one, or since quick comfort? */
export const isRestDay = (standing: Standing, now: number): boolean => {
  const finished = standing.open === undefined ? standing.doneAt : undefined;
  const latest = comfortSince(standing) ? standing.comfortAt : finished;
  return latest !== undefined && now - latest < restDay;
};

/** The number after a finished sitting: the next, or the same again where two steps or more were eased. */
export const numberAfter = (sitting: number, eased: number): number =>
  eased >= manyEased ? sitting : Math.min(allDone, sitting + 1);

/** Week of a sitting, from 1: three sittings a week. `weekOf(4) // => 2` */
export const weekOf = (sitting: number): number => Math.ceil(Math.min(sitting, sittingsInAll) / 3);

/** The first sitting of a week. `firstOfWeek(2) // => 4` */
export const firstOfWeek = (week: number): number => (week - 1) * 3 + 1;

/** A size smaller, where there is one. `sizeDown('fuller') // => 'middle'` */
export const sizeDown = (level: Level): Level => levels[levels.indexOf(level) - 1] ?? level;
