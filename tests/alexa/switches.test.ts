import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { myths, playlists, routines, sittings } from '#protocol';
import { shipped } from '../../interaction-models/shipped.ts';
import { limits } from '../../lambda/alexa/limits.ts';
import { mayWait, readSwitches, withoutLines, withoutMyths, withoutRoutines } from '../../lambda/alexa/switches.ts';
import { fresh } from '../../lambda/conversation/progress.ts';
import { opening, type State } from '../../lambda/conversation/state.ts';
import { converse } from '../../lambda/conversation/transition.ts';
import { wordsFor } from '../../lambda/locales/index.ts';
import { safetyLines } from '../../lambda/locales/review.ts';
import { plan } from '../../lambda/render/plan.ts';
import { anyState, everyCommand, now } from '../conversation/anything.ts';

const words = await wordsFor('en-US');
const transition = converse(words.voiceAt);
const room = { chunk: limits.speechAudio, audioTags: limits.audioTags };
const day = 24 * 60 * 60 * 1000;
const everything = [
  ...sittings.map(({ id }) => id),
  ...routines.map(({ id }) => id),
  ...playlists.map(({ id }) => id),
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

  it('is a playlist, and a sitting of the programme', () => {
    expect(readSwitches('loosen sitting-3 sitting-13')).toEqual({
      off: { routines: ['loosen', 'sitting-3'], myths: [], lines: [] },
      refused: ['sitting-13'],
    });
  });

  it.each(sittings.map(({ id, number }) => [number, id] as const))(
    'may be sitting %i: the nearest other one is offered, with its reason, and by its number it is left out',
    (number, id) => {
      const { off } = readSwitches(id);
      const programme = number === 1 ? {} : { programme: { sitting: number, eased: 0, doneAt: now - 2 * day } };
      const known = { ...fresh('v'), revision: 2, expires: now, dates: { notice: now - day }, ...programme };
      const told = ['notice', 'signs', 'signsSaid', 'who'] as const;
      const state: State = withoutRoutines({ progress: known, session: { ...opening, turn: 1, told } }, off);
      const [next, reply] = transition(state, { kind: 'programme', about: 'go' }, now);
      const led = next.session.wish?.routine ?? '';
      expect(led).toBe(`sitting-${number === 12 ? 11 : number + 1}`);
      expect(reply.ask).toBeDefined();
      const [, why] = transition(withoutRoutines(next, off), { kind: 'programme', about: 'why' }, now);
      expect(why.say.map(words.text).join(' ')).toContain(
        number === 1 ? 'Nothing has begun yet.' : "isn't offered just now",
      );
      const [after, named] = transition(state, { kind: 'programme', about: 'number', number }, now);
      expect(after.session.doing).toBeUndefined();
      expect(named.say.map(words.text).join(' ')).toContain("We're leaving that one out today.");
    },
  );

  it('may be all of the programme, which then offers something else', () => {
    const { off } = readSwitches(sittings.map(({ id }) => id).join(' '));
    expect(off.routines).toHaveLength(12);
    const state = withoutRoutines({ progress: { ...fresh('v'), revision: 2, expires: now }, session: opening }, off);
    const [next, reply] = transition(state, { kind: 'programme', about: 'go' }, now);
    expect(next.session.wish).toBeUndefined();
    expect(reply.say.map(words.text)).toEqual(["We're leaving that one out today."]);
    expect(reply.ask?.name).toBe('breathing-or-finish');
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
