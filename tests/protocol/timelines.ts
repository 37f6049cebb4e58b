import fc from 'fast-check';
import { type Cue, type Ms, ms, type Timeline } from '#protocol';

/** Any whole length up to a minute, nought included. */
export const anyLength: fc.Arbitrary<Ms> = fc.nat(60_000).map(ms);

const anyKind = fc.constantFrom<'tone' | 'bed' | 'rest' | 'count' | 'mark'>('tone', 'bed', 'rest', 'count', 'mark');

/** Any timeline: cues in order of `at`, each within its length. */
export const anyTimeline: fc.Arbitrary<Timeline> = fc
  .tuple(anyLength, fc.array(fc.tuple(fc.nat(60_000), fc.nat(20_000), anyKind), { maxLength: 8 }))
  .map(([lasts, drafts]) => {
    const cues = drafts.map(([at, long, kind], number): Cue => {
      const start = ms(Math.min(at, lasts));
      const length = ms(Math.min(long, lasts - start));
      switch (kind) {
        case 'tone':
          return { kind, phase: 'inhale', at: start, lasts: length };
        case 'mark':
          return { kind, unit: 'rep', number, at: start, lasts: ms(0) };
        default:
          return { kind, at: start, lasts: length };
      }
    });
    return { lasts, cues: cues.toSorted((a, b) => a.at - b.at) };
  });
