import { toMs } from './input.ts';
import type { TimerOrder, TimerWords } from './language.ts';
import { leftOf } from './services/timer.ts';
import type { TimersByVoice, Voiced } from './services/timers-by-voice.ts';

const answerTo = (voiced: Voiced, done: string, words: TimerWords): string => {
  switch (voiced.kind) {
    case 'done':
    case 'already':
      return done;
    case 'unknown':
      return words.none;
    case 'which':
      return words.which;
    default:
      return voiced satisfies never;
  }
};

/** What Alexa says to a person who sets, stops or asks for timers; the skill is not told (contract 5.1). */
export const timerOrders =
  (timers: TimersByVoice, words: TimerWords, now: () => number) =>
  (order: TimerOrder, deviceId: string): string => {
    switch (order.kind) {
      case 'set': {
        const { kind } = timers.set(Math.max(1, toMs(order.duration)), deviceId, order.label);
        return kind === 'set' ? words.set(order.label) : kind === 'full' ? words.full : words.which;
      }
      case 'cancel':
        return answerTo(timers.cancel(order.label), words.cancelled, words);
      case 'pause':
        return answerTo(timers.pause(order.label), words.paused, words);
      case 'resume':
        return answerTo(timers.resume(order.label), words.resumed, words);
      case 'cancelAll':
        return timers.cancelAll() === 0 ? words.none : words.cancelled;
      case 'ask': {
        const all = timers.list();
        if (all.length === 0) return words.none;
        return all.map((timer) => words.left(Math.round(leftOf(timer, now()) / 60_000), timer.label)).join(' ');
      }
      default:
        return order satisfies never;
    }
  };
