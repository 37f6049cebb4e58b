import type { services } from 'ask-sdk-model';
import type { Announcement } from '#protocol';
import type { Left, LiveTimer, TimerFailure, TimerReport } from '../conversation/timers.ts';
import type { Created, TimersApi } from './timers-api.ts';

/** A timer that is wanted, in words. */
export type Wanted = {
  readonly kind: Announcement['kind'];
  readonly label: string;
  /** Where another timer has that name. */
  readonly otherLabel: string;
  /** Whole seconds from now. */
  readonly seconds: number;
  readonly text: string;
  readonly locale: string;
};

/** Real milliseconds: for one call, and for all of them together. */
export type Patience = { readonly call: number; readonly all: number };

/** Speaks by itself at its second, with nothing to dismiss (contract 5.2). */
const requestOf = (wanted: Wanted, timerLabel: string): services.timerManagement.TimerRequest => ({
  duration: `PT${wanted.seconds}S`,
  timerLabel,
  creationBehavior: { displayExperience: { visibility: 'VISIBLE' } },
  triggeringBehavior: {
    operation: { type: 'ANNOUNCE', textToAnnounce: [{ locale: wanted.locale, text: wanted.text }] },
    notificationConfig: { playAudible: false },
  },
});

type Try = { readonly wanted: Wanted; readonly label: string; readonly came: Created };

const idIn = ({ came }: Try): readonly string[] => ('id' in came && came.id !== undefined ? [came.id] : []);

const timerIn = ({ came }: Try): Partial<LiveTimer> => ('timer' in came ? { ...came.timer } : {});

const isStatus = ({ came }: Try, status: number): boolean => came.kind === 'refused' && came.status === status;

/** Nobody said that it is not set. */
const mayBeSet = ({ came }: Try): boolean =>
  came.kind === 'silent' ||
  (came.kind === 'off' && came.id === undefined) ||
  (came.kind === 'refused' && came.status >= 500);

/** Statuses that a second try cannot change, each with its reason. */
const final: Readonly<Record<number, TimerFailure>> = { 401: 'consent', 403: 'device', 504: 'offline' };

const finalIn = (tries: readonly Try[]): TimerFailure | undefined => {
  for (const { came } of tries) {
    const why = came.kind === 'refused' ? final[came.status] : undefined;
    if (why !== undefined) return why;
  }
  return undefined;
};

type Named = { readonly id: string; readonly label: string } & Partial<LiveTimer>;

/** Timers that may still speak: what they are called, and when they do, as far as it is known. */
export const leftOf = (left: readonly string[], known: readonly Named[]): Left => {
  const found = left.flatMap((id) => known.find((each) => each.id === id) ?? []);
  const live = found.flatMap(({ id, created, ends }) =>
    created === undefined ? [] : [{ id, created, ...(ends === undefined ? {} : { ends }) }],
  );
  return { left, labels: found.map(({ label }) => label), live };
};

/** Takes timers away, all at once; answers the ids that may still be there. */
export const takeAway = async (
  api: TimersApi,
  ids: readonly string[],
  patience: number,
): Promise<readonly string[]> => {
  const gone = await Promise.all(ids.map((id) => api.delete(id, patience)));
  return ids.filter((_, i) => !gone[i]);
};

/**
 * Sets all timers of a plan, or none. They are set at once; what was refused or not answered is tried once more. A label
 * that is taken gets another name, and a first try that was set without an answer is found by its label. When one does
 * not fit, the second call is what is left out: a look at the skin never is (matrix 6 to 13).
 */
export const setAll = async (api: TimersApi, all: readonly Wanted[], patience: Patience): Promise<TimerReport> => {
  const until = performance.now() + patience.all;
  /** For one call; a quarter of the whole is kept for taking away again. */
  const left = (reserve = patience.all / 4) => Math.min(patience.call, until - performance.now() - reserve);
  const attempt = async (wanted: Wanted, label: string): Promise<Try> => ({
    wanted,
    label,
    came: await api.create(requestOf(wanted, label), left()),
  });

  const names = new Set(all.flatMap(({ label, otherLabel }) => [label, otherLabel]));
  /** What was not answered may be set all the same: it is looked for by its label. */
  const failed = async (tries: readonly Try[], why: TimerFailure): Promise<TimerReport> => {
    const known = tries.flatMap(idIn);
    const listed = tries.some(mayBeSet) ? await api.list(left(patience.all / 8)) : [];
    const found = (listed ?? []).filter(({ label }) => names.has(label)).map(({ id }) => id);
    const still = await takeAway(api, [...new Set([...known, ...found])], left(0));
    const named = tries.flatMap((one) => idIn(one).map((id) => ({ ...timerIn(one), id, label: one.label })));
    const remaining = leftOf(still, [...(listed ?? []), ...named]);
    return { kind: 'failed', why, ...remaining, ...(listed === undefined ? { unsure: true } : {}) };
  };

  const first = await Promise.all(all.map((wanted) => attempt(wanted, wanted.label)));
  const why = finalIn(first);
  if (why !== undefined) return failed(first, why);
  if (first.some(({ came }) => came.kind === 'off')) return failed(first, 'notOn');

  const again = await Promise.all(
    first.map(async (one): Promise<Try> => {
      const { came, wanted } = one;
      if (came.kind === 'on' || left() <= 0) return one;
      return attempt(wanted, isStatus(one, 400) ? wanted.otherLabel : wanted.label);
    }),
  );
  const whyAgain = finalIn(again);
  if (whyAgain !== undefined) return failed([...first, ...again], whyAgain);

  // A first try without an answer that was set after all holds its own label.
  const isDoubtful = (one: Try, i: number) => isStatus(one, 400) && !isStatus(first[i] ?? one, 400);
  const listed = again.some(isDoubtful) ? await api.list(left()) : [];
  if (listed === undefined) return failed([...first, ...again], 'noAnswer');
  const settled = again.map((one, i): Try => {
    const found = isDoubtful(one, i) ? listed.find(({ label }) => label === one.wanted.label) : undefined;
    return found === undefined ? one : { ...one, came: { kind: 'on', id: found.id } };
  });

  const missing = settled.filter(({ came }) => came.kind !== 'on');
  const [refused, ...others] = missing;
  if (refused === undefined) return { kind: 'set', ids: settled.flatMap(idIn), left: [] };
  const isFull = missing.every((one) => isStatus(one, 400));
  if (!isFull)
    return failed([...first, ...settled], settled.some(({ came }) => came.kind === 'on') ? 'some' : 'noAnswer');
  if (others.length > 0) return failed([...first, ...settled], 'full');
  if (refused.wanted.kind === 'second') {
    return { kind: 'set', ids: settled.flatMap(idIn), without: 'second', left: [] };
  }
  const second = settled.find(({ wanted }) => wanted.kind === 'second');
  const [secondId] = second === undefined ? [] : idIn(second);
  if (secondId === undefined || !(await api.delete(secondId, left()))) return failed([...first, ...settled], 'full');
  const freed = await attempt(refused.wanted, refused.wanted.label);
  const rest = settled.filter((one) => one !== second && one !== refused);
  const last = freed.came.kind === 'on' ? freed : await attempt(refused.wanted, refused.wanted.otherLabel);
  if (last.came.kind !== 'on') return failed([...first, ...rest, freed, last], 'full');
  return { kind: 'set', ids: [...rest, last].flatMap(idIn), without: 'second', left: [] };
};
