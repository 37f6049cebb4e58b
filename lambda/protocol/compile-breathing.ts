import { type Delivery, mark, type Opening, say, wait, wordsOf } from './delivery.ts';
import { line } from './line.ts';
import type { Pattern } from './pattern.ts';
import { patternOf } from './patterns/index.ts';
import type { Routine, Step } from './routine.ts';
import { type Ms, minutes, ms, sum } from './time.ts';
import { moment, nothing, sequence, silence, type Timeline } from './timeline.ts';

export type Breathing = Extract<Step, { kind: 'breathing' }>;

/** Breaths that Alexa speaks before the tones take over (BR02). */
export const spokenBreaths = 3;

/** One whole breath. `cycleOf(patternOf('4-6')) // => 10_000` */
export const cycleOf = (pattern: Pattern): Ms =>
  sum(pattern.inhale, pattern.topUp ?? ms(0), pattern.hold ?? ms(0), pattern.exhale, pattern.holdOut ?? ms(0));

/** The breath that a step is led at: the chosen one, its own, or the person's. */
export const patternFor = (step: Breathing, delivery: Pick<Delivery, 'pattern' | 'chosen'>): Pattern =>
  delivery.chosen ?? (step.pattern === undefined ? delivery.pattern : patternOf(step.pattern));

const tone = (phase: 'inhale' | 'topUp' | 'hold' | 'exhale', lasts: Ms | undefined): Timeline =>
  lasts === undefined ? nothing : moment({ kind: 'tone', phase, lasts });

/** One breath as sound: rising, falling, steady. */
export const breath = (pattern: Pattern): Timeline =>
  sequence(
    tone('inhale', pattern.inhale),
    tone('topUp', pattern.topUp),
    tone('hold', pattern.hold),
    tone('exhale', pattern.exhale),
    tone('hold', pattern.holdOut),
  );

/** A few breaths as sound with no place to come back to: what waits between words and a question. */
export const breaths = (pattern: Pattern, times: number): Timeline =>
  sequence(...Array.from({ length: times }, () => breath(pattern)));

const spokenPhase = (delivery: Delivery, key: string, lasts: Ms | undefined): Timeline =>
  lasts === undefined ? nothing : sequence(say(delivery, line(`cues.${key}`)), silence(lasts));

/** Words for one breath: the first of a run, a later one, and one that is told more fully. */
const breathWords = {
  first: { in: 'inThroughNose', out: 'slowlyOut' },
  later: { in: 'in', out: 'out' },
  fuller: { in: 'inFuller', out: 'outFuller' },
} as const;

/** One breath in words; the first of a run is told through the nose and slowly. */
const spokenBreath = (delivery: Delivery, pattern: Pattern, wording: keyof typeof breathWords): Timeline =>
  sequence(
    spokenPhase(delivery, breathWords[wording].in, pattern.inhale),
    spokenPhase(delivery, 'topUp', pattern.topUp),
    spokenPhase(delivery, 'holdGently', pattern.hold),
    spokenPhase(delivery, breathWords[wording].out, pattern.exhale),
    spokenPhase(delivery, 'stayOut', pattern.holdOut),
  );

/** Whole breaths in a step: as many as it names, or as fill the minutes. `cyclesOf(...) // => 17 for 2 min of 3-4` */
export const cyclesOf = (step: Breathing, delivery: Delivery): number => {
  if (step.cycles !== undefined) return step.cycles;
  const pattern = patternFor(step, delivery);
  if (pattern.round !== undefined) return pattern.round.cycles;
  const wanted = delivery.minutes ?? step.minutes ?? pattern.minutes.standard;
  return Math.max(1, Math.floor(minutes(wanted) / cycleOf(pattern)));
};

/** Who wants few words hears only in and out, the first time as well. */
const wordingOf = (i: number, lead: Opening['lead'], talk: Delivery['talk']): keyof typeof breathWords => {
  if (i > 0) return 'later';
  if (lead === 'fuller') return 'fuller';
  return talk === 'quiet' ? 'later' : 'first';
};

const spokenIn = (lead: Opening['lead']): number => {
  switch (lead) {
    case 'full':
    case 'setUp':
    case 'inPlace':
    case 'uncoached':
      return spokenBreaths;
    case 'cue':
    case 'again':
    case 'fuller':
      return 1;
    case 'sound':
      return 0;
    default:
      return lead satisfies never;
  }
};

/** Breathing at a pattern: a word of coaching, three breaths in words, then tones. Each breath is a resume point. */
export const compileBreathing = (
  routine: Pick<Routine, 'id'>,
  step: Breathing,
  delivery: Delivery,
  { from, lead }: Opening,
): Timeline => {
  const pattern = patternFor(step, delivery);
  const coaching = step.coaching.flatMap((cue) => [
    say(delivery, wordsOf(routine, cue.words)),
    wait(delivery, cue.gap),
  ]);
  const coached = lead === 'fuller' || (lead === 'full' && from === 0 && delivery.talk !== 'quiet');
  const opened = coached ? sequence(...coaching) : nothing;
  const spoken = spokenIn(lead);
  return sequence(
    opened,
    ...Array.from({ length: Math.max(0, cyclesOf(step, delivery) - from) }, (_, i) =>
      sequence(
        mark('breath', from + i),
        i < spoken ? spokenBreath(delivery, pattern, wordingOf(i, lead, delivery.talk)) : breath(pattern),
      ),
    ),
  );
};
