import { afterAll, describe, expect, it } from 'vitest';
import {
  breaths,
  compile,
  type Delivery,
  levels,
  minutes,
  partsOf,
  patternOf,
  patterns,
  routines,
  seconds,
} from '#protocol';
import { askNames } from '../../lambda/conversation/asks/index.ts';
import { interludes } from '../../lambda/conversation/interlude.ts';
import { question } from '../../lambda/conversation/turn.ts';
import { enUS } from '../../lambda/locales/en-US/index.ts';
import { target, targetOf } from '../../lambda/render/audio/level.ts';
import { integratedLoudness, momentaryLoudness } from '../../lambda/render/audio/loudness.ts';
import { decibels, peakOf } from '../../lambda/render/audio/pcm.ts';
import { render } from '../../lambda/render/audio/sound-library.ts';
import { synthesise } from '../../lambda/render/audio/synth.ts';
import { type Clip, clipFromPath, partsOf as heardParts, mannerOf } from '../../lambda/render/clip.ts';
import { breathTrack } from '../../lambda/render/track.ts';
import { allClips } from '../render/all-clips.ts';
import { decoder } from '../render/audio/decoded.ts';
import { proofOf } from '../render/audio/proof.ts';
import { everyKind, named, peakIn, steepestOf } from '../render/audio/sounds.ts';
import { words } from './states.ts';

const heard = decoder();
afterAll(heard.free);

const all = allClips();
/** A few of all the files, of every manner, the short and the long; all of them are proven by `npm run verify`. */
const some = all.filter(({ lasts }, i) => lasts <= 90_000 && i % Math.ceil(all.length / 8) === 0);

const proven = async (clip: Clip | undefined) => {
  const rendered = clip && (await render(clip));
  if (clip === undefined || rendered === undefined) throw new Error('expected a clip');
  return { ...(await proofOf(clip, rendered, heard)), rendered };
};

describe('the sound of everything', () => {
  it('BR06 no boundary of a breath is over 5 ms off, the last as the first', async () => {
    const { path } = breathTrack(patternOf('4-6'), 5);
    const { furthest, boundaries, faults } = await proven(clipFromPath(path));
    expect(faults).toEqual([]);
    expect(boundaries).toBe(63);
    expect(furthest).toBeLessThanOrEqual(5);
  });

  it('BR06 every breath of the ledger is as long as it says, over all of a length', () => {
    for (const pattern of patterns) {
      const whole = breaths(pattern, 7);
      expect(whole.lasts, pattern.id).toBe(7 * breaths(pattern, 1).lasts);
      expect(whole.cues.filter((cue) => cue.kind === 'tone' && cue.phase === 'exhale')).toHaveLength(7);
    }
  });

  it('Q01 has one loudness: within 1 LU of its class, peaks under -1 dBFS, the night softer by 6 LU', () => {
    for (const name of everyKind.filter((each) => named(each).lasts < 40_000)) {
      for (const manner of ['day', 'night'] as const) {
        const pcm = synthesise(named(name), manner);
        const isShort = named(name).lasts < 3000;
        const off = isShort
          ? momentaryLoudness(pcm) - targetOf(manner) - 4
          : integratedLoudness(pcm) - targetOf(manner);
        expect(Math.abs(off), `${manner} ${name}`).toBeLessThan(1);
        expect(decibels(peakOf(pcm)), name).toBeLessThanOrEqual(-1);
      }
    }
    expect(target - targetOf('night')).toBe(6);
  });

  it('Q02 has four learned sounds, the same wherever they are heard, each by another name', () => {
    const labels = (['ks', 'kc', 'kh', 'ke'] as const).map(
      (code) => heardParts(named(`1x${code}3000`)).map(({ label }) => label)[0],
    );
    expect(new Set(labels).size).toBe(4);
    for (const code of ['ks', 'kc', 'kh', 'ke']) {
      const alone = synthesise(named(`1x${code}3000`));
      const behind = synthesise(named(`1xb6000-${code}3000`)).subarray(6 * 24_000);
      const loud = Math.max(peakIn(alone, 0, alone.length), 1e-9) / Math.max(peakIn(behind, 0, behind.length), 1e-9);
      let apart = 0;
      for (let i = 0; i < alone.length; i += 1)
        apart = Math.max(apart, Math.abs((alone[i] ?? 0) - loud * (behind[i] ?? 0)));
      expect(apart, code).toBeLessThan(1e-4);
    }
  });

  it('Q03 has a bed, a breath or a count under every wait over 5 s, also between questions', () => {
    const waits = [...askNames.flatMap((name) => question(name).reprompt.sound ?? []), ...Object.values(interludes)];
    for (const { cues, lasts } of waits) {
      const sounding = cues.reduce((total, cue) => total + cue.lasts, 0);
      expect(lasts - sounding).toBeLessThanOrEqual(5000);
    }
  });

  it('Q04 has gaps at the ends of clauses in every line that has any, and more of them when slower', () => {
    const linesOf = (tree: object, path: string): readonly string[] =>
      Object.entries(tree).flatMap(([key, inner]: [string, unknown]): readonly string[] => {
        const here = path === '' ? key : `${path}.${key}`;
        if (typeof inner === 'string') return /\{\{|\$t\(/.test(inner) ? [] : [here];
        return typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? linesOf(inner, here) : [];
      });
    const keys = linesOf(enUS.words, '').filter((key) => !/_(one|other|first|second)$/.test(key));
    expect(keys.length).toBeGreaterThan(200);
    for (const key of keys) {
      const clauses = words.text({ key }).match(/[^,.;:!?]+[,.;:!?]+(?=\s)/g) ?? [];
      const gaps = (pace: 0 | 1 | 2) =>
        words
          .spoken({ key }, pace)
          .reduce<number>((total, piece) => total + (typeof piece === 'number' ? piece : 0), 0);
      expect(gaps(1), key).toBeGreaterThanOrEqual(clauses.length * 180);
      expect(gaps(2), key).toBeGreaterThanOrEqual(clauses.length * 360);
      if (/^fixed\./.test(key) && /,\s/.test(words.text({ key }))) expect(gaps(0), key).toBeGreaterThanOrEqual(300);
    }
  });

  it('Q06 O02 files of the conversation, decoded: no click, no drift, no gap, the loudness of their class', async () => {
    expect(new Set(some.map(({ name }) => mannerOf(name))).size).toBeGreaterThan(1);
    for (const clip of some) {
      const { faults, rendered } = await proven(clip);
      expect(faults, clip.name).toEqual([]);
      expect(steepestOf(rendered.sound.pcm), clip.name).toBeLessThan(0.11);
    }
  });

  it('BR10 breathing out goes with the effort: at least one cue of every move says so', () => {
    for (const routine of routines) {
      for (const level of levels) {
        const delivery: Delivery = {
          level,
          pace: 0,
          pattern: patternOf('4-6'),
          talk: 'normal',
          voice: words.voiceAt(0),
        };
        for (const part of partsOf(routine, level)) {
          if (part.step.kind !== 'movement' || !part.first) continue;
          const said = compile(routine, part, delivery).cues.flatMap((cue) =>
            cue.kind === 'say' ? [words.text(cue.line)] : [],
          );
          expect(said.join(' '), `${routine.id} ${level}`).toMatch(/breathe out|breath out|keep breathing/i);
        }
      }
    }
    expect(minutes(1)).toBe(seconds(60));
  });
});
