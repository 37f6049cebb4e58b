import { describe, expect, it } from 'vitest';
import { patterns } from '#protocol';
import { playingOf, tokenOf } from '../../lambda/alexa/stream-token.ts';
import { type BreathTrack, breathAt, breathsIn } from '../../lambda/conversation/breath-track.ts';
import { lifetime, type Place, type Progress } from '../../lambda/conversation/progress.ts';
import { shortestStream, startOf } from '../../lambda/conversation/stream.ts';
import { everyTrack } from '../../lambda/render/every-track.ts';
import { streamFile } from '../../lambda/render/stream-file.ts';
import { anna, bench, heardIn, household, launch, now, recordsOf, regular, said } from '../alexa/bench.ts';
import { failure, type Response, report, speaker, word } from './speaker.ts';

const place: Place = { routine: 'breathing', step: 0, offset: 12, length: 10, pattern: '4-6' };
const listening: Progress = { ...regular, place, stream: { play: 3, state: 'on' }, expires: now - 60_000 + lifetime };
const track = { kind: 'breath', pattern: '4-6', minutes: 10 } as const;
const token = (play: number, again?: true) => tokenOf({ track, play, ...(again && { again }) });

/** What the player is told: where it plays from, or that it stops. */
const orderIn = ({ directives = [] }: Response): number | 'stop' | undefined => {
  const [first] = directives;
  if (first?.type === 'AudioPlayer.Stop') return 'stop';
  return first?.type === 'AudioPlayer.Play' ? first.audioItem?.stream?.offsetInMilliseconds : undefined;
};
const tokenIn = ({ directives: [first] = [] }: Response): string | undefined =>
  first?.type === 'AudioPlayer.Play' ? first.audioItem?.stream?.token : undefined;

const six = /pause, resume, next, previous, repeat, or start over\./;

/** Each breath at each whole number of minutes that the ledger allows and a stream is for. */
const everyStream: readonly BreathTrack[] = patterns.flatMap(({ id, minutes: { longest } }) =>
  Array.from({ length: longest - shortestStream + 1 }, (_, i) => ({
    kind: 'breath',
    pattern: id,
    minutes: shortestStream + i,
  })),
);

describe('a track', () => {
  it('has its breaths where the conversation looks for them', () => {
    for (const each of everyStream) {
      const marks = streamFile(each).cues.filter(({ kind }) => kind === 'mark');
      expect(marks).toHaveLength(breathsIn(each));
      for (const [breath, { at }] of marks.entries()) {
        expect(startOf(each, breath)).toBe(breath === 0 ? 0 : at);
        expect([breathAt(each, at), breathAt(each, at + 3999)]).toEqual([breath, breath]);
      }
      expect(breathAt(each, 0)).toBe(0);
      expect(breathAt(each, each.minutes * 60_000 + 20_000)).toBe(breathsIn(each));
    }
  });
});

