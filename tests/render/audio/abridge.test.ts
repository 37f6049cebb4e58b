import { describe, expect, it } from 'vitest';
import { abridged } from '../../../lambda/render/audio/abridge.ts';
import { samplesIn } from '../../../lambda/render/audio/pcm.ts';
import { wholeOf } from '../../../lambda/render/audio/sound.ts';
import { masterOf } from '../../../lambda/render/audio/sound-library.ts';
import { synthesise } from '../../../lambda/render/audio/synth.ts';
import { clipOf } from '../../../lambda/render/clip.ts';
import { everyTrack } from '../../../lambda/render/every-track.ts';
import { named } from './sounds.ts';

describe('an abridged run', () => {
  it('holds each repetition once, with time around it to settle', () => {
    const short = abridged('120xi4000-o6000');
    expect(short?.loops).toEqual([{ at: 10_000, lasts: 30_000, times: 38 }]);
    expect(short && clipOf(short.run).name).toBe('6xi4000-o6000');
  });

  it('is the run itself where nothing is gained', () => {
    for (const name of ['5xi4000-o6000', '1xb30000', '1xks2000_5xi4000-o6000_1xke3000']) {
      expect(abridged(name)).toEqual({ run: named(name), loops: [] });
    }
  });

  it('is as long as the run with its loops', () => {
    for (const { name, lasts } of everyTrack()) {
      const { run, loops } = abridged(name, 30_000) ?? { run: named(name), loops: [] };
      expect(loops.reduce<number>((total, loop) => total + loop.times * loop.lasts, run.lasts)).toBe(lasts);
    }
  });

  it('is so short for every track that it can be rendered while somebody waits', () => {
    // 200 times as fast as heard, that is at most 1.5 s.
    for (const clip of everyTrack()) expect(masterOf(clip)?.lasts, clip.name).toBeLessThanOrEqual(300_000);
  });

  it('leaves the end alone as far as it is told to', () => {
    for (const name of ['sleep_120xi4000-o6000', 'sleep_1xb1200000']) {
      const { run, loops } = abridged(name, 30_000) ?? { run: named(name), loops: [] };
      const [loop] = loops;
      expect(run.lasts - (loop?.at ?? 0) - (loop?.lasts ?? 0)).toBeGreaterThanOrEqual(30_000);
    }
  });

  it('is nothing for a name that is none', () => {
    expect(abridged('none')).toBeUndefined();
  });

  it.each(['1xks2000_15xi3000-o4000_1xke3000', '1xb130000-ke3000'])(
    '%s sounds like the whole one, sample by sample but for its level',
    (name) => {
      const { run, loops } = abridged(name) ?? { run: named(name), loops: [] };
      expect(loops).not.toEqual([]);
      const repeats = loops.map(({ at, lasts, times }) => ({ from: samplesIn(at), to: samplesIn(at + lasts), times }));
      const mine = wholeOf({ pcm: synthesise(run), repeats });
      const theirs = synthesise(named(name));
      expect(mine.length).toBe(theirs.length);
      const loudest = theirs.findIndex((sample) => Math.abs(sample) > 0.05);
      const gain = (mine[loudest] ?? 0) / (theirs[loudest] ?? 1);
      expect(Math.abs(20 * Math.log10(gain))).toBeLessThan(0.5);
      let furthest = 0;
      for (let i = 0; i < mine.length; i++) {
        furthest = Math.max(furthest, Math.abs((mine[i] ?? 0) - gain * (theirs[i] ?? 0)));
      }
      expect(furthest).toBeLessThan(1e-6);
    },
  );
});
