import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breaths, line, marks, moment, ms, patternOf, seconds, sequence, silence, type Timeline } from '#protocol';
import { question } from '../../lambda/conversation/turn.ts';
import { plan } from '../../lambda/render/plan.ts';
import { clipsIn, segmentsOf } from '../../lambda/render/segment.ts';
import { allClips, fullRoom as room } from './all-clips.ts';

const voice = () => seconds(2);

const cycle = (number: number): Timeline =>
  sequence(moment({ kind: 'mark', unit: 'breath', number, lasts: ms(0) }), breaths(patternOf('4-6'), 1));

const breathing = (cycles: number) => sequence(...Array.from({ length: cycles }, (_, i) => cycle(i)));

describe('a plan', () => {
  it('leaves alone what fits', () => {
    const planned = plan({ say: [line('a')], play: breathing(6), ask: question('go-on') }, voice, room);
    expect(planned.cut).toBeUndefined();
    expect(planned.speech.map(({ kind }) => kind)).toEqual(['words', 'clip', 'words']);
  });

  it('cuts what does not fit at a resume point, and the next turn begins there', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.nat(5), (cycles, lines) => {
        const say = Array.from({ length: lines }, () => line('a'));
        const play = breathing(cycles);
        const { speech, cut } = plan({ say, play, ask: question('one-more-or-finish') }, voice, room);
        const sound = clipsIn(speech).reduce((sum, clip) => sum + clip.lasts, 0);
        expect(sound + (lines + 1) * seconds(2)).toBeLessThanOrEqual(room.chunk);
        if (cut === undefined) expect(sound).toBe(play.lasts);
        else expect(sound).toBe(marks(play)[cut]?.at);
      }),
    );
  });

  it('plays the shortest beginning where a timer speaks before any of them is over, and never all of it', () => {
    const play = breathing(30);
    const soon = { ...room, chunk: seconds(5) };
    const { speech, cut } = plan({ say: [], play, ask: question('one-more-or-finish') }, voice, soon);
    expect(cut).toBe(1);
    expect(clipsIn(speech).reduce((sum, clip) => sum + clip.lasts, 0)).toBe(marks(play)[1]?.at);
  });

  it('asks "Go on?" where it has cut', () => {
    const { speech } = plan({ say: [], play: breathing(60), ask: question('one-more-or-finish') }, voice, room);
    expect(speech.at(-1)).toEqual({ kind: 'words', line: question('go-on').prompt });
  });

  it('needs no more than five files of sound, those of the reprompt included', () => {
    const bedAfterWords = (number: number) =>
      sequence(
        moment({ kind: 'mark', unit: 'cue', number, lasts: ms(0) }),
        moment({ kind: 'say', line: line('a'), lasts: seconds(2) }),
        moment({ kind: 'bed', lasts: seconds(10) }),
      );
    const play = sequence(...Array.from({ length: 9 }, (_, i) => bedAfterWords(i)));
    const { speech, reprompt = [], cut } = plan({ say: [], play, ask: question('ready') }, voice, room);
    expect([...clipsIn(speech), ...clipsIn(reprompt)]).toHaveLength(5);
    expect(cut).toBe(4);
  });
});

describe('segments', () => {
  it('are one file for a whole run of sounds and gaps, and a break for quiet in front of it', () => {
    const run = sequence(
      moment({ kind: 'say', line: line('a'), lasts: seconds(1) }),
      silence(seconds(4)),
      breathing(2),
      silence(seconds(2)),
      moment({ kind: 'chime', chime: 'end', lasts: seconds(3) }),
    );
    expect(segmentsOf(run).map((each) => (each.kind === 'clip' ? each.clip.name : each.kind))).toEqual([
      'words',
      'pause',
      '2xi4000-o6000_1xp2000-ke3000',
    ]);
  });
});

describe('the catalogue of sounds', () => {
  it('names each file once, and none is longer than a turn', () => {
    const clips = allClips();
    expect(new Set(clips.map(({ name }) => name)).size).toBe(clips.length);
    expect(Math.max(...clips.map(({ lasts }) => lasts))).toBeLessThanOrEqual(room.chunk);
  });
});
