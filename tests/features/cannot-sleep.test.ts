import { describe, expect, it } from 'vitest';
import { cycleOf, patternOf, routineOf } from '#protocol';
import { tokenOf } from '../../lambda/alexa/stream-token.ts';
import { countWords } from '../../lambda/contract/sentence.ts';
import { lifetime, type Progress } from '../../lambda/conversation/progress.ts';
import { startOf } from '../../lambda/conversation/stream.ts';
import { mannerOf } from '../../lambda/render/clip.ts';
import { launch, now, regular, said } from '../alexa/bench.ts';
import { roomFor, type Turn } from './evening.ts';
import { report, speaker, word, wordsIn } from './speaker.ts';

const { evening } = await roomFor();
const known = { notice: 5, done: ['breathing'], talk: 'quiet', breath: '4-6' } as const;

const lasting = ({ parts }: Turn): number => parts.reduce((sum, { lasts }) => sum + lasts, 0);
const filesIn = ({ ssml }: Turn): readonly string[] =>
  [...ssml.matchAll(/src="[^"]*\/([^/"]+)\.mp3"/g)].map(([, name = '']) => name);

/** Up to the breaths, in just sound. */
const breathing = async () => {
  const there = await evening(known);
  await there.say('Alexa, ask gentle back to help me sleep');
  const breaths = await there.say('just sound');
  return { there, breaths };
};

describe('story 8: "help me sleep" where no voice has been rendered', () => {
  it('begins with what it is, and one question; nobody has to answer anything after that', async () => {
    const there = await evening(known);
    const { words, reprompt } = await there.say('Alexa, ask gentle back to help me sleep');
    expect(words).toBe(
      'Night voice. Three minutes of breathing, then a ten minute body scan. For the breaths: words, or just sound?',
    );
    expect(reprompt).toBe('(breath tones, 20 s) Say words, or say just sound. Which one?');
    expect(routineOf('sleep').steps.map(({ kind }) => kind)).toEqual(['breathing', 'scan']);
  });

  it.each(['just sound', 'less talk', 'no', 'words', 'talk to me', 'yes', 'you choose'])(
    'takes "%s" for an answer to it',
    async (answer) => {
      const there = await evening(known);
      await there.say('Alexa, ask gentle back to help me sleep');
      const isInWords = ['words', 'talk to me', 'yes', 'you choose'].includes(answer);
      const { words } = await there.say(answer);
      expect(/belly|knees|jaw/i.test(words)).toBe(isInWords);
      expect(words).toMatch(/out\..*out\..*out\..*Go on\?$/);
      expect((await there.record())?.settings.talk).toBe(isInWords ? 'normal' : 'quiet');
      expect(there.faults).toEqual([]);
    },
  );

  it('asks it again in other words, and begins in just sound when it is not understood a third time', async () => {
    const there = await evening(known);
    await there.say('Alexa, ask gentle back to help me sleep');
    const heard = [];
    for (let i = 0; i < 3; i += 1) heard.push((await there.say('blue kettle sideways')).words);
    expect(heard[0]).toMatch(/words, or just sound\?$/i);
    expect(heard[1]).toMatch(/yes or no\?$/);
    expect(heard[2]).toMatch(/In, out\..*Go on\?$/);
  });

  it('M01 N05 (1) goes in chunks of 240 s at the most, each with a soft "Go on?" that waits 80 s, and has no wordless scan', async () => {
    const { there, breaths } = await breathing();
    expect(breaths.text).toMatch(/\(breath tones, 150 s\) Go on\?$/);
    expect(breaths.reprompt).toBe('(breath tones, 80 s) Say go on, if you like. Go on?');
    let turn = await there.say('go on');
    let chunks = 0;
    for (; chunks < 3; chunks += 1) {
      expect(lasting(turn)).toBeLessThanOrEqual(240_000);
      for (const sound of turn.text.matchAll(/(\S+) \(soft bed/g)) expect(sound[1]).toMatch(/\.$/);
      expect(turn.words).toMatch(/feet|thighs|belly|back|hands/i);
      if (chunks < 2) expect(turn.reprompt).toBe('(soft bed, 80 s) Say go on, if you like. Go on?');
      turn = await there.say('go on');
    }
    expect(there.turns.map(({ words }) => words).join(' ')).toMatch(/feet.*thighs.*low back.*belly.*face/s);
    expect(there.turns.some(({ envelope }) => /AudioPlayer/.test(JSON.stringify(envelope)))).toBe(false);
    expect(there.faults).toEqual([]);
  });

  it('M02 (1) "just sound" is for the breaths; the scan keeps its few words', async () => {
    const { there, breaths } = await breathing();
    expect(countWords(breaths.words)).toBeLessThanOrEqual(18);
    const scan = await there.say('go on');
    expect(scan.words).toMatch(/^Now the body scan\. Move, skip a part, or open your eyes at any time\./);
    expect(scan.words).toMatch(/Your feet\. Let them be heavy\./);
    expect(scan.words).not.toMatch(/Notice your toes/);
  });

  it('C16 (2) lets the scan follow by itself in the same chunk, as far as whole parts of it fit', async () => {
    const { there } = await breathing();
    const slower = await there.interrupt(60, 'too fast');
    expect(slower.text).toMatch(
      /\(breath tones, 108 s\) Now the body scan\..*\(soft bed, \d+ s\) Your feet.*\(soft bed, \d+ s\) Go on\?$/s,
    );
    expect(lasting(slower)).toBeLessThanOrEqual(240_000);
    expect((await there.say('go on')).words).toMatch(/^Calves and knees\./);
    expect((await there.record())?.counts.breathing).toMatchObject({
      [new Date(there.began).toISOString().slice(0, 10)]: 1,
    });
  });

  it('C16 (2) by day, too; a part that is interrupted in such a chunk is the one that is heard', async () => {
    const there = await evening({ notice: 5, done: ['breathing'] });
    await there.say('Alexa, ask gentle back for the calm playlist');
    const second = await there.say('go on');
    expect(second.text).toMatch(/\(breath tones, \d+ s\) Now the body scan\./);
    const lessTalk = await there.interrupt(170, 'less talk');
    expect(lessTalk.words).not.toMatch(/Move, skip a part/);
    expect(lessTalk.words).toMatch(/^\S.*Calves and knees\. Nothing to do\. Your thighs/);
    await there.interrupt(10, 'stop');
    expect((await there.record())?.place).toMatchObject({ routine: 'calm', step: 1, offset: 1 });
  });

  it.each([
    [50, /^Breathing, breath ten of fifteen\./],
    [119, /^Body scan, step one of twelve\./],
    [150, /^Body scan, step one of twelve\./],
    [190, /^Body scan, step two of twelve\./],
    [237, /^Body scan, step two of twelve\./],
  ])('C16 (2) knows after %d s of such a chunk what was heard of it', async (seconds, here) => {
    const { there } = await breathing();
    await there.interrupt(60, 'too fast');
    expect((await there.interrupt(seconds, 'where am I')).words).toMatch(here);
    expect((await there.record())?.place?.step).toBe(seconds < 100 ? 0 : 1);
  });

  it('BR04 (3) "too fast" goes on with the next breath, one step along the paces, and is stored', async () => {
    const { there } = await breathing();
    const { words } = await there.interrupt(60, 'too fast');
    expect(words).toMatch(/^Longer out\. In, out\./);
    const record = await there.record();
    expect(record?.settings.breathPace).toBe('4-8');
    // A minute of the three has passed, the line before it included.
    const left = 3 * 60_000 - (record?.place?.offset ?? 0) * cycleOf(patternOf('4-8'));
    expect(left).toBe(120_000);
  });

  it('M05 M04 (4) ends with the second silence; the scan has its place, and the next launch names it in 12 words', async () => {
    const { there } = await breathing();
    await there.interrupt(60, 'too fast');
    await there.say('go on');
    const answers = there.turns.length;
    await there.fallSilent();
    expect(there.turns).toHaveLength(answers);
    expect(there.turns.at(-1)?.open).toBe(true);
    const record = await there.record();
    expect([record?.scanPlace, record?.place?.offset]).toEqual([6, 6]);
    await there.pass(8 * 3_600_000);
    const { words } = await there.say('Alexa, open gentle back');
    expect(words).toMatch(/Next: body scan, at the belly\./);
    expect(countWords(words.slice(0, words.indexOf('Go on')))).toBeLessThanOrEqual(12);
    expect((await there.say('go on')).words).toMatch(/Your belly, soft/);
  });

  it('M04 (4) that place is the scan’s own: it is there whatever is done in between', async () => {
    const { there } = await breathing();
    await there.say('go on');
    await there.fallSilent();
    await there.say('Alexa, ask gentle back for three minutes of breathing', 'finish');
    const again = await there.say('Alexa, ask gentle back for ten minutes of the body scan');
    expect(again.words).toMatch(/Hips, sinking|Your thighs/);
  });

  it('BR12 Q05 (8) plays nothing that is louder than by night, and asks nothing but "Go on?" at its end', async () => {
    const { there } = await breathing();
    for (let i = 0; i < 3; i += 1) await there.say('go on');
    for (const turn of there.turns) {
      for (const name of filesIn(turn)) {
        expect(mannerOf(name), name).not.toBe('day');
      }
      expect(
        turn.ssml
          .replace(/<prosody volume="soft">.*?<\/prosody>/g, '')
          .replace(/<[^>]+>/g, '')
          .trim(),
      ).toBe('');
    }
    expect(there.turns.at(-1)?.text).toMatch(/resting\..*Go on\?$/s);
  });

  it('R21 gives one more minute of breathing where that was asked for at its end, and the scan after it', async () => {
    const { there } = await breathing();
    const more = await there.say('one more minute');
    expect(more.text).toMatch(/minute.*\(breath tones, 50 s\) Now the body scan\..*Calves and knees\./is);
    expect((await there.say('go on')).words).toMatch(/^Your thighs/);
  });

  it('leads as streams, without the question, where there is a voice for the scan', async () => {
    const there = await evening({ ...known, voice: 'Joanna' });
    const { words, envelope } = await there.say('Alexa, ask gentle back to help me sleep');
    expect(words).toMatch(/^Night voice\./);
    expect(words).not.toContain('?');
    expect(JSON.stringify(envelope)).toMatch(/"token":"sleep\|4-6\|5\|/);
  });

  it('hears the notice first where nothing is known of the person', async () => {
    const there = await evening();
    const first = await there.say('Alexa, ask gentle back to help me sleep');
    expect(first.words).toMatch(/general information, not medical advice/);
    expect((await there.say('go on')).words).toMatch(/^Night voice\./);
    expect(there.faults).toEqual([]);
  });
});

const breath = { kind: 'breath', pattern: '4-6', minutes: 10 } as const;
const scan = { kind: 'scan', routine: 'body-scan', minutes: 10, talk: 'quiet', night: true } as const;
const listeningTo = (of: typeof breath | typeof scan, offset = 0): Progress => ({
  ...regular,
  settings: { talk: 'quiet' },
  counts: { breathing: { '2026-11-20': 1 } },
  place:
    of.kind === 'breath'
      ? { routine: 'breathing', step: 0, offset, length: 10, pattern: '4-6' }
      : { routine: 'body-scan', step: 0, offset, length: 10 },
  stream: { play: 3, state: 'on', ...(of.kind === 'scan' && { night: true }) },
  expires: now - 60_000 + lifetime,
});
const voices = { 'en-US': 'Joanna' } as const;
const begins = /"offsetInMilliseconds":(\d+)/;
const startIn = (response: unknown): number => Number(begins.exec(JSON.stringify(response))?.[1]);

describe('story 8b and 8c: streams', () => {
  it('M11 (5) 8b: the words are Alexa’s, for exactly three breaths, and the file is the same in every locale', async () => {
    const { ask } = speaker({ stored: { ...listeningTo(breath), settings: { talk: 'quiet' } } });
    const answer = await ask(said('ten minutes of breathing'));
    const words = wordsIn(answer);
    expect(words).toMatch(/Rising tone in, falling tone out\. In, out\. In, out\. In, out\.$/);
    expect(words.match(/In, out\./g)).toHaveLength(3);
    expect(JSON.stringify(answer)).toMatch(/\/s\d+\/[\dxiokehs_-]+\.mp3"/);
  });

  it('M08 (6) 8b: "previous" five minutes in goes to the part before, in silence', async () => {
    const { ask } = speaker({ stored: listeningTo(breath) });
    const answer = await ask(word('Previous'), { token: tokenOf({ track: breath, play: 3 }), at: 300_000 });
    expect(startIn(answer)).toBe(startOf(breath, 12));
    expect(Math.round(startOf(breath, 12) / 60_000)).toBe(2);
    expect(answer.outputSpeech).toBeUndefined();
  });

  it('M08 N05 (6) the six words come before the first second, and each is answered late, with a stream and without', async () => {
    for (const [track, asked] of [
      [breath, 'ten minutes of breathing'],
      [scan, 'the ten minute body scan'],
    ] as const) {
      const fresh = speaker({ stored: { ...regular, counts: { breathing: { '2026-11-20': 1 } } }, voices });
      const first = await fresh.ask(said(asked));
      expect(wordsIn(first)).toMatch(/only these work: Alexa, pause, resume, next, previous, repeat, or start over\./);
      const token = tokenOf({ track, play: 3 });
      for (const name of ['Next', 'Repeat', 'StartOver']) {
        const on = speaker({ stored: listeningTo(track, 3), voices });
        const order = await on.ask(word(name), { token, at: 200_000 });
        expect(JSON.stringify(order), name).toContain('AudioPlayer.Play');
        expect(order.outputSpeech, name).toBeUndefined();
        // The player has forgotten: the record has not.
        const without = speaker({ stored: listeningTo(track, 3), voices });
        const late = await without.ask(word(name));
        expect(JSON.stringify(late), name).toContain('AudioPlayer.Play');
        const over = speaker({ stored: listeningTo(track, 3), voices });
        await over.ask(report('Finished', token, 600_000));
        const after = await over.ask(word(name), { token, at: 600_000, activity: 'FINISHED' });
        expect(wordsIn(after) !== '' || JSON.stringify(after).includes('AudioPlayer.Play'), name).toBe(true);
      }
    }
  });

  it('X08 BR08 (7) 8c: the place is the player’s, stored, outlives another service, and begins at its part', async () => {
    const { ask, record } = speaker({ stored: listeningTo(scan), voices });
    await ask(word('Pause'), { token: tokenOf({ track: scan, play: 3 }), at: 250_000 });
    expect((await record())?.place?.offset).toBe(4);
    // Something else plays: the player knows nothing of ours any more.
    expect(wordsIn(await ask(launch))).toMatch(/^Body scan, at the hips, six minutes left\. Carry on\?$/);
    const carried = await ask(word('Resume'));
    expect(wordsIn(carried)).toMatch(/Only these work now/);
    expect(startIn(carried)).toBe(215_000);
  });

  it('BR12 M05 M03 (8) 8c: says that one may move within half a minute, good night, and asks nothing after its fade', async () => {
    const { ask, record } = speaker({ stored: listeningTo(scan), voices });
    const there = await evening({ ...known, voice: 'Joanna' });
    await there.say('Alexa, ask gentle back for night voice');
    const { words, ssml } = await there.say('the ten minute body scan');
    expect(words).toMatch(/You may move at any time\..*It fades by itself\. Good night\.$/);
    expect(words).not.toContain('?');
    expect(countWords(words) / 2.5).toBeLessThan(30);
    expect(ssml).toMatch(/volume="soft"/);
    const token = tokenOf({ track: scan, play: 3 });
    expect(await ask(report('Finished', token, 600_000))).toEqual({});
    expect((await record())?.stream?.state).toBe('finished');
  });
});
