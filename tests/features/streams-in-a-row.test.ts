import { describe, expect, it } from 'vitest';
import { playingOf, tokenOf } from '../../lambda/alexa/stream-token.ts';
import { lifetime, type Progress } from '../../lambda/conversation/progress.ts';
import { startOf, type Track } from '../../lambda/conversation/stream.ts';
import { heardIn, now, regular, said } from '../alexa/bench.ts';
import { roomFor } from './evening.ts';
import { report, speaker, word } from './speaker.ts';

const { evening } = await roomFor();

const breath: Track = { kind: 'breath', pattern: '4-6', minutes: 5 };
const scan: Track = { kind: 'scan', routine: 'body-scan', minutes: 10, talk: 'normal' };
const first = tokenOf({ track: breath, play: 3, part: 0 });
const second = tokenOf({ track: scan, play: 3, part: 1 });
const place = { routine: 'calm', step: 0, offset: 12 } as const;
const listening: Progress = { ...regular, place, stream: { play: 3, state: 'on' }, expires: now - 60_000 + lifetime };

const voices = { 'en-US': 'Joanna' } as const;
const nearly = report('NearlyFinished', first, 290_000);

describe('streams in a row', () => {
  it('C16 begin with the first, after what they are and the six words; nothing is asked', async () => {
    const { ask, record } = speaker({ stored: { ...regular, counts: { breathing: { '2026-11-20': 1 } } }, voices });
    const response = await ask(said('the calm playlist'));
    const words = heardIn({ version: '1.0', response });
    expect(words).toMatch(/Breathing, five minutes\. Then body scan, ten minutes\./);
    expect(words).toMatch(/pause, resume, next, previous, repeat, or start over\./);
    expect(words).not.toContain('?');
    const [play] = response.directives ?? [];
    const token = play?.type === 'AudioPlayer.Play' ? play.audioItem?.stream?.token : undefined;
    expect(playingOf(token)?.playing).toEqual({ track: breath, play: expect.any(Number), part: 0 });
    expect((await record())?.place).toMatchObject({ routine: 'calm', step: 0, offset: 0 });
  });

  it('C16 the second is queued when the first is nearly over: behind it only, once however often it is told', async () => {
    const { ask, calls } = speaker({ stored: listening, voices });
    const on = { token: first, at: 290_000 };
    const answer = await ask(nearly, on);
    expect(answer.directives).toMatchObject([
      { type: 'AudioPlayer.ClearQueue', clearBehavior: 'CLEAR_ENQUEUED' },
      {
        playBehavior: 'ENQUEUE',
        audioItem: { stream: { token: second, expectedPreviousToken: first, offsetInMilliseconds: 0 } },
      },
    ]);
    expect(Object.keys(answer)).toEqual(['directives']);
    expect(await ask(nearly, on)).toEqual(answer);
    expect(calls).toEqual(['load']);
  });

  it('nothing is queued behind the last, behind another stream, or behind one that has stopped', async () => {
    const { ask } = speaker({ stored: listening, voices });
    expect(await ask(nearly, { token: second, at: 10 })).toEqual({});
    expect(await ask(nearly, { token: first, at: 290_000, activity: 'STOPPED' })).toEqual({});
    const older = tokenOf({ track: breath, play: 2, part: 0 });
    expect(await ask(report('NearlyFinished', older), { token: older })).toEqual({});
    await ask(report('Started', second), { token: second });
    expect(await ask(report('NearlyFinished', second, 590_000), { token: second, at: 590_000 })).toEqual({});
    expect(await ask(nearly, { token: first, at: 290_000 })).toEqual({});
    const silent = speaker({ stored: listening, voices: { 'de-DE': 'Joanna' } });
    expect(await silent.ask(nearly, { token: first, at: 290_000 })).toEqual({});
  });

  it('the place follows, whichever report comes, in any order; what was heard counts once', async () => {
    const counts = { breathing: { '2026-11-22': 1 } };
    for (const reports of [
      [report('Started', second)],
      [report('Finished', first, 300_000)],
      [report('Stopped', second, 20_000)],
      [report('Finished', first, 300_000), report('Started', second), report('Started', second)],
      [report('Started', second), report('Stopped', first, 200_000), report('Finished', first, 300_000)],
    ]) {
      const { ask, record } = speaker({ stored: listening, voices });
      for (const each of reports) expect(await ask(each, { token: second, at: 0 })).toEqual({});
      const kept = await record();
      expect(kept?.place).toEqual({ routine: 'calm', step: 1, offset: 0 });
      expect(kept?.counts).toEqual({ ...regular.counts, ...counts });
    }
  });

  it('the end of the last counts the row, and the next launch says so', async () => {
    const { ask, record } = speaker({ stored: listening, voices });
    for (let i = 0; i < 2; i += 1) await ask(report('Finished', second, 600_000));
    const kept = await record();
    expect([kept?.place, kept?.stream]).toEqual([undefined, { play: 3, state: 'finished', of: 'calm' }]);
    const day = { '2026-11-22': 1 };
    expect(kept?.counts).toEqual({ ...regular.counts, breathing: day, 'body-scan': day, calm: day });
    const launched = await ask({ type: 'LaunchRequest' });
    expect(heardIn({ version: '1.0', response: launched })).toMatch(/^Calm time done and counted\./);
  });

  it.each([
    ['Next', first, 280_000, second, 0],
    ['Previous', second, 20_000, first, startOf(breath, 24)],
    ['Previous', second, 100_000, second, 0],
    ['Repeat', second, 100_000, second, 60_000],
    ['StartOver', second, 100_000, first, 0],
  ] as const)('M08 "%s" goes over the join as within a stream', async (name, on, at, wanted, from) => {
    const { ask } = speaker({ stored: listening, voices });
    const response = await ask(word(name), { token: on, at });
    const [play] = response.directives ?? [];
    const stream = play?.type === 'AudioPlayer.Play' ? play.audioItem?.stream : undefined;
    const [{ playing } = {}, { playing: other } = {}] = [playingOf(stream?.token), playingOf(wanted)];
    expect([playing?.track, playing?.part]).toEqual([other?.track, other?.part]);
    expect(stream?.offsetInMilliseconds).toBe(from);
    expect(response.outputSpeech).toBeUndefined();
  });

  it('a way out takes what follows with it', async () => {
    for (const body of [word('Pause'), word('Stop'), said("I can't feel my legs")]) {
      const { ask } = speaker({ stored: listening, voices });
      const { directives } = await ask(body, { token: first, at: 295_000 });
      expect(directives).toEqual([
        { type: 'AudioPlayer.Stop' },
        { type: 'AudioPlayer.ClearQueue', clearBehavior: 'CLEAR_ALL' },
      ]);
    }
  });

  it('is led in the session where it cannot be kept, where a part is left out, and where there is no voice', async () => {
    const known = { notice: 3, done: ['breathing'] } as const;
    const playsIn = (envelope: unknown) => /AudioPlayer\.Play/.test(JSON.stringify(envelope));
    const guest = await evening({ ...known, voice: 'Joanna' });
    await guest.say("Alexa, ask gentle back I'm a guest");
    expect(playsIn((await guest.say('the calm playlist')).envelope)).toBe(false);
    const without = await evening({ ...known, voice: 'Joanna' });
    const record = await without.record();
    if (record !== undefined) await without.put({ ...record, leftOut: ['body-scan'] });
    expect(playsIn((await without.say('Alexa, ask gentle back for the calm playlist')).envelope)).toBe(false);
    const silent = await evening(known);
    const { envelope, text } = await silent.say('Alexa, ask gentle back for the calm playlist');
    expect(playsIn(envelope)).toBe(false);
    expect(text).toMatch(/^Part one of two: breathing\..*Go on\?$/s);
  });
});
