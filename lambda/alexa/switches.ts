import {
  type Line,
  type MythId,
  myths,
  playlists,
  type Routine,
  type RoutineId,
  routines,
  type Step,
  sittings,
} from '#protocol';
import type { Command } from '../conversation/command.ts';
import { type State, withProgress, withSession } from '../conversation/state.ts';
import type { Planned } from '../render/plan.ts';
import type { Segment } from '../render/segment.ts';

/** What an operator has switched off: it is not led, not answered, not said. */
export type SwitchedOff = {
  readonly routines: readonly RoutineId[];
  readonly myths: readonly MythId[];
  /** Keys of lines, `routines.pelvic-tilts.feel`. */
  readonly lines: readonly string[];
};

/** What a text switches off, and the words in it that name nothing which may be. */
export type Switches = { readonly off: SwitchedOff; readonly refused: readonly string[] };

export const nothingOff: SwitchedOff = { routines: [], myths: [], lines: [] };

/** First comfort and the way up from the floor are owed to everybody; breathing is what is offered instead of the rest. */
const mayRest = ({ ledger, id }: Routine): boolean =>
  ledger !== 'P-LOGROLL' && id !== 'quick-comfort' && id !== 'breathing';

const wordsOf = (step: Step): readonly string[] => {
  switch (step.kind) {
    case 'talk':
    case 'scan':
    case 'heat':
    case 'cold':
      return [];
    case 'movement':
      return [...step.setUp.map(({ words }) => words), step.cue.effort, step.cue.return, step.feel];
    case 'timed':
      return [...step.setUp.map(({ words }) => words), ...step.along, step.half];
    case 'breathing':
      return step.coaching.map(({ words }) => words);
    default:
      return step satisfies never;
  }
};

/** Coaching that may fall silent. What says who should leave a move out, or how to undo one, is never among it. */
const mayBeSilent: ReadonlySet<string> = new Set(
  (routines as readonly Routine[])
    .filter((routine) => mayRest(routine) || routine.id === 'breathing')
    .flatMap(({ id, steps }) => steps.flatMap(wordsOf).map((words) => `routines.${id}.${words}`)),
);

const movable: ReadonlySet<string> = new Set([
  ...(routines as readonly Routine[]).filter(mayRest).map(({ id }) => id),
  ...playlists.map(({ id }) => id),
  ...sittings.map(({ id }) => id),
]);

const known = <T extends { readonly id: string }>(all: readonly T[], words: ReadonlySet<string>, prefix = '') =>
  all.map(({ id }): T['id'] => id).filter((id) => words.has(prefix + id));

/**
 * Reads ids of routines, playlists and sittings, `myths.<id>` and keys of coaching lines, apart by spaces or commas. Nothing else can be switched off,
 * and so no safety line: not fixed ones, signs, numbers, questions, nor anything of the dialog.
 * @example readSwitches('pelvic-tilts myths.ice fixed.sf4').refused // => ['fixed.sf4']
 */
export const readSwitches = (text: string): Switches => {
  const words = new Set(text.split(/[\s,]+/).filter((word) => word !== '' && word !== 'nothing'));
  const off: SwitchedOff = {
    routines: known([...routines, ...playlists, ...sittings], words).filter((id) => movable.has(id)),
    myths: known(myths, words, 'myths.'),
    lines: [...words].filter((word) => mayBeSilent.has(word)),
  };
  const taken = new Set<string>([...off.routines, ...off.myths.map((id) => `myths.${id}`), ...off.lines]);
  return { off, refused: [...words].filter((word) => !taken.has(word)) };
};

/** A routine, a playlist or a sitting that is off is left out like any other, also where somebody is in the middle of it or would come back to it. */
export const withoutRoutines = (state: State, { routines: off }: SwitchedOff): State => {
  if (off.length === 0) return state;
  const { session, progress } = state;
  const isOff = (id: string | undefined) => off.some((each) => each === id);
  const leftOut = [...new Set([...session.leftOut, ...off])];
  const halted = withSession(state, {
    leftOut,
    doing: isOff(session.doing?.place.routine) ? undefined : session.doing,
    wish: isOff(session.wish?.routine) ? undefined : session.wish,
  });
  return withProgress(halted, {
    place: isOff(progress.place?.routine) ? undefined : progress.place,
    // The ids of its timers stay, and so its timers are taken away.
    plan: isOff(progress.plan?.id) ? undefined : progress.plan,
  });
};

/** A question whose answer is off is one that the skill does not know. */
export const withoutMyths = (command: Command, { myths: off }: SwitchedOff): Command =>
  command.kind === 'question' ? { ...command, myths: command.myths.filter((id) => !off.includes(id)) } : command;

const isSilent = ({ key }: Line, { lines }: SwitchedOff): boolean => lines.includes(key.replace(/Fuller$/, ''));

/** What is spoken without the lines that are off; the quiet around them stays. */
export const withoutLines = (planned: Planned, off: SwitchedOff): Planned => {
  if (off.lines.length === 0) return planned;
  const isHeard = (segment: Segment) => segment.kind !== 'words' || !isSilent(segment.line, off);
  return { ...planned, speech: planned.speech.filter(isHeard) };
};

/** Words that help somebody at once wait for nothing. */
const urgent: ReadonlySet<Command['kind']> = new Set<Command['kind']>([
  'sign',
  'getHelp',
  'hurt',
  'child',
  'stop',
  'cancel',
  'ended',
]);

export const mayWait = ({ kind }: Command): boolean => !urgent.has(kind);
