import { versionOf } from './compile-scan.ts';
import { type Level, levels, smallerOf } from './level.ts';
import { doseOf, mostSets } from './part.ts';
import type { Item, Playlist } from './playlist.ts';
import { type Position, positions } from './position.ts';
import type { Care, Dose, Movement, Routine, Step } from './routine.ts';

/** No larger size than this; the numbers of its parts stay. */
const capped = (step: Movement, most: Level): Movement => {
  const at = (level: Level) => doseOf(step, smallerOf(level, most));
  const { levels: _, ...rest } = step;
  return {
    ...rest,
    span: mostSets(step),
    levels: { gentlest: at('gentlest'), middle: at('middle'), fuller: at('fuller'), fullest: at('fullest') },
  };
};

/** So many sizes smaller than it is asked for, down to the smallest. */
const lowered = (step: Movement, by: number): Movement => {
  const at = (level: Level) => doseOf(step, levels[Math.max(0, levels.indexOf(level) - by)] ?? 'gentlest');
  return {
    ...step,
    span: mostSets(step),
    levels: { gentlest: at('gentlest'), middle: at('middle'), fuller: at('fuller'), fullest: at('fullest') },
  };
};

/** No more sets than this; after a single one there is no rest. */
const shortened = (step: Movement, most: number): Movement => {
  const at = (level: Level): Dose => {
    const { rest, falling, ...dose } = doseOf(step, level);
    const sets = Math.min(dose.sets, most);
    return {
      ...dose,
      sets,
      ...(falling === undefined ? {} : { falling: falling.slice(0, sets) }),
      ...(sets > 1 && rest !== undefined ? { rest } : {}),
    };
  };
  return {
    ...step,
    span: mostSets(step),
    levels: { gentlest: at('gentlest'), middle: at('middle'), fuller: at('fuller'), fullest: at('fullest') },
  };
};

/** The steps of a routine in a position; where it has no such version, in its own. */
export const stepsIn = (routine: Routine, position: Position | undefined): readonly Step[] =>
  (position === undefined ? undefined : routine.versions?.[position]) ?? routine.steps;

/** A step as a playlist asks for it. */
const asked = (step: Step, { minutes, cycles, pattern, atMost, lower, sets, cues }: Item): Step => {
  switch (step.kind) {
    case 'talk':
      return cues === undefined ? step : { ...step, cues: step.cues.slice(0, cues) };
    case 'scan':
      return minutes === undefined ? step : { ...step, versions: [versionOf(step, { minutes })] };
    case 'heat':
    case 'cold':
      return step;
    case 'movement': {
      const few = sets === undefined ? step : shortened(step, sets);
      const sized = lower === undefined ? few : lowered(few, lower);
      return atMost === undefined ? sized : capped(sized, atMost);
    }
    case 'timed':
      return minutes === undefined
        ? step
        : { ...step, levels: { gentlest: minutes, middle: minutes, fuller: minutes } };
    case 'breathing':
      return {
        ...step,
        ...(pattern === undefined ? {} : { pattern }),
        ...(cycles === undefined ? {} : { cycles }),
        ...(minutes === undefined ? {} : { minutes }),
      };
    default:
      return step satisfies never;
  }
};

/** The question after an item that another one follows. */
const onward = (step: Step): Step => {
  switch (step.kind) {
    case 'talk':
      return { ...step, ask: 'ready' };
    case 'breathing':
    case 'timed':
    case 'scan':
      return { ...step, ask: 'one-more-or-go-on' };
    case 'movement': {
      const { ask: _, ...others } = step;
      return others;
    }
    // Packs ask for the next one by themselves.
    case 'heat':
    case 'cold':
      return step;
    default:
      return step satisfies never;
  }
};

/**
 * A playlist as a routine that can be led: the steps of its items in a row, each told in the words of its own routine.
 * `routineOf` gives the routine of an item.
 */
