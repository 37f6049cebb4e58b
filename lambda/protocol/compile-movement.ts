import { chime, type Delivery, mark, type Opening, quiet, say, wordsOf } from './delivery.ts';
import { halvedFrom, held } from './hold.ts';
import { type Line, line } from './line.ts';
import { paced } from './pace.ts';
import { doseOf, type Part, repsIn, secondSideOf } from './part.ts';
import type { Dose, Movement, Routine } from './routine.ts';
import { singleOf } from './routines/index.ts';
import { setUpOf, takesLong } from './set-up.ts';
import { type Ms, ms, seconds, sum } from './time.ts';
import { moment, nothing, sequence, silence, type Timeline } from './timeline.ts';

export type MovementPart = Part & { readonly step: Movement };

type Tempo = { readonly effort: Ms; readonly hold: Ms; readonly back: Ms; readonly still: Ms };

/** A hold is a dose and keeps its length at every pace; the way in and out is slower. */
const tempoOf = (dose: Dose, delivery: Delivery): Tempo => ({
  effort: paced(dose.tempo.effort, delivery.pace),
  hold: dose.tempo.hold ?? ms(0),
  back: paced(dose.tempo.return, delivery.pace),
  still: dose.tempo.still === undefined ? ms(0) : paced(dose.tempo.still, delivery.pace),
});

/** The routine whose words a part is told in. */
type Told = Pick<Routine, 'id' | 'moves'>;

/** Whose breath a repetition goes by: the person's own, or the tempo of the tones. */
type Leader = 'breath' | 'tempo';

/** At the gentlest, and in the ladder of the first minutes, nobody is paced but by their own breath (R13); "just sound" asks for the tones. */
const leaderOf = (routine: Told, delivery: Delivery): Leader =>
  (delivery.level === 'gentlest' || !routine.moves) && delivery.talk !== 'quiet' ? 'breath' : 'tempo';

type Lead = { readonly tempo: Tempo; readonly by: Leader };

/** One repetition led by sound: out on the effort, a counted hold, in on the way back. */
const rep = (number: number, { tempo, by }: Lead): Timeline => {
  const { effort, hold, back, still } = tempo;
  if (by === 'tempo') {
    return sequence(
      mark('rep', number),
      moment({ kind: 'tone', phase: 'exhale', lasts: effort }),
      held(hold),
      moment({ kind: 'tone', phase: 'inhale', lasts: back }),
      silence(still),
    );
  }
  const swell = (lasts: Ms) => moment({ kind: 'swell', lasts });
  return hold === 0
    ? sequence(mark('rep', number), swell(sum(effort, back, still)))
    : sequence(mark('rep', number), swell(effort), held(hold), swell(sum(back, still)));
};

const repsBetween = (from: number, to: number, lead: Lead): Timeline =>
  sequence(...Array.from({ length: Math.max(0, to - from) }, (_, i) => rep(from + i, lead)));

const sideValues = (part: MovementPart) => (part.side === undefined ? undefined : { context: part.side });

/** Time for a movement that words have led in: quiet up to five seconds, with a bed under it from there on. */
const moving = (lasts: Ms): Timeline => (lasts > seconds(5) ? quiet(lasts) : silence(lasts));

/** One second alone is nothing to count. */
const countedFrom = seconds(2);

/** The way there and the hold, after its words: a short one is quiet, a longer hold is counted, a long one announced. */
const movedAndHeld = ({ effort, hold }: Tempo, delivery: Delivery): Timeline => {
  if (hold < countedFrom || sum(effort, hold) <= seconds(5)) return moving(sum(effort, hold));
  const announced = hold < halvedFrom ? nothing : say(delivery, line('cues.stayThere', { seconds: hold / 1000 }));
  return sequence(moving(effort), announced, held(hold));
};

/** One repetition led by words: what to do, its time, and back. */
const spokenRep = (
  number: number,
  routine: Told,
  part: MovementPart,
  delivery: Delivery,
  words: { readonly effort: string; readonly return: string },
  tempo: Tempo,
): Timeline =>
  sequence(
    mark('rep', number),
    say(delivery, wordsOf(routine, words.effort, sideValues(part))),
    movedAndHeld(tempo, delivery),
    say(delivery, wordsOf(routine, words.return)),
    moving(sum(tempo.back, tempo.still)),
  );

