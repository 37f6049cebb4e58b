import { describe, expect, it } from 'vitest';
import { compile, type Delivery, partsOf, patternOf, routineOf, seconds, sizeOf } from '#protocol';
import { countWords } from '../../lambda/contract/sentence.ts';
import { question } from '../../lambda/conversation/turn.ts';
import { plan } from '../../lambda/render/plan.ts';
import { clipsIn } from '../../lambda/render/segment.ts';
import { allClips, fullRoom as room } from '../render/all-clips.ts';
import { days, roomFor } from './evening.ts';
import { words } from './states.ts';

const { evening } = await roomFor();
const scan = routineOf('body-scan');
const known = { notice: 3, done: ['breathing'] } as const;

const delivered = (minutes: number, talk: Delivery['talk']): Delivery => ({
  ...{ level: 'gentlest', pace: 0, pattern: patternOf('4-6'), minutes, talk },
  voice: words.voiceAt(0),
});

const wholeScan = (minutes: number, talk: Delivery['talk']) => {
  const delivery = delivered(minutes, talk);
  const [part] = partsOf(scan, 'gentlest');
  if (part === undefined) throw new Error('expected a part');
  const timeline = compile(scan, part, delivery, { from: 0, lead: 'full' });
  const spoken = timeline.cues.reduce((total, cue) => total + (cue.kind === 'say' ? cue.lasts : 0), 0);
  return { timeline, share: spoken / timeline.lasts, size: sizeOf(part, delivery) };
};

describe('the body scan', () => {
  it.each([
    [3, 5],
    [10, 12],
    [15, 12],
  ])('M01 of %d minutes is as long as the ledger says, in %d parts', (minutes, parts) => {
    for (const talk of ['quiet', 'normal', 'guided'] as const) {
      const { timeline, size } = wholeScan(minutes, talk);
      expect(size).toBe(parts);
      expect(Math.abs(timeline.lasts - minutes * 60_000), talk).toBeLessThan(minutes * 60_000 * 0.1);
    }
  });

  it.each([
    [3, 'quiet', 0.01, 0.15],
    [3, 'normal', 0.3, 0.45],
    [3, 'guided', 0.4, 0.6],
    [10, 'quiet', 0.01, 0.15],
    [10, 'normal', 0.3, 0.45],
    [10, 'guided', 0.4, 0.6],
    [15, 'quiet', 0.01, 0.15],
    [15, 'normal', 0.3, 0.45],
  ] as const)('C40 M02 of %d minutes, %s: talk is %d to %d of it', (minutes, talk, least, most) => {
    const { share } = wholeScan(minutes, talk);
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThanOrEqual(most);
  });

  it('M01 of three minutes is one answer over a bed, in words, with the question at its end', async () => {
    const there = await evening(known);
    const { text, open } = await there.say('Alexa, ask gentle back for the body scan');
    expect(text.match(/soft bed/g)).toHaveLength(4);
    expect(text).toMatch(/Get up, or finish\?$/);
    expect(open).toBe(true);
    expect(there.faults).toEqual([]);
  });

  it('M01 of ten minutes goes in chunks, each with words and a soft "Go on?" whose reprompt waits', async () => {
    const there = await evening(known);
    let turn = await there.say('Alexa, ask gentle back for ten minutes of the body scan');
    let chunks = 1;
    for (; /Go on\?$/.test(turn.text); chunks += 1) {
      expect(countWords(turn.words)).toBeGreaterThan(40);
      expect(turn.reprompt).toMatch(/\(soft bed, 80 s\)/);
      turn = await there.say('go on');
    }
    expect(chunks).toBeGreaterThanOrEqual(3);
    expect(turn.text).toMatch(/Get up, or finish\?$/);
    expect(there.turns.map(({ words: said }) => said).join(' ')).toMatch(/feet.*knees.*thighs.*Hips.*low back.*face/s);
    await there.say('finish');
    expect((await there.record())?.scanPlace).toBeUndefined();
    expect((await there.record())?.counts['body-scan']).toBeDefined();
  });

  it('M02 "just sound" in a scan leaves the few words that it needs, and "more talk" gives more', async () => {
    const there = await evening(known);
    await there.say('Alexa, ask gentle back for the body scan');
    const few = await there.interrupt(70, 'just sound');
    expect(few.words).toMatch(/hips|arms|face/i);
    expect(few.words).not.toMatch(/Give it a name/);
    expect((await there.record())?.settings.talk).toBe('quiet');
    const more = await there.interrupt(5, 'talk me through');
    expect(countWords(more.words)).toBeGreaterThan(countWords(few.words));
  });

  it('M03 says in its first half minute that one may move, skip a part and open the eyes', () => {
    for (const minutes of [3, 10, 15]) {
      const { timeline } = wholeScan(minutes, 'quiet');
      const early = timeline.cues.flatMap((cue) =>
        cue.kind === 'say' && cue.at + cue.lasts <= 30_000 ? [cue.line] : [],
      );
      expect(early.map(words.text).join(' ')).toMatch(/Move, skip a part, or open your eyes at any time\./);
      expect(early.map(words.text).join(' ')).toMatch(/I'll leave quiet between\./);
    }
  });

  it('M03 skips a part, and goes back one', async () => {
    const there = await evening(known);
    await there.say('Alexa, ask gentle back for the body scan');
    expect((await there.interrupt(40, 'skip')).words).toMatch(/^Your hips and low back/);
    expect((await there.interrupt(10, 'go back')).words).toMatch(/Your feet and legs/);
  });

  it('M04 M06 its place is its own: kept over days and other routines, named in 12 words, from the start of the part', async () => {
    const there = await evening(known);
    await there.say('Alexa, ask gentle back for ten minutes of the body scan', 'go on');
    await there.interrupt(70, 'stop');
    const offset = (await there.record())?.scanPlace ?? 0;
    expect(offset).toBeGreaterThanOrEqual(4);
    await there.pass(days(1));
    const offered = await there.say('Alexa, open gentle back');
    expect(offered.words).toMatch(/Next: body scan, at the (hips|low back|belly)\./);
    expect(countWords(offered.words.split('.').slice(0, 2).join(' '))).toBeLessThanOrEqual(12);
    await there.say('three minutes of breathing', 'finish');
    await there.pass(days(40));
    const again = await there.say('Alexa, ask gentle back for ten minutes of the body scan');
    expect(again.words).toMatch(/^(?:Hello\. |)?Ten minutes\. (Hips|Your low back|Your belly)/);
    expect((await there.record())?.scanPlace).toBe(offset);
  });

  it('M01 every file of it is there, at every pace, by day and by night', () => {
    const made = new Set(allClips().map(({ name }) => name));
    for (const minutes of [3, 10, 15]) {
      for (const pace of [-1, 0, 1, 2, 3] as const) {
        for (const talk of ['quiet', 'normal', 'guided'] as const) {
          const delivery = { ...delivered(minutes, talk), pace, voice: words.voiceAt(pace) };
          const [part] = partsOf(scan, 'gentlest');
          if (part === undefined) continue;
          for (let from = 0; from < sizeOf(part, delivery); from += 1) {
            const play = compile(scan, part, delivery, { from, lead: 'full' });
            const { speech } = plan({ say: [], play, ask: question('get-up-or-finish') }, delivery.voice, room);
            for (const { name } of clipsIn(speech)) {
              expect(made, name).toContain(name);
              expect(made, name).toContain(`night_${name}`);
            }
          }
        }
      }
    }
    expect(seconds(1)).toBe(1000);
  });
});
