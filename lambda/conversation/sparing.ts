import { type Ms, marks, ms, seconds, sum } from '#protocol';
import type { Command } from './command.ts';
import { runningIn } from './pack-running.ts';
import type { Outcome, Reply } from './reply.ts';
import { withSession } from './state.ts';
import { dialog, type Turn, voiceOf } from './turn.ts';

/** Said at once, whatever a timer is about to say: these end the plan, or are heard before anything else. */
const urgent: ReadonlySet<Command['kind']> = new Set<Command['kind']>(['hurt', 'sign', 'getHelp', 'child', 'timers']);

const microphone = seconds(8);

/** What we say ends this long before a timer speaks (matrix 18). */
export const margin = seconds(30);

/** How long the words of a reply take that cannot be cut: all of it, or up to its first resume point. */
const leastOf = (turn: Turn, { say, play, ask }: Reply): Ms => {
  const voice = voiceOf(turn);
  const words = [...say, ...(ask === undefined ? [] : [ask.prompt])].map(voice);
  const cut = play === undefined ? undefined : marks(play).find(({ at }) => at > 0)?.at;
  return sum(...words, cut ?? play?.lasts ?? ms(0));
};

const waitOf = (turn: Turn, { ask }: Reply): Ms => {
  if (ask === undefined) return ms(0);
  const { sound, line, lead } = ask.reprompt;
  const words = [line, ...(lead === undefined ? [] : [lead])].map(voiceOf(turn));
  return sum(microphone, sound?.lasts ?? ms(0), ...words, microphone);
};

const withoutSound = (reply: Reply): Reply => {
  if (reply.ask === undefined) return reply;
  const { sound: _, ...reprompt } = reply.ask.reprompt;
  return { ...reply, ask: { ...reply.ask, reprompt } };
};

/**
 * Nothing of ours speaks into our own words: a wait that would reach the next timer is shortened, and what would be talked
 * over is left for after it (T06).
 */
export const spared = (turn: Turn, [next, reply]: Outcome): Outcome => {
  const { untilNext } = runningIn(next, turn.now) ?? {};
  if (untilNext === undefined || reply.silent || reply.timers !== undefined) return [next, reply];
  if (urgent.has(turn.command.kind) || next.session.ceiling === 'closed') return [next, reply];
  const least = leastOf(turn, reply);
  const room = untilNext - margin;
  if (least + (reply.ask === undefined ? 0 : microphone) > Math.max(room, untilNext - 2 * microphone)) {
    const line = untilNext > seconds(10) ? dialog('timerSoon') : dialog('oneMoment');
    return [withSession(next, { ask: undefined, doing: undefined, wish: undefined }), { say: [line] }];
  }
  return least + waitOf(turn, reply) > room ? [next, withoutSound(reply)] : [next, reply];
};
