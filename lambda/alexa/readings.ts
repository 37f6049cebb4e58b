import { myths, patterns, positions, type RoutineId, redFlags, startable } from '#protocol';
import type { Command } from '../conversation/command.ts';
import type { Carrier } from '../understanding/phrases.ts';
import type { Meaning, Understand } from '../understanding/understanding.ts';
import { behind, hurt, type Spoken, toCommandOf } from './free-speech.ts';

/** A slot as it was filled: the words, and the ids they resolved to, of every authority. */
export type HeardSlot = { readonly value?: string; readonly ids: readonly string[] };

/** The slot of a name, where it was filled. */
export type Slot = (name: string) => HeardSlot | undefined;
/** An intent either means one thing, or what its slots say. */
export type Reading = Spoken | ((slot: Slot, understand: Understand) => Spoken);

/** Free speech behind a carrier. */
export const free =
  (carrier: Carrier): Reading =>
  (slot, understand) =>
    behind(carrier, slot('query')?.value, understand);

/** The ids of `table` that a slot resolved to, in the slot's order. */
const known = <Id extends string>(table: readonly { readonly id: Id }[], slot: HeardSlot | undefined): readonly Id[] =>
  (slot?.ids ?? []).flatMap((id) => table.filter((entry) => entry.id === id).map((entry) => entry.id));

const positionTable = positions.map((id) => ({ id }));

const startableTable = startable.map((id) => ({ id }));

/** The longest length that is taken at its word; more is taken as this. */
const longest = 60;

/** Whole minutes from an ISO 8601 duration; `undefined` for days, weeks and what is no length at all. */
const minutesOf = (slot: HeardSlot | undefined): number | undefined => {
  const [, hours, minutes, seconds] = slot?.value?.match(/^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/) ?? [];
  const total = Number(hours ?? 0) * 60 + Number(minutes ?? 0) + Number(seconds ?? 0) / 60;
  return total > 0 ? Math.min(longest, Math.max(1, Math.round(total))) : undefined;
};

const begin = (routine: RoutineId | undefined, slot: Slot): Extract<Command, { readonly kind: 'start' }> => {
  const minutes = minutesOf(slot('duration'));
  const [pattern] = known(patterns, slot('pattern'));
  const [position] = known(positionTable, slot('position'));
  return {
    kind: 'start',
    ...(routine !== undefined && { routine }),
    ...(minutes !== undefined && { minutes }),
    ...(pattern !== undefined && { pattern }),
    ...(position !== undefined && { position }),
  };
};

export const start: Reading = (slot, understand) => {
  const asked = slot('routine');
  const [routine] = known(startableTable, asked);
  const chimed = startable.find((id) => asked?.ids.includes(`${id}-chimes`));
  if (chimed !== undefined) return { kind: 'start', routine: chimed, chimes: true };
  const breathed = startable.find((id) => asked?.ids.includes(`${id}-breathing`));
  if (breathed !== undefined) return { ...begin(breathed, slot), breathing: true };
  if (routine === 'quick-comfort') return { kind: 'quickComfort' };
  if (routine !== undefined || (asked?.ids.length ?? 0) > 0) return begin(routine, slot);
  // Unlisted words in a slot that may stand alone are free speech that this intent happened to catch.
  return toCommandOf(understand(asked?.value ?? ''));
};

export const position: Reading = (slot) => {
  const [found] = known(positionTable, slot('position'));
  return found === undefined ? { kind: 'noMatch' } : { kind: 'position', position: found };
};

/** A routine that is named, or the one under way. */
export const ofRoutine =
  (kind: 'leaveOut' | 'bringBack'): Reading =>
  (slot) => {
    const [routine] = known(startableTable, slot('routine'));
    return routine === undefined ? { kind } : { kind, routine };
  };

export const timeFor: Reading = (slot) => {
  const minutes = minutesOf(slot('duration'));
  return minutes === undefined ? { kind: 'timeFor' } : { kind: 'timeFor', minutes };
};

