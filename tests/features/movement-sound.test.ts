import { describe, expect, it } from 'vitest';
import {
  type Cue,
  compile,
  type Delivery,
  type Line,
  levels,
  ms,
  type Opening,
  type Pace,
  type Part,
  partsOf,
  patternOf,
  type Routine,
  routineOf,
  routines,
  seconds,
  sizeOf,
  type Timeline,
} from '#protocol';
import { askNames, asks } from '../../lambda/conversation/asks/index.ts';
import { momentaryLoudness } from '../../lambda/render/audio/loudness.ts';
import { synthesise } from '../../lambda/render/audio/synth.ts';
import { named } from '../render/audio/sounds.ts';
import { words } from './states.ts';

const paces: readonly Pace[] = [-1, 0, 1, 2, 3];
const talks = ['quiet', 'normal', 'guided'] as const;
const leads: readonly Opening['lead'][] = ['full', 'uncoached', 'cue', 'again', 'fuller', 'sound'];

const deliveries: readonly Delivery[] = levels.flatMap((level) =>
  paces.flatMap((pace) =>
    talks.map((talk) => ({ level, pace, talk, pattern: patternOf('4-6'), minutes: 3, voice: words.voiceAt(pace) })),
  ),
);

type Compiled = { readonly where: string; readonly part: Part; readonly timeline: Timeline };

/** Each part of a routine in every delivery, from its beginning and from its end. */
const everyPartOf = (routine: Routine, among = deliveries): readonly Compiled[] =>
  among.flatMap((delivery) =>
    partsOf(routine, delivery.level).flatMap((part) =>
      leads.flatMap((lead) =>
        [0, sizeOf(part, delivery)].map((from) => ({
          where: `${routine.id} ${part.index}, ${delivery.level}, pace ${delivery.pace}, ${delivery.talk}, ${lead}`,
          part,
          timeline: compile(routine, part, delivery, { from, lead }),
        })),
      ),
    ),
  );

const everyPart = routines.flatMap((routine) => everyPartOf(routine));

/** A move that is held for longer than any of today's, on two sides and in two sets. */
const longHold = (hold: number): Routine => {
  const tempo = { effort: seconds(3), hold: seconds(hold), return: seconds(3) };
  const dose = { reps: 3, sets: 2, rest: seconds(30), tempo };
  const tilts = routineOf('pelvic-tilts');
  const [step] = tilts.steps;
  if (step?.kind !== 'movement') throw new Error('expected a movement');
  return {
    ...tilts,
    steps: [{ ...step, sides: 'left', levels: { gentlest: dose, middle: dose, fuller: dose } }],
  };
};

const isSound = (cue: Cue) => cue.kind !== 'say' && cue.kind !== 'mark';
const end = (cue: Cue) => cue.at + cue.lasts;

/** Stretches in which nothing is heard, with what was said before them. */
const silences = ({
  cues,
  lasts,
}: Timeline): readonly { readonly after: Line | undefined; readonly lasts: number }[] => {
  const heard = cues.filter((cue) => cue.lasts > 0);
  return heard.map((cue, i) => ({
    after: cue.kind === 'say' ? cue.line : undefined,
    lasts: (heard[i + 1]?.at ?? lasts) - end(cue),
  }));
};

const isSpokenBreath = (line: Line | undefined): boolean =>
  /^cues\.(in|out|inThroughNose|slowlyOut|inFuller|outFuller|topUp|holdGently)$/.test(line?.key ?? '');

/** Words that tell that a while passes: how long, or that nobody is in a hurry. */
const announces =
  /I'll wait|[Nn]o hurry|[Tt]ake your time|for two minutes|seconds|minutes? to the|more minutes?|take it off/;

