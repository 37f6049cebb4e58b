import { type Delivery, type Ms, type RoutineId, routineOf, type Scan, sum, versionOf } from '#protocol';

/** A scan as a stream, spoken by the voice that a deployment has rendered (D13). */
export type ScanTrack = {
  readonly kind: 'scan';
  readonly routine: RoutineId;
  /** Of one of its versions. */
  readonly minutes: number;
  /** How much is said in it. Its parts begin at the same times, whatever that is. */
  readonly talk: NonNullable<Delivery['talk']>;
  /** Softer: the person may fall asleep (BR12). */
  readonly night?: true;
};

/** The scan that a routine consists of; `undefined` for any other routine. */
export const scanOf = (routine: RoutineId): Scan | undefined => {
  const [step, ...others] = routineOf(routine).steps;
  return step?.kind === 'scan' && others.length === 0 ? step : undefined;
};

/** Lengths of the parts of a track, in order. */
const partsOf = ({ routine, minutes }: ScanTrack): readonly Ms[] => {
  const scan = scanOf(routine);
  return scan === undefined ? [] : versionOf(scan, { minutes }).parts.map(({ lasts }) => lasts);
};

export const scanPartsIn = (track: ScanTrack): number => partsOf(track).length;

/** Where a part begins, in milliseconds of the track; past the last one, where the track ends. */
export const scanPartStart = (track: ScanTrack, part: number): Ms => sum(...partsOf(track).slice(0, part));

/** The part that is under way `at` milliseconds into the track, from 0; the number of parts when all are over. */
export const scanPartAt = (track: ScanTrack, at: number): number => {
  const starts = partsOf(track).map((_, part) => scanPartStart(track, part + 1));
  const part = starts.findIndex((end) => at < end);
  return part < 0 ? starts.length : part;
};
