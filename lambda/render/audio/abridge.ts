import type { Timeline } from '#protocol';
import { type Atom, type Group, groupsOf, runOfGroups } from '../clip.ts';
import { bedLasts } from './bed.ts';

/** A stretch of a run, in ms, that is heard `times` more than it stands there. */
export type Loop = { readonly at: number; readonly lasts: number; readonly times: number };

/** A run with its repetitions taken out, and where they were. */
export type Abridged = { readonly run: Timeline; readonly loops: readonly Loop[] };

/** A loop is a whole number of MP3 frames (24 ms) and of the tenths of a second in which loudness is measured. */
const grain = 600;

/** Around a loop the run goes on as in it, for the encoder to settle before and to look ahead after, in ms. */
const settles = 3000;

const divisor = (one: number, other: number): number => (other === 0 ? one : divisor(other, one % other));

/** How many of `cycles` repetitions are kept, and the loop, from the first one's start, that makes up for the others. */
const shortened = (cycle: number, cycles: number, trail: number): { readonly kept: number; readonly loop: Loop } => {
  const unit = grain / divisor(cycle, grain);
  const lead = Math.ceil(settles / cycle);
  const least = lead + unit + Math.ceil((settles + trail) / cycle);
  const times = Math.max(0, Math.floor((cycles - least) / unit));
  return { kept: cycles - times * unit, loop: { at: lead * cycle, lasts: unit * cycle, times } };
};

const lengthOf = ({ times, atoms }: Group): number => times * atoms.reduce((total, { lasts }) => total + lasts, 0);

/** A group with its loop, if it has one. @param begin of the group in the abridged run, ms */
type Shortened = { readonly group: Group; readonly loops: readonly Loop[] };

const shortenedGroup = ({ times, atoms }: Group, begin: number, trail: number): Shortened => {
  const cycle = lengthOf({ times: 1, atoms });
  const { kept, loop } = shortened(cycle, times, trail);
  return { group: { times: kept, atoms }, loops: loop.times > 0 ? [{ ...loop, at: begin + loop.at }] : [] };
};

/** Sounds that repeat within themselves. */
const beds: ReadonlySet<string> = new Set(['b', 'z']);

/** A bed goes on as in its loop for so long around it, in ms: past the edge of either end, and as long as a seam is sought. */
const bedSettles = 3000;

const shortenedBeds = ({ atoms }: Group, begin: number, trail: number): Shortened => {
  const loops: Loop[] = [];
  let at = begin;
  const kept = atoms.map(({ code, lasts }): Atom => {
    const room = beds.has(code) ? lasts - 2 * bedSettles - trail : 0;
    const times = Math.max(0, Math.floor(room / bedLasts) - 1);
    if (times > 0) loops.push({ at: at + bedSettles, lasts: bedLasts, times });
    const left = lasts - times * bedLasts;
    at += left;
    return { code, lasts: left };
  });
  return { group: { times: 1, atoms: kept }, loops };
};

/** Repetitions with a bed in them that repeats within itself are written out: each bed is shortened, not their number. */
const writtenOut = (group: Group): Group => {
  const isLong = group.atoms.some(({ code, lasts }) => beds.has(code) && lasts > 2 * bedLasts);
  return isLong ? { times: 1, atoms: Array.from({ length: group.times }, () => group.atoms).flat() } : group;
};

/**
 * Takes the repetitions out of the run that bears the name, as far as what is before and after each loop stays the same.
 * @param trail ms at the end of the run that are like nothing else in it
 * @example abridged('120xi4000-o6000') // => { run: { lasts: 120_000, ... }, loops: [{ at: 10_000, lasts: 60_000, times: 18 }] }
 */
export const abridged = (name: string, trail = 0): Abridged | undefined => {
  const groups: Group[] = [];
  const loops: Loop[] = [];
  let begin = 0;
  for (const group of (groupsOf(name) ?? []).map(writtenOut)) {
    const part = (group.times > 1 ? shortenedGroup : shortenedBeds)(group, begin, trail);
    groups.push(part.group);
    loops.push(...part.loops);
    begin += lengthOf(part.group);
  }
  const run = runOfGroups(groups);
  return run && run.lasts > 0 ? { run, loops } : undefined;
};
