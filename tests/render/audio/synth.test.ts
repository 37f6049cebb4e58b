import { describe, expect, it } from 'vitest';
import { nightSofter, shortSeconds, target, targetOf } from '../../../lambda/render/audio/level.ts';
import { integratedLoudness, momentaryLoudness } from '../../../lambda/render/audio/loudness.ts';
import { decibels, peakOf, sampleRate, samplesIn } from '../../../lambda/render/audio/pcm.ts';
import { synthesise } from '../../../lambda/render/audio/synth.ts';
import { bytesOf, everyKind, named, peakIn, pitchAt, rmsIn, steepestOf } from './sounds.ts';

const soundOf = (name: string) => synthesise(named(name));

describe('every sound', () => {
  it.each(everyKind)('%s begins, changes and ends in silence, without a click and under -1 dBFS', (name) => {
    const run = named(name);
    const pcm = soundOf(name);
    expect(pcm.length).toBe(samplesIn(run.lasts));
    expect(decibels(peakOf(pcm))).toBeLessThanOrEqual(-1);
    // A tenth of full scale in one sample is the steepest slope of a sine of 1300 Hz at the level of the cool tone;
    // what jumps at a boundary would be heard long before: 0.001 there is -60 dBFS.
    expect(steepestOf(pcm)).toBeLessThan(0.11);
    for (const { at, lasts } of run.cues) {
      for (const edge of [samplesIn(at), samplesIn(at + lasts)])
        expect(peakIn(pcm, edge - 1, edge + 1)).toBeLessThan(1e-3);
    }
  });

  it.each(everyKind)('%s has the loudness of its class', (name) => {
    const pcm = soundOf(name);
    if (pcm.length < shortSeconds * sampleRate) expect(Math.abs(momentaryLoudness(pcm) - (target + 4))).toBeLessThan(1);
    else expect(Math.abs(integratedLoudness(pcm) - target)).toBeLessThan(1);
  });

  it('matches short ones by their loudest moment, and does not blow up what was cut short', () => {
    const shorts = ['1xo2000', '1xks2000', '1xc1000', '1xkc2000', '1xb2500'].map((name) =>
      momentaryLoudness(soundOf(name)),
    );
    for (const loudest of shorts) expect(Math.abs(loudest - (target + 4))).toBeLessThan(1);
    expect(momentaryLoudness(soundOf('1xi40'))).toBeLessThan(target);
  });

  it('is the same every time', () => {
    for (const name of ['1xi4000-o6000', '1xh3000', '1xb9000', '1xc5000', '1xke3000-x3000'])
      expect(bytesOf(soundOf(name)).equals(bytesOf(soundOf(name))), name).toBe(true);
  });

  it('of quiet is quiet', () => {
    expect(peakOf(soundOf('1xp5000'))).toBe(0);
  });
});

describe('a breath', () => {
  const pcm = soundOf('2xi4000-h4000-o6000-h2000');
  const pitch = (second: number) => pitchAt(pcm, second * sampleRate);
  const level = (from: number, to: number) => decibels(rmsIn(pcm, from * sampleRate, to * sampleRate));

  it('rises going in and falls going out', () => {
    expect(pitch(3.5) / pitch(0.5)).toBeGreaterThan(1.3);
    expect(pitch(13.5) / pitch(8.5)).toBeLessThan(1 / 1.3);
  });

  it('holds steadily where it is, and more quietly', () => {
    expect(Math.abs(pitch(4.5) - pitch(7.5))).toBeLessThan(4);
    expect(Math.abs(pitch(4.5) - pitch(3.7))).toBeLessThan(8);
    expect(Math.abs(pitch(14.5) - pitch(13.7))).toBeLessThan(8);
    expect(level(5, 7)).toBeLessThan(level(1, 3.5) - 3);
  });

  it('goes higher on a second in-breath and falls from there', () => {
    const sigh = soundOf('1xi2000-t1000-o6000');
    expect(pitchAt(sigh, 2.7 * sampleRate)).toBeGreaterThan(pitchAt(sigh, 1.7 * sampleRate) * 1.2);
    expect(pitchAt(sigh, 3.5 * sampleRate)).toBeGreaterThan(400);
  });

  it('begins slowly: a fifth of a second passes before it is half as loud as it gets', () => {
    const tone = soundOf('1xi4000');
    const full = peakIn(tone, 0.5 * sampleRate, 1 * sampleRate);
    expect(peakIn(tone, 0, 0.1 * sampleRate)).toBeLessThan(full * 0.4);
    expect(peakIn(tone, 0, 0.046 * sampleRate)).toBeLessThan(full * 0.1);
  });

  it('is the same breath over and over', () => {
    const breath = samplesIn(16_000);
    expect(bytesOf(pcm.subarray(0, breath)).equals(bytesOf(pcm.subarray(breath, 2 * breath)))).toBe(true);
  });
});

describe('the bed', () => {
  it('is steady: no second of it stands out', () => {
    const pcm = soundOf('1xb60000');
    const seconds = Array.from({ length: 56 }, (_, i) =>
      decibels(rmsIn(pcm, (i + 2) * sampleRate, (i + 3) * sampleRate)),
    );
    expect(Math.max(...seconds) - Math.min(...seconds)).toBeLessThan(6);
  });

  it('is quieter than the breath where both are heard', () => {
    const pcm = soundOf('1xb20000_2xi4000-o6000');
    const bed = integratedLoudness(pcm.subarray(0, samplesIn(20_000)));
    expect(bed).toBeLessThan(integratedLoudness(pcm.subarray(samplesIn(20_000))) - 2);
  });
});

