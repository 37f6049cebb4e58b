import type { Event } from './happening.ts';
import type { Timer } from './services/timer.ts';

type Shelf = ReadonlyMap<string, Timer>;

const shelfOf = (timers: readonly Timer[]): Shelf => new Map(timers.map((timer) => [timer.id, timer]));

const changesOf = (before: Timer | undefined, now: Timer | undefined): Event | undefined => {
  const { label = '', isOwn = false } = now ?? before ?? {};
  const told = { kind: 'timer', label, isOwn } as const;
  if (before === undefined) return { ...told, state: 'set' };
  if (now === undefined) return { ...told, state: 'cancelled' };
  if (before.state.kind === now.state.kind) return undefined;
  return { ...told, state: now.state.kind === 'paused' ? 'paused' : 'resumed' };
};

/** Tells what was done to the timers of the house since it was last asked, by whomever. */
export const timerWatch = (list: () => readonly Timer[], emit: (event: Event) => void) => {
  let known: Shelf = new Map();
  return {
    /** @param over ids of timers that ran out, which nobody cancelled */
    look: (over: readonly string[] = []) => {
      const now = shelfOf(list());
      for (const id of new Set([...known.keys(), ...now.keys()])) {
        const change = over.includes(id) ? undefined : changesOf(known.get(id), now.get(id));
        if (change !== undefined) emit(change);
      }
      known = now;
    },
  };
};