export const breathe: Reading = (slot, understand) => {
  const asked = slot('pattern');
  // "Breathing in hurts" is caught here, too: what is no pattern may be how it is.
  const meaning = asked?.value === undefined || asked.ids.length > 0 ? undefined : understand(asked.value);
  if (meaning?.kind === 'sign' || meaning?.kind === 'hurt') return toCommandOf(meaning);
  const command = begin('breathing', slot);
  return meaning !== undefined ? { ...command, unknownBreath: true } : command;
};

export const sign: Reading = (slot, understand) => {
  const said = slot('sign');
  const flags = known(redFlags, said);
  const meaning = understand(said?.value ?? '');
  const [first] = flags;
  const command = toCommandOf(meaning);
  if (first === undefined || command.kind === 'sign' || command.kind === 'getHelp') return command;
  // Alexa resolves loosely: "no numbness" may arrive as a sign, which is then no more than possible.
  return { kind: 'sign', flag: first, sure: said?.value === undefined };
};

const isSure = (meaning: Meaning): boolean => meaning.kind === 'sign' && meaning.sure;

export const condition: Reading = (slot, understand) => {
  const said = slot('condition');
  const meaning = understand(said?.value ?? '', 'iHave');
  const [code] = said?.ids ?? [];
  if (isSure(meaning) || code === undefined) return toCommandOf(meaning);
  return { kind: 'condition', code: code === 'other' ? undefined : code };
};

export const question: Reading = (slot, understand) => {
  const said = slot('myth');
  if (said?.value === undefined) return { kind: 'noMatch' };
  const told = understand(said.value);
  if (isSure(told)) return toCommandOf(told);
  if (said.ids.length === 0) return toCommandOf(understand(said.value, 'whatAbout'));
  return { kind: 'question', myths: known(myths, said).slice(0, 2) };
};

/**
 * The same words take any thing a person asks for, takes or needs; each has a slot of its own, so that what stood before
 * the words is known. A medicine is one that the slot lists or the matcher knows.
 */
export const pharmacy: Reading = (slot, understand) => {
  const carriers = { remedy: 'canI', taken: 'iTook', needed: 'iNeed' } as const;
  for (const [name, carrier] of Object.entries(carriers)) {
    const said = slot(name);
    if (said?.value === undefined) continue;
    const command = behind(carrier, said.value, understand);
    const isNamed = said.ids.length > 0 && command.kind !== 'sign';
    return isNamed ? { kind: 'medicine' } : command;
  }
  return { kind: 'medicine' };
};

/** "I'm eighty two" tells an age; "it's a twenty", "a hundred" tell of pain beyond any number. */
const isAge = (value: number): boolean => value > 15 && value < 100 && value !== 20 && value !== 50;

/** The traffic light: up to 3 goes on, 4 and 5 get smaller, 6 and 7 lie still, 8 up is for a doctor. */
export const score: Reading = (slot) => {
  const value = Number.parseFloat(slot('score')?.value ?? '');
  if (Number.isNaN(value) || isAge(value)) return { kind: 'noMatch' };
  if (value < 4) return hurt('mild');
  if (value < 6) return hurt('hurts');
  return hurt(value < 8 ? 'worse' : 'severe');
};

const numberIn = (slot: HeardSlot | undefined): number | undefined => {
  const value = Number.parseInt(slot?.value ?? '', 10);
  return Number.isNaN(value) ? undefined : value;
};

/** "Three rounds, three and one": lengths of packs in minutes, and how often. */
export const adjust: Reading = (slot) => {
  const [rounds, warm, cool] = ['rounds', 'warm', 'cool'].map((name) => numberIn(slot(name)));
  const asked = {
    ...(rounds !== undefined && { rounds }),
    ...(warm !== undefined && { warm }),
    ...(cool !== undefined && { cool }),
  };
  return Object.keys(asked).length === 0 ? { kind: 'noMatch' } : { kind: 'adjust', asked };
};
