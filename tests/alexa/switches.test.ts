import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { myths, routines } from '#protocol';
import { shipped } from '../../interaction-models/shipped.ts';
import { limits } from '../../lambda/alexa/limits.ts';
import { mayWait, readSwitches, withoutLines, withoutMyths, withoutRoutines } from '../../lambda/alexa/switches.ts';
import { converse } from '../../lambda/conversation/transition.ts';
import { wordsFor } from '../../lambda/locales/index.ts';
import { safetyLines } from '../../lambda/locales/review.ts';
import { plan } from '../../lambda/render/plan.ts';
import { anyState, everyCommand, now } from '../conversation/anything.ts';

const words = await wordsFor('en-US');
const transition = converse(words.voiceAt);
const room = { chunk: limits.speechAudio, audioTags: limits.audioTags };
const everything = [
  ...routines.map(({ id }) => id),
  ...myths.map(({ id }) => `myths.${id}`),
  'routines.pelvic-tilts.feel',
  'routines.breathing.settle',
].join(' ');

describe('what is switched off', () => {
  it('is nothing at first', () => {
    for (const text of ['', 'nothing', ' \n']) {
      expect(readSwitches(text)).toEqual({ off: { routines: [], myths: [], lines: [] }, refused: [] });
    }
  });

  it('is a routine, an answer, a line of coaching', () => {
    expect(readSwitches('pelvic-tilts, myths.ice\nroutines.knee-rocks.feel')).toEqual({
      off: { routines: ['pelvic-tilts'], myths: ['ice'], lines: ['routines.knee-rocks.feel'] },
      refused: [],
    });
  });

  it('is never a safety line, whatever its name', () => {
    for (const [key] of safetyLines(
      shipped['en-US']?.locale ?? { words: {}, numbers: { emergency: '', urgent: '', crisis: '' } },
    )) {
      expect(readSwitches(key), key).toEqual({ off: { routines: [], myths: [], lines: [] }, refused: [key] });
    }
  });

  it.each([
    'quick-comfort',
    'breathing',
    'log-roll-floor',
    'log-roll-bed',
    'log-roll-stuck',
    'dialog.stop',
    'asks.ready-after-signs.ask',
    'routines.pelvic-tilts.undo',
    'routines.pelvic-tilts.skip',
    'myths.no-such',
    'squats',
  ])('is not %s', (word) => {
    expect(readSwitches(word).refused).toEqual([word]);
  });
});

describe('with as much off as can be', () => {
  const { off } = readSwitches(everything);

  it('every command in every state is answered with words, no routine that is off is led, and nothing urgent waits', () => {
    fc.assert(
      fc.property(anyState, fc.constantFrom(...everyCommand), (state, meant) => {
        const urgent = !mayWait(meant);
        const [next, reply] = transition(
          withoutRoutines(state, urgent ? readSwitches('').off : off),
          withoutMyths(meant, off),
          now,
        );
        if (urgent) return;
        expect(off.routines).not.toContain(next.session.doing?.place.routine);
        expect(off.routines).not.toContain(next.progress.place?.routine);
        const planned = plan(reply, words.voiceAt(0), room);
        const left = withoutLines(planned, off);
        const keys = (from: typeof planned) =>
          from.speech.flatMap((each) => (each.kind === 'words' ? [each.line.key] : []));
        // What is left out is coaching alone; the question at the end is always heard.
        expect(
          keys(planned)
            .filter((key) => !keys(left).includes(key))
            .filter((key) => !key.startsWith('routines.')),
        ).toEqual([]);
        if (reply.ask !== undefined) expect(keys(left).at(-1)).toBe(keys(planned).at(-1));
      }),
      { numRuns: 400, seed: 11 },
    );
  });
});
