import { afterAll, describe, expect, it } from 'vitest';
import { abridged } from '../../../lambda/render/audio/abridge.ts';
import { target } from '../../../lambda/render/audio/level.ts';
import { integratedLoudness } from '../../../lambda/render/audio/loudness.ts';
import { encodeAfter, encodeMp3, fileLasts, repeated } from '../../../lambda/render/audio/mp3.ts';
import { decibels, peakOf, sampleRate, samplesIn } from '../../../lambda/render/audio/pcm.ts';
import { wholeOf } from '../../../lambda/render/audio/sound.ts';
import { synthesise } from '../../../lambda/render/audio/synth.ts';
import { decoder, dipError, headerFaults, lagOf } from './decoded.ts';
import { everyKind, named, steepestOf } from './sounds.ts';

const { decode, free } = decoder();
afterAll(free);

const roundTrip = async (name: string) => {
  const run = named(name);
  const made = synthesise(run);
  const file = await encodeMp3(made);
  return { run, made, file, ...(await decode(file)) };
};

describe('a file', () => {
  it('is frames of MPEG version 2 layer III, 48 kbps, 24 kHz, one channel, and nothing else', async () => {
    const { file } = await roundTrip('3xi3000-o4000_1xke3000');
    expect(headerFaults(file)).toEqual([]);
    expect(headerFaults(file.subarray(1))).not.toEqual([]);
    expect(headerFaults(Uint8Array.from(file, (byte, i) => (i === 146 ? byte ^ 0xf0 : byte)))).toEqual([
      'frame 1: not 48 kbps',
    ]);
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
        expect(Math.abs(dipError(pcm, at))).toBeLessThanOrEqual(5);
      }
    }
  });

  it.each(['1xb130000', '18xi5500-o5500'])(
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

  it.each([
    ['3xi4000-o6000', '2xi4000-o6000', true],
    ['1xb30000', '1xb20000', true],
    ['1xb30000', '2xi4000-o6000', false],
    ['1xi4000-o6000', '1xi4000-o4000', false],
  ])('after %s, %s is the same to the last byte as it is alone', async (before, name, isJoined) => {
    const [earlier, pcm] = [synthesise(named(before)), synthesise(named(name))];
    const alone = await encodeMp3(pcm);
    const file = await encodeMp3(earlier);
    expect(Buffer.compare(await encodeAfter(pcm, { pcm: earlier, file }), alone)).toBe(0);
    const spoilt = file.fill(0, 0, 144);
    // What is taken from the other one is its bytes.
    const joined = await encodeAfter(pcm, { pcm: earlier, file: spoilt });
    expect(Buffer.compare(joined.subarray(0, 144), spoilt.subarray(0, 144)) === 0).toBe(isJoined);
    expect(Buffer.compare(joined.subarray(144), alone.subarray(144))).toBe(0);
  });

  it('fills up with nothing, so that the same sound is the same bytes wherever it stands', async () => {
    const pcm = synthesise(named('8xi4000-o6000'));
    const whole = await encodeMp3(pcm);
    for (const frame of [333, 777]) {
      const part = await encodeMp3(pcm.subarray(frame * 576));
      const settled = 125;
      const rest = whole.subarray((frame + settled) * 144);
      expect(Buffer.compare(part.subarray(settled * 144), rest), String(frame)).toBe(0);
      expect((await decode(part)).errors).toEqual([]);
    }
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
