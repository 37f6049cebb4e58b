import { type Line, line, sequence, type Timeline } from '#protocol';
import type { AskName } from './ask-name.ts';
import { ownBreath, type Settled } from './doing.ts';
import { beginning, lead } from './guiding.ts';
import { interludes } from './interlude.ts';
import { restUnpaced } from './refusing.ts';
import type { Outcome } from './reply.ts';
import { plainly } from './returning.ts';
import { isBareYes, signsDue, wasJustHere } from './signs.ts';
import { comfortWish, sayTheSigns, start } from './starting.ts';
import { hasTold, telling } from './state.ts';
import { trackOfPlace } from './streaming.ts';
import { asking, dialog, type Turn, varied } from './turn.ts';
import { spoken } from './wording.ts';

/** What is noticed while lying still was too much: half a minute of what is outside, then where to go (M10). */
const grounded = (turn: Turn, rest: Timeline): Outcome =>
  asking(turn.state, 'rest-or-stop', {
    play: sequence(rest, spoken(turn, dialog('grounding')), interludes.grounding),
  });

/** Asked whether to carry on with a stream that was paused a few minutes ago: nobody could say in it that it was too much. */
const isBackFromStream = ({ state }: Turn): boolean =>
  state.session.wish?.from !== undefined && wasJustHere(state) && trackOfPlace(state.progress) !== undefined;

/** Where nothing moves yet, a pain word gets rest and quiet, then the next line of the path (voice rules 6.3). */
export const passQuietly = (turn: Turn, settled: Settled): Outcome => {
  const { ask, wish } = turn.state.session;
  const first = sequence(spoken(turn, dialog('rest'), dialog('stayAsYouAre')), interludes.letGo);
  if ((settled.activity !== undefined && settled.interrupted) || isBackFromStream(turn)) return grounded(turn, first);
  const due = signsDue(turn);
  if (due !== 'none' && wish !== undefined && (ask === 'breathe-or-else' || ask === 'ready-for-wish')) {
    return sayTheSigns(turn, due, first);
  }
  if (ask === undefined) return start(turn, comfortWish, first);
  return asking(turn.state, plainly(ask), { play: first });
};

/** The question after a rest: the one that was open, or the way back into what was interrupted. */
const afterRest = ({ state }: Turn, { interrupted }: Settled): AskName => {
  const { ask } = state.session;
  return interrupted || ask === undefined ? 'paused' : plainly(ask);
};

/** A minute or so of breath tones, then the same question: nothing has to be done (K03). */
export const restHere = (turn: Turn, settled: Settled): Outcome =>
  asking(turn.state, afterRest(turn, settled), { say: [varied(turn, 'restHere')], play: interludes.restBreaths });

/** Not yet: breath tones, then a question whose two answers cannot be mixed up (S21). */
export const notYet = (turn: Turn): Outcome =>
  asking(turn.state, 'ready-or-help', { say: [varied(turn, 'takeYourTime')], play: interludes.fourBreaths });

/** A while of bed, announced; then the same question, or the way back into what was interrupted (K03). */
export const wait = (turn: Turn, settled: Settled): Outcome =>
  asking(turn.state, afterRest(turn, settled), { say: [varied(turn, 'illWait')], play: interludes.wait });

/** Quiet breathing after a halt: knees up if there is something, then two minutes, beside the stored place. */
export const quietBreathing = (turn: Turn, say: readonly Line[] = []): Outcome => {
  if (hasTold(turn.state, 'unpaced')) return restUnpaced(turn);
  const place = { routine: 'breathing', step: 0, offset: 0, length: 2, pattern: restBreath(turn) } as const;
  const before = sequence(spoken(turn, dialog('kneesUp')), interludes.settle);
  return lead(turn, beginning(turn, place, true), { say, before, lead: 'uncoached' });
};

const restBreath = ({ state }: Turn) => ownBreath(state) ?? '4-6';

/** Rest before the movement: breath tones, then the movement is offered again. A bare yes after the signs is made plain. */
export const restFirst = (turn: Turn): Outcome => {
  const plain = isBareYes(turn) && hasTold(turn.state, 'signsSaid');
  const state = hasTold(turn.state, 'signsSaid') ? telling(turn.state, 'signs') : turn.state;
  const words = [...(plain ? [line('fixed.sf16')] : []), dialog('restFirst')];
  return asking(state, 'go-on-or-smaller', { say: words, play: interludes.restBreaths });
};