describe('a stream', () => {
  it('M08 N05 tells its six words, and the way back, before its first second; exactly three breaths are spoken', async () => {
    const { ask } = speaker({ stored: { ...regular, counts: { breathing: { '2026-11-20': 1 } } } });
    const answer = await ask(said('ten minutes of breathing'));
    const words = heardIn({ version: '1.0', response: answer });
    expect(words).toMatch(six);
    expect(words).toMatch(/only these work/);
    expect(words).toMatch(/Alexa, open Gentle Back\./);
    expect(words.indexOf('only these work')).toBeLessThan(words.indexOf('In through the nose'));
    expect(words.slice(words.indexOf('In through')).match(/\bout\./g)).toHaveLength(3);
    expect(words).not.toContain('?');
    expect(orderIn(answer)).toBe(0);
    expect(answer.shouldEndSession).toBe(true);
  });

  it('BR07 M11 carries five minutes and more, as long as the ledger allows: tones only, the same for every locale', async () => {
    const made = new Set(everyTrack().map(({ name }) => name));
    for (const each of everyStream) {
      const { path, lasts, cues } = streamFile(each);
      expect(made).toContain(path.replace(/^.*\/|\.mp3$/g, ''));
      expect(cues.every(({ kind }) => kind === 'tone' || kind === 'chime' || kind === 'mark')).toBe(true);
      expect(Math.abs(each.minutes * 60_000 - lasts)).toBeLessThan(10_000);
    }
    const { ask } = speaker({ stored: { ...regular, counts: { breathing: { '2026-11-20': 1 } } } });
    for (const [asked, isStream] of [
      ['three', false],
      ['four', false],
      ['five', true],
      ['twenty', true],
    ] as const) {
      expect(orderIn(await ask(said(`${asked} minutes of breathing`))) !== undefined, asked).toBe(isStream);
    }
  });

  it('BR07 a place with a length that its breath is not given for goes on in the session', async () => {
    for (const [length, isStream] of [
      [10, true],
      [20, false],
    ] as const) {
      const left = { ...regular, place: { ...place, pattern: '3-4', length } } as const;
      const { send } = bench({ records: recordsOf([household, left]) });
      await send(launch);
      const { response } = await send(said('yes'));
      expect(
        orderIn(response) === startOf({ kind: 'breath', pattern: '3-4', minutes: length }, 12),
        String(length),
      ).toBe(isStream);
      expect(response.shouldEndSession, String(length)).toBe(isStream);
    }
  });

  it('BR07 a place that no stream could carry is led in the session', async () => {
    for (const odd of [
      { routine: 'knee-rocks', step: 0, offset: 0, length: 19, pattern: '3-4' },
      { ...place, pattern: '3-4', length: 19 },
      { ...place, length: 3 },
    ] as const) {
      const { ask } = speaker({ stored: { ...listening, place: odd } });
      const answer = await ask(word('Next'));
      expect(heardIn({ version: '1.0', response: answer })).not.toMatch(/went wrong/);
      expect(orderIn(answer)).toBeUndefined();
    }
  });

  it('BR08 pauses in silence, and resumes hours later at the start of the interrupted breath', async () => {
    for (const pausing of ['Pause', 'Stop', 'Cancel']) {
      const { ask, record } = speaker({ stored: listening });
      const paused = await ask(word(pausing), { token: token(3), at: 254_321 });
      expect(paused).toEqual({ directives: [{ type: 'AudioPlayer.Stop' }], shouldEndSession: true });
      expect((await record())?.place).toEqual({ ...place, offset: 25 });
      const resumed = await ask(word('Resume'), { token: token(3), at: 254_321, activity: 'STOPPED' });
      expect(resumed.outputSpeech).toBeUndefined();
      expect(orderIn(resumed)).toBe(startOf(track, 25));
      expect((await record())?.stream?.state).toBe('on');
    }
  });

  it.each([
    ['Next', 24],
    ['Previous', 0],
    ['Repeat', 12],
    ['StartOver', 0],
  ])('M08 "%s" goes by parts of two minutes, and says nothing', async (name, wanted) => {
    const { ask, record } = speaker({ stored: listening });
    const answer = await ask(word(name), { token: token(3), at: 199_000 });
    expect(orderIn(answer)).toBe(startOf(track, wanted));
    expect(answer.outputSpeech).toBeUndefined();
    expect((await record())?.place?.offset).toBe(wanted);
  });

  it('M08 "next" in the last part ends it, and it counts', async () => {
    const { ask, record } = speaker({ stored: listening });
    expect(orderIn(await ask(word('Next'), { token: token(3), at: 599_000 }))).toBe('stop');
    const kept = await record();
    expect([kept?.place, kept?.stream?.state]).toEqual([undefined, 'finished']);
    expect(kept?.counts.breathing).toEqual({ '2026-11-22': 1 });
  });

  it.each(['LoopOn', 'LoopOff', 'ShuffleOn', 'ShuffleOff'])(
    'M08 "%s" is declined in words, and it plays on',
    async (name) => {
      const { ask } = speaker({ stored: listening });
      const answer = await ask(word(name), { token: token(3), at: 200_000, activity: 'PAUSED' });
      expect(heardIn({ version: '1.0', response: answer })).toBe("That doesn't work here.");
      expect(answer.directives).toBeUndefined();
      expect(answer.shouldEndSession).toBe(true);
    },
  );

  it('M08 late words after it is over have an answer, too', async () => {
    const { ask } = speaker({ stored: listening });
    await ask(report('Finished', token(3), 600_000));
    const over = { token: token(3), at: 600_000, activity: 'FINISHED' } as const;
    expect(heardIn({ version: '1.0', response: await ask(word('Resume'), over) })).toMatch(/^Breathing done/);
    expect((await ask(word('Pause'), over)).outputSpeech).toBeUndefined();
    await ask(report('Finished', token(3), 600_000));
    for (const name of ['StartOver', 'Repeat']) {
      const again = speaker({ stored: listening });
      await again.ask(report('Finished', token(3), 600_000));
      expect(orderIn(await again.ask(word(name), over))).toBe(0);
    }
  });

  it('C39 buttons do what the words do, with directives only', async () => {
    for (const [button, wanted] of [
      ['Pause', 'stop'],
      ['Play', startOf(track, 19)],
      ['Next', startOf(track, 24)],
      ['Previous', 0],
    ] as const) {
      const { ask } = speaker({ stored: listening });
      const answer = await ask({ type: `PlaybackController.${button}CommandIssued` }, { token: token(3), at: 199_000 });
      expect(orderIn(answer), button).toBe(wanted);
      expect(Object.keys(answer)).toEqual(['directives']);
    }
    const idle = speaker({ stored: regular });
    expect(await idle.ask({ type: 'PlaybackController.PlayCommandIssued' })).toEqual({});
  });

  it('X08 other audio in between does no harm, nor a player that remembers nothing', async () => {
    const { ask, record } = speaker({ stored: listening });
    expect(await ask(report('Stopped', token(3), 337_000))).toEqual({});
    expect((await record())?.place?.offset).toBe(33);
    const answer = await ask(word('Resume'));
    expect(heardIn({ version: '1.0', response: answer })).toMatch(six);
    expect(orderIn(answer)).toBe(startOf(track, 33));
  });

  it('M06 is offered by name, and stopped, when the skill is opened over it', async () => {
    const { ask } = speaker({ stored: listening });
    const answer = await ask(launch, { token: token(3), at: 254_000, activity: 'PAUSED' });
    expect(orderIn(answer)).toBe('stop');
    expect(heardIn({ version: '1.0', response: answer })).toMatch(/^Next: breathing\. Go on, or something else\?$/);
  });

  it('C23 an emergency stops it with the words', async () => {
    const { ask } = speaker({ stored: listening });
    const answer = await ask(said("I can't feel my legs"), { token: token(3), at: 254_000, activity: 'PAUSED' });
    expect(orderIn(answer)).toBe('stop');
    expect(heardIn({ version: '1.0', response: answer })).toMatch(/^Stop\..*nine one one/);
  });

  it('BR04 "slower" with the name goes on at the same time of the slower track', async () => {
    const easy = { ...listening, place: { ...place, pattern: '3-4', offset: 20 } } as const;
    const { ask, record } = speaker({ stored: easy });
    const named = tokenOf({ track: { kind: 'breath', pattern: '3-4', minutes: 10 }, play: 3 });
    const answer = await ask(said('slower'), { token: named, at: 175_000, activity: 'PAUSED' });
    expect(heardIn({ version: '1.0', response: answer })).toMatch(six);
    expect(orderIn(answer)).toBe(startOf(track, 16));
    expect(await record()).toMatchObject({ place: { pattern: '4-6', offset: 16 }, settings: { breathPace: '4-6' } });
  });
});

