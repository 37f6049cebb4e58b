import type { Pack, Routine, Step } from './routine.ts';

export const isPack = (step: Step): step is Pack => step.kind === 'heat' || step.kind === 'cold';

/** A routine of packs and nothing else. */
export type Packs = Omit<Routine, 'steps'> & { readonly steps: readonly Pack[] };

export const isPacks = (routine: Routine): routine is Packs => routine.steps.every(isPack);

/** How a pack is called: by what it feels like. */
export const kindOf = ({ kind }: Pick<Pack, 'kind'>): 'warm' | 'cool' => (kind === 'heat' ? 'warm' : 'cool');

/** Minutes that one turn counts. */
const turn = 4;

/** Turns that a pack is counted in. `stretchesOf(fifteen minutes) // => 4` */
export const stretchesOf = ({ minutes }: Pick<Pack, 'minutes'>): number => Math.ceil(minutes / turn);

/** Minutes of each pack and of each swap between, in order. `lengthsOf(contrast) // => [8, 1, 3, 1, 8]` */
export const lengthsOf = ({ steps, gap = 1 }: Packs): readonly number[] =>
  steps.flatMap(({ minutes }, i) => (i === 0 ? [minutes] : [gap, minutes]));

const ordinals = ['one', 'two', 'three', 'four', 'five'] as const;

const ends = 'breathing-or-finish';

/**
 * The same routine in other lengths, packs and swaps in turn; kinds take turns from its first one on.
 * `withLengths(contrast, [3, 1, 1])` is three minutes warm, one to swap, one cool.
 */
export const withLengths = <P extends Packs>(routine: P, lengths: readonly number[]): P => {
  const { gap = 1 } = routine;
  const packs = lengths.filter((_, i) => i % 2 === 0);
  const steps = packs.flatMap((minutes, i): readonly Pack[] => {
    const of = routine.steps[i % 2] ?? routine.steps[0];
    if (of === undefined) return [];
    const ask = i === packs.length - 1 ? ends : of.kind === 'heat' ? 'switch-to-cool' : 'switch-to-warm';
    return [{ ...of, id: `${kindOf(of)}-${ordinals[Math.floor(i / 2)] ?? 'more'}`, minutes, ask }];
  });
  return { ...routine, gap: lengths[1] ?? gap, steps };
};
