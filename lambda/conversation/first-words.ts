import {
  doseOf,
  isPack,
  type Line,
  line,
  type Opening,
  partsOf,
  patternFor,
  repsIn,
  type Step,
  seconds,
  wordsOf,
} from '#protocol';
import type { Unfolded } from './doing.ts';
import { hasTold, type State, type Told } from './state.ts';
import { dialog, type Turn } from './turn.ts';
import { fixedOf, reachOf } from './wording.ts';

/** Out-breaths this long and longer are long ones: the dizzy line comes before the first (SF-8). */
const longBreath = seconds(6);

/**
 * Safety lines that belong before this activity and have not been said yet in this session. `isWarned`: they say who
 * should not do it, and want a breath to be taken in.
 */
export const firstWords = (
  turn: Turn,
  { doing, told: routine, part, delivery }: Unfolded,
  how: Opening['lead'] = 'full',
): { readonly lines: readonly Line[]; readonly told: readonly Told[]; readonly isWarned: boolean } => {
  const { state } = turn;
  const lines: Line[] = [];
  const told: Told[] = [];
  const once = (what: Told, key: string) => {
    if (hasTold(state, what)) return;
    lines.push(line(`fixed.${key}`));
    told.push(what);
  };
  if (hasTold(state, 'untaught') && !hasTold(state, 'bargeIn')) {
    lines.push(dialog('bargeIn'));
    told.push('bargeIn');
  }
  const isFirst = how === 'full' || how === 'setUp' || how === 'uncoached';
  const begins = part.begins && doing.place.offset <= 0 && isFirst && !isPack(part.step);
  const isItem = part.step.item !== undefined;
  // What says when to stop comes with the move itself, not while somebody turns over.
  const isMove = part.step.kind === 'movement' && how !== 'setUp';
  if (isMove && hasTold(state, 'newcomer')) once('limits', 'sf3');
  if (isMove && routine.moves && doing.level !== 'gentlest') once('mildPull', 'sf15');
  // Alone, what moves has been said to need care before the word that starts it.
  if (begins && (isItem || !routine.moves)) {
    if (routine.skip !== undefined && routine.ledger !== 'P-LOGROLL') lines.push(wordsOf(routine, routine.skip));
    lines.push(...fixedOf(routine), ...reachOf(routine));
  }
  if (begins && routine.skip !== undefined && routine.ledger === 'P-LOGROLL' && !hasTold(state, 'wayUp')) {
    lines.push(wordsOf(routine, routine.skip));
    told.push('wayUp');
  }
  if (part.step.kind !== 'breathing') return { lines, told, isWarned: false };
  const { exhale, skip } = patternFor(part.step, delivery);
  const isWarned = skip !== undefined && doing.place.offset <= 0;
  if (isWarned) lines.push(line(`cues.${skip}`));
  if (exhale >= longBreath) once('dizzy', 'sf8');
  return { lines, told, isWarned };
};

/** Where the person is: which part of a row, which of several sets, at the beginning of one (C14). */
export const placeInRoutine = (
  { session }: State,
  { doing, routine, part, told }: Unfolded,
  opening: Opening,
): Line | undefined => {
  const { lead } = opening;
  if ((lead !== 'full' && lead !== 'setUp' && lead !== 'inPlace') || opening.from > 0) return undefined;
  if (part.begins && part.step.follows) return dialog('now', { routine: told.id });
  const { parted = [] } = session;
  const steps = routine.steps.map(
    ({ omitted, ...step }): Step => (omitted && !parted.includes(step.of ?? '') ? { ...step, omitted } : step),
  );
  const led = [...new Set(partsOf({ steps }, doing.level).map(({ step }) => step.item))];
  const items = led.length;
  if (items > 1 && part.begins && lead !== 'inPlace') {
    const number = session.order === undefined ? led.indexOf(part.step.item) + 1 : items - session.order.length;
    const isLast = number === items;
    return line(isLast ? 'cues.lastItem' : 'cues.itemOf', { number, of: items, routine: told.id });
  }
  if (part.step.kind !== 'movement' || lead === 'setUp') return undefined;
  if (part.side === 'second') {
    return line('cues.secondSide', { count: repsIn(doseOf(part.step, doing.level), part.set) });
  }
  if (part.sets < 2) return undefined;
  return line('cues.setOf', { set: part.set, sets: part.sets });
};
