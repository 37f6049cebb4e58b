import {
  compile,
  type Delivery,
  doseOf,
  levels,
  ms,
  type Opening,
  type Pace,
  type Part,
  packSounds,
  partsOf,
  patternOf,
  patterns,
  playlists,
  positions,
  quiet,
  type Routine,
  repsIn,
  routineOf,
  routines,
  seconds,
  sizeOf,
  startable,
  type Timeline,
} from '#protocol';
import { askNames, asks, waiting } from '../conversation/asks/index.ts';
import { interludes } from '../conversation/interlude.ts';
import { question } from '../conversation/turn.ts';
import type { Clip } from './clip.ts';
import { byNight } from './night.ts';
import { plan, type Room } from './plan.ts';
import { clipsIn } from './segment.ts';

const leads: readonly Opening['lead'][] = ['full', 'uncoached', 'cue', 'again', 'fuller', 'sound'];
const paces: readonly Pace[] = [-1, 0, 1, 2, 3];

/** The quiet after the words of a part of a scan, in seconds. */
const [shortestQuiet, longestQuiet] = [5, 90];

/** Words take no time here: what fits then is the most that one file can ever hold. */
const silentVoice = () => ms(0);

const plain: Delivery = {
  level: 'gentlest',
  pace: 0,
  pattern: patternOf('3-4'),
  talk: 'normal',
  voice: silentVoice,
};

/** The ways in which a part of this kind can sound different. */
const deliveriesOf = (part: Part): readonly Delivery[] => {
  switch (part.step.kind) {
    case 'talk':
      return paces.map((pace) => ({ ...plain, pace }));
    case 'movement':
      // At the gentlest one's own breath leads, unless just sound is wanted.
      return levels.flatMap((level) =>
        paces.flatMap((pace) => (['normal', 'quiet'] as const).map((talk) => ({ ...plain, level, pace, talk }))),
      );
    case 'scan':
      return [];
    case 'timed':
      return [{ ...plain, minutes: 5 }];
    case 'breathing':
      // Five minutes hold more breaths than fit into a turn, so every number of breaths that can be left is there.
      return patterns.flatMap((pattern) => paces.map((pace) => ({ ...plain, chosen: pattern, pace, minutes: 5 })));
    case 'heat':
    case 'cold':
      return [plain];
    default:
      return part.step satisfies never;
  }
};

/** Parts and deliveries with the same key differ in words alone, and sound the same. */
const soundKey = (routine: Routine, part: Part, delivery: Delivery): string => {
  const { step, set, side, first, last } = part;
  const goesOn = part.next !== undefined;
  if (step.kind !== 'movement') return JSON.stringify([part, goesOn, delivery]);
  const { moves } = step.of === undefined ? routine : routineOf(step.of);
  const { level, ...way } = delivery;
  const dose = doseOf(step, level);
  const gaps = step.setUp.map(({ gap }) => gap);
  return JSON.stringify([
    ...[level === 'gentlest' || !moves, dose.tempo, dose.rest, repsIn(dose, set)],
    ...[side, first, last, goesOn, step.alternates, gaps, way],
  ]);
};

/** Timelines of a part in all its ways, but for those that are in `known`. */
const soundsOf = (routine: Routine, part: Part, known: Set<string>): readonly Timeline[] =>
  deliveriesOf(part).flatMap((delivery) => {
    const atLevel = partsOf(routine, delivery.level).find((each) => each.index === part.index);
    if (atLevel === undefined) return [];
    const key = soundKey(routine, atLevel, delivery);
    if (known.has(key)) return [];
    known.add(key);
    const size = sizeOf(atLevel, delivery);
    // The pace changes the waits of the coaching only, which stand at the beginning of a breathing part.
    const last = part.step.kind === 'breathing' && delivery.pace !== 0 ? 0 : size;
    return Array.from({ length: last + 1 }, (_, from) => from).flatMap((from) =>
      leads.map((lead) => compile(routine, atLevel, delivery, { from, lead })),
    );
  });

/** How much longer or shorter than it is written a rest can be asked for. */
const restings = [0.5, 1, 1.5, 2] as const;

/** What closes the sets of a routine, or of several in a row, with each rest that may follow. */
const closesOf = (routine: Routine): readonly Timeline[] =>
  levels.flatMap((level) =>
    partsOf(routine, level).flatMap((part) =>
      part.step.kind === 'movement'
        ? restings.map((resting) => {
            const delivery = { ...plain, level, resting };
            return compile(routine, part, delivery, { from: sizeOf(part, delivery), lead: 'sound' });
          })
        : [],
    ),
  );

/** A routine in each position that it has. */
const inEveryPosition = (routine: Routine): readonly Routine[] => [
  routine,
  ...positions.flatMap((position) => {
    const steps = routine.versions?.[position];
    return steps === undefined ? [] : [{ ...routine, steps }];
  }),
];

/** Timelines that differ in their words and numbers alone sound the same. */
const shapeOf = ({ cues, lasts }: Timeline): string =>
  JSON.stringify([lasts, cues.map((cue) => (cue.kind === 'say' || cue.kind === 'mark' ? [cue.kind, cue.at] : cue))]);

/**
 * Every file of sound that a conversation can ask for: the parts of each routine in each position from each resume point, what is heard
 * while a question waits, and what stands between words. What is not here is never played.
 */
export const everyClip = (room: Room): readonly Clip[] => {
  const found = new Map<string, Clip>();
  const planned = new Set<string>();
  const known = new Set<string>();
  const add = (sound: Timeline) => {
    const shape = shapeOf(sound);
    if (planned.has(shape)) return;
    planned.add(shape);
    for (const name of ['go-on', 'go-on-at-night'] as const) {
      const reply = { say: [], play: sound, ask: question(name) };
      const whole = plan(reply, silentVoice, room);
      for (const { speech } of [whole, byNight(whole, reply)]) {
        for (const clip of clipsIn(speech)) found.set(clip.name, clip);
      }
    }
  };
  for (const routine of (routines as readonly Routine[]).flatMap(inEveryPosition)) {
    for (const part of partsOf(routine, 'fullest')) for (const sound of soundsOf(routine, part, known)) add(sound);
  }
  for (const id of startable) for (const sound of inEveryPosition(routineOf(id)).flatMap(closesOf)) add(sound);
  // A move that another one follows ends otherwise than alone.
  for (const row of playlists.map((playlist) => routineOf(playlist.id))) {
    for (const part of partsOf(row, 'fullest')) {
      if (part.step.kind === 'movement') for (const sound of soundsOf(row, part, known)) add(sound);
    }
  }
  for (const { wait, third } of askNames.map((name) => asks[name])) {
    for (const each of [wait, third.sound]) if (each !== undefined) add(waiting(each));
  }
  for (const sound of [...Object.values(interludes), ...packSounds()]) add(sound);
  // What a scan leaves quiet depends on its words, to the whole second.
  for (let length = shortestQuiet; length <= longestQuiet; length += 1) add(quiet(seconds(length)));
  return [...found.values()].toSorted((one, other) => (one.name < other.name ? -1 : 1));
};
