import { describe, expect, it } from 'vitest';
import { integratedLoudness, momentaryLoudness, silent } from '../../../lambda/render/audio/loudness.ts';
import { amplitude, sampleRate } from '../../../lambda/render/audio/pcm.ts';
import { sine } from './sounds.ts';

const joined = (...parts: readonly Float32Array[]) => {
  const whole = new Float32Array(parts.reduce((total, part) => total + part.length, 0));
  parts.reduce((at, part) => {
    whole.set(part, at);
    return at + part.length;
  }, 0);
  return whole;
};

// What the recommendation states for one channel: 997 Hz at full scale is -3.01. The rest is case 1 to 4 of EBU Tech 3341
// less the 3.01 LU of its second channel.
describe('integrated loudness', () => {
  it('is -3.01 LUFS for a full-scale sine of 997 Hz', () => {
    expect(integratedLoudness(sine(997, 5))).toBeCloseTo(-3.01, 1);
  });

  it('follows the level', () => {
    for (const level of [-23, -33]) {
      expect(Math.abs(integratedLoudness(sine(1000, 20, amplitude(level))) - (level - 3.01))).toBeLessThan(0.1);
    }
  });

  it('leaves out what is below the relative gate', () => {
    const [quiet, loud] = [sine(1000, 10, amplitude(-36)), sine(1000, 60, amplitude(-23))];
    expect(Math.abs(integratedLoudness(joined(quiet, loud, quiet)) - -26.01)).toBeLessThan(0.1);
  });

  it('leaves out what is below the absolute gate', () => {
    const faint = sine(1000, 10, amplitude(-72));
    const parts = [faint, sine(1000, 10, amplitude(-36)), sine(1000, 60, amplitude(-23)), faint];
    expect(Math.abs(integratedLoudness(joined(...parts)) - -26.01)).toBeLessThan(0.1);
  });

  it('weights low sounds less and high ones more', () => {
    expect(integratedLoudness(sine(50, 5))).toBeLessThan(-3.01 - 2);
    expect(integratedLoudness(sine(4000, 5))).toBeGreaterThan(-3.01 + 2);
  });

  it('is the floor for silence and for nothing', () => {
    expect(integratedLoudness(new Float32Array(sampleRate))).toBe(silent);
    expect(integratedLoudness(new Float32Array(0))).toBe(silent);
  });
});

describe('momentary loudness', () => {
  it('is that of the loudest 400 ms', () => {
    const burst = joined(new Float32Array(sampleRate), sine(997, 0.5, 0.1), new Float32Array(sampleRate));
    expect(Math.abs(momentaryLoudness(burst) - -23.01)).toBeLessThan(0.2);
  });

  it('spreads a shorter sound over the 400 ms', () => {
    expect(Math.abs(momentaryLoudness(sine(997, 0.2)) - -6.02)).toBeLessThan(0.2);
  });
});
