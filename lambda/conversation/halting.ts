import {
  type FlagId,
  flagOf,
  isPack,
  type Line,
  levels,
  line,
  partAt,
  partsOf,
  patternFor,
  positions,
  seconds,
  sequence,
  silence,
} from '#protocol';
import type { AskName } from './ask-name.ts';
import type { Hurt } from './command.ts';
import { levelOf, type Settled, type Unfolded } from './doing.ts';
import { routineFor } from './fitting.ts';
import { lead } from './guiding.ts';
import { interludes } from './interlude.ts';
import { restingAt } from './keeping.ts';
import { formsFor, leftOutBy } from './leaving-out.ts';
import type { Outcome } from './reply.ts';
import { passQuietly } from './resting.ts';
import { returning } from './returning.ts';
import { type Doing, hasTold, raised, type State, telling, untold, withProgress, withSession } from './state.ts';
import { asking, closing, dialog, type Turn, withState } from './turn.ts';
import { spoken } from './wording.ts';

const closeTo = seconds(3);

/** What moves now, if anything: then a pain word halts it. */
const moving = ({ activity }: Settled) => (activity?.part.step.kind === 'movement' ? activity : undefined);

/** The movement is let go, and the place is the rest before it; what comes next runs beside the stored place. */
const halted = (state: State, settled: Settled): State => {
  const activity = moving(settled);
  return activity === undefined ? state : restingAt(state, activity.doing);
};

const undo = (settled: Settled): readonly Line[] => {
  const activity = moving(settled);
  if (activity?.part.step.kind !== 'movement') return [];
  return [line(`routines.${activity.told.id}.${activity.part.step.undo}`)];
};

const counting = (state: State, kind: 'soft' | 'hard'): State =>
  withSession(state, { halts: { ...state.session.halts, [kind]: state.session.halts[kind] + 1 } });

/** Rest, quiet, what means help at once, and an offer of quiet breathing; the session stays open (SF-12). */
const restNow = (turn: Turn, settled: Settled): Outcome =>
  asking(halted(raised(turn.state, 'still'), settled), 'still-or-stop', {
    play: sequence(
      spoken(turn, dialog('rest'), dialog('noMoreToday')),
      interludes.letGo,
      spoken(turn, line('fixed.sf12')),
      silence(closeTo),
    ),
  });

/** One size down for what comes, in this session only. */
const easing = (state: State): State => {
  const smaller = levels[levels.indexOf(levelOf(state)) - 1];
  return smaller === undefined ? state : withSession(state, { eased: smaller });
};

/** It was too much: let go, go quiet, then smaller or stop. */
const tooMuch = (turn: Turn, settled: Settled): Outcome => {
  const state = counting(turn.state, 'soft');
  const { soft, hard } = state.session.halts;
  const next = withState(turn, state);
  if (soft >= 3 || (soft === 2 && hard >= 1)) return restNow(next, settled);
  if (soft === 2) return worse(next, settled);
  if (moving(settled) === undefined) return passQuietly(next, settled);
  return asking(halted(raised(easing(state), 'smaller'), settled), 'smaller-or-stop', {
    say: [dialog('rest'), ...undo(settled)],
    play: interludes.letGo,
  });
};

/** It got worse: stop, undo the position, go quiet; only still things from now on. */
const worse = (turn: Turn, settled: Settled): Outcome => {
  const state = counting(raised(turn.state, 'still'), 'hard');
  const next = withState(turn, state);
  if (state.session.halts.hard >= 2) return restNow(next, settled);
  if (moving(settled) === undefined) return passQuietly(next, settled);
  return asking(halted(state, settled), 'still-or-stop', {
    say: [dialog('stop'), ...undo(settled), dialog('rest')],
    play: interludes.letGo,
  });
};