describe('words about a stream, with the name', () => {
  const on = { token: token(3), at: 175_000, activity: 'PAUSED' } as const;

  it('BR07 "longer" goes on at the same breath of a longer one, as far as the ledger goes', async () => {
    const finishedOne = { ...listening, counts: { breathing: { '2026-11-20': 1 } } };
    const { ask, record } = speaker({ stored: finishedOne });
    const answer = await ask(said('longer'), on);
    expect(heardIn({ version: '1.0', response: answer })).toMatch(/^Fifteen minutes\. Only these work now/);
    expect(orderIn(answer)).toBe(startOf({ kind: 'breath', pattern: '4-6', minutes: 15 }, 17));
    expect((await record())?.place).toMatchObject({ length: 15, offset: 17 });
    const newcomer = speaker({ stored: { ...listening, counts: {} } });
    const same = await newcomer.ask(said('longer'), on);
    expect(heardIn({ version: '1.0', response: same })).toMatch(/^Ten minutes is the most\./);
    expect(orderIn(same)).toBe(startOf(track, 17));
  });

  it.each([
    ['less talk', 'normal', 'quiet'],
    ['just sound', 'guided', 'quiet'],
  ] as const)('BR02 M02 "%s" is remembered, and the tones go on', async (words, before, after) => {
    const { ask, record } = speaker({ stored: { ...listening, settings: { talk: before } } });
    const answer = await ask(said(words), on);
    expect(orderIn(answer)).toBe(startOf(track, 17));
    expect((await record())?.settings.talk).toBe(after);
  });

  it('BR02 M02 "talk to me" leads on in the session, in words from the next breath on', async () => {
    const { ask, record } = speaker({ stored: listening });
    const answer = await ask(said('talk to me'), on);
    expect(orderIn(answer)).toBe('stop');
    expect(heardIn({ version: '1.0', response: answer })).toMatch(
      /In through the nose, slowly out\. In, out\. In, out\./,
    );
    expect(answer.shouldEndSession).toBe(false);
    expect((await record())?.place).toMatchObject({ offset: 17, length: 10, pattern: '4-6' });
  });

  it('R21 "one more minute" after the end is one, in the session', async () => {
    const { ask } = speaker({ stored: listening });
    await ask(report('Finished', token(3), 600_000));
    const over = { token: token(3), at: 600_000, activity: 'FINISHED' } as const;
    const answer = await ask(said('one more minute'), over);
    expect(heardIn({ version: '1.0', response: answer })).toMatch(/minute.*In through the nose/i);
    expect(orderIn(answer)).toBeUndefined();
  });
});

