import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { silent } from '../alexa/requests.ts';
import { hours, roomFor } from './evening.ts';

const { evening } = await roomFor();

const known = { notice: 3, done: ['pelvic-tilts'] } as const;

/** The requests of the stream player and its words that may come hours after the skill was left. */
const playbackWords = [
  'Cancel',
  'LoopOff',
  'LoopOn',
  'Next',
  'Pause',
  'Previous',
  'Repeat',
  'Resume',
  'ShuffleOff',
  'ShuffleOn',
  'StartOver',
].map((word) => ({
  type: 'IntentRequest',
  intent: { name: `AMAZON.${word}Intent`, confirmationStatus: 'NONE', slots: {} },
}));

/** What changes with every write, and tells nothing of the person. */
const bare = (record: object | undefined) => record && { ...record, revision: 0, expires: 0 };

describe('late and double requests', () => {
  it('X11 events in any order, and twice, leave the record as it is', async () => {
    const harmless = silent.filter(({ type }) => type !== 'AlexaSkillEvent.SkillDisabled');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...harmless), { maxLength: 8 }), async (events) => {
        const room = await evening(known);
        await room.say('Alexa, ask gentle back for pelvic tilts', 'ready');
        const before = bare(await room.record());
        for (const event of [...events, ...events]) await room.inject(event);
        expect(bare(await room.record())).toEqual(before);
        expect(room.faults).toEqual([]);
      }),
      { numRuns: 25, seed: 11 },
    );
  });

  it('X11 each turn of a routine sent twice counts once', async () => {
    const words = ['Alexa, ask gentle back for pelvic tilts', 'ready', 'smaller', 'go on', 'done', 'finish'];
    const once = await evening(known);
    for (const word of words) if (once.turns.at(-1)?.open !== false) await once.say(word);
    const twice = await evening(known);
    for (const word of words) {
      if (twice.turns.at(-1)?.open === false) break;
      await twice.say(word);
      const again = twice.requests.at(-1);
      await twice.inject(again);
    }
    const kept = async (room: typeof once) => {
      const { counts, started, place } = (await room.record()) ?? {};
      return { counts: Object.values(counts ?? {}).map(Object.values), started: Object.keys(started ?? {}), place };
    };
    expect(await kept(twice)).toEqual(await kept(once));
    expect(twice.faults).toEqual([]);
  });

  it('X11 a turn of a session that is long over is answered, and nothing is lost', async () => {
    const room = await evening(known);
    await room.say('Alexa, ask gentle back for pelvic tilts', 'ready');
    const late = room.requests.at(-1);
    await room.say('done', 'finish');
    await room.pass(hours(3));
    const before = await room.record();
    await room.inject(late);
    expect(room.turns.at(-1)?.words).not.toBe('');
    expect((await room.record())?.counts).toEqual(before?.counts);
    expect(room.faults).toEqual([]);
  });
});

describe('quirks of the platform', () => {
  it('X12 "stop" that arrives as a pause is answered, and the place is kept', async () => {
    const room = await evening(known);
    await room.say('Alexa, ask gentle back for pelvic tilts', 'ready');
    const { place } = (await room.record()) ?? {};
    await room.inject(playbackWords.find(({ intent }) => intent.name === 'AMAZON.PauseIntent'));
    expect(room.turns.at(-1)?.words).not.toBe('');
    expect((await room.record())?.place?.routine).toBe(place?.routine);
    expect(room.faults).toEqual([]);
  });

  it('X12 a session whose end nobody tells is taken up again', async () => {
    const room = await evening(known);
    await room.say('Alexa, ask gentle back for pelvic tilts', 'ready');
    room.reboot();
    const back = await room.say('Alexa, open gentle back');
    expect(back.words).toMatch(/pelvic tilts/i);
    expect(room.faults).toEqual([]);
  });

  it('X12 "exit" is not answered', async () => {
    const room = await evening(known);
    await room.say('Alexa, ask gentle back for pelvic tilts', 'ready');
    const count = room.turns.length;
    await expect(room.say('exit')).rejects.toThrow('no answer');
    expect(room.turns).toHaveLength(count);
    expect(room.faults).toEqual([]);
  });

  it.each(playbackWords.map((body) => [body.intent.name, body] as const))(
    'X12, O10 %s hours later, without a session, is answered from what is kept',
    async (_, body) => {
      const room = await evening(known);
      await room.say('Alexa, ask gentle back for pelvic tilts', 'ready');
      await room.fallSilent();
      await room.pass(hours(5));
      await room.inject(body);
      const answer = room.turns.at(-1);
      expect(answer?.words).not.toBe('');
      if (answer?.open) expect(answer.words).toMatch(/\?$/);
      else expect(answer?.words).not.toMatch(/\?$/);
      expect(room.faults).toEqual([]);
    },
  );
});

describe('certification', () => {
  const openings = ['Alexa, open gentle back', 'Alexa, ask gentle back for pelvic tilts'];

  it.each(openings)('O10 %s: "stop" and "cancel" end it without a question', async (opening) => {
    for (const word of ['stop', 'cancel']) {
      for (const stored of [undefined, known]) {
        const room = await evening(stored);
        await room.say(opening);
        let answer = await room.say(word);
        // While something is being done, the first stop halts it.
        if (answer.open) answer = await room.say(word);
        expect(answer).toMatchObject({ open: false });
        expect(answer.words).not.toMatch(/\?$/);
        expect(room.faults).toEqual([]);
      }
    }
  });

  it.each(openings)('O10 %s: "help", and words nobody understands, keep it open with a question', async (opening) => {
    for (const word of ['help', 'the moon on a stick']) {
      const room = await evening();
      await room.say(opening);
      const answer = await room.say(word);
      expect(answer).toMatchObject({ open: true, words: expect.stringMatching(/\?$/) });
      expect(answer.reprompt).toMatch(/\?$/);
      expect(room.faults).toEqual([]);
    }
  });

  it('O10 the first launch and the help say what it is not', async () => {
    const room = await evening();
    expect((await room.say('Alexa, open gentle back')).words).toMatch(/not medical advice/);
    expect((await room.say('help')).words).toMatch(/not medical advice/);
  });
});
