import { MPEGDecoder } from 'mpg123-decoder';
import { afterAll, describe, expect, it } from 'vitest';
import type { Cue } from '#protocol';
import { abridged } from '../../../lambda/render/audio/abridge.ts';
import { target } from '../../../lambda/render/audio/level.ts';
import { integratedLoudness } from '../../../lambda/render/audio/loudness.ts';
import { encodeMp3, fileLasts, repeated } from '../../../lambda/render/audio/mp3.ts';
import { decibels, peakOf, sampleRate, samplesIn } from '../../../lambda/render/audio/pcm.ts';
import { wholeOf } from '../../../lambda/render/audio/sound.ts';
import { synthesise } from '../../../lambda/render/audio/synth.ts';
import { everyKind, named, rmsIn, steepestOf } from './sounds.ts';

const decoder = new MPEGDecoder();
afterAll(() => decoder.free());

const decode = async (file: Uint8Array) => {
  await decoder.ready;
  await decoder.reset();
  const { channelData, sampleRate: rate, errors } = decoder.decode(file);
  return { pcm: channelData[0] ?? new Float32Array(), rate, errors };
};

const roundTrip = async (name: string) => {
  const run = named(name);
  const made = synthesise(run);
  const file = await encodeMp3(made);
  return { run, made, file, ...(await decode(file)) };
};

/** What the encoder's delay takes from the front of a file, its fade included. */
const unheard = samplesIn(72);

/** How alike `made` and `decoded`, `lag` samples later, are from `from` to `to`: 1 where they are the same. */
const likeness = (made: Float32Array, decoded: Float32Array, from: number, to: number, lag: number): number => {
  let [product, mine, theirs] = [0, 0, 0];
  for (let i = Math.max(unheard, from); i < to; i += 11) {
    const [x, y] = [made[i] ?? 0, decoded[i + lag] ?? 0];
    product += x * y;
    mine += x * x;
    theirs += y * y;
  }
  return product / Math.sqrt(Math.max(mine * theirs, Number.MIN_VALUE));
};

/** By how many ms `decoded` lags `made` around the start of a cue, to half a millisecond: where the two are most alike. */
const lagOf = ({ at, lasts }: Cue, made: Float32Array, decoded: Float32Array): number => {
  const [from, to] = [samplesIn(at - 200), samplesIn(at + Math.min(lasts, 2000))];
  const lags = Array.from({ length: 101 }, (_, i) => (i - 50) / 2);
  const found = lags.map((lag) => likeness(made, decoded, from, to, samplesIn(lag)));
  return lags[found.indexOf(Math.max(...found))] ?? Number.NaN;
};

/** Middle of the quietest 20 ms within 150 ms of `at`. */
const dipAround = (decoded: Float32Array, at: number): number => {
  const half = samplesIn(10);
  let best = { middle: Number.NaN, level: Number.POSITIVE_INFINITY };
  for (let middle = at - samplesIn(150); middle <= at + samplesIn(150); middle += 12) {
    const level = rmsIn(decoded, middle - half, middle + half);
    if (level < best.level) best = { middle, level };
  }
  return best.middle;
};