describe('the sound of movement', () => {
  it('C13 has a sound under every gap over 5 s, but for the breaths that Alexa speaks', () => {
    for (const { where, timeline } of [...everyPart, ...everyPartOf(longHold(30))]) {
      for (const { after, lasts } of silences(timeline)) {
        if (!isSpokenBreath(after)) expect(lasts, `${where}, after ${after?.key}`).toBeLessThanOrEqual(5000);
      }
    }
  });

  it('C13 announces every wait over 10 s in the words before it', () => {
    for (const { where, part, timeline } of [
      ...everyPart,
      ...everyPartOf(longHold(30)),
      ...everyPartOf(longHold(15)),
    ]) {
      // A scan announces its quiet once, at its start (M03).
      if (part.step.kind === 'scan') continue;
      timeline.cues.forEach((cue, i) => {
        if ((cue.kind !== 'bed' && cue.kind !== 'rest') || cue.lasts <= 10_000) return;
        const before = timeline.cues.slice(0, i).findLast(({ kind }) => kind === 'say');
        // Where sound alone leads on, it was said before the sound was interrupted.
        if (before?.kind === 'say') expect(words.text(before.line), `${where}, ${cue.lasts} ms`).toMatch(announces);
      });
    }
  });

  it('C13 announces what is waited for between questions, too', () => {
    for (const name of askNames) {
      const { wait, lead } = asks[name];
      if (wait !== undefined && 'bed' in wait && wait.bed > 10_000) expect(lead, name).toBe(true);
    }
  });

  it.each([15, 20, 30, 45])('R11 C15 halves a hold of %d s with a tone, and counts its last three seconds', (hold) => {
    for (const { where, timeline } of everyPartOf(longHold(hold))) {
      const halves = timeline.cues.filter((cue) => cue.kind === 'chime' && cue.chime === 'half');
      for (const half of halves) {
        const i = timeline.cues.indexOf(half);
        const [before, after, count] = [timeline.cues[i - 1], timeline.cues[i + 1], timeline.cues[i + 2]];
        const begins = before?.at ?? Number.NaN;
        expect(Math.abs(half.at - begins - (hold * 1000) / 2), where).toBeLessThanOrEqual(500);
        expect(after?.kind, where).toBe('bed');
        expect([count?.kind, count?.lasts, count && end(count) - begins], where).toEqual(['count', 3000, hold * 1000]);
      }
      const reps = timeline.cues.filter((cue) => cue.kind === 'mark' && cue.unit === 'rep').length;
      expect(halves.length, where).toBe(reps);
    }
  });

  it('R11 C15 counts a shorter hold second by second', () => {
    for (const { where, timeline } of everyPartOf(longHold(14))) {
      const counts = timeline.cues.filter(({ kind }) => kind === 'count').map(({ lasts }) => lasts);
      expect(
        counts.every((lasts) => lasts === 14_000),
        where,
      ).toBe(true);
      expect(
        timeline.cues.some((cue) => cue.kind === 'chime' && cue.chime === 'half'),
        where,
      ).toBe(false);
    }
  });

  it('R11 C15 ends with a tone at least twice as long as the others', () => {
    for (const { where, timeline, part } of everyPart) {
      const chimes = timeline.cues.flatMap((cue) => (cue.kind === 'chime' ? [cue] : []));
      const closing = chimes.filter(({ chime }) => chime === 'end');
      const others = chimes.filter(({ chime }) => chime !== 'end').map(({ lasts }) => lasts as number);
      if (part.step.kind === 'movement') expect(chimes.length, where).toBeGreaterThan(0);
      for (const { lasts } of closing) expect(lasts, where).toBeGreaterThanOrEqual(2 * Math.max(1000, ...others));
    }
  });

  it('R13 leads repetitions by the person’s own breath at the gentlest and in quick comfort, by tones above', () => {
    for (const routine of routines) {
      for (const delivery of deliveries) {
        for (const part of partsOf(routine, delivery.level)) {
          if (part.step.kind !== 'movement') continue;
          const { cues } = compile(routine, part, delivery, { from: 0, lead: 'sound' });
          const isOwn = (delivery.level === 'gentlest' || !routine.moves) && delivery.talk !== 'quiet';
          const kinds = new Set(cues.filter((cue) => isSound(cue) && cue.kind !== 'count').map(({ kind }) => kind));
          expect(kinds.has(isOwn ? 'swell' : 'tone'), `${routine.id} ${delivery.level}`).toBe(true);
          expect(kinds.has(isOwn ? 'tone' : 'swell'), `${routine.id} ${delivery.level}`).toBe(false);
        }
      }
    }
  });

  it('R13 takes as long by the one as by the other', () => {
    for (const pace of paces) {
      const [part] = partsOf(routineOf('pelvic-tilts'), 'gentlest');
      const lasting = (talk: Delivery['talk']) =>
        part &&
        compile(
          routineOf('pelvic-tilts'),
          part,
          { level: 'gentlest', pace, talk, pattern: patternOf('4-6'), voice: () => ms(1000) },
          { from: 0, lead: 'sound' },
        ).lasts;
      expect(lasting('quiet')).toBe(lasting('normal'));
    }
  });

  it('R12 C16 has a real pause between the sides: announced, 25 s, and then a question', () => {
    const rocks = routineOf('knee-rocks');
    for (const { where, part, timeline } of everyPartOf(rocks)) {
      if (part.side !== 'first') continue;
      const last = timeline.cues.at(-1);
      expect([last?.kind, last?.lasts], where).toEqual(['rest', 25_000]);
      const said = timeline.cues.findLast(({ kind }) => kind === 'say');
      expect(said?.kind === 'say' && words.text(said.line), where).toBe("Right side next. I'll wait.");
    }
  });

  it('a swell comes and goes: quiet at both ends, loudest before its middle, and softer than a tone', () => {
    const pcm = synthesise(named('2xs7000'));
    const tenth = 2400;
    const level = (from: number) => momentaryLoudness(pcm.subarray(from, from + 4 * tenth));
    const peak = level(0.4 * 7 * 24_000 - 2 * tenth);
    for (const edge of [0, 7 * 24_000 - 2 * tenth, 14 * 24_000 - 4 * tenth])
      expect(peak - level(edge)).toBeGreaterThan(6);
  });
});
