import { describe, expect, it } from 'vitest';
import { cycleOf, marks, minutes, patternOf, patterns, reached, seconds } from '#protocol';
import { clipFromPath, clipOf, mannerOf, runOf } from '../../lambda/render/clip.ts';
import { everyTrack } from '../../lambda/render/every-track.ts';
import { breathTrack, restTrack, switchTrack } from '../../lambda/render/track.ts';

const nameIn = (path: string) => clipFromPath(path)?.name ?? '';
const even = patternOf('4-6');

describe('a breath track', () => {
  it('holds as many whole breaths as fill its minutes, each with a mark to come back to', () => {
    for (const pattern of patterns) {
      for (let length = 1; length <= pattern.minutes.longest; length += 1) {
        for (const night of [false, true]) {
          const track = breathTrack(pattern, length, { night });
          const cycle = cycleOf(pattern);
          expect(marks(track).map(({ number }) => number)).toEqual(
            Array.from({ length: Math.floor(minutes(length) / cycle) }, (_, i) => i),
          );
          for (const { at } of marks(track)) {
            const next = track.cues.find((cue) => cue.at === at && cue.kind !== 'mark');
            expect(next).toMatchObject({ kind: 'tone', phase: 'inhale', lasts: pattern.inhale });
          }
          expect(clipFromPath(track.path)?.lasts).toBe(track.lasts);
        }
      }
    }
  });

  it('is named by what it plays', () => {
    expect(breathTrack(even, 5)).toMatchObject({
      path: 's4/1xks2000_15xi4000-o6000_1xkh2000_15xi4000-o6000_1xke3000.mp3',
      lasts: 307_000,
    });
    expect(breathTrack(even, 1).path).toBe('s4/1xks2000_6xi4000-o6000_1xke3000.mp3');
    const { path, ...run } = breathTrack(patternOf('3-4'), 10);
    expect(nameIn(path)).toBe(clipOf(run).name);
  });

  it('by night is breath alone, and goes into sleep', () => {
    const track = breathTrack(even, 20, { night: true });
    expect(track).toMatchObject({ path: 's4/sleep_120xi4000-o6000.mp3', lasts: 1_200_000 });
    expect(new Set(track.cues.map(({ kind }) => kind))).toEqual(new Set(['mark', 'tone']));
    expect(mannerOf(nameIn(track.path))).toBe('sleep');
  });

  it('tells the breath that was interrupted', () => {
    const track = breathTrack(even, 5);
    expect(reached(track, seconds(37))).toMatchObject({ number: 3, at: 32_000 });
    expect(reached(track, seconds(158))).toMatchObject({ number: 15, at: 154_000 });
  });

  it('is not there for a length that the pattern must not be practised for', () => {
    expect(() => breathTrack(patternOf('3-4'), 11)).toThrow(
      'a track of "3-4": expected a whole number from 1 to 10, got 11 minutes',
    );
    for (const length of [0, -1, 2.5, 540, Number.NaN]) expect(() => breathTrack(even, length)).toThrow('expected');
  });
});

describe('a track of rest', () => {
  it('is a bed as long as its minutes, between tones by day, alone by night', () => {
    expect(restTrack(15)).toMatchObject({
      path: 's4/1xks2000-b450000-kh2000-b450000-ke3000.mp3',
      lasts: 907_000,
    });
    expect(restTrack(3, { night: true })).toMatchObject({ path: 's4/sleep_1xb180000.mp3', lasts: 180_000 });
    expect(() => restTrack(21)).toThrow('a track of rest: expected a whole number from 1 to 20');
  });
});

describe('a track of warm and cool', () => {
  it('announces each stretch within its own time, and closes', () => {
    const track = switchTrack([
      { to: 'warm', lasts: minutes(8) },
      { to: 'off', lasts: minutes(1) },
      { to: 'cool', lasts: minutes(3) },
    ]);
    const heard = track.cues.map(({ kind, at }) => `${kind} ${at / 1000}`);
    expect(heard).toEqual(['switch 0', 'bed 3', 'chime 480', 'bed 482', 'switch 540', 'bed 543', 'chime 720']);
    expect(runOf(nameIn(track.path))?.cues).toEqual(track.cues);
  });

  it('has no stretch that is shorter than its signature', () => {
    expect(() => switchTrack([{ to: 'cool', lasts: seconds(3) }])).toThrow('a stretch "cool": expected over 3000 ms');
  });
});

describe('every track', () => {
  it('is there for each pattern and length, by day and by night, once', () => {
    const names = everyTrack().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const pattern of patterns) {
      for (const night of [false, true]) {
        for (let length = 1; length <= pattern.minutes.longest; length += 1) {
          expect(names).toContain(nameIn(breathTrack(pattern, length, { night }).path));
        }
      }
    }
  });
});
