import type { RoutineId } from '#protocol';
import { answer, medicine, outside, untraced, whoSays, why } from './answering.ts';
import type { Choice, Command } from './command.ts';
import type { Settled } from './doing.ts';
import { stuck } from './getting-up.ts';
import { advance, fromTheStart, itemFirst } from './guiding.ts';
import { child, condition, feel, getHelp, moreSigns, sign, unsure } from './halting.ts';
import { help, louder, menu, unknownRoutine, whatCanYouDo } from './helping.ts';
import { noMatch } from './laddering.ts';
import { launch } from './launching.ts';
import { finish, goodbye, over, stop } from './leaving.ts';
import { bringBack, leaveOut } from './leaving-out.ts';
import { more, oneMore } from './lengthening.ts';
import { lesson } from './lessons.ts';
import { howLong, whereAmI } from './locating.ts';
import { move } from './moves.ts';
import { nightVoice } from './night.ts';
import { nameMove } from './own-moves.ts';
import { timeFor } from './own-time.ts';
import { changePace, changeTalk } from './pacing.ts';
import { adjustPacks, warmOrCool } from './pack-setup.ts';
import { consented, setTimers, reported as timersReported } from './pack-timers.ts';
import { cancelled, cancelTimers, whatIsSet } from './plan-steering.ts';
import { changePosition, rightWay } from './positioning.ts';
import { askToDelete, guest, stored, version } from './privacy.ts';
import { openAt } from './programme.ts';
import { recommend } from './recommending.ts';
import type { Outcome } from './reply.ts';
import { reported } from './reporting.ts';
import { quietBreathing, restHere, wait } from './resting.ts';
import { changeRest } from './resting-longer.ts';
import { returning } from './returning.ts';
import { ownMovesChosen, programmeAsked } from './sittings.ts';
import { changeSize, chooseLevel } from './sizing.ts';
import { skipItem } from './skipping.ts';
import { comfortWish, prepare, start } from './starting.ts';
import { telling, withSession } from './state.ts';
import { pressed } from './steering.ts';
import { pause, previous, repeatCue } from './stepping.ts';
import { dialog, type Turn, withState } from './turn.ts';
import { endOn, noPack, readPlan } from './wearing.ts';

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
      // In the middle of a move it says where the person lies; else where they want to get up from.
      return activity?.part.step.kind === 'movement' && activity.told.versions?.bed !== undefined
        ? changePosition(turn, at, 'bed')
        : start(turn, { routine: 'log-roll-bed' });
    case 'startFresh':
      return prepare(turn, comfortWish);
    case 'none':
    case 'either':
    case 'sides':
      return returning(turn, activity, at.interrupted, []);
    case 'words':
      return changeTalk(turn, at, 'more');
    case 'justSound':
      return changeTalk(turn, at, 'none');
    case 'timers':
      return setTimers(turn);
    case 'chimes':
    case 'myOwn':
      return returning(turn, activity, at.interrupted, [dialog('notHere')]);
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

/** A routine that is one of the row under way comes first in it; its dose stays (R25). */
const inRow = (turn: Turn, { activity }: Settled, routine: RoutineId): Outcome | undefined => {
  if (activity === undefined || activity.part.step.item === undefined || activity.told.id === routine) return undefined;
  const item = activity.routine.steps.find((step) => step.of === routine && !step.omitted)?.item;
  return item === undefined ? undefined : itemFirst(turn, activity, item, []);
};

/** Words about the body that nobody asked for. */
const volunteered: ReadonlySet<Command['kind']> = new Set(['sign', 'getHelp', 'hurt', 'child', 'condition', 'notSure']);

/** What a command means in any state; signs and pain words first (voice rules 6.1). */
export const respond = (given: Turn, at: Settled): Outcome => {
  const { command } = given;
  const turn = volunteered.has(command.kind) ? withState(given, telling(given.state, 'ofTheBody')) : given;
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
      const { kind: _, routine, position, ...rest } = command;
      if (routine !== undefined && turn.state.session.ask === 'name-moves') {
        return nameMove(turn, routine, ownMovesChosen);
      }
      if (routine === 'log-roll-stuck') return stuck(turn, at);
      if (routine === undefined) return unknownRoutine(turn, at);
      const placed = position === undefined ? turn : withState(turn, withSession(turn.state, { position }));
      return inRow(placed, at, routine) ?? start(placed, { routine, ...rest });
    }
    case 'programme':
      return programmeAsked(turn, at, command);
    case 'position':
      return changePosition(turn, at, command.position);
    case 'leaveOut':
      return leaveOut(turn, at, command.routine);
    case 'bringBack':
      return bringBack(turn, at, command.routine);
    case 'rightWay':
      return rightWay(turn, at);
    case 'longerRest':
      return changeRest(turn, at, 1);
    case 'shorterRest':
      return changeRest(turn, at, -1);
    case 'timeFor':
      return command.minutes === undefined ? menu(turn) : timeFor(turn, at, command.minutes);
    case 'recommend':
      return recommend(turn);
    case 'skip':
      if (activity !== undefined && openAt(turn.state, activity.doing.place) !== undefined)
        return skipItem(turn, activity);
      return move(turn, at, activity === undefined ? 'menu' : 'skipAhead');
    case 'next':
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
      return more(turn, at);
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
    case 'lesson':
      return lesson(turn, at);
    case 'why':
      return why(turn, at);
    case 'whoSays':
      return whoSays(turn, at);
    case 'medicine':
      return medicine(turn, at);
    case 'lessTalk':
      return changeTalk(turn, at, 'less');
    case 'moreTalk':
      return changeTalk(turn, at, 'more');
    case 'louder':
      return louder(turn, at);
    case 'night':
      return nightVoice(turn, at);
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
    case 'packs':
      return warmOrCool(turn);
    case 'adjust':
      return adjustPacks(turn, command.asked);
    case 'switchNow':
    case 'late':
      return returning(turn, activity, interrupted, [dialog('nothingToSwitch')]);
    case 'whatIsSet':
      return whatIsSet(turn, at);
    case 'cancelTimers':
      return cancelTimers(turn, at);
    case 'readPlan':
      return readPlan(turn, at);
    case 'noPack':
      return noPack(turn, at);
    case 'endOn':
      return endOn(turn, at);
    case 'consent':
      return consented(turn, command.answer, command.cardThrown) ?? launch(turn);
    case 'timers':
      return command.report.kind === 'cancelled'
        ? cancelled(turn, command.report)
        : timersReported(turn, command.report);
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
