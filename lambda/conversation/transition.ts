import type { Pace, Voice } from '#protocol';
import { answer, medicine, outside, untraced, whoSays, why } from './answering.ts';
import { asks } from './asks.ts';
import type { Choice, Command } from './command.ts';
import { type Settled, settled } from './doing.ts';
import { stuck } from './getting-up.ts';
import { advance, fromTheStart } from './guiding.ts';
import { child, condition, feel, getHelp, moreSigns, sign, unsure } from './halting.ts';
import { help, louder, menu, unknownRoutine, whatCanYouDo } from './helping.ts';
import { noMatch } from './laddering.ts';
import { launch } from './launching.ts';
import { finish, goodbye, over, stop } from './leaving.ts';
import { howLong, whereAmI } from './locating.ts';
import { move } from './moves.ts';
import { opened, opensThePlace } from './opening.ts';
import { changePace, changeTalk } from './pacing.ts';
import { askToDelete, guest, stored, version } from './privacy.ts';
import type { Instant } from './progress.ts';
import type { Outcome, Reply } from './reply.ts';
import { quietBreathing, restHere, wait } from './resting.ts';
import { returning } from './returning.ts';
import { changeSize, chooseLevel } from './sizing.ts';
import { comfortWish, prepare, start } from './starting.ts';
import { type State, withSession } from './state.ts';
import { caughtUp, hushed, pressed, reported, steer } from './steering.ts';
import { oneMore, pause, previous, repeatCue } from './stepping.ts';
import { dialog, type Turn } from './turn.ts';

/** What one turn does: pure, total, no await, nothing thrown for anything a person can say. */
export type Transition = (state: State, command: Command, now: Instant) => readonly [next: State, reply: Reply];

const answering = (turn: Turn, at: Settled): Outcome | undefined => {
  const { command, state } = turn;
  const { ask } = state.session;
  if (ask === undefined || at.interrupted) return undefined;
  const key = command.kind === 'choose' ? command.choice : command.kind;
  const { answers } = asks[ask];
  const name = answers[key] ?? (key === 'either' ? answers.yes : undefined);
  return name === undefined ? undefined : move(turn, at, name);
};

/** A choice that was not among the ones offered still means something. */
const choosing = (turn: Turn, at: Settled, choice: Choice): Outcome => {
  const { activity } = at;
  switch (choice) {
    case 'breathe':
      return turn.state.session.ceiling === 'still' ? quietBreathing(turn) : start(turn, { routine: 'breathing' });
    case 'movement':
      return activity === undefined ? prepare(turn, { routine: 'pelvic-tilts' }) : advance(turn, activity);
    case 'somethingElse':
    case 'routine':
      return menu(turn);
    case 'sameAgain':
      return activity === undefined ? menu(turn) : oneMore(turn, activity);
    case 'rest':
    case 'restFirst':
      return restHere(turn, at);
    case 'getUp':
    case 'fromFloor':
      return move(turn, at, 'getUp');
    case 'fromBed':
      return start(turn, { routine: 'log-roll-bed' });
    case 'startFresh':
      return prepare(turn, comfortWish);
    case 'none':
    case 'either':
    case 'sides':
      return returning(turn, activity, at.interrupted, []);
    case 'words':
      return changeTalk(turn, at, 1);
    case 'justSound':
      return changeTalk(turn, at, -1);
    case 'keepIt':
      return returning(turn, activity, at.interrupted, [dialog('nothingDeleted')]);
    case 'gentlest':
    case 'middle':
    case 'fuller':
      return chooseLevel(turn, at, choice);
    default:
      return choice satisfies never;
  }
};

