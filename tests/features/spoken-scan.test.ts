import { describe, expect, it } from 'vitest';
import { playingOf, tokenOf } from '../../lambda/alexa/stream-token.ts';
import { countWords } from '../../lambda/contract/sentence.ts';
import { lifetime, type Place, type Progress } from '../../lambda/conversation/progress.ts';
import type { ScanTrack } from '../../lambda/conversation/scan-track.ts';
import { pointAt, pointsIn, startOf } from '../../lambda/conversation/stream.ts';
import { everySpoken } from '../../lambda/render/voice-path.ts';
import { intent, launch, now, regular, said } from '../alexa/bench.ts';
import { roomFor } from './evening.ts';
import { failure, speaker, wordsIn } from './speaker.ts';

const { evening } = await roomFor();
const known = { notice: 3, done: ['breathing'], voice: 'Joanna' } as const;

const track: ScanTrack = { kind: 'scan', routine: 'body-scan', minutes: 10, talk: 'normal' };
const place: Place = { routine: 'body-scan', step: 0, offset: 4, length: 10 };
const listening: Progress = { ...regular, place, stream: { play: 3, state: 'on' }, expires: now - 60_000 + lifetime };

const voices = { 'en-US': 'Joanna' } as const;

describe('a scan with a voice', () => {
  it('M01 M08 N05 is a stream from ten minutes on; that one may move and the six words come first', async () => {
    for (const [asked, isStream] of [
      ['three', false],
      ['ten', true],
      ['fifteen', true],
    ] as const) {
      const there = await evening(known);
      const { words, envelope, open } = await there.say(`Alexa, ask gentle back for ${asked} minutes of the body scan`);
      expect(/AudioPlayer\.Play/.test(JSON.stringify(envelope)), asked).toBe(isStream);
      expect(open, asked).toBe(!isStream);
      if (!isStream) continue;
      expect(words).toMatch(/You may move at any time\. While it plays, only these work/);
      expect(words).toMatch(/pause, resume, next, previous, repeat, or start over\./);
      expect(words).not.toContain('?');
      expect(there.faults).toEqual([]);
    }
  });

  it('M01 without one everything stays as it is: chunks in the session, and nothing wordless', async () => {
    const { voice: _, ...silent } = known;
    const there = await evening(silent);
    const { text, envelope } = await there.say('Alexa, ask gentle back for ten minutes of the body scan');
    expect(JSON.stringify(envelope)).not.toMatch(/AudioPlayer/);
    expect(text).toMatch(/Go on\?$/);
  });

  it('M02 is played with as much talk as is wanted, each in a file of its own', async () => {
    const files = new Set<unknown>();
    for (const talk of ['quiet', 'normal', 'guided'] as const) {
      const there = await evening({ ...known, talk });
      const { envelope } = await there.say('Alexa, ask gentle back for ten minutes of the body scan');
      const [, file] = /"url":"[^"]*\/(body-scan-10-[a-z]+)-[\da-f]{12}\.mp3"/.exec(JSON.stringify(envelope)) ?? [];
      expect(file).toBe(`body-scan-10-${talk}`);
      files.add(file);
    }
    expect(files.size).toBe(3);
  });

  it('BR08 M04 resumes at the start of the interrupted part, hours and other routines later', async () => {
    const there = await evening(known);
    await there.say('Alexa, ask gentle back for ten minutes of the body scan');
    await there.pass(250_000);
    await there.say('Alexa, pause');
    expect((await there.record())?.place).toMatchObject({ offset: 4, length: 10 });
    expect((await there.record())?.scanPlace).toBe(4);
    await there.say('Alexa, ask gentle back for three minutes of breathing', 'finish');
    const { envelope } = await there.say('Alexa, ask gentle back for ten minutes of the body scan');
    expect(JSON.stringify(envelope)).toContain('"offsetInMilliseconds":215000');
  });

  it('M06 is offered by its part in twelve words, and the words that work come again', async () => {
    const { ask } = speaker({ stored: listening, voices });
    const offered = wordsIn(await ask(launch, { token: tokenOf({ track, play: 3 }), at: 330_000 }));
    expect(offered).toMatch(/^Body scan, at the belly, five minutes left\. Carry on\?$/);
    expect(countWords(offered)).toBeLessThanOrEqual(12);
  });

  it('is tried once more when it fails, and then led in the session from the same part', async () => {
    const { ask, record } = speaker({ stored: listening, voices });
    const token = tokenOf({ track, play: 3 });
    const response = await ask(failure(token, 330_000));
    expect(JSON.stringify(response)).toContain('"offsetInMilliseconds":325000');
    await ask(failure(tokenOf({ track, play: 3, again: true }), 325_000));
    expect((await record())?.stream?.state).toBe('failed');
    const there = await evening(known);
    const kept = await record();
    if (kept !== undefined) await there.put(kept);
    const { text } = await there.say('Alexa, open gentle back', 'go on');
    expect(text).toMatch(/Your belly.*\(soft bed/s);
  });

  it('is led in the session where the language of the request has no voice', async () => {
    const { ask, record } = speaker({ stored: listening, voices: { 'de-DE': 'Joanna' } });
    const token = tokenOf({ track, play: 3 });
    const answer = await ask(intent('AMAZON.ResumeIntent'), { token, at: 330_000 });
    expect(JSON.stringify(answer)).not.toMatch(/AudioPlayer\.Play/);
    expect((await record())?.place?.offset).toBe(6);
    const failed = await ask(failure(token, 330_000));
    expect(failed.directives).toBeUndefined();
    expect((await record())?.stream?.state).toBe('failed');
  });

  it('M05 by night it is softer, says good night, and has no way back to tell', async () => {
    const there = await evening(known);
    await there.say('Alexa, ask gentle back for night voice');
    const { words, envelope } = await there.say('ten minutes of the body scan');
    expect(words).toMatch(/It fades by itself\. Good night\.$/);
    expect(JSON.stringify(envelope)).toMatch(
      /body-scan-10-normal-night-[\da-f]{12}\.mp3","token":"scan-normal-sleep\|/,
    );
    await there.pass(120_000);
    const paused = await there.say('Alexa, pause');
    expect(paused.words).toBe('');
    const resumed = await there.say('Alexa, open gentle back', 'carry on');
    expect(JSON.stringify(resumed.envelope)).toMatch(/-night-/);
    expect(resumed.words).toMatch(/Good night\.$/);
  });

  it('goes on in the session, slower, when that is asked for: a rendered voice has but one pace', async () => {
    const { ask, record } = speaker({ stored: listening, voices });
    const answer = await ask(said('slower'), { token: tokenOf({ track, play: 3 }), at: 330_000 });
    expect(wordsIn(answer)).toMatch(/slow.*Your belly/i);
    expect(answer.shouldEndSession).toBe(false);
    expect((await record())?.settings.pace).toBe(1);
  });

  it('has its parts where the data say, for every length', () => {
    for (const { minutes } of everySpoken()) {
      const each = { ...track, minutes };
      expect(startOf(each, pointsIn(each))).toBe(minutes * 60_000);
      for (let part = 0; part < pointsIn(each); part += 1) {
        const [begins, ends] = [startOf(each, part), startOf(each, part + 1)];
        expect([pointAt(each, begins), pointAt(each, ends - 1)]).toEqual([part, part]);
      }
    }
  });

  it('has tokens that come back as they went, and others that are nobody’s', () => {
    for (const { minutes, talk, night } of everySpoken()) {
      const playing = { track: { ...track, minutes, talk, ...(night && { night }) }, play: 41 };
      expect(playingOf(tokenOf(playing))).toEqual({ playing, personId: undefined });
    }
    for (const odd of [
      'scan-loud|body-scan|10|v1|3|0|',
      'scan-quiet|tea|10|v1|3|0|',
      'scan-quiet|body-scan|9|v1|3|0|',
    ]) {
      expect(playingOf(odd)).toBeUndefined();
    }
  });
});