describe('what the player reports', () => {
  it('changes nothing when it starts, and enqueues nothing when it is nearly over', async () => {
    const { ask, calls } = speaker({ stored: listening });
    for (const name of ['Started', 'NearlyFinished']) expect(await ask(report(name, token(3), 590_000))).toEqual({});
    expect(calls).toEqual([]);
  });

  it('counts an end once, and the next launch says so once', async () => {
    const { ask, record } = speaker({ stored: listening });
    for (let i = 0; i < 3; i += 1) expect(await ask(report('Finished', token(3), 600_000))).toEqual({});
    expect((await record())?.counts.breathing).toEqual({ '2026-11-22': 1 });
    const first = heardIn({ version: '1.0', response: await ask(launch) });
    expect(first).toMatch(/^Breathing done and counted\./);
    expect(heardIn({ version: '1.0', response: await ask(launch) })).not.toMatch(/Breathing done/);
  });

  it('is late, of an earlier playing, or of another version: then it is nobody’s', async () => {
    const { ask, record } = speaker({ stored: listening });
    const before = await record();
    for (const of of [token(2), token(4), token(0), token(3).replace('v1', 'v0'), 'tea', '']) {
      for (const name of ['Stopped', 'Finished']) expect(await ask(report(name, of, 600_000))).toEqual({});
      expect(orderIn(await ask(failure(of))) === undefined || of === token(0)).toBe(true);
    }
    expect(await record()).toEqual(before);
  });

  it('never leads back: of two stops in the wrong order the farther one holds', async () => {
    const { ask, record } = speaker({ stored: listening });
    for (const at of [404_000, 202_000, 0]) await ask(report('Stopped', token(3), at));
    expect((await record())?.place?.offset).toBe(40);
  });

  it('is tried once more when it fails, and then led in the session at the next launch', async () => {
    const { ask, record } = speaker({ stored: listening });
    const retried = await ask(failure(token(3), 254_000), { token: token(3), at: 254_000, activity: 'STOPPED' });
    expect(orderIn(retried)).toBe(startOf(track, 25));
    expect(tokenIn(retried)).toBe(token(3, true));
    expect(await ask(failure(token(3)), { token: token(3, true), at: 251_000 })).toEqual({});
    for (let i = 0; i < 2; i += 1) expect(await ask(failure(token(3, true), 250_000))).toEqual({});
    expect((await record())?.stream?.state).toBe('failed');
    const stale = { token: token(3, true), at: 250_000, activity: 'STOPPED' } as const;
    expect(orderIn(await ask(word('Resume'), stale))).toBeUndefined();
  });

  it('reaches the record of whoever started it, whoever speaks', async () => {
    const { ask, record } = speaker({ stored: listening, person: anna });
    const hers = tokenOf({ track, play: 3 }, anna.personId);
    await ask(report('Stopped', hers, 304_000), {}, household);
    expect((await record())?.place?.offset).toBe(30);
    expect(orderIn(await ask(word('Pause'), { token: hers, at: 356_000 }, household))).toBe('stop');
    expect((await record())?.place?.offset).toBe(35);
  });

  it('of nobody’s stream is kept nowhere, and it still pauses and resumes', async () => {
    const { ask, record } = speaker({ stored: listening });
    const before = await record();
    const guests = { token: token(0), at: 123_000, activity: 'PAUSED' } as const;
    expect(orderIn(await ask(word('Pause'), guests))).toBe('stop');
    expect(orderIn(await ask(word('Resume'), guests))).toBe(startOf(track, 12));
    expect(await record()).toEqual(before);
  });
});

describe('the token', () => {
  it('comes back as it went, whoever it belongs to', () => {
    for (const personId of [undefined, 'amzn1.ask.person.A', 'a|b|c']) {
      for (const again of [{}, { again: true }] as const) {
        const playing = { track, play: 41, ...again };
        expect(playingOf(tokenOf(playing, personId))).toEqual({ playing, personId });
      }
    }
    expect(tokenOf({ track, play: 41 }, 'x'.repeat(2000)).length).toBeLessThan(100);
  });
});
