import { describe, expect, it } from 'vitest';
import { partsOf, routineOf, routines } from '#protocol';
import { enUS } from '../../lambda/locales/en-US/index.ts';
import { countWords } from '../../lambda/locales/words.ts';
import { days, roomFor } from './evening.ts';

const { evening } = await roomFor();
const { fixed } = enUS.words;

describe('story 2, the second side', () => {
  // The last side of the bird-dog in the middle of a row, which dead bug follows.
  const parts = partsOf(routineOf('rebuild'), 'middle');
  const last = parts.findLast(({ step }) => step.of === 'bird-dog')?.index ?? -1;
  const next = parts.find(({ step }) => step.of === 'dead-bug')?.index ?? -1;
  const place = { routine: 'rebuild', step: last, offset: 0 } as const;
  const stored = { notice: 9, written: 2, level: 'middle', done: ['breathing'], place } as const;

  it('2.1 2.4 greets in 12 words with the next cue and "not in the first days", then the short signs and where to go', async () => {
    const room = await evening(stored);
    const { words: said, text } = await room.say('Alexa, open gentle back');
    const [greeting = ''] = said.split('Numbness');
    expect(greeting).toBe(`Hello again. Bird-dog, second side, is next. ${fixed.sf20} `);
    expect(countWords(greeting)).toBe(12);
    expect(text).toContain(`(3 s) ${fixed.sf1s} (breath tones, 7 s) Otherwise: go on, or smaller?`);
  });

  it('2.2 answers silence with a minute of breath tones, and with no movement', async () => {
    const room = await evening(stored);
    expect((await room.say('Alexa, open gentle back')).reprompt).toContain('(breath tones, 60 s)');
    await room.fallSilent();
    expect(room.turns).toHaveLength(1);
    expect((await room.record())?.place).toEqual(stored.place);
  });

  it('2.5 2.8 leads one, three and the last one, and names what comes next in eight words', async () => {
    const room = await evening(stored);
    const { words: said, text } = await room.say('Alexa, open gentle back', 'go on', 'ready');
    expect(said).toMatch(/Second side, five times\. .*Three more, with each breath out\. Last one\. Rest\./);
    expect(said).toContain(`Rest. Dead bug next. ${fixed.sf20} I'll wait.`);
    expect(countWords(`Dead bug next. ${fixed.sf20}`)).toBe(8);
    expect(text).toContain('(end tone, 3 s)');
  });

  it('2.6 X07 "finish here" counts what was half done, says which of the week it was, and leaves the next cue', async () => {
    const room = await evening(stored);
    await room.say('Alexa, open gentle back', 'go on', 'ready');
    expect((await room.say('er, finish here')).words).toBe('Counted: two routines this week. Get up, or finish?');
    expect((await room.say('finish')).words).toBe('Saved. Bye for now.');
    const { place, counts } = (await room.record()) ?? {};
    expect(place).toEqual({ routine: 'rebuild', step: next, offset: 0 });
    expect(Object.keys(counts ?? {}).toSorted()).toEqual(['bird-dog', 'breathing']);
    await room.pass(days(1));
    expect((await room.say('Alexa, open gentle back')).words).toMatch(
      /^Hello again\. Next: dead bug\. Not in the first/,
    );
  });

  it('2.6 X07 the way up in between does not lose the cue that was kept', async () => {
    const room = await evening(stored);
    await room.say('Alexa, open gentle back', 'go on', 'ready', 'finish here', 'get up');
    expect((await room.record())?.place?.routine).toBe('log-roll-floor');
    await room.say('next', 'finish');
    expect((await room.record())?.place).toEqual({ routine: 'rebuild', step: next, offset: 0 });
    await room.pass(days(1));
    expect((await room.say('Alexa, open gentle back')).words).toContain('Next: dead bug.');
  });

  it('2.6 X07 in the middle of a set the next cue is the repetition that was interrupted', async () => {
    const room = await evening({ notice: 3, level: 'middle', done: ['pelvic-tilts'] });
    await room.say('Alexa, ask gentle back for knee rocks', 'ready', 'right side');
    const { words: said } = await room.interrupt(25, 'finish here');
    expect(said).toBe('Counted: two routines this week. Get up, or finish?');
    const { place, counts } = (await room.record()) ?? {};
    expect(place).toMatchObject({ routine: 'knee-rocks', step: 1 });
    expect(place?.offset).toBeGreaterThan(0);
    expect(Object.values(counts?.['knee-rocks'] ?? {})).toEqual([1]);
  });

  it('2.6 a guest, and the first of a week, hear no number', async () => {
    const room = await evening({ notice: 3, level: 'gentlest' });
    await room.say('Alexa, ask gentle back for pelvic tilts', 'ready');
    await room.say('ready');
    expect(room.turns.at(-1)?.words).not.toContain('this week');
  });
});

