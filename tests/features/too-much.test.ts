import { describe, expect, it } from 'vitest';
import { compile, partsOf, patternOf, routineOf } from '#protocol';
import { roomFor } from './evening.ts';
import { words } from './states.ts';

const { evening } = await roomFor('en-US', 'no-player');
const known = { notice: 3, done: ['breathing'] } as const;

describe('what is done lying still', () => {
  it.each([
    ['three minutes of breathing', "it's too much"],
    ['ten minutes of the body scan', 'this is too much'],
    ['muscle release', 'too much'],
  ])('M10 "%s": "%s" gives half a minute of grounding, then a choice', async (asked, said) => {
    const there = await evening(known);
    await there.say(`Alexa, ask gentle back for ${asked}`);
    const { text, open } = await there.interrupt(10, said);
    expect(text).toMatch(
      /^Rest\. Stay as you are\. \(soft bed, 5 s\) Eyes open.*I'll wait\. \(soft bed, 30 s\) Rest here with me, or stop\?$/s,
    );
    expect(open).toBe(true);
    expect(there.faults).toEqual([]);
    expect((await there.say('stop')).open).toBe(false);
  });

  it.each([
    [9, /^Rest\. Stay as you are\. .*Eyes open.*Rest here with me, or stop\?$/s],
    [11, /^Rest\. Stay as you are\. \(soft bed, 5 s\) Go on, or something else\?$/],
  ])('M10 %i minutes after a stream was paused', async (minutes, answer) => {
    const there = await roomFor('en-US', 'dot').then((room) => room.evening(known));
    await there.say('Alexa, ask gentle back for ten minutes of breathing');
    await there.pass(2 * 60_000);
    await there.say('Alexa, pause');
    await there.pass(minutes * 60_000);
    await there.say('Alexa, open gentle back');
    expect((await there.say("it's too much")).text).toMatch(answer);
    expect(there.faults).toEqual([]);
  });

  it('M07 releases the ledger’s eight groups at half strength, 5 s and 20 s, and never tenses the back', () => {
    const routine = routineOf('muscle-release');
    const delivery = { level: 'gentlest', pace: 0, pattern: patternOf('4-6'), talk: 'normal', voice: words.voiceAt(0) };
    const [settle, ...groups] = partsOf(routine, 'gentlest').map((part) => ({
      part,
      sound: compile(routine, part, { ...delivery, level: 'gentlest', pace: 0, talk: 'normal' }),
    }));
    const spoken = (cues: typeof groups) =>
      cues.flatMap(({ sound }) => sound.cues.flatMap((cue) => (cue.kind === 'say' ? [words.text(cue.line)] : [])));
    expect(spoken(settle ? [settle] : []).join(' ')).toMatch(/Half strength is plenty\. We skip your back/);
    const tensed = spoken(groups).filter((_, i) => i % 2 === 0);
    expect(tensed).toHaveLength(8);
    for (const [i, part] of [
      'right hand',
      'left hand',
      'arms',
      'face',
      'shoulders',
      'buttocks',
      'knees',
      'toes',
    ].entries()) {
      expect(tensed[i]).toContain(part);
    }
    expect(tensed.join(' ')).not.toMatch(/\bback\b/);
    const gaps = routine.steps.flatMap((step) => (step.kind === 'talk' && step.id !== 'settle' ? step.cues : []));
    expect(gaps.map(({ gap }) => gap)).toEqual(Array.from({ length: 8 }, () => [5000, 20_000]).flat());
  });
});
