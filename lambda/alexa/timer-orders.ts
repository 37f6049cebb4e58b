import { type Announcement, line } from '#protocol';
import { orphansAmong } from '../conversation/timer-reconciling.ts';
import { type Left, type LiveTimer, pendingSince, type TimerOrder, type TimerReport } from '../conversation/timers.ts';
import type { Words } from '../locales/index.ts';
import type { Incoming } from './envelope.ts';
import type { Patience, Wanted } from './timer-setting.ts';
import type { TimersApi } from './timers-api.ts';

/** What a turn can do with timers. The service's client is loaded with the first call. */
export type TimerHands = {
  /** Ours that have not gone off; `undefined` when the service did not tell. */
  readonly look: () => Promise<readonly LiveTimer[] | undefined>;
  readonly perform: (order: Exclude<TimerOrder, { kind: 'drop' }>) => Promise<TimerReport>;
  /** Answers the ids that may still be there. */
  readonly drop: (ids: readonly string[]) => Promise<readonly string[]>;
};

/** Locales in which a skill may set timers (contract 5.4). */
const locales: ReadonlySet<string> = new Set([
  ...['de-DE', 'en-AU', 'en-CA', 'en-GB', 'en-IN', 'en-US', 'es-MX', 'es-US', 'fr-CA', 'fr-FR', 'hi-IN', 'it-IT'],
  ...['ja-JP', 'pt-BR'],
]);

/** One second for a call, four for all of a turn (C35). */
const usual: Patience = { call: 1000, all: 4000 };

const wantedOf = ({ kind, number, after, lines }: Announcement, words: Words, locale: string): Wanted => {
  const label = words.text(line('announcements.label', { context: kind, number }));
  return {
    kind,
    label,
    otherLabel: words.text(line('announcements.otherLabel', { label })),
    seconds: Math.round(after / 1000),
    text: lines.map(words.text).join(' '),
    locale,
  };
};

const cancelled = ({ erasing }: Extract<TimerOrder, { kind: 'cancel' }>, still: Left): TimerReport => ({
  kind: 'cancelled',
  ...still,
  ...(erasing ? { erasing } : {}),
});

/** Where no service can be reached: nothing is set, and what was set stays. */
export const tiedHands: TimerHands = {
  look: async () => undefined,
  drop: async (ids) => ids,
  perform: async (order) =>
    order.kind === 'cancel'
      ? cancelled(order, { left: order.ids })
      : { kind: 'failed', why: 'offline', left: order.instead },
};

/** `undefined` where no timer can be set: no token, no session, a locale without them (matrix 14, 15). */
export const timerHands = (
  { access, locale, hasSession }: Incoming,
  words: Words,
  patience: Patience = usual,
): TimerHands | undefined => {
  if (access === undefined || !hasSession || !locales.has(locale)) return undefined;
  let known: Promise<TimersApi> | undefined;
  const api = () => {
    known ??= import('./timers-api.ts').then(({ timersApi }) => timersApi(access));
    return known;
  };
  const look = async () => {
    const all = await (await api()).list(patience.call);
    return all?.map(({ id, created, ends }) => ({ id, created, ...(ends === undefined ? {} : { ends }) }));
  };
  /** A mark stands for timers that have to be looked for; it stays where the service does not tell of them. */
  const takeAway = async (ids: readonly string[]): Promise<readonly string[]> => {
    const { takeAway: remove } = await import('./timer-setting.ts');
    const isMark = (id: string) => pendingSince(id) !== undefined;
    const marks = ids.filter(isMark);
    const live = marks.length === 0 ? [] : await look();
    const found = live === undefined ? [] : orphansAmong(ids, live);
    const left = await remove(await api(), [...ids.filter((id) => !isMark(id)), ...found], patience.call);
    return live === undefined ? [...left, ...marks] : left;
  };
  /** What is left has to be named, so that the person can tell Alexa to cancel it. */
  const named = async (left: readonly string[]): Promise<Left> => {
    if (left.length === 0) return { left };
    const { leftOf } = await import('./timer-setting.ts');
    return leftOf(left, (await (await api()).list(patience.call)) ?? []);
  };
  return {
    look,
    drop: takeAway,
    perform: async (order) => {
      if (order.kind === 'cancel') return cancelled(order, await named(await takeAway(order.ids)));
      const before = await takeAway(order.instead);
      // What could not be taken away would speak between what is set now.
      if (before.length > 0) return { kind: 'failed', why: 'some', ...(await named(before)) };
      const { setAll } = await import('./timer-setting.ts');
      const report = await setAll(
        await api(),
        order.announcements.map((each) => wantedOf(each, words, locale)),
        patience,
      );
      return order.anew && report.kind === 'set' ? { ...report, anew: true } : report;
    },
  };
};
