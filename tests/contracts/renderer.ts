import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Cue,
  compile,
  type Delivery,
  levels,
  line,
  ms,
  type Pace,
  partsOf,
  patterns,
  quiet,
  routines,
  say,
  sequence,
  sizeOf,
  type Timeline,
} from '#protocol';
import { type Words, wordsFor } from '../../lambda/locales/index.ts';

/** One thing that a listener hears, read back out of a medium. */
export type Heard = { readonly what: string; readonly lasts: number };

/** A renderer and the way to read back what it made; deviations from the timeline are declared with a reason. */
export type Rendered = {
  readonly name: string;
  /** Everything heard, in order: words as `words <text>`, sounds as their kinds. Silence is `gap`. */
  readonly heard: (timeline: Timeline, words: Words, pace: Pace) => readonly Heard[];
  /** Most milliseconds by which the whole may differ from the timeline, and why. */
  readonly deviation: { readonly ms: number; readonly reason: string };
};

const kindOf = (cue: Cue): string =>
  cue.kind === 'tone' ? cue.phase : cue.kind === 'chime' ? `chime ${cue.chime}` : cue.kind;

/** What the timeline itself says is heard. */
const told = (timeline: Timeline, words: Words): readonly string[] =>
  timeline.cues
    .filter((cue) => cue.kind !== 'mark' && (cue.kind === 'say' || cue.lasts > 0))
    .map((cue) => (cue.kind === 'say' ? `words ${words.text(cue.line)}` : kindOf(cue)));

const anyPart = (words: Words): fc.Arbitrary<readonly [Timeline, Pace]> =>
  fc
    .tuple(
      fc.constantFrom(...routines),
      fc.constantFrom(...levels),
      fc.constantFrom(0 as Pace, 1 as Pace, 2 as Pace, 3 as Pace),
      fc.constantFrom(...patterns),
      fc.nat(9),
      fc.nat(12),
      fc.constantFrom('full' as const, 'cue' as const, 'again' as const, 'fuller' as const, 'sound' as const),
    )
    .map(([routine, level, pace, pattern, which, from, lead]) => {
      const delivery: Delivery = { level, pace, pattern, talk: 'normal', minutes: 2, voice: words.voiceAt(pace) };
      const parts = partsOf(routine, level);
      const part = parts[which % parts.length];
      if (part === undefined) return [sequence(), pace] as const;
      const start = from % (sizeOf(part, delivery) + 1);
      return [compile(routine, part, delivery, { from: start, lead }), pace] as const;
    });

/** What every renderer keeps: order, total length, every word. */
export const rendererContract = ({ name, heard, deviation }: Rendered): void => {
  describe(`${name} keeps the contract of renderers`, () => {
    it('presents the same things in the same order', async () => {
      const words = await wordsFor('en-US');
      fc.assert(
        fc.property(anyPart(words), ([timeline, pace]) => {
          const order = heard(timeline, words, pace)
            .filter(({ what }) => what !== 'gap')
            .map(({ what }) => what);
          expect(order).toEqual(told(timeline, words));
        }),
        { numRuns: 300 },
      );
    });

    it(`lasts as long as the timeline, but for ${deviation.ms} ms: ${deviation.reason}`, async () => {
      const words = await wordsFor('en-US');
      fc.assert(
        fc.property(anyPart(words), ([timeline, pace]) => {
          const total = heard(timeline, words, pace).reduce((sum, { lasts }) => sum + lasts, 0);
          expect(Math.abs(total - timeline.lasts)).toBeLessThanOrEqual(deviation.ms);
        }),
        { numRuns: 300 },
      );
    });

    it('lets no character of the words act as markup', async () => {
      const home = await wordsFor('en-US');
      const nasty = `<break time="9s"/> & "quotes" 'n' <audio src="x"/> ]]> {{x}}`;
      const words: Words = { ...home, text: () => nasty, spoken: () => [nasty] };
      const timeline = sequence(say({ voice: () => ms(1000) }, line('dialog.rest')), quiet(ms(5000)));
      const order = heard(timeline, words, 0)
        .filter(({ what }) => what !== 'gap')
        .map(({ what }) => what);
      expect(order).toEqual([`words ${nasty}`, 'bed']);
    });
  });
};
