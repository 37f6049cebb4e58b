import {
  breathLadder,
  type Delivery,
  isRow,
  type Level,
  type Part,
  type PatternId,
  partAt,
  partsOf,
  patternOf,
  type Routine,
  routineOf,
  sizeOf,
  smallerOf,
} from '#protocol';
import { routineFor } from './fitting.ts';
import { sizeInSitting } from './programme.ts';
import type { Place } from './progress.ts';
import { type Doing, type State, withSession } from './state.ts';
import { paceOf, type Turn, voiceOf } from './turn.ts';

/** The level that is led now: that of the sitting, the person's, or the smaller one of this session. */
export const levelOf = (state: State): Level => {
  const chosen = sizeInSitting(state) ?? state.progress.settings.level ?? 'gentlest';
  return smallerOf(chosen, state.session.eased ?? chosen);
};

const hasFinishedSomething = (state: State): boolean => Object.keys(state.progress.counts).length > 0;

/** The pace a person has settled on; a breath with a hold is none, since it is led only when it is named (BR09). */
export const ownBreath = ({ progress: { settings } }: State): PatternId | undefined =>
  breathLadder.find((id) => id === settings.breathPace);

/** The breath a person gets unasked: their own, or 3-4 for newcomers and 4-6 after that (BR03). */
export const breathOf = (state: State): PatternId => ownBreath(state) ?? (hasFinishedSomething(state) ? '4-6' : '3-4');

/** A length is that of a single routine; the parts of a row have their own. */
const minutesOf = (place: Place | undefined): Pick<Delivery, 'minutes'> =>
  place?.length === undefined || isRow(place.routine) ? {} : { minutes: place.length };

/** In a row a breath is slowed or quickened, and none is named: so none with a hold is led there (BR09). */
const chosenIn = (place: Place | undefined): Pick<Delivery, 'chosen'> => {
  if (place?.pattern === undefined) return {};
  const isNamed = !isRow(place.routine) || breathLadder.some((id) => id === place.pattern);
  return isNamed ? { chosen: patternOf(place.pattern) } : {};
};

/** How a routine is given to this person now. */
export const deliveryOf = (turn: Turn, level: Level, place?: Place): Delivery => ({
  level,
  pace: paceOf(turn.state),
  pattern: patternOf(breathOf(turn.state)),
  ...chosenIn(place),
  ...minutesOf(place),
  resting: 1 + (turn.state.session.resting ?? 0) / 2,
  talk: turn.state.progress.settings.talk ?? 'normal',
  voice: voiceOf(turn),
});

/** An activity unfolded: its routine, the part it is in and how it is delivered. */
export type Unfolded = {
  readonly doing: Doing;
  readonly routine: Routine;
  /** The routine whose words the part is told in: in a row one of several, else the same. */
  readonly told: Routine;
  readonly part: Part;
  readonly delivery: Delivery;
  /** Resume points of the part; an offset of this or more has heard it all. */
  readonly size: number;
};

/** `undefined` where the place points past the routine's end. */
export const unfolded = (turn: Turn, doing: Doing): Unfolded | undefined => {
  const routine = routineFor(turn.state, doing.place);
  const part = partAt(partsOf(routine, doing.level), doing.place.step);
  if (part === undefined) return undefined;
  const told = part.step.of === undefined ? routine : routineOf(part.step.of);
  const { minutes, playing } = doing;
  const delivery = {
    ...deliveryOf(turn, doing.level, doing.place),
    ...(minutes === undefined ? {} : { minutes }),
    ...(playing?.pack === undefined ? {} : { pack: playing.pack }),
  };
  const inOrder = ordered(turn.state, routine, doing.resumed ? { ...part, first: true } : part, doing.level);
  return { doing, routine, told, part: inOrder, delivery, size: sizeOf(part, delivery) };
};

/** The part with what really follows it, where the order of a row was changed. */
const ordered = ({ session }: State, routine: Routine, part: Part, level: Level): Part => {
  if (session.order === undefined || part.next === undefined) return part;
  const { next: _, ...last } = part;
  const [index] = session.order;
  const following = index === undefined ? undefined : partAt(partsOf(routine, level), index)?.step.of;
  return following === undefined ? last : { ...last, next: following };
};

/** A turn whose activity stands where the person heard it, and whether sound was interrupted. */
export type Settled = { readonly turn: Turn; readonly activity?: Unfolded; readonly interrupted: boolean };

export const isOver = (activity: Unfolded): boolean => activity.doing.place.offset >= activity.size;

/** Notes how much of a reply's activity fits into the turn; the next turn goes on from there. */
export const cutAt = (state: State, cut: number | undefined): State => {
  const { doing } = state.session;
  if (cut === undefined || doing?.playing === undefined) return state;
  return withSession(state, { doing: { ...doing, playing: { ...doing.playing, cut } }, ask: 'go-on' });
};