export const composed = (playlist: Playlist, routineOf: (id: string) => Routine): Routine => {
  const parts = playlist.items.map((item, i) => {
    const routine = routineOf(item.routine);
    const steps = stepsIn(routine, item.position);
    const isLast = i === playlist.items.length - 1;
    const led = steps.map((step, k): Step => {
      const own = asked(step, item);
      const followed = !isLast && k === steps.length - 1 ? onward(own) : own;
      const flows = item.follows && k === 0 ? ({ follows: true } as const) : {};
      return { ...followed, id: `${i}-${step.id}`, of: routine.id, item: i, ...flows };
    });
    return { routine, led };
  });
  const routines = parts.map(({ routine }) => routine);
  const [first] = routines;
  return {
    id: playlist.id,
    ledger: playlist.ledger,
    sources: [...new Set(routines.flatMap(({ sources }) => sources))],
    grade: first?.grade ?? 'none',
    stage: playlist.stage,
    moves: routines.some(({ moves }) => moves),
    onFloor: routines.at(-1)?.onFloor ?? false,
    perDay: Math.min(...routines.map(({ perDay }) => perDay)),
    avoid: [],
    care: {},
    stop: [...new Set(routines.flatMap(({ stop }) => stop))],
    steps: parts.flatMap(({ led }) => led),
  };
};

/** How a routine is given in one session: in another position, no larger than a size, without some of it. */
export type Fit = {
  readonly position?: Position | undefined;
  /** By routine id: what a condition asks for. */
  readonly forms?: Readonly<Record<string, Position | Level>> | undefined;
  /** Ids of routines, and of steps as `routine/step`. */
  readonly leftOut?: readonly string[] | undefined;
};

const isPosition = (form: string): form is Position => positions.some((position) => position === form);
const isLevel = (form: string): form is Level => levels.some((level) => level === form);

/** What the ledger asks for with a condition, as a position or the size that is the most. */
export const formOf = (care: Care): Position | Level => (typeof care === 'string' ? 'gentlest' : care.take);

/**
 * A routine, or one composed of several, as it is led for somebody in this session. `routineOf` gives the routine that a
 * step belongs to. The numbers of its parts are those of the routine as it is written.
 */
export const fitted = (
  routine: Routine,
  { position, forms = {}, leftOut = [] }: Fit,
  routineOf: (id: string) => Routine,
): Routine => {
  const steps = routine.steps.map((written, i): Step => {
    const { of: owner = routine.id, item } = written;
    const own = routineOf(owner);
    const form = forms[owner];
    const wanted = form !== undefined && isPosition(form) ? form : position;
    const bare = item === undefined ? written.id : written.id.slice(`${item}-`.length);
    const other = item === undefined ? stepsIn(routine, wanted)[i] : stepsIn(own, wanted).find(({ id }) => id === bare);
    const version = other === undefined || wanted === undefined ? written : inPlaceOf(written, other);
    const sized = form !== undefined && isLevel(form) && version.kind === 'movement' ? capped(version, form) : version;
    const isOut = leftOut.includes(`${owner}/${bare}`) || (item !== undefined && leftOut.includes(owner));
    return isOut ? { ...sized, omitted: true } : sized;
  });
  return { ...routine, steps };
};

/** A step in another position, in the place and the size that the playlist gives it. */
const inPlaceOf = (written: Step, other: Step): Step => {
  const { of, item, id, ask } = written;
  const place = { id, ...(of === undefined ? {} : { of }), ...(item === undefined ? {} : { item }) };
  if (written.kind === 'movement' && other.kind === 'movement') {
    const span = written.span === undefined ? {} : { span: written.span, levels: written.levels };
    return { ...other, ...place, ...span };
  }
  if (item === undefined) return { ...other, ...place };
  if (written.kind === 'talk' && other.kind === 'talk') return { ...other, ...place, ask: ask ?? other.ask };
  return written;
};
