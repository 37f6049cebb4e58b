import {
  compile,
  type Delivery,
  levels,
  ms,
  type Opening,
  type Pace,
  type Part,
  partsOf,
  patternOf,
  patterns,
  type Routine,
  routines,
  sizeOf,
  type Timeline,
} from '#protocol';
import { askNames, asks, waiting } from '../conversation/asks.ts';
import { interludes } from '../conversation/interlude.ts';
import { question } from '../conversation/turn.ts';
import type { Clip } from './clip.ts';
import { plan, type Room } from './plan.ts';
import { clipsIn } from './segment.ts';

const leads: readonly Opening['lead'][] = ['full', 'uncoached', 'cue', 'again', 'fuller', 'sound'];
const paces: readonly Pace[] = [-1, 0, 1, 2, 3];

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
      return levels.flatMap((level) => paces.map((pace) => ({ ...plain, level, pace })));
    case 'timed':
      return [{ ...plain, minutes: 5 }];
    case 'breathing':
      // Five minutes hold more breaths than fit into a turn, so every number of breaths that can be left is there.
      return patterns.flatMap((pattern) => paces.map((pace) => ({ ...plain, chosen: pattern, pace, minutes: 5 })));
    default:
      return part.step satisfies never;
  }
};

const soundsOf = (routine: Routine, part: Part): readonly Timeline[] =>
  deliveriesOf(part).flatMap((delivery) => {
    const atLevel = partsOf(routine, delivery.level).find((each) => each.index === part.index);
    if (atLevel === undefined) return [];
    const size = sizeOf(atLevel, delivery);
    // The pace changes the waits of the coaching only, which stand at the beginning of a breathing part.
    const last = part.step.kind === 'breathing' && delivery.pace !== 0 ? 0 : size;
    return Array.from({ length: last + 1 }, (_, from) => from).flatMap((from) =>
      leads.map((lead) => compile(routine, atLevel, delivery, { from, lead })),
    );
  });

/**
 * Every file of sound that a conversation can ask for: the parts of each routine from each resume point, what is heard
 * while a question waits, and what stands between words. What is not here is never played.
 */
export const everyClip = (room: Room): readonly Clip[] => {
  const found = new Map<string, Clip>();
  const add = (sound: Timeline) => {
    const { speech } = plan({ say: [], play: sound, ask: question('go-on') }, silentVoice, room);
    for (const clip of clipsIn(speech)) found.set(clip.name, clip);
  };
  for (const routine of routines) {
    for (const part of partsOf(routine, 'fuller')) for (const sound of soundsOf(routine, part)) add(sound);
  }
  for (const { wait, third } of askNames.map((name) => asks[name])) {
    for (const each of [wait, third.sound]) if (each !== undefined) add(waiting(each));
  }
  for (const sound of Object.values(interludes)) add(sound);
  return [...found.values()].toSorted((one, other) => (one.name < other.name ? -1 : 1));
};