/** What a person volunteers about how it feels is acted on at once, in this session, and forgotten (N03). */
export const feel = (turn: Turn, settled: Settled, hurt: Hurt): Outcome => {
  switch (hurt) {
    case 'mild':
      return returning(turn, settled.activity, settled.interrupted, [dialog('fine')]);
    case 'hurts':
      return tooMuch(turn, settled);
    case 'worse':
      return worse(turn, settled);
    case 'dizzy':
      return asking(halted(telling(raised(turn.state, 'still'), 'unpaced'), settled), 'rest-quietly-or-stop', {
        say: [dialog('rest'), dialog('normalBreaths')],
        play: interludes.quietMinute,
      });
    case 'severe':
      return asking(halted(raised(turn.state, 'still'), settled), 'rest-or-stop', {
        say: [dialog('rest'), dialog('callIfNotEasing')],
        play: silence(closeTo),
      });
    default:
      return hurt satisfies never;
  }
};

const beginsWithStop: ReadonlySet<FlagId> = new Set<FlagId>(['sign-01', 'sign-28']);

/** Kind E ends everything: the line, then the number once more, then silence. Nothing is offered after it (C23). */
const emergency = (turn: Turn, settled: Settled, flag: FlagId): Outcome => {
  const state = halted(raised(turn.state, 'closed'), settled);
  return closing(withSession(state, { doing: undefined, wish: undefined }), {
    play: sequence(
      spoken(turn, ...(beginsWithStop.has(flag) ? [] : [dialog('stop')]), line(`redFlags.${flag}.say`)),
      silence(closeTo),
      spoken(turn, line('fixed.sf5')),
    ),
  });
};

/** "Get help" without a sign. */
export const getHelp = (turn: Turn, settled: Settled): Outcome => {
  const state = halted(raised(turn.state, 'closed'), settled);
  return closing(withSession(state, { doing: undefined, wish: undefined }), {
    play: sequence(spoken(turn, line('fixed.sf4')), silence(closeTo), spoken(turn, line('fixed.sf5'))),
  });
};

/** Not sure counts as a sign: medical advice, rest, nothing that moves. */
export const notSure = (turn: Turn, settled: Settled): Outcome =>
  asking(halted(raised(turn.state, 'still'), settled), 'rest-or-stop', {
    say: [dialog('rest'), dialog('notSure')],
    play: silence(closeTo),
  });

/** Questions that follow the signs, or ask about help: there "I don't know" counts as a sign. */
const aboutSigns: ReadonlySet<AskName> = new Set<AskName>([
  'ready-after-signs',
  'ready-or-help',
  'rest-or-help',
  'ready-to-start',
  'gentlest-middle-fuller',
  'go-on-or-smaller-after-signs',
  'rest-first-or-smaller',
  'help-or-go-on',
]);

/** "I don't know", "maybe": after the signs as a sign, anywhere else the question in other words. */
export const unsure = (turn: Turn, settled: Settled): Outcome => {
  const { ask } = turn.state.session;
  if (settled.interrupted) return returning(turn, settled.activity, true, []);
  if (ask !== undefined && aboutSigns.has(ask)) return notSure(turn, settled);
  return ask === undefined
    ? returning(turn, settled.activity, false, [])
    : asking(turn.state, ask, { wording: 'miss2' });
};

/** A sign that was volunteered, by its urgency; between floor and margin it is asked once: get help, or go on? */
export const sign = (turn: Turn, settled: Settled, flag: FlagId, sure: boolean): Outcome => {
  const { urgency } = flagOf(flag);
  if (!sure) return askOnce(turn, settled);
  const state = telling(untold(turn.state, 'signs', 'signsSaid'), 'signsFull');
  switch (urgency) {
    case 'E':
      return emergency(turn, settled, flag);
    case 'S':
      return asking(halted(telling(raised(state, 'still'), 'restOnly'), settled), 'rest-or-stop', {
        say: [dialog('rest'), line(`redFlags.${flag}.say`)],
        play: silence(closeTo),
      });
    case 'C':
      return asking(halted(raised(state, 'still'), settled), 'still-or-stop', {
        say: [dialog('rest'), line(`redFlags.${flag}.say`)],
        play: silence(closeTo),
      });
    default:
      return urgency satisfies never;
  }
};

