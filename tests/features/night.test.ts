import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { ms, patternOf, patterns, seconds } from '#protocol';
import { hourAt, timeZoneOf } from '../../lambda/alexa/local-hour.ts';
import { createSkill } from '../../lambda/alexa/skill.ts';
import { breathAt, breathsIn } from '../../lambda/conversation/breath-track.ts';
import { isQuietHour } from '../../lambda/conversation/night.ts';
import { startOf } from '../../lambda/conversation/stream.ts';
import { momentaryLoudness } from '../../lambda/render/audio/loudness.ts';
import { sampleRate } from '../../lambda/render/audio/pcm.ts';
import { fadeOf, synthesise } from '../../lambda/render/audio/synth.ts';
import { clipFromPath, clipOf, mannerOf } from '../../lambda/render/clip.ts';
import { everyTrack } from '../../lambda/render/every-track.ts';
import { streamFile } from '../../lambda/render/stream-file.ts';
import { soundBase } from '../../lambda/simulator/house.ts';
import { memoryStore } from '../../lambda/store/memory.ts';
import { heardIn, household, intent, launch, now, ours, recordsOf, regular, requestOf } from '../alexa/bench.ts';
import { allClips } from '../render/all-clips.ts';
import { named, peakIn } from '../render/audio/sounds.ts';
import { roomFor } from './evening.ts';

const { evening } = await roomFor();
const { evening: withoutPlayer } = await roomFor('en-US', 'no-player');