describe('story 5, slower and again', () => {
  const stored = { notice: 3, level: 'middle', done: ['dead-bug'] } as const;
  const lifting = async () => {
    const room = await evening(stored);
    await room.say('Alexa, ask gentle back for dead bug', 'ready');
    return room;
  };

  it('5.1 "slower" is a matter of gaps, kept, and there the next day', async () => {
    const room = await lifting();
    const { ssml } = await room.interrupt(40, 'slower');
    expect(ssml).not.toContain('rate=');
    expect((await room.record())?.settings.pace).toBe(1);
    await room.say('stop');
    await room.pass(days(1));
    await room.say('Alexa, open gentle back');
    expect((await room.record())?.settings.pace).toBe(1);
  });

  it('5.2 "how long left" is twelve words at most, asks nothing of its own and loses no lift', async () => {
    const room = await lifting();
    const { words: said, text } = await room.interrupt(40, 'how long left');
    const [told = ''] = text.split(' (');
    expect(told).toMatch(/^\w+ more, then one more set\. About \w+ minutes\.$/);
    expect(countWords(told)).toBeLessThanOrEqual(12);
    expect(said.match(/\?/g)).toHaveLength(1);
    const offset = room.turns.at(-1)?.state?.session.doing?.place.offset ?? 0;
    expect(text).toContain(`(tones and count, ${(12 - offset) * 6} s)`);
  });

  it('5.3 the second "again" within half a minute says where one lies, and the cue in fuller words', async () => {
    const room = await lifting();
    expect((await room.interrupt(40, 'say that again')).words).toMatch(
      /^Breathe out and lift one foot a little\. Rest\./,
    );
    expect((await room.interrupt(8, 'again')).words).toMatch(
      /^Lie on your back, knees bent\. As you breathe out, one foot floats up, as if on a string\. Set it down\./,
    );
  });

  it('5.4 5.5 5.6 a pain word halts in four words, the second one rests, and the next day nothing of it is left', async () => {
    const room = await lifting();
    const stop = await room.interrupt(40, 'my back hurts more');
    expect(stop.text).toBe('Stop. Foot down. Rest. (soft bed, 5 s) Breathing, or stop?');
    const rest = await room.say("it's a six");
    expect(rest.words).toContain(fixed.sf12);
    expect(rest.state?.session.ceiling).toBe('still');
    for (const word of ['go on', 'bigger']) expect((await room.say(word)).words).not.toMatch(/lift|Set one/);
    await room.say('stop');
    expect((await room.record())?.settings).toEqual({ level: 'middle' });
    expect(JSON.stringify([await room.record(), room.log])).not.toMatch(/six|hurt|worse/);
    expect(room.log.map(({ command }) => command)).toContain('halt');
    await room.pass(days(1));
    expect((await room.say('Alexa, open gentle back')).words).toMatch(
      /^Hello again\. Rest first, then dead bug\. Not in the first days\. Numbness, .* Otherwise: rest first, or smaller\?$/,
    );
  });
});

