import type { Pace, Voice } from '#protocol';
import { asks } from './asks/index.ts';
import { steerChimes } from './chiming.ts';
import type { Command } from './command.ts';
import type { Settled } from './doing.ts';
import { launch } from './launching.ts';
import { move } from './moves.ts';
import { opened, opensThePlace } from './opening.ts';
import { withRow } from './own-time.ts';
import { endingPlan, steerPlan } from './plan-steering.ts';
import type { Instant } from './progress.ts';
import type { Outcome, Reply } from './reply.ts';
import { caughtUp } from './reporting.ts';
import { respond } from './responding.ts';
import { settled } from './settling.ts';
import { spared } from './sparing.ts';
import { type State, withSession } from './state.ts';
import { hushed, steer } from './steering.ts';
import { dropping, reconciled } from './timer-reconciling.ts';
import type { Turn } from './turn.ts';
import { uncovered, wearing } from './wearing.ts';

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
  'consent',
  'timers',
]);

/**
 * The heart: `(state, command, now) -> [next, reply]`.
 * `voiceAt` says how long the voice takes for a line at a pace; it is all that the core knows of a locale.
 */
export const converse =
  (voiceAt: (pace: Pace) => Voice): Transition =>
  (state, command, now) => {
    const before = withRow(caughtUp({ state: opened(state, now), command, now, voiceAt })).state;
    const first = before.session.turn === 0;
    const { state: known, drop } =
      first && command.kind !== 'ended' ? reconciled(before, now) : { state: before, drop: [] };
    const night = command.kind === 'night' ? true : before.session.night;
    const counting = withSession(known, { turn: before.session.turn + 1, night });
    const at = settled({ state: counting, command, now, voiceAt });
    const { turn } = at;
    const outcome =
      steerPlan(at, first) ??
      (first ? steerChimes(turn) : undefined) ??
      (first ? (steer(turn) ?? (opensThePlace(command) ? launch(turn) : undefined)) : undefined) ??
      wearing(turn, at) ??
      (always.has(command.kind) ? undefined : answering(turn, at)) ??
      respond(turn, at);
    const [next, answer] = spared(turn, endingPlan(at, uncovered(at, outcome)));
    const reply = dropping(answer, drop);
    return [command.kind === 'noMatch' ? next : withSession(next, { misses: 0 }), hushed(turn, reply)];
  };