const askOnce = (turn: Turn, settled: Settled): Outcome => {
  if (hasTold(turn.state, 'unsure')) return notSure(turn, settled);
  const asked = telling(halted(turn.state, settled), 'unsure');
  return asking(withSession(asked, { behind: turn.state.session.ask }), 'help-or-go-on', { say: [dialog('rest')] });
};

/** "More signs": the rest of them, behind the first ones for who has not heard those, then the question that was open. */
export const moreSigns = (turn: Turn, settled: Settled): Outcome => {
  const heard = hasTold(turn.state, 'signs') || hasTold(turn.state, 'signsSaid');
  const first = heard ? [] : [line('fixed.sf1')];
  return returning(turn, settled.activity, settled.interrupted, [...first, line('fixed.sf2')]);
};

/** A child is mentioned: this is for adults. */
export const child = (turn: Turn): Outcome =>
  closing(withSession(raised(turn.state, 'closed'), { doing: undefined }), { say: [line('fixed.sf11')] });

/**
 * A condition was volunteered: what the ledger leaves out for it is left out, and where it asks for care a gentler form is
 * led, for this session and never kept. One that the ledger does not know is for a doctor.
 */
export const condition = (turn: Turn, settled: Settled, code: string | undefined): Outcome => {
  const { activity, interrupted } = settled;
  const items = leftOutBy(code);
  const forms = formsFor(code);
  const { session } = turn.state;
  const state = withSession(turn.state, {
    leftOut: [...new Set([...session.leftOut, ...items])],
    ...(Object.keys(forms).length === 0 ? {} : { forms: { ...session.forms, ...forms } }),
  });
  const next = withState(turn, state);
  const running = activity === undefined ? [] : runningIn(activity);
  if (activity !== undefined && running.some((id) => items.includes(id))) {
    return asking(halted(raised(state, 'still'), settled), 'still-or-stop', {
      say: [dialog('rest'), dialog('leaveThoseOut')],
      play: interludes.letGo,
    });
  }
  const known = items.length + Object.keys(forms).length;
  if (known === 0) return returning(turn, activity, interrupted, [line('fixed.sf10')]);
  const words = [dialog(items.length > 0 ? 'leaveThoseOut' : 'gentlestToday')];
  const form = activity === undefined || !hasForms(activity) ? undefined : forms[activity.told.id];
  if (activity === undefined || form === undefined || !interrupted)
    return returning(next, activity, interrupted, words);
  // The form that runs is another one from here on: taken up from the beginning of its part, which is no new start.
  const parts = partsOf(routineFor(state, activity.doing.place), activity.doing.level);
  // A smaller size may have fewer sets: then its last one.
  const part = partAt(parts, activity.part.index) ?? parts.at(-1) ?? activity.part;
  const place = { ...activity.doing.place, step: part.index, offset: 0 };
  const isMoved = positions.some((position) => position === form);
  const anew: Doing = { ...activity.doing, place, ...(isMoved ? { unsettled: true } : {}) };
  const [led, reply] = lead(next, anew, { say: words });
  return [withProgress(led, { started: turn.state.progress.started }), reply];
};

/** A scan and a pack are the same in every size: they go on where they are. */
const hasForms = ({ part: { step } }: Unfolded): boolean => step.kind !== 'scan' && !isPack(step);

/** What is under way, as it may be left out: the routine, the step of it, the breath. */
const runningIn = ({ told, part, delivery }: Unfolded): readonly string[] => [
  told.id,
  `${told.id}/${part.step.item === undefined ? part.step.id : part.step.id.replace(/^\d+-/, '')}`,
  ...(part.step.kind === 'breathing' ? [patternFor(part.step, delivery).id] : []),
];