describe('a count', () => {
  it('ticks once a second, softly and low', () => {
    const pcm = soundOf('1xi4000-c4000');
    const ticks = pcm.subarray(samplesIn(4000));
    for (const second of [0, 1, 2, 3]) {
      expect(rmsIn(ticks, samplesIn(second * 1000), samplesIn(second * 1000 + 240))).toBeGreaterThan(0.01);
      expect(peakIn(ticks, samplesIn(second * 1000 + 300), samplesIn(second * 1000 + 950))).toBe(0);
    }
    expect(momentaryLoudness(ticks)).toBeLessThan(momentaryLoudness(pcm) - 4);
    expect(peakIn(ticks, 0, samplesIn(20))).toBeLessThan(peakOf(ticks) / 3);
  });
});

describe('the learned sounds', () => {
  const pitches = (name: string, ...at: readonly number[]) => {
    const pcm = soundOf(name);
    return at.map((time) => pitchAt(pcm, samplesIn(time)));
  };
  /** Until a sound has fallen to a hundredth of its highest, in seconds. */
  const lengthOf = (name: string) => {
    const pcm = soundOf(name);
    const faint = peakOf(pcm) / 100;
    return pcm.findLastIndex((sample) => Math.abs(sample) > faint) / sampleRate;
  };

  it('go up, there and back, nowhere, and down', () => {
    const [low = 0, high = 0] = pitches('1xks4000', 250, 900);
    expect(high / low).toBeGreaterThan(1.3);
    const [there = 0, back = 0] = pitches('1xkc4000', 250, 700);
    expect(back / there).toBeLessThan(0.8);
    const [early = 0, late = 0] = pitches('1xkh4000', 250, 900);
    expect(late / early).toBeCloseTo(1, 1);
    const [first = 0, second = 0, last = 0] = pitches('1xke4000', 300, 850, 2200);
    expect(second).toBeLessThan(first);
    expect(last).toBeLessThan(second);
  });

  it('last longest at the end', () => {
    for (const name of ['1xks4000', '1xkc4000', '1xkh4000']) {
      expect(lengthOf('1xke4000')).toBeGreaterThan(lengthOf(name) + 0.5);
    }
  });

  it('fit into less time, ended and not cut', () => {
    const pcm = soundOf('1xke1500');
    expect(peakIn(pcm, pcm.length - 24, pcm.length)).toBeLessThan(1e-3);
    expect(pitchAt(pcm, samplesIn(800))).toBeLessThan(450);
  });

  it('tell warm from cool: low and rising, high and to and fro', () => {
    const [warm, cool] = [soundOf('1xw3000'), soundOf('1xx3000')];
    const crossings = (pcm: Float32Array) =>
      pcm.reduce((total, sample, i) => total + (sample > 0 && (pcm[i - 1] ?? 0) <= 0 ? 1 : 0), 0);
    expect(crossings(cool)).toBeGreaterThan(2 * crossings(warm));
  });
});

describe('by night', () => {
  const night = (name: string) => synthesise(named(name), 'night');
  /** ms until a sound is half as loud as it gets. */
  const attack = (pcm: Float32Array) => {
    const half = peakOf(pcm) / 2;
    return pcm.findIndex((sample) => Math.abs(sample) >= half) / samplesIn(1);
  };

  const kinds = everyKind.filter((name) => named(name).lasts < 30_000);

  it.each(kinds)('%s is 6 LU softer, and as smooth', (name) => {
    expect(nightSofter).toBe(6);
    const [pcm, day] = [night(name), soundOf(name)];
    const loudness = pcm.length < shortSeconds * sampleRate ? momentaryLoudness : integratedLoudness;
    expect(Math.abs(loudness(day) - loudness(pcm) - nightSofter)).toBeLessThan(1);
    expect(steepestOf(pcm)).toBeLessThan(0.06);
    for (const { at, lasts } of named(name).cues) {
      for (const edge of [samplesIn(at), samplesIn(at + lasts)]) {
        expect(peakIn(pcm, edge - 1, edge + 1)).toBeLessThan(1e-3);
      }
    }
  });

  it('nothing begins at once: every tone and tick takes a fifth of a second', () => {
    for (const name of ['1xks4000', '1xkc4000', '1xkh4000', '1xke4000', '1xw4000', '1xx4000']) {
      expect(attack(night(name)), name).toBeGreaterThan(70);
      const pcm = night(name);
      expect(peakIn(pcm, 0, samplesIn(30)), name).toBeLessThan(peakOf(pcm) / 8);
    }
    const tick = night('1xc1000');
    expect(
      tick.reduce((loudest, sample, i) => (Math.abs(sample) > Math.abs(tick[loudest] ?? 0) ? i : loudest), 0),
    ).toBeGreaterThan(samplesIn(180));
  });

  it('the last half minute into sleep dies away, evenly and to nothing', () => {
    for (const name of ['12xi4000-o6000']) {
      const pcm = synthesise(named(name), 'sleep');
      const level = (second: number) => decibels(rmsIn(pcm, (second - 5) * sampleRate, second * sampleRate));
      expect(level(115)).toBeLessThan(level(90) - 10);
      expect(level(120)).toBeLessThan(level(90) - 25);
      expect(Math.abs(integratedLoudness(pcm) - targetOf('sleep'))).toBeLessThan(1);
    }
    expect(peakIn(synthesise(named('1xi4000-o6000'), 'sleep'), samplesIn(9990), samplesIn(10_000))).toBeLessThan(1e-3);
  });
});
