import {
  announced,
  doseOf,
  type Level,
  type Line,
  lengthOf,
  line,
  type Ms,
  type Part,
  partsOf,
  repsIn,
} from '#protocol';
import { deliveryOf, levelOf } from './doing.ts';
import { routineFor } from './fitting.ts';
import type { Place } from './progress.ts';
import type { Turn } from './turn.ts';

/** "About two minutes.", right to 5 percent. */
export const aboutLine = (length: Ms): Line => {
  const { minutes, seconds } = announced(length);
  const values = { minutes, seconds };
  const about = (context: string) => line('cues.about', { ...values, context });
  if (minutes === 0) return about('seconds');
  if (seconds === 0) return about(minutes === 1 ? 'minute' : 'minutes');
  if (seconds === 30) return about(minutes === 1 ? 'minuteHalf' : 'half');
  return about(minutes === 1 ? 'minuteSeconds' : 'mixed');
};

/** "Two sets of eight each side.", "Three parts."; nothing where there is one thing only. */
const amountOf = (parts: readonly Part[], level: Level): readonly Line[] => {
  const items = new Set(parts.map(({ step }) => step.item)).size;
  if (items > 1) return [line('cues.items', { count: items })];
  const part = parts.find(({ step }) => step.kind === 'movement');
  if (part?.step.kind !== 'movement') return parts.length > 1 ? [line('cues.items', { count: parts.length })] : [];
  const dose = doseOf(part.step, level);
  const reps = repsIn(dose, 1) / (part.step.alternates ? 2 : 1);
  const each = part.step.sides || part.step.alternates;
  if (dose.falling !== undefined) return [line('cues.fallingSets', { sets: part.sets })];
  if (part.sets > 1) return [line(each ? 'cues.setsOfEach' : 'cues.setsOfTimes', { sets: part.sets, reps })];
  return [line(each ? 'cues.each' : 'cues.times', { count: reps })];
};

/** What is coming, in count and minutes (C14): "Five times. About one minute." */
export const mapOf = (turn: Turn, place: Place): readonly Line[] => {
  const level = levelOf(turn.state);
  const led = routineFor(turn.state, place);
  return [...amountOf(partsOf(led, level), level), aboutLine(lengthOf(led, deliveryOf(turn, level, place)))];
};
