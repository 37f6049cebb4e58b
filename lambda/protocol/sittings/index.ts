import { defineSitting } from '../define.ts';
import type { Level } from '../level.ts';
import { ProtocolError } from '../protocol-error.ts';
import type { Sitting } from '../sitting.ts';

// Twelve in four weeks, the ledger's routines in doses that grow: the gentlest, the middle, the fuller one in first steps.
// One set of each, so that no sitting is over a quarter of an hour; "same again" gives another. A minute a side of the
// ball is its slow roll and one spot.

const once = (routine: string, size?: Level) =>
  ({ routine, sets: 1, ...(size === undefined ? {} : { size }) }) as const;
const wallBall = { routine: 'ball-massage' } as const;
const shortBall = { ...wallBall, cues: 3 } as const;
const breath = (minutes: number, pattern = '4-6') => ({ routine: 'breathing', pattern, minutes }) as const;
const walk = (minutes: number) => ({ routine: 'walking', minutes }) as const;
const wayUp = { routine: 'log-roll-floor' } as const;

export const sittings = [
  defineSitting({
    id: 'sitting-1',
    number: 1,
    level: 'gentlest',
    items: [breath(2, '3-4'), { routine: 'legs-up-rest', minutes: 3 }, once('pelvic-tilts'), wayUp],
  }),
  defineSitting({
    id: 'sitting-2',
    number: 2,
    level: 'gentlest',
    items: [breath(2), once('pelvic-tilts'), once('knee-rocks'), shortBall, wayUp],
  }),
  defineSitting({
    id: 'sitting-3',
    number: 3,
    level: 'gentlest',
    items: [breath(3), once('knee-rocks'), once('knee-to-chest'), shortBall, walk(3)],
  }),
  defineSitting({
    id: 'sitting-4',
    number: 4,
    level: 'middle',
    items: [once('pelvic-tilts'), once('knee-rocks'), once('knee-to-chest', 'gentlest'), wallBall, walk(4)],
  }),
  defineSitting({
    id: 'sitting-5',
    number: 5,
    level: 'middle',
    items: [
      { ...once('cat-cow'), position: 'chair' },
      once('pelvic-tilts'),
      once('figure-four', 'gentlest'),
      shortBall,
      { routine: 'upper-back-massage' },
      breath(3),
    ],
  }),
  defineSitting({
    id: 'sitting-6',
    number: 6,
    level: 'middle',
    items: [
      once('knee-rocks'),
      once('knee-to-chest', 'gentlest'),
      once('figure-four', 'gentlest'),
      shortBall,
      { routine: 'body-scan' },
    ],
  }),
  defineSitting({
    id: 'sitting-7',
    number: 7,
    level: 'fuller',
    items: [
      once('cat-cow', 'gentlest'),
      once('bird-dog', 'gentlest'),
      once('heel-sit', 'middle'),
      shortBall,
      breath(3),
    ],
  }),
  defineSitting({
    id: 'sitting-8',
    number: 8,
    level: 'fuller',
    items: [
      once('cat-cow', 'gentlest'),
      once('dead-bug', 'gentlest'),
      once('pelvic-tilts', 'middle'),
      shortBall,
      walk(5),
    ],
  }),
  defineSitting({
    id: 'sitting-9',
    number: 9,
    level: 'fuller',
    items: [
      once('bird-dog', 'middle'),
      once('dead-bug', 'gentlest'),
      once('figure-four', 'gentlest'),
      shortBall,
      { routine: 'muscle-release' },
    ],
  }),
  defineSitting({
    id: 'sitting-10',
    number: 10,
    level: 'fuller',
    items: [once('cat-cow', 'middle'), once('bird-dog', 'middle'), once('dead-bug', 'middle'), shortBall, walk(5)],
  }),
  defineSitting({
    id: 'sitting-11',
    number: 11,
    level: 'fuller',
    items: [once('bird-dog'), once('dead-bug', 'middle'), once('hip-stretch', 'middle'), shortBall, breath(3, '5-5')],
  }),
  defineSitting({
    id: 'sitting-12',
    number: 12,
    level: 'fuller',
    items: [
      { ...once('pelvic-tilts', 'middle'), own: true },
      { ...once('cat-cow', 'middle'), own: true },
      { ...once('dead-bug', 'middle'), own: true },
      shortBall,
      walk(2),
      breath(3),
    ],
  }),
] as const;

export type SittingId = (typeof sittings)[number]['id'];

/** The number of a sitting by its id; `undefined` for any other id. `numberOfSitting('sitting-4') // => 4` */
export const numberOfSitting = (id: string): number | undefined => sittings.find((each) => each.id === id)?.number;

/**
 * A sitting by its number.
 * @throws ProtocolError for a number that none has
 */
export const sittingOf = (number: number): Sitting & { readonly id: SittingId } => {
  const found = sittings.find((each) => each.number === number);
  if (found === undefined)
    throw new ProtocolError('a sitting', String(number), `a number from 1 to ${sittings.length}`);
  return found;
};
