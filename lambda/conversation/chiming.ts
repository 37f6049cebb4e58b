import { line, ms, seconds, sequence, silence } from '#protocol';
import { interludes } from './interlude.ts';
import { countedPlan } from './keeping.ts';
import { isRunning, spansOf } from './pack-running.ts';
import { isNewTo, planLines } from './pack-setup.ts';
import { packsNamed } from './packs.ts';
import type { Outcome } from './reply.ts';
import { type Wish, withProgress, withSession } from './state.ts';
import { asking, closing, dialog, type Turn } from './turn.ts';
import { spoken } from './wording.ts';

/** Chimes can carry a plan where there is a player, and no timer of ours would speak into them (H11). */
export const canChime = ({ state, now }: Turn): boolean => state.session.player !== undefined && !isRunning(state, now);

/** Everything that keeps it safe comes before, since nothing can be said in it (F2). */
export const explainChimes = (turn: Turn, wanted: Wish): Outcome => {
  const named = packsNamed(wanted.routine);
  // Who is new to both gets the short plan here as well (D11).
  const wish: Wish = named !== undefined && isNewTo(turn.state, named) ? { routine: 'contrast' } : wanted;
  const packs = packsNamed(wish.routine);
  const startsWarm = packs?.steps[0]?.kind !== 'cold';
  const pause = silence(seconds(3));
  return asking(withSession(turn.state, { wish: { ...wish, chimes: true } }), 'packs-ready', {
    play: sequence(
      spoken(turn, line(startsWarm ? 'fixed.sf17' : 'fixed.sf17c')),
      pause,
      spoken(turn, line('fixed.sf7t')),
      pause,
      spoken(turn, dialog('packsInReach', { context: 'both' })),
      interludes.reach,
    ),
  });
};

/** The plan once, what the chimes mean, the six words that work; then nothing more is asked (N05). */
export const startChimes = (turn: Turn, { routine }: Wish): Outcome => {
  const packs = packsNamed(routine);
  const lines = packs === undefined ? [] : planLines(packs);
  const first = packs?.steps[0]?.kind === 'cold' ? line('fixed.sf17c') : line('cues.warmOn');
  const begun = countedPlan(withProgress(turn.state, { plan: undefined }), routine, turn.now);
  const [next, reply] = closing(withSession(begun, { doing: undefined, wish: undefined }), {
    play: spoken(turn, ...lines, dialog('chimesMean'), dialog('streamWordsNow'), first),
  });
  return [next, { ...reply, stream: { kind: 'chimes', routine, from: ms(0) } }];
};

/** The words that reach the skill without its name while chimes play, or were the last to play. In silence. */
export const steerChimes = (turn: Turn): Outcome | undefined => {
  const { chimes } = turn.state.session.player ?? {};
  const packs = chimes && packsNamed(chimes.routine);
  if (chimes === undefined || packs === undefined) return undefined;
  const { routine, at } = chimes;
  const [next, reply] = closing(turn.state, {});
  const play = (from: number): Outcome => [next, { ...reply, stream: { kind: 'chimes', routine, from: ms(from) } }];
  const starts = spansOf(packs).map(({ from }) => from);
  const here = starts.findLastIndex((from) => from <= at);
  switch (turn.command.kind) {
    case 'pause':
    case 'stop':
    case 'cancel':
      return [next, { ...reply, stream: { kind: 'stop' } }];
    case 'resume':
      return play(at);
    case 'next':
      return starts[here + 1] === undefined
        ? [next, { ...reply, stream: { kind: 'stop' } }]
        : play(starts[here + 1] ?? 0);
    case 'previous':
      return play(starts[here - 1] ?? 0);
    case 'repeat':
      return play(starts[here] ?? 0);
    case 'startOver':
      return play(0);
    default:
      return undefined;
  }
};
