import { breaths, cycleOf, type Ms, minutes, type Pattern, routineOf } from '#protocol';
import type { Words } from '../locales/index.ts';
import type { Entry } from './entry.ts';

const inSeconds = (length: Ms): string => `${length / 1000} s`;

const phasesOf = ({ inhale, topUp, hold, exhale, holdOut }: Pattern): string =>
  [
    `in ${inSeconds(inhale)}`,
    ...(topUp === undefined ? [] : [`top up ${inSeconds(topUp)}`]),
    ...(hold === undefined ? [] : [`hold ${inSeconds(hold)}`]),
    `out ${inSeconds(exhale)}`,
    ...(holdOut === undefined ? [] : [`rest ${inSeconds(holdOut)}`]),
  ].join(', ');

const doseOf = ({ minutes: { standard, longest }, round }: Pattern): string =>
  round === undefined
    ? `${standard} min, at most ${longest} min`
    : `rounds of ${round.cycles} breaths, at most ${round.most} in a row`;

/** A breathing pattern as the catalogue shows it, with a minute of it as its picture. */
export const breathEntryOf = (pattern: Pattern, { text }: Words): Entry => {
  const { id, ledger, grade, sources, avoid = [], skip, settled, easier } = pattern;
  const breathing = routineOf('breathing');
  const aMinute = Math.max(1, Math.floor(minutes(1) / cycleOf(pattern)));
  return {
    id,
    name: `Breath ${id}`,
    ledger,
    grade,
    stage: breathing.stage,
    positions: ['as breathing'],
    doses: [`${phasesOf(pattern)}; ${(minutes(1) / cycleOf(pattern)).toFixed(1)} a minute; ${doseOf(pattern)}`],
    lengths: [doseOf(pattern)],
    perDay: breathing.perDay,
    sources,
    avoid,
    care: [
      ...(settled ? ['not the first one of a person'] : []),
      ...(easier === undefined ? [] : [`too much: ${easier}`]),
    ],
    stop: breathing.stop,
    told: [],
    statements: skip === undefined ? [] : [text({ key: `cues.${skip}` })],
    reviewed: 'nobody yet',
    timeline: breaths(pattern, aMinute),
  };
};
