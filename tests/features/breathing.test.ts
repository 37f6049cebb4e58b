import { describe, expect, it } from 'vitest';
import { patterns, routines, seconds, spokenBreaths } from '#protocol';
import { limits } from '../../lambda/alexa/limits.ts';
import { enUS } from '../../lambda/locales/en-US/index.ts';
import { synthesise } from '../../lambda/render/audio/synth.ts';
import { runOf } from '../../lambda/render/clip.ts';
import { everyClip } from '../../lambda/render/every-clip.ts';
import { named, peakIn, pitchAt } from '../render/audio/sounds.ts';
import { roomFor } from './evening.ts';
import { commandOf } from './spoken.ts';
import { everyKind, everyMoment, nameOf, said, take } from './states.ts';

const { evening } = await roomFor();

describe('breath', () => {
  it('BR01 rises for in and falls for out, and nothing beeps', () => {
    for (const { inhale, exhale } of patterns) {
      const pcm = synthesise(named(`1xi${inhale}-o${exhale}`));
      const [breathIn, breathOut] = [inhale * 24, exhale * 24];
      const pitches = [0.15, 0.5, 0.85];
      const rising = pitches.map((at) => pitchAt(pcm, Math.round(breathIn * at)));
      const falling = pitches.map((at) => pitchAt(pcm, breathIn + Math.round(breathOut * at)));
      expect(rising).toEqual(rising.toSorted((a, b) => a - b));
      expect(falling).toEqual(falling.toSorted((a, b) => b - a));
      expect((rising[2] ?? 0) / (rising[0] ?? 1)).toBeGreaterThan(1.2);
      expect((falling[0] ?? 0) / (falling[2] ?? 1)).toBeGreaterThan(1.2);
      // A beep is there at once; these take a tenth of a second and more to come up.
      const peak = peakIn(pcm, 0, pcm.length);
      for (const begins of [0, breathIn]) expect(peakIn(pcm, begins, begins + 480)).toBeLessThan(peak * 0.35);
    }
  });

  it('BR02 the first three breaths are spoken, with breaks between, and then there are tones', async () => {
    expect(spokenBreaths).toBe(3);
    const room = await evening({ notice: 3 });
    for (const entry of ['Alexa, ask gentle back for breathing', 'quick comfort']) {
      await room.say(entry);
      if (entry === 'quick comfort') await room.say('ready');
      const { text, ssml } = room.turns.at(-1) ?? { text: '', ssml: '' };
      const spoken = text.match(/\bIn(?: through the nose)?, \(\d s\) (?:slowly )?out\. \(\d s\)/g);
      expect(spoken, text).toHaveLength(3);
      expect(text).toMatch(/out\. \(\d s\) \(breath tones, \d+ s\)/);
      expect(ssml.match(/(?:In|nose|out)[,.] <break/g), ssml).toHaveLength(6);
    }
  });

  it('BR02 "just sound" and "talk me through" work at any time in the session', async () => {
    const room = await evening({ notice: 3 });
    await room.say('Alexa, ask gentle back for five minutes of breathing');
    const quiet = await room.interrupt(20, 'just sound');
    expect(quiet.words).not.toMatch(/\bIn,|nose/);
    expect(quiet.text).toMatch(/breath tones/);
    const loud = await room.interrupt(20, 'talk me through');
    expect(loud.words).toMatch(/\bIn\b.*\bout\./);
    for (const { state, now, path } of everyMoment) {
      const less = take(state, commandOf('just sound'), now);
      expect(less.state.progress.settings.talk, path).toBe('quiet');
      const more = take(less.state, commandOf('talk me through'), now + less.lasts);
      expect(more.state.progress.settings.talk, path).toBe('normal');
      expect(said(more), path).toMatch(/more/i);
    }
  });

  it('BR05 lying down is coached in three cues at most: belly, knees, jaw', async () => {
    const room = await evening({ notice: 3 });
    const { words } = await room.say('Alexa, ask gentle back for breathing');
    const coaching = words.slice(0, words.search(/In through the nose/)).match(/[^.]+\./g) ?? [];
    expect(coaching.length).toBeLessThanOrEqual(3);
    expect(coaching.join(' ')).toMatch(/hand on your belly.*knees bent, or your legs on a chair.*jaw go soft/i);
    for (const { steps } of routines) {
      for (const step of steps) if (step.kind === 'breathing') expect(step.coaching.length).toBeLessThanOrEqual(3);
    }
  });

  it('BR09 nobody holds the breath who has not asked for it by name', () => {
    for (const { id, ...pattern } of patterns) expect('hold' in pattern || 'holdOut' in pattern, id).toBe(false);
    for (const { name } of everyClip({ chunk: limits.speechAudio, audioTags: limits.audioTags })) {
      const cues = runOf(name)?.cues ?? [];
      expect(
        cues.some((cue) => cue.kind === 'tone' && (cue.phase === 'hold' || cue.phase === 'topUp')),
        name,
      ).toBe(false);
    }
    expect(commandOf('box breathing')).toEqual({ kind: 'start' });
  });

  const { sf8 } = enUS.words.fixed;

  it('S12 the dizzy line comes before the first long out-breath that is led', () => {
    for (const { state, now, path } of everyMoment) {
      for (const command of everyKind) {
        const taken = take(state, command, now);
        const { cues = [] } = taken.reply.play ?? {};
        const invited = /breathe along|In through the nose/.test(said(taken));
        const long = cues.find((cue) => cue.kind === 'tone' && cue.phase === 'exhale' && cue.lasts >= seconds(6));
        if (long === undefined || !invited || state.session.told.includes('dizzy')) continue;
        expect(said(taken), `${path}, ${nameOf(command)}`).toContain(sf8);
      }
    }
  });

  it('S12 "dizzy" is a minute of normal breath, and nothing paces the breath in this session any more', () => {
    for (const { state, now, path } of everyMoment) {
      const dizzy = take(state, { kind: 'hurt', hurt: 'dizzy' }, now);
      expect(said(dizzy), path).toMatch(/^Rest\. Normal breaths now\./);
      const quiet = (dizzy.reply.play?.cues ?? []).reduce(
        (total, cue) => total + (cue.kind === 'bed' ? cue.lasts : 0),
        0,
      );
      expect(quiet, path).toBe(seconds(60));
      for (const word of [
        'yes',
        'rest',
        'breathe',
        'more',
        'quick comfort',
        'breathing exercise',
        'legs up',
        'movement',
      ]) {
        const after = take(dizzy.state, commandOf(word), now + dizzy.lasts);
        const tones = (after.reply.play?.cues ?? []).filter((cue) => cue.kind === 'tone');
        const paced = tones.reduce((total, cue) => total + cue.lasts, 0);
        // One breath to take in the signs is no practice.
        expect(paced, `${path}, dizzy, ${word}: ${said(after)}`).toBeLessThanOrEqual(seconds(7));
      }
    }
  });
});
