import { isPacks, kindOf, type Line, type Packs, type Routine, routines } from '#protocol';
import { today } from './keeping.ts';
import type { Instant, Progress } from './progress.ts';
import { dialog, type Turn } from './turn.ts';

const kindsOf = ({ steps }: Packs): readonly string[] => [...new Set(steps.map(kindOf))];

const all: readonly Routine[] = routines;

/** Every plan that puts a pack of one of these kinds on the same skin. */
const sharing = (packs: Packs): readonly Packs[] =>
  all.filter(isPacks).filter((other) => kindsOf(other).some((kind) => kindsOf(packs).includes(kind)));

const minute = 60_000;

const timesToday = (counts: Progress['counts'], plans: readonly Packs[], now: Instant): number =>
  plans.reduce((sum, { id }) => sum + (counts[id]?.[today(now)] ?? 0), 0);

const isContrast = ({ ledger }: Packs): boolean => ledger === 'P-CONTRAST';

/** How often it has been done today, and may be. The form of fifteen and fifteen has a limit of its own. */
const isUsedUp = (packs: Packs, counts: Progress['counts'], now: Instant): boolean => {
  const alike = sharing(packs).filter((other) => !isContrast(packs) || isContrast(other));
  const most = Math.max(
    ...alike.filter((other) => isContrast(other) === isContrast(packs)).map(({ perDay }) => perDay),
  );
  return timesToday(counts, [packs], now) >= packs.perDay || timesToday(counts, alike, now) >= most;
};

/** In steps of five. */
const minutesToGo = ({ apart = 0 }: Packs, started: readonly Instant[], now: Instant): number =>
  Math.max(0, ...started.map((at) => Math.ceil(((at - now) / minute + apart) / 5) * 5));

/** Why a plan of packs may not begin now, in one sentence; `undefined` where it may (H12). */
export const capOn = ({ state: { progress }, now }: Turn, packs: Packs): Line | undefined => {
  if (isUsedUp(packs, progress.counts, now)) {
    return dialog('packsToday', { count: packs.perDay, context: isContrast(packs) ? 'contrast' : packs.id });
  }
  const before = sharing(packs).flatMap(({ id }) => progress.started[id] ?? []);
  const count = minutesToGo(packs, before, now);
  return count > 0 ? dialog('packsApart', { minutes: count }) : undefined;
};