/** The repetitions that words lead, and the number of the first one that sound leads. */
const begin = (
  routine: Told,
  part: MovementPart,
  delivery: Delivery,
  { from, lead }: Opening,
): readonly [Timeline, number] => {
  const { step } = part;
  const dose = doseOf(step, delivery.level);
  const led: Lead = { tempo: tempoOf(dose, delivery), by: leaderOf(routine, delivery) };
  const cue = { effort: dose.words ?? step.cue.effort, return: dose.back ?? step.cue.return };
  const spoken = (words: typeof cue) => spokenRep(from, routine, part, delivery, words, led.tempo);
  switch (lead) {
    case 'full':
    case 'inPlace': {
      const setUp = part.first && lead === 'full' ? setUpOf(routine, step.setUp, delivery) : nothing;
      // Only who comes back begins in the middle like this: the position is taken up anew.
      if (from > 0) return [sequence(mark('rep', from), setUp, withoutMarks(spoken(cue))), from + 1];
      // The resume point of the first repetition stands before the set-up: who is interrupted there starts there.
      const opened = sequence(mark('rep', 0), setUp, withoutMarks(spoken(cue)));
      const felt = part.first ? say(delivery, wordsOf(routine, step.feel)) : nothing;
      if (!step.alternates) return [sequence(opened, felt), 1];
      const other = sequence(mark('rep', 1), say(delivery, line('cues.otherFoot')), withoutMarks(rep(1, led)));
      return [sequence(opened, other, felt), 2];
    }
    case 'uncoached':
    case 'cue':
      return [spoken(cue), from + 1];
    case 'fuller': {
      // Where one lies or sits is said with it; hands and knees were long in coming, and nobody is there in passing.
      const where = routine.moves && !takesLong(step) ? step.setUp : [];
      const position = sequence(...where.map(({ words }) => say(delivery, wordsOf(routine, words))));
      const reworded = spoken({ effort: `${cue.effort}Fuller`, return: `${cue.return}Fuller` });
      return [sequence(mark('rep', from), position, withoutMarks(reworded)), from + 1];
    }
    case 'again':
      return [say(delivery, wordsOf(routine, cue.effort, sideValues(part))), from];
    case 'setUp':
    case 'sound':
      return [nothing, from];
    default:
      return lead satisfies never;
  }
};

const withoutMarks = (timeline: Timeline): Timeline => ({
  ...timeline,
  cues: timeline.cues.filter((cue) => cue.kind !== 'mark'),
});

const lastLine = ({ hold }: Tempo): Line =>
  hold < halvedFrom ? line('cues.lastOne') : line('cues.lastOneHeld', { seconds: hold / 1000 });

/** The last repetition is named; who is interrupted there hears it named again. */
const lastRep = (number: number, lead: Lead, delivery: Delivery): Timeline =>
  sequence(mark('rep', number), say(delivery, lastLine(lead.tempo)), withoutMarks(rep(number, lead)));

/** Stillness of so long, as the person asked for it; never under 15 s nor over 90 (R15). */
const resting = (length: Ms, { resting: factor = 1 }: Delivery): Timeline =>
  moment({ kind: 'rest', lasts: ms(Math.min(90_000, Math.max(15_000, Math.round((length * factor) / 1000) * 1000))) });

/** To turn over, then the question (R12, C16). */
const changeOver = seconds(25);

/** Before the next routine of a row; its own question waits as long as it takes. */
const betweenRoutines = seconds(15);

/** What comes next in a row, with "Not in the first days." where the ledger asks for it (C17, SF-20). */
const preview = (routine = ''): Line => {
  const isLater = singleOf(routine).fixed?.includes('sf20');
  return line('cues.nextRoutine', { routine, context: isLater ? 'later' : 'any' });
};

/**
 * What closes a set: the end tone after the last one, else the change tone with what comes next; before another set,
 * the other side or another routine the rest is in the same file of sound as the tone.
 */
const close = (part: MovementPart, delivery: Delivery): Timeline => {
  const { step, set, side, next } = part;
  const dose = doseOf(step, delivery.level);
  const waits = mark('wait', repsIn(dose, set));
  if (part.last && next === undefined) {
    return side === undefined ? chime('end') : sequence(chime('end'), say(delivery, line('cues.lastSide')));
  }
  if (part.last) {
    return sequence(waits, say(delivery, preview(next)), chime('end'), resting(betweenRoutines, delivery));
  }
  if (side === 'first') {
    const announced = line('cues.sideNext', { context: secondSideOf(step) });
    return sequence(waits, say(delivery, announced), chime('change'), resting(changeOver, delivery));
  }
  if (dose.rest === undefined) return chime('change');
  const announced = say(delivery, line('cues.restBeforeSet', { set: set + 1 }));
  return sequence(waits, announced, chime('change'), resting(dose.rest, delivery));
};

/** How many more, and how long each is held where that is long. */
const moreLine = (count: number, { hold }: Tempo): Line =>
  hold < halvedFrom ? line('cues.more', { count }) : line('cues.moreHeld', { count, seconds: hold / 1000 });

/** A set on one side: the first repetition in words, the others by tones and count, the last one named. */
export const compileMovement = (routine: Told, part: MovementPart, delivery: Delivery, opening: Opening): Timeline => {
  const { step } = part;
  const dose = doseOf(step, delivery.level);
  const reps = repsIn(dose, part.set);
  const tempo = tempoOf(dose, delivery);
  if (opening.from >= reps) return close(part, delivery);
  if (opening.lead === 'setUp') return sequence(mark('rep', opening.from), setUpOf(routine, step.setUp, delivery));
  const [opened, next] = begin(routine, part, delivery, opening);
  const left = reps - next;
  // In a part that closes the routine the last repetition is said to be the last (C14).
  const named = part.last && left > 0 ? reps - 1 : reps;
  const more = named - next;
  const isTold = opening.lead === 'full' || opening.lead === 'inPlace' || opening.lead === 'cue';
  const announced = isTold || (opening.lead !== 'sound' && tempo.hold >= halvedFrom);
  const countedAloud = step.alternates ? Math.ceil(more / 2) : more;
  const lead: Lead = { tempo, by: leaderOf(routine, delivery) };
  return sequence(
    opened,
    announced && more > 0 ? say(delivery, moreLine(countedAloud, tempo)) : nothing,
    repsBetween(next, named, lead),
    named < reps ? lastRep(named, lead, delivery) : nothing,
    close(part, delivery),
  );
};
