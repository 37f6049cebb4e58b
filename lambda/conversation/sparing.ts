import { type Ms, marks, ms, seconds, sum } from '#protocol';
import type { Command } from './command.ts';
import { untilNext } from './pack-running.ts';
import type { Outcome, Reply } from './reply.ts';
import { withSession } from './state.ts';
import { dialog, question, type Turn, voiceOf } from './turn.ts';

/** Said at once, whatever a timer is about to say: these end the plan, or are heard before anything else, or are help. */
const urgent: ReadonlySet<Command['kind']> = new Set<Command['kind']>([
  ...(['hurt', 'sign', 'getHelp', 'child', 'timers', 'help'] as const),
]);

const microphone = seconds(8);

/** What we say ends this long before a timer speaks (matrix 18). */
export const margin = seconds(30);

/** How long a reply takes at least: up to the first point at which it can be cut, or all of it. */
type Least = { readonly lasts: Ms; readonly isCut: boolean };

const leastOf = (turn: Turn, { say, play, ask }: Reply): Least => {
  const voice = voiceOf(turn);
  const cut = play === undefined ? undefined : marks(play).find(({ at }) => at > 0)?.at;
  const prompts = ask === undefined ? [] : [ask.prompt, ...(cut === undefined ? [] : [question('go-on').prompt])];
  const words = sum(...say.map(voice), ms(Math.max(0, ...prompts.map(voice))));
  return { lasts: sum(words, cut ?? play?.lasts ?? ms(0)), isCut: cut !== undefined };
};

/** Nothing of ours speaks into our own words: what would be talked over is left for after the timer (T06). */
export const spared = (turn: Turn, [next, reply]: Outcome): Outcome => {
  const until = untilNext(next, turn.now);
  if (until === undefined || reply.silent || reply.timers !== undefined) return [next, reply];
  if (urgent.has(turn.command.kind) || next.session.ceiling === 'closed') return [next, reply];
  const { lasts, isCut } = leastOf(turn, reply);
  const answers = reply.ask === undefined ? 2 * microphone : 3 * microphone;
  if (lasts <= until - (isCut ? margin : answers)) return [next, reply];
  const line = until > seconds(10) ? dialog('timerSoon') : dialog('oneMoment');
  return [withSession(next, { ask: undefined, doing: undefined, wish: undefined }), { say: [line] }];
};
