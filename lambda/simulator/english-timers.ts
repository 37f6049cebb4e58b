import { durationsAt } from './english-numbers.ts';
import type { TimerOrder, TimerWords } from './language.ts';

const named = (label: string | undefined): string => (label === undefined ? 'your timer' : `your ${label} timer`);

/** "for ten minutes", "ten minute": what a timer is set for, and how many words say it. */
const durationIn = (keys: readonly string[]) => {
  for (let from = 0; from < keys.length; from += 1) {
    const [found] = durationsAt(keys.slice(from));
    if (found !== undefined) return { duration: found.value, from, to: from + found.length };
  }
  return undefined;
};

const setting = (keys: readonly string[]): TimerOrder | undefined => {
  const found = durationIn(keys);
  if (found === undefined) return undefined;
  const called = keys.findIndex((key) => key === 'called' || key === 'named');
  const label = called === -1 ? '' : keys.slice(called + 1).join(' ');
  return { kind: 'set', duration: found.duration, ...(label !== '' && { label }) };
};

const verbs = [
  ['pause', /^(?:pause|hold)$/],
  ['resume', /^(?:resume|continue|restart|unpause)$/],
  ['cancel', /^(?:cancel|stop|delete|remove|end|turn)$/],
] as const;

/** "cancel my pasta timer" // => 'pasta' */
const labelIn = (keys: readonly string[]): string =>
  keys
    .slice(1, keys.indexOf('timer'))
    .filter((key) => !['off', 'my', 'the', 'our', 'that', 'a'].includes(key))
    .join(' ');

export const timerOrder = (keys: readonly string[]): TimerOrder | undefined => {
  const [first = ''] = keys;
  if (!keys.includes('timer') && !keys.includes('timers')) return undefined;
  if (/^(?:set|start|create)$/.test(first)) return setting(keys);
  if (/^(?:how|what|when)/.test(first)) return { kind: 'ask' };
  const [kind] = verbs.find(([, verb]) => verb.test(first)) ?? [];
  if (kind === undefined) return undefined;
  if (keys.includes('timers')) return kind === 'cancel' ? { kind: 'cancelAll' } : { kind };
  const label = labelIn(keys);
  return { kind, ...(label !== '' && { label }) };
};

export const timerWords: TimerWords = {
  set: (label) => `Okay, ${named(label)} is set.`,
  done: (label) => (label === undefined ? 'Your timer is done.' : `Your ${label} timer is done.`),
  cancelled: 'Okay, cancelled.',
  paused: 'Okay, paused.',
  resumed: 'Okay, it goes on.',
  none: 'There are no timers set.',
  which: 'There is more than one timer. Say which one.',
  full: 'There are too many timers set.',
  left: (minutes, label) =>
    minutes < 1
      ? `Less than a minute is left on ${named(label)}.`
      : `About ${minutes} ${minutes === 1 ? 'minute is' : 'minutes are'} left on ${named(label)}.`,
};
