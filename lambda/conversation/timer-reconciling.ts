import { runningIn } from './pack-running.ts';
import { isCountedHere } from './packs.ts';
import type { Instant } from './progress.ts';
import type { Reply } from './reply.ts';
import { changed, type State, withProgress, withSession } from './state.ts';
import { type Left, type LiveTimer, pendingSince } from './timers.ts';

/** Clocks may differ by so much, and a turn that sets timers is over in it. */
const around = 30_000;

/**
 * Made when the record says that some were about to be, and not known to it: the turn that set them was cut off before it
 * could keep their ids.
 */
export const orphansAmong = (timers: readonly string[], live: readonly LiveTimer[]): readonly string[] => {
  const moments = timers.flatMap((id) => pendingSince(id) ?? []);
  const isOrphan = ({ id, created }: LiveTimer) =>
    !timers.includes(id) && moments.some((moment) => Math.abs(created - moment) <= around);
  return live.filter(isOrphan).map(({ id }) => id);
};

/** What is known now of timers, and which of them are to go. */
export type Reconciled = { readonly state: State; readonly drop: readonly string[] };

/**
 * The record and the service agree from here on: what nobody needs any more goes, what has gone off is forgotten, and what
 * the service did not tell of stays as it is (T12, matrix 10).
 */
export const reconciled = (state: State, now: Instant): Reconciled => {
  const { live } = state.session.timers ?? {};
  if (live === undefined) return { state, drop: [] };
  const { timers } = state.progress;
  const orphans = orphansAmong(timers, live);
  if (runningIn(state, now) !== undefined) {
    const known = timers.filter((id) => pendingSince(id) === undefined);
    return { state: withProgress(state, { timers: [...known, ...orphans] }), drop: orphans };
  }
  const alive = timers.filter((id) => live.some((timer) => timer.id === id));
  const drop = [...alive, ...orphans];
  const plan = isCountedHere(state.progress) ? state.progress.plan : undefined;
  return { state: withProgress(state, { timers: drop, plan }), drop };
};

/** The state once those have been taken away that could be; ids that could not stay in the record. */
export const dropped = (state: State, ids: readonly string[], left: readonly string[]): State =>
  withProgress(state, { timers: state.progress.timers.filter((id) => !ids.includes(id) || left.includes(id)) });

/** The reply with timers that go on the side; an order of its own takes them along. */
export const dropping = (reply: Reply, ids: readonly string[]): Reply => {
  if (ids.length === 0) return reply;
  const { timers } = reply;
  if (timers === undefined) return { ...reply, timers: { kind: 'drop', ids } };
  if (timers.kind === 'set')
    return { ...reply, timers: { ...timers, instead: [...new Set([...timers.instead, ...ids])] } };
  return { ...reply, timers: { ...timers, ids: [...new Set([...timers.ids, ...ids])] } };
};

/** What the service told of those that are left is known from here on, and nothing that it told before. */
export const withLive = (state: State, { left, live }: Left): State => {
  const { timers } = state.session;
  const known = left.length === 0 ? [] : live;
  return timers === undefined ? state : withSession(state, { timers: changed(timers, { live: known }) });
};