describe('story 9, questions in the middle', () => {
  const stored = { notice: 2, level: 'middle', done: ['knee-rocks'] } as const;
  const rocking = async (word = 'okay') => {
    const room = await evening(stored);
    await room.say('Alexa, ask gentle back for knee rocks', word);
    return room;
  };

  it.each(['okay', 'ok', 'alright', 'right', 'mm-hm', 'yes', 'yep'])(
    '9.7 X06 a bare "%s" after the signs is made plain before it counts as ready',
    async (word) => {
      const [, { words: said } = { words: '' }] = (await rocking(word)).turns;
      expect(said).toMatch(/^None of those, then\. .*Lie on your back, knees bent\./);
    },
  );

  it.each(['ready', "I'm ready", 'go on', 'start'])('9.7 "%s" says it by itself', async (word) => {
    const [, { words: said } = { words: '' }] = (await rocking(word)).turns;
    expect(said).not.toContain(fixed.sf16);
    expect(said).toContain('Lie on your back, knees bent.');
  });

  it('9.1 9.2 9.6 the verdict comes first, the words are the ledger\'s, and "who says that" names source and strength', async () => {
    const room = await rocking();
    const { words: said } = await room.interrupt(50, 'should I be in bed instead');
    expect(said).toMatch(/^No\. A short rest when it's bad is fine, but staying in bed doesn't help more\./);
    expect((await room.interrupt(20, 'who says that')).words).toMatch(
      /^From a 2010 Cochrane review and a 2018 Lancet series\. Research suggests it\. Back to knee rocks/,
    );
  });

  it('9.3 C25 after an answer the same side and the same count go on, with a line of eight words at most', async () => {
    const room = await rocking();
    const { text, state } = await room.interrupt(50, 'should I be in bed instead');
    const { step, offset = 0 } = state?.session.doing?.place ?? {};
    expect(step).toBe(0);
    const back = /Back to [^.]+\./.exec(text)?.[0] ?? '';
    expect(back).toMatch(/^Back to knee rocks, \w+ more\.$/);
    expect(countWords(back)).toBeLessThanOrEqual(8);
    expect(text).toContain(`(tones and count, ${(8 - offset) * 6} s)`);
  });

  it.each([
    [
      'did I slip a disc',
      /^I can't tell\. Discs don't slip out of place\..*Get help fast for leg weakness or numbness\./,
    ],
    ['should I take two ibuprofen', /^I can't advise on medicines\. Check the label, or ask a pharmacist\. Right/],
    ['should I take three naproxen', /^I can't advise on medicines\. Check the label, or ask a pharmacist\. Right/],
    ['uh, is it my weak core', /^That hasn't been shown\. Core training helps some people/],
  ])('9.4 9.5 between the sides "%s" is answered, and asks only for the other side', async (question, wanted) => {
    const room = await rocking();
    const { words: said, text, reprompt } = await room.say(question);
    expect(said).toMatch(wanted);
    expect(text).toMatch(/\(3 s\) Right side now, or stop\?$/);
    expect(reprompt).toBe('No hurry. (soft bed, 30 s) Say right side, or say stop. Which one?');
    const { counts } = (await room.record()) ?? {};
    expect(JSON.stringify([counts, room.log])).not.toMatch(/ibuprofen|naproxen|disc|core/);
  });

  it.each(['mm-hm', 'right side', 'okay', 'go on'])('9.7 then "%s" is the other side', async (word) => {
    const room = await rocking();
    await room.say('did I slip a disc');
    expect((await room.say(word)).words).toMatch(
      /^Second side, eight times\. Let both knees sway a little to the right\./,
    );
  });

  it('9.8 "stop" there saves the place, and neither the questions nor a name are kept', async () => {
    const room = await rocking();
    await room.say('did I slip a disc', 'should I take two ibuprofen');
    expect((await room.say('stop')).words).toContain('Saved.');
    expect(JSON.stringify([await room.record(), room.log])).not.toMatch(/ibuprofen|disc|tablet/);
  });
});

describe('both sides', () => {
  const both = routines.filter(({ steps }) => steps.some((step) => 'sides' in step));

  it.each(both.map(({ id }) => id))(
    'R12 of %s are named left and right, and the last one is said to be the last',
    (id) => {
      const own: Readonly<Record<string, string>> = Object.fromEntries(
        Object.entries(enUS.words.routines[id]).filter(([key]) => /_(first|second)$/.test(key)),
      );
      const named = Object.entries(own).filter(([key]) => !key.startsWith('rockHips'));
      expect(named.length).toBeGreaterThanOrEqual(2);
      const [step] = routineOf(id).steps;
      const first = step?.kind === 'movement' && step.sides === 'left' ? 'left' : 'right';
      for (const [key, text] of named) {
        const side = key.endsWith('_first') === (first === 'left') ? 'left' : 'right';
        // What is set up for the first side need not name it again.
        if (key === 'straighten_first') continue;
        expect(text.toLowerCase(), key).toContain(side);
      }
    },
  );
});