/** What a command means in any state; signs and pain words first (voice rules 6.1). */
const respond = (turn: Turn, at: Settled): Outcome => {
  const { command } = turn;
  const { activity, interrupted } = at;
  switch (command.kind) {
    case 'sign':
      return sign(turn, at, command.flag, command.sure);
    case 'getHelp':
      return getHelp(turn, at);
    case 'hurt':
      return feel(turn, at, command.hurt);
    case 'child':
      return child(turn);
    case 'condition':
      return condition(turn, at, command.code);
    case 'launch':
      return launch(turn);
    case 'quickComfort':
      return start(turn, comfortWish);
    case 'start': {
      const { kind: _, routine, ...rest } = command;
      if (routine === 'log-roll-stuck') return stuck(turn, at);
      if (routine === undefined) return unknownRoutine(turn, at);
      return start(turn, { routine, ...rest });
    }
    case 'next':
    case 'skip':
      return move(turn, at, activity === undefined ? 'menu' : 'skipAhead');
    case 'yes':
    case 'resume':
      return move(turn, at, 'goOn');
    case 'previous':
      return previous(turn, at);
    case 'repeat':
      return repeatCue(turn, at);
    case 'pause':
      return pause(turn, at);
    case 'slower':
      return changePace(turn, at, 1);
    case 'faster':
      return changePace(turn, at, -1);
    case 'smaller':
      return changeSize(turn, at, -1);
    case 'bigger':
      return changeSize(turn, at, 1);
    case 'howLong':
      return howLong(turn, at);
    case 'whereAmI':
      return whereAmI(turn, at);
    case 'startOver':
      return activity === undefined ? prepare(turn, comfortWish) : fromTheStart(turn, activity);
    case 'wait':
    case 'no':
      return wait(turn, at);
    case 'more':
      return activity === undefined ? quietBreathing(turn) : oneMore(turn, activity);
    case 'stop':
    case 'cancel':
      return stop(turn, at);
    case 'finish':
      return finish(turn, at);
    case 'goodbye':
      return goodbye(turn, at);
    case 'help':
      return help(turn);
    case 'choose':
      return choosing(turn, at, command.choice);
    case 'noMatch':
      return noMatch(turn, at);
    case 'murmur':
      return returning(turn, activity, interrupted, []);
    case 'moreSigns':
      return moreSigns(turn, at);
    case 'notSure':
      return unsure(turn, at);
    case 'question':
      return answer(turn, at, command.myths, command.hurt);
    case 'untraced':
      return untraced(turn, at);
    case 'outside':
      return outside(turn, at);
    case 'why':
      return why(turn, at);
    case 'whoSays':
      return whoSays(turn, at);
    case 'medicine':
      return medicine(turn, at);
    case 'lessTalk':
      return changeTalk(turn, at, -1);
    case 'moreTalk':
      return changeTalk(turn, at, 1);
    case 'louder':
      return louder(turn, at);
    case 'whatCanYouDo':
      return whatCanYouDo(turn, at);
    case 'guest':
      return guest(turn, at);
    case 'stored':
      return stored(turn, at);
    case 'deleteAll':
      return askToDelete(turn);
    case 'version':
      return version(turn, at);
    case 'notHere':
      return returning(turn, activity, interrupted, [dialog('notHere')]);
    case 'player':
      return reported(turn, command.event, command.playing, command.at);
    case 'press':
      return pressed(turn, command.button);
    case 'ended':
      return over(turn, at);
    default:
      return command satisfies never;
  }
};

/** Commands before which the open question is not consulted: they mean the same in every state. */
const always: ReadonlySet<Command['kind']> = new Set<Command['kind']>([
  'sign',
  'getHelp',
  'hurt',
  'child',
  'condition',
  'ended',
  'stop',
  'cancel',
  'launch',
  'player',
  'press',
]);

/**
 * The heart: `(state, command, now) -> [next, reply]`.
 * `voiceAt` says how long the voice takes for a line at a pace; it is all that the core knows of a locale.
 */
export const converse =
  (voiceAt: (pace: Pace) => Voice): Transition =>
  (state, command, now) => {
    const before = caughtUp({ state: opened(state, now), command, now, voiceAt }).state;
    const first = before.session.turn === 0;
    const counting = withSession(before, { turn: before.session.turn + 1 });
    const at = settled({ state: counting, command, now, voiceAt });
    const { turn } = at;
    const [next, reply] =
      (first ? (steer(turn) ?? (opensThePlace(command) ? launch(turn) : undefined)) : undefined) ??
      (always.has(command.kind) ? undefined : answering(turn, at)) ??
      respond(turn, at);
    return [command.kind === 'noMatch' ? next : withSession(next, { misses: 0 }), hushed(turn, reply)];
  };