const filesIn = (ssml: string): readonly string[] =>
  [...ssml.matchAll(/src="[^"]*\/([^/"]+)\.mp3"/g)].map(([, name = '']) => name);

describe('by night', () => {
  it('Q05 is from ten to six by the clock where the speaker stands', () => {
    const at = (time: string) => Date.parse(`2026-11-22T${time}Z`);
    expect([hourAt('Europe/Berlin', at('21:30:00')), hourAt('America/New_York', at('03:10:00'))]).toEqual([22, 22]);
    expect(hourAt('Nowhere/At_All', at('21:30:00'))).toBeUndefined();
    expect([21, 22, 23, 0, 5, 6, 12].map((hour) => isQuietHour(hour))).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
    expect([1, 13, 14].map((hour) => isQuietHour(hour, { from: 13, to: 14 }))).toEqual([false, true, false]);
  });

  it('Q05 begins with a word, too: words and sounds are softer from then on, and every file is there', async () => {
    const made = new Set(allClips().map(({ name }) => name));
    const there = await withoutPlayer({ notice: 3, done: ['breathing'] });
    await there.say('Alexa, ask gentle back for three minutes of breathing');
    const soft = await there.interrupt(30, 'night voice');
    expect(soft.ssml).toMatch(/<prosody volume="soft">Night voice\.<\/prosody>/);
    expect(filesIn(soft.ssml).every((name) => mannerOf(name) !== 'day')).toBe(true);
    const rest = await there.interrupt(10, 'wait');
    for (const name of [...filesIn(soft.ssml), ...filesIn(rest.ssml)]) expect(made, name).toContain(name);
    expect(there.faults).toEqual([]);
    const asleep = await withoutPlayer({ notice: 3, done: ['breathing'], talk: 'quiet' });
    await asleep.say('Alexa, ask gentle back to help me sleep', 'just sound');
    await asleep.interrupt(60, 'too fast');
    await asleep.say('go on', 'go on');
    const led = asleep.turns.flatMap(({ ssml }) => filesIn(ssml));
    expect(led.length).toBeGreaterThan(8);
    for (const name of led) expect(made, name).toContain(name);
  });

  it('Q05 has no sudden beginning: every sound takes 200 ms and more to come up', () => {
    for (const name of ['1xke3000', '1xkc2000', '1xb5000', '1xi3000-o4000', '1xc3000', '1xs7000']) {
      const run = named(name);
      const pcm = synthesise(run, 'night');
      const peak = peakIn(pcm, 0, Math.min(pcm.length, sampleRate));
      expect(peakIn(pcm, 0, sampleRate * 0.05), name).toBeLessThan(peak * 0.6);
    }
  });

  it('BR12 the end of breathing dies away over 20 s and more, and what is asked is only "Go on?"', async () => {
    const there = await withoutPlayer({ notice: 3, done: ['breathing'] });
    await there.say('Alexa, ask gentle back for three minutes of breathing', 'one more minute');
    const { ssml, text, open } = await there.interrupt(20, 'night voice');
    const [last = ''] = filesIn(ssml).slice(-1);
    expect(mannerOf(last)).toBe('sleep');
    const lasts = clipFromPath(`s4/${last}.mp3`)?.lasts ?? 0;
    expect(fadeOf('sleep', lasts)).toBeGreaterThanOrEqual(Math.min(20_000, Math.floor(lasts / 2)));
    expect(text).toMatch(/\(breath tones, \d+ s\) Go on\?$/);
    expect(open).toBe(true);
    expect((await there.say('go on')).text).toMatch(/minute.*\(breath tones, 50 s\) Go on\?$/i);
    const whole = synthesise(named('17xi3000-o4000'), 'sleep');
    expect(fadeOf('sleep', 119_000)).toBe(30_000);
    const loudness = (from: number, to: number) =>
      momentaryLoudness(whole.subarray(from * sampleRate, to * sampleRate));
    expect(loudness(0, 80) - loudness(115, 119)).toBeGreaterThan(12);
  });

  it('BR12 no answer is louder than the track: words are soft, files 6 LU under those of the day', async () => {
    const there = await withoutPlayer({ notice: 3, done: ['breathing'] });
    await there.say('Alexa, ask gentle back for night voice');
    for (const words of ['something else', 'three minutes of breathing', 'pause', 'go on', 'wait', 'help', 'go on']) {
      const { ssml } = await there.say(words);
      const spoken = ssml.replace(/<prosody volume="soft">.*?<\/prosody>/g, '').replace(/<[^>]+>/g, '');
      expect(spoken.trim(), `${words}: ${ssml}`).toBe('');
      for (const name of filesIn(ssml)) expect(mannerOf(name), `${words}: ${name}`).not.toBe('day');
    }
    expect(there.faults).toEqual([]);
  });

  it('C39 a way out is silent, and the place is kept', async () => {
    for (const word of ['stop', 'goodbye', 'cancel']) {
      const there = await withoutPlayer({ notice: 3, done: ['breathing'] });
      await there.say('Alexa, ask gentle back for three minutes of breathing');
      await there.interrupt(40, 'night voice');
      const { words, open } = await there.interrupt(40, word);
      expect([words, open], word).toEqual(['', false]);
      expect((await there.record())?.place?.offset, word).toBeGreaterThan(2);
    }
  });

  it('BR12 M05 a stream has no tone but the breath, fades by itself and asks nothing', async () => {
    const made = new Set(everyTrack().map(({ name }) => name));
    for (const { id, minutes } of patterns) {
      for (let length = 5; length <= minutes.longest; length += 1) {
        const track = { kind: 'breath', pattern: id, minutes: length, night: true } as const;
        const { cues, path, lasts } = streamFile(track);
        const clip = clipFromPath(path);
        expect(clip && made.has(clip.name), path).toBe(true);
        expect(cues.every(({ kind }) => kind === 'tone' || kind === 'mark')).toBe(true);
        expect(fadeOf('sleep', lasts)).toBe(30_000);
        const marks = cues.filter(({ kind }) => kind === 'mark');
        expect(marks).toHaveLength(breathsIn(track));
        for (const [breath, { at }] of marks.entries()) {
          expect([startOf(track, breath), breathAt(track, at)]).toEqual([at, breath]);
        }
      }
    }
    const there = await evening({ notice: 3, done: ['breathing'] });
    await there.say('Alexa, ask gentle back for night voice');
    const { envelope, words } = await there.say('five minutes of breathing');
    expect(JSON.stringify(envelope)).toMatch(/sleep_\d+xi4000-o6000\.mp3","token":"sleep\|4-6\|5\|/);
    expect(words).not.toContain('?');
    await there.pass(20_000);
    const { envelope: resumed } = await there.say('Alexa, start over');
    expect(JSON.stringify(resumed)).toMatch(/"token":"sleep\|4-6\|5\|/);
  });

  it('Q05 "night voice" to a stream goes on softly from the breath it is at', async () => {
    const there = await evening({ notice: 3, done: ['breathing'] });
    await there.say('Alexa, ask gentle back for five minutes of breathing');
    await there.pass(60_000);
    const { envelope } = await there.say('Alexa, ask gentle back for night voice');
    expect(JSON.stringify(envelope)).toMatch(/"token":"sleep\|4-6\|5\|/);
    expect((await there.record())?.place?.offset).toBeGreaterThan(0);
  });

  it('leaves the sounds that lead repetitions as they are by day', async () => {
    const there = await evening({ notice: 3, level: 'middle', done: ['pelvic-tilts'] });
    await there.say('Alexa, ask gentle back for night voice');
    await there.say('pelvic tilts', 'ready');
    const { ssml } = await there.say('ready');
    const reps = filesIn(ssml).filter((name) => /o2000-c2000/.test(name));
    expect(reps.map(mannerOf)).toEqual(['day']);
    expect(clipOf({ lasts: seconds(5), cues: [{ kind: 'bed', at: ms(0), lasts: seconds(5) }] }, 'night').name).toBe(
      'night_1xb5000',
    );
    expect(patternOf('4-6').exhale).toBe(6000);
  });
});

describe('the hour where the speaker stands', () => {
  const settings = async (answer: (path: string | undefined, token: string | undefined) => [number, string]) => {
    const server = createServer(({ url, headers }, response) => {
      const [status, body] = answer(url, headers.authorization);
      response.writeHead(status).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const device = { id: 'amzn1.ask.device.ECHO', endpoint: `http://127.0.0.1:${port}`, token: 'eyJ' };
    return { zone: () => timeZoneOf(device), close: () => server.close() };
  };

  it('Q05 is asked of the settings service, and it is day where that says nothing', async () => {
    const asked: unknown[] = [];
    const told = await settings((path, token) => {
      asked.push(path, token);
      return [200, '"Europe/Berlin"'];
    });
    expect(await told.zone()).toBe('Europe/Berlin');
    expect(asked).toEqual(['/v2/devices/amzn1.ask.device.ECHO/settings/System.timeZone', 'Bearer eyJ']);
    told.close();
    expect(await told.zone()).toBeUndefined();
    for (const [status, body] of [
      [204, ''],
      [403, '{"type":"FORBIDDEN"}'],
      [500, 'oh'],
    ] as const) {
      const silent = await settings(() => [status, body]);
      expect(await silent.zone()).toBeUndefined();
      silent.close();
    }
  });

  it('Q05 makes it night for a session that begins after ten, and for no other', async () => {
    const begun = async (hour: string) => {
      const skill = createSkill({
        progress: memoryStore({ clock: () => now }),
        clock: () => Date.parse(`2026-11-22T${hour}:15:00Z`),
        log: () => {},
        audioBase: soundBase,
        timeZone: async () => 'Europe/Berlin',
      });
      const request = requestOf(launch);
      Object.assign(request.context.System, { apiAccessToken: 'token' });
      const { response } = await skill(request);
      return JSON.stringify(response);
    };
    expect(await begun('21')).toMatch(/volume=\\"soft\\".*night_/);
    expect(await begun('20')).not.toMatch(/volume=|night_/);
  });

  it('makes it evening from seven on: something calm is recommended', async () => {
    const recommended = async (hour: string) => {
      const skill = createSkill({
        progress: memoryStore({ clock: () => now, held: { records: recordsOf([household, regular]) } }),
        clock: () => Date.parse(`2026-11-22T${hour}:15:00Z`),
        log: () => {},
        audioBase: soundBase,
        skillId: ours,
        timeZone: async () => 'Europe/Berlin',
      });
      const request = requestOf(intent('RecommendIntent'));
      Object.assign(request.context.System, { apiAccessToken: 'token' });
      return heardIn(await skill(request));
    };
    expect(await recommended('18')).toContain("It's evening, so something calm. Evening wind-down, or calm time?");
    expect(await recommended('17')).not.toMatch(/evening/i);
  });
});
