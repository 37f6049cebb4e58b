import { type Asked, fittedPacks, isPacks, type RoutineId, routines, withLengths } from '#protocol';
import { type Plan, packsNamed } from '../../lambda/conversation/packs.ts';

const counts = <T>(from: T, to: number): readonly (T | number)[] => [
  from,
  ...Array.from({ length: to }, (_, i) => i + 1),
];

const asks: readonly Asked[] = ([undefined, 1, 2, 3] as const).flatMap((rounds) =>
  counts(undefined, 22).flatMap((warm) =>
    counts(undefined, 17).flatMap((cool) =>
      ([undefined, 'warm', 'cool'] as const).map((last) => ({
        ...(rounds === undefined ? {} : { rounds }),
        ...(warm === undefined ? {} : { warm }),
        ...(cool === undefined ? {} : { cool }),
        ...(last === undefined ? {} : { last }),
      })),
    ),
  ),
);

const named: readonly Plan[] = routines
  .filter((each) => isPacks(each))
  .flatMap(({ id }) => packsNamed(id as RoutineId) ?? []);

const settled = (packs: Plan): readonly Plan[] => {
  const alone = packs.steps.length === 1;
  const wanted = alone ? asks.filter(({ rounds, last }) => rounds === undefined && last === undefined) : asks;
  const all = [packs, ...wanted.map((asked) => withLengths(packs, fittedPacks(packs, asked).lengths))];
  const known = new Map(
    all.map((each) => [`${each.gap} ${each.steps.map(({ kind, minutes }) => kind + minutes)}`, each]),
  );
  return [...known.values()];
};

/** Every plan that anybody can come to by asking, each once: all kinds, lengths, rounds and ends, within and above what may be. */
export const everyPlan: readonly Plan[] = named.flatMap(settled);
