import { kindOf, type Packs, withLengths } from './pack.ts';
import { announcementsOf, timelineOfPacks } from './packs-timeline.ts';

/** What a person asks of a plan, in whole minutes; what is absent stays as the plan has it. */
export type Asked = { readonly rounds?: number; readonly warm?: number; readonly cool?: number };

/** What was asked for, cut to what may be given, and what of it was more. */
export type Fitted = {
  readonly lengths: readonly number[];
  /** Times that warm is followed by cool, or the one pack. */
  readonly rounds: number;
  readonly cut: readonly ('rounds' | 'warm' | 'cool' | 'whole')[];
};

/** Rounds, and minutes of the whole: those of the ledger's default plan. */
const [mostRounds, longest] = [2, 40];

/** Timers that a plan may need, of the ten that an account can have. */
const mostTimers = 8;

const total = (lengths: readonly number[]): number => lengths.reduce((sum, each) => sum + each, 0);

const packs = (times: number, round: readonly number[], gap: number, last?: number): readonly number[] => [
  ...Array.from({ length: times }, (_, i) => (i === 0 ? round : [gap, ...round])).flat(),
  ...(last === undefined ? [] : [gap, last]),
];

const fits = (routine: Packs, lengths: readonly number[]): boolean =>
  total(lengths) <= longest && announcementsOf(timelineOfPacks(withLengths(routine, lengths))).length <= mostTimers;

const longestOf = (routine: Packs, kind: 'warm' | 'cool'): number =>
  routine.steps.find((step) => kindOf(step) === kind)?.longest ?? 1;

const minutesOf = (routine: Packs, kind: 'warm' | 'cool'): number =>
  routine.steps.find((step) => kindOf(step) === kind)?.minutes ?? 1;

/** One pack alone, or a plan of both: within the ledger's limits whatever is asked for. */
export const fittedPacks = (routine: Packs, asked: Asked): Fitted => {
  const { gap = 1, steps } = routine;
  const kinds = [...new Set(steps.map(kindOf))];
  const given = (kind: 'warm' | 'cool') =>
    Math.min(longestOf(routine, kind), Math.max(1, asked[kind] ?? minutesOf(routine, kind)));
  const tooLong = kinds.filter((kind) => (asked[kind] ?? 0) > longestOf(routine, kind));
  const [only] = kinds;
  if (kinds.length === 1 && only !== undefined) return { lengths: [given(only)], rounds: 1, cut: tooLong };
  const wanted = Math.max(1, asked.rounds ?? 1);
  const round = [given('warm'), gap, given('cool')];
  for (let rounds = Math.min(wanted, mostRounds); rounds >= 1; rounds -= 1) {
    // The last warmth goes first: what to end on is the person's choice (H13).
    for (const last of [given('warm'), undefined]) {
      const lengths = packs(rounds, round, gap, last);
      if (!fits(routine, lengths)) continue;
      const cut = [...(wanted > mostRounds ? (['rounds'] as const) : []), ...tooLong];
      return { lengths, rounds, cut: rounds < Math.min(wanted, mostRounds) ? [...cut, 'whole'] : cut };
    }
  }
  return { lengths: round, rounds: 1, cut: [...tooLong, 'whole'] };
};