describe('a file', () => {
  it('is frames of MPEG version 2 layer III, 48 kbps, 24 kHz, one channel, and nothing else', async () => {
    const { file } = await roundTrip('3xi3000-o4000_1xke3000');
    expect(file.length % 144).toBe(0);
    for (let at = 0; at < file.length; at += 144) {
      const header =
        ((file[at] ?? 0) << 24) | ((file[at + 1] ?? 0) << 16) | ((file[at + 2] ?? 0) << 8) | (file[at + 3] ?? 0);
      const field = (shift: number, bits: number) => (header >>> shift) & (2 ** bits - 1);
      expect(field(21, 11)).toBe(0x7ff); // sync word
      expect(field(19, 2)).toBe(0b10); // version 2
      expect(field(17, 2)).toBe(0b01); // layer III
      expect(field(12, 4)).toBe(6); // 48 kbps in the table of version 2
      expect(field(10, 2)).toBe(0b01); // 24 kHz in the table of version 2
      expect(field(9, 1)).toBe(0); // no padding
      expect(field(6, 2)).toBe(0b11); // mono
    }
  });

  it.each(everyKind)('%s holds its sound where the run has it, as loud, without a click, decoded', async (name) => {
    const { run, made, pcm, rate, errors } = await roundTrip(name);
    expect(errors).toEqual([]);
    expect(rate).toBe(sampleRate);
    expect(Math.abs(pcm.length / samplesIn(1) - run.lasts)).toBeLessThanOrEqual(25);
    for (const cue of run.cues) expect(Math.abs(lagOf(cue, made, pcm))).toBeLessThanOrEqual(5);
    expect(Math.abs(integratedLoudness(pcm) - target)).toBeLessThan(1);
    expect(decibels(peakOf(pcm))).toBeLessThanOrEqual(-1);
    expect(steepestOf(pcm)).toBeLessThan(0.12);
  });

  it('shows each change of a breath as a dip within 5 ms of it', async () => {
    for (const name of ['6xi3000-o4000', '6xi4000-o6000', '3xi4000-h4000-o6000-h2000']) {
      const { run, pcm } = await roundTrip(name);
      for (const { at } of run.cues.slice(1)) {
        expect(Math.abs(dipAround(pcm, samplesIn(at)) - samplesIn(at))).toBeLessThanOrEqual(samplesIn(5));
      }
    }
  });

  it.each(['15xi3000-o4000', '18xi5500-o5500'])(
    '%s decodes, made of copied frames, as it does with every frame encoded',
    async (name) => {
      const { run, loops } = abridged(name) ?? { run: named(name), loops: [] };
      const repeats = loops.map(({ at, lasts, times }) => ({ from: samplesIn(at), to: samplesIn(at + lasts), times }));
      expect(repeats).toHaveLength(1);
      const sound = { pcm: synthesise(run), repeats };
      const file = repeated(await encodeMp3(sound.pcm), repeats) ?? new Uint8Array();
      const copied = await decode(file);
      expect(copied.errors).toEqual([]);
      expect(fileLasts(file)).toBe(copied.pcm.length / samplesIn(1));
      const encoded = await decode(await encodeMp3(wholeOf(sound)));
      expect(copied.pcm.length).toBe(encoded.pcm.length);
      let furthest = 0;
      for (let i = 0; i < copied.pcm.length; i++) {
        furthest = Math.max(furthest, Math.abs((copied.pcm[i] ?? 0) - (encoded.pcm[i] ?? 0)));
      }
      expect(decibels(furthest)).toBeLessThan(-40);
    },
  );

  it('is not made of copies where a decoder would hear the seam', async () => {
    const name = '10xi4000-o6000';
    const file = await encodeMp3(synthesise(named(name)));
    const loop = { from: samplesIn(20_000), to: samplesIn(80_000), times: 3 };
    expect(repeated(file, [loop])?.length).toBe(file.length + 3 * 60_000 * 6);
    expect(repeated(file, [{ ...loop, to: samplesIn(83_000) }])).toBeUndefined();
    expect(repeated(file, [{ ...loop, to: samplesIn(80_000) + 1 }])).toBeUndefined();
  });

  it('knows how long it is', async () => {
    for (const name of ['1xb30000', '1xi3001', '1xp1']) {
      const { file, pcm } = await roundTrip(name);
      expect(fileLasts(file)).toBe(pcm.length / samplesIn(1));
    }
  });

  it('is the same every time, also when two are made at once', async () => {
    const [one, other] = [synthesise(named('1xi3000-o4000')), synthesise(named('1xb9000'))];
    const [first] = await Promise.all([encodeMp3(one), encodeMp3(other)]);
    expect(Buffer.compare(await encodeMp3(one), first)).toBe(0);
  });
});
