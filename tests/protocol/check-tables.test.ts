import { describe, expect, it } from 'vitest';
import {
  careVersion,
  checkTables,
  fingerprint,
  myths,
  type Playlist,
  ProtocolError,
  patterns,
  playlistOf,
  playlists,
  type Routine,
  redFlags,
  routineOf,
  routines,
  sources,
} from '#protocol';

const tables = { routines, patterns, playlists, redFlags, myths, sources };
const tilts = routineOf('pelvic-tilts');
const withRoutine = (change: object) => ({
  ...tables,
  playlists: [],
  routines: [{ ...tilts, versions: {}, noBed: 'a test', ...change } as Routine],
});
const [movement] = tilts.steps;
const night = playlistOf('night');
const withDose = (change: object) =>
  withRoutine({
    steps: movement?.kind === 'movement' ? [{ ...movement, levels: { ...movement.levels, middle: change } }] : [],
  });

describe('the care tables', () => {
  it('hold', () => {
    expect(() => checkTables()).not.toThrow();
  });

  it('have a version that is their own', () => {
    expect(careVersion).toMatch(/^\d{4}-\d\d-\d\d\.[0-9a-f]{8}$/);
    expect(careVersion.endsWith(fingerprint())).toBe(true);
    expect(fingerprint({ ...tables, routines: [] })).not.toBe(fingerprint());
  });
});

describe('a mistake in a table', () => {
  const tempo = { effort: 2000, return: 2000 };
  it.each([
    [
      'a count of nought',
      withDose({ reps: 0, sets: 1, tempo }),
      'routine "pelvic-tilts", steps[0].levels.middle.reps: expected from 1 to 20 repetitions, got 0',
    ],
    [
      'half a millisecond',
      withDose({ reps: 5, sets: 1, tempo: { ...tempo, hold: 0.5 } }),
      'routine "pelvic-tilts", steps[0].levels.middle.tempo.hold: expected a whole number of milliseconds, got 0.5',
    ],
    [
      'sets without a rest',
      withDose({ reps: 5, sets: 2, tempo }),
      'routine "pelvic-tilts", steps[0].levels.middle.rest: expected a rest, since there are sets, got nothing',
    ],
    [
      'an unknown source',
      withRoutine({ sources: ['NOBODY99'] }),
      'routine "pelvic-tilts", sources: expected a source id of the bibliography, got "NOBODY99"',
    ],
    [
      'an unknown code',
      withRoutine({ avoid: ['GRUMPY'], skip: 'skip' }),
      'routine "pelvic-tilts", avoid or care: expected a condition code, got "GRUMPY"',
    ],
    [
      'somebody to leave out and no words for it',
      withRoutine({ avoid: ['FRACT'] }),
      'routine "pelvic-tilts", skip: expected words for who should skip it, since `avoid` is not empty, got nothing',
    ],
    [
      'an unknown breath',
      withRoutine({ steps: [{ kind: 'breathing', id: 'b', pattern: '9-9', coaching: [] }] }),
      'routine "pelvic-tilts", steps[0].pattern: expected the id of a breathing pattern, got "9-9"',
    ],
    [
      'a routine twice',
      { ...tables, playlists: [], routines: [tilts, tilts] },
      'routines "pelvic-tilts": expected an id of its own, got an id that is there twice',
    ],
    [
      'a missing level',
      withRoutine({ steps: [{ ...movement, levels: {} }] }),
      'routine "pelvic-tilts", steps[0].levels.gentlest: expected object, got nothing',
    ],
    [
      'a rest and only one set',
      withDose({ reps: 5, sets: 1, rest: 30_000, tempo }),
      'routine "pelvic-tilts", steps[0].levels.middle.rest: expected no rest, since there is one set, got 30000',
    ],
    [
      'another number of sets than it says',
      withDose({ reps: 5, sets: 2, falling: [5], rest: 30_000, tempo }),
      'routine "pelvic-tilts", steps[0].levels.middle.falling: expected 2 numbers, one for each set, got [5]',
    ],
    [
      'a move on the floor and no version for the bed',
      withRoutine({ noBed: undefined }),
      'routine "pelvic-tilts", versions.bed: expected a version for the bed, or `noBed` with the reason, got nothing',
    ],
    [
      'a version of other steps',
      withRoutine({ versions: { chair: [{ ...movement, id: 'other' }] } }),
      'routine "pelvic-tilts", versions.chair: expected the steps tilt, got other',
    ],
    [
      'a gentler form that is not there',
      withRoutine({ care: { KNEE: { note: 'on a chair', take: 'chair' } } }),
      'routine "pelvic-tilts", care.KNEE.take: expected a size, or one of its versions, got "chair"',
    ],
    [
      'a playlist of a routine that is gone',
      { ...tables, playlists: [{ ...night, items: [{ routine: 'yodel' }, { routine: 'side-rest' }] } as Playlist] },
      'playlist "night", items[0].routine: expected the id of a routine, got "yodel"',
    ],
    ['a word too much', withRoutine({ colour: 'blue' }), 'routine "pelvic-tilts": expected'],
    [
      'a capital in an id',
      withRoutine({ id: 'Tilts' }),
      'routine "Tilts", id: expected an id in lower case, like pelvic-tilts, got "Tilts"',
    ],
  ])('is named with its place, what was found and what would be right: %s', (_, wrong, message) => {
    expect(() => checkTables(wrong)).toThrow(ProtocolError);
    expect(() => checkTables(wrong)).toThrow(message);
  });
});
