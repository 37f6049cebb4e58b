import { describe, expect, it } from 'vitest';
import { type Cue, compile, isPack, lengthOf, partAt, partsOf, routineOf } from '#protocol';
import { countWords } from '../../lambda/contract/sentence.ts';
import { asks } from '../../lambda/conversation/asks/index.ts';
import { unfolded } from '../../lambda/conversation/doing.ts';
import { enUS } from '../../lambda/locales/en-US/index.ts';
import { routines as routineWords } from '../../lambda/locales/en-US/routines/index.ts';
import { roomFor, secondsUntil } from './evening.ts';
import { saidAs } from './spoken.ts';
import { everyMoment, said, sameQuestion, take, words } from './states.ts';

const { evening, house } = await roomFor();

const nextWords =
  "next, next one, next step, ready, I'm ready, all set, set, done, I'm done with that, done that, did it, I've done it, finished that one, okay, okay next, alright, right, got it, I'm there, I'm in position, I'm down, I'm lying down, there, made it, go, go on, go ahead, keep going, carry on, continue, move on, proceed, what's next, and then, now what, let's go".split(
    ', ',
  );

const marksOf = (cues: readonly Cue[] = []) =>
  cues.flatMap((cue) => (cue.kind === 'mark' && cue.unit !== 'wait' ? [cue.number] : []));

const halfway = { notice: 3, level: 'middle', done: ['pelvic-tilts'] } as const;
const toTilts = ['Alexa, ask gentle back for pelvic tilts', 'ready'] as const;

describe('control words', () => {
  it('R03 every transition waits for a word: a reply leads one part, then asks; nothing goes on in silence', async () => {
    for (const { before: reply, state, path } of everyMoment) {
      const numbers = marksOf(reply.play?.cues);
      expect(numbers, path).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
      if (numbers.length > 0) expect(reply.ask, path).toBeDefined();
      expect(marksOf(reply.ask?.reprompt.sound?.cues), path).toEqual([]);
      expect(state.progress.settings.autoAdvance, path).toBeUndefined();
    }
    const room = await evening(halfway);
    await room.say(...toTilts);
    await room.fallSilent();
    expect(room.turns).toHaveLength(2);
  });

  it('R04 25 and more words mean next, in every state', () => {
    expect(nextWords.length).toBeGreaterThanOrEqual(25);
    for (const word of nextWords)
      expect(saidAs(word), word).toMatchObject({ heard: 'exact', command: { kind: 'next' } });
    for (const [name, { answers }] of Object.entries(asks)) expect(answers.next, name).toBeDefined();
    for (const { state, now, path, interrupting, before } of everyMoment) {
      const { state: next, reply } = take(state, { kind: 'next' }, now);
      expect(next.session.misses, path).toBe(0);
      const doing = state.session.doing;
      if (!interrupting || doing === undefined) continue;
      const after = next.session.doing;
      const further =
        after === undefined ||
        after.place.routine !== doing.place.routine ||
        after.place.step > doing.place.step ||
        after.place.offset > doing.place.offset;
      expect(further, `${path}: ${said(take(state, { kind: 'next' }, now))}`).toBe(true);
      expect(reply, path).not.toEqual(before);
    }
  });

  it('R05 repeat gives the last cue, and again within 30 s the fuller wording of the same cue', async () => {
    const room = await evening(halfway);
    await room.say(...toTilts);
    expect((await room.interrupt(40, 'say that again')).text).toMatch(
      /^Breathe out and press your low back down\. \(tones/,
    );
    expect((await room.interrupt(20, 'say it differently')).text).toMatch(
      /^Lie on your back, knees bent\. As you breathe out, your low back sinks/,
    );
    expect((await room.interrupt(31, 'repeat')).text).toMatch(/^Breathe out and press your low back down\. \(tones/);
  });

  it('R05 repeat and go back are of the cue while getting up, also when its question is open', async () => {
    const room = await evening({ notice: 3, done: ['log-roll-floor'] });
    const first = await room.say('Alexa, ask gentle back for log roll', 'ready');
    expect(first.words).toContain('bend your knees');
    const rolling = secondsUntil(first, (text) => text.includes('roll to your side'), house) ?? 0;
    expect((await room.interrupt(rolling + 6, 'repeat')).words).toMatch(/^Breathe out and roll to your side/);
    expect((await room.interrupt(6, 'again')).words).toMatch(
      /^Breathe out\. Roll over slowly in one piece, like a log\./,
    );
    expect((await room.interrupt(2, 'go back')).words).toMatch(/bend your knees/);
    expect((await room.say('repeat')).words, 'the last cue, not the question alone').toMatch(
      /Push up with your hands to sit\./,
    );
  });

  it('R05 each cue has a fuller wording, other words and at least as many', () => {
    for (const { state, now, path, interrupting } of everyMoment) {
      const { doing } = state.session;
      if (!interrupting || doing === undefined || state.session.repeated !== undefined) continue;
      const once = take(state, { kind: 'repeat' }, now);
      const twice = take(once.state, { kind: 'repeat' }, now + 5000);
      expect(twice.state.session.doing?.place, path).toMatchObject({
        routine: doing.place.routine,
        step: doing.place.step,
      });
      expect(said(twice), path).not.toBe(said(once));
    }
    for (const [routine, cues] of Object.entries(routineWords)) {
      const texts: Readonly<Record<string, string>> = cues;
      for (const [key, text] of Object.entries(texts)) {
        const full = texts[`${key.replace(/_first$/, '')}Fuller`];
        if (full === undefined) continue;
        expect(full, `${routine}.${key}`).not.toBe(text);
        expect(countWords(full), `${routine}.${key}: ${full}`).toBeGreaterThanOrEqual(countWords(text));
      }
    }
  });

  it('R06 "where am I" answers in 12 words at most, in every state, and adds no question', () => {
    for (const { state, now, path, interrupting } of everyMoment) {
      const taken = take(state, { kind: 'whereAmI' }, now);
      const { reply } = taken;
      const cues = reply.play?.cues ?? [];
      const sounds = cues.findIndex((cue) => cue.kind !== 'say' && cue.kind !== 'mark');
      const lines = [
        ...reply.say,
        ...cues.slice(0, sounds < 0 ? undefined : sounds).flatMap((cue) => (cue.kind === 'say' ? [cue.line] : [])),
      ];
      const answer = lines
        // The cue that goes on is not the answer.
        .filter(({ key }) => !/^cues\.(?!times|each|sets|falling|items|about)|^routines\.body-scan\./.test(key))
        .map(words.text)
        .join(' ');
      expect(countWords(answer), `${path}: ${answer}`).toBeLessThanOrEqual(12);
      expect(answer, path).not.toBe('');
      expect(answer, path).not.toContain('?');
      if (!interrupting) expect(sameQuestion(state, taken), path).toBe(true);
    }
  });

  it('R07 "how long left" counts what is heard from here on, and its minutes are right to one', () => {
    for (const { state, now, path, interrupting } of everyMoment) {
      const taken = take(state, { kind: 'howLong' }, now);
      const { reply, state: next } = taken;
      const doing = next.session.doing;
      if (!interrupting || doing === undefined) continue;
      const answer = said(taken);
      const led = marksOf(reply.play?.cues).length;
      const step = partAt(partsOf(routineOf(doing.place.routine), doing.level), doing.place.step)?.step;
      // Packs are told in minutes, which have a test of their own.
      if (step === undefined || isPack(step)) continue;
      const alternates = step.kind === 'movement' && step.alternates;
      // Both feet make one of what is counted aloud.
      const left = alternates ? Math.ceil(led / 2) : led;
      if (left === 0) continue;
      const counted = /^(\S+) more/i.exec(answer)?.[1]?.toLowerCase();
      // More breaths than twenty nobody counts: the minutes say it.
      expect(counted, `${path}: ${answer}`).toBe(left > 20 ? undefined : enUS.numberWords(left));
      const turn = { state: next, command: { kind: 'howLong' } as const, now, voiceAt: words.voiceAt };
      const activity = unfolded(turn, doing);
      if (activity === undefined) continue;
      const { routine, part, delivery } = activity;
      const here = compile(routine, part, delivery, { from: doing.place.offset, lead: 'sound' }).lasts;
      const real = here + lengthOf(routine, delivery, part.index + 1);
      const about = /About (\S+) minutes?\./.exec(answer)?.[1];
      if (about === undefined) expect(real, `${path}: ${answer}`).toBeLessThanOrEqual(60_000 + 5000);
      else
        expect([-1, 0, 1].map((by) => enUS.numberWords(Math.max(1, Math.round(real / 60_000) + by)))).toContain(about);
    }
  });

  it('R07 no repetition and no breath is lost by asking', () => {
    for (const { state, now, path, interrupting } of everyMoment) {
      const { reply } = take(state, { kind: 'howLong' }, now);
      const { doing } = state.session;
      if (!interrupting || doing === undefined) continue;
      const turn = { state, command: { kind: 'howLong' } as const, now, voiceAt: words.voiceAt };
      const activity = unfolded(turn, doing);
      if (activity === undefined || doing.playing === undefined) continue;
      const under = compile(activity.routine, activity.part, activity.delivery, {
        from: Math.max(0, doing.place.offset),
        lead: doing.playing.lead,
      });
      const whole = partsOf(activity.routine, doing.level).length > 0 ? marksOf(under.cues) : [];
      const heard = under.cues.filter(
        (cue) => cue.kind === 'mark' && cue.at <= now - (doing.playing?.since ?? 0),
      ).length;
      expect(marksOf(reply.play?.cues).length, path).toBeGreaterThanOrEqual(whole.length - heard);
    }
  });

  it('L13 "what can you do" answers for this moment: three options at most, each in the model, and a question', () => {
    for (const { state, now, path, interrupting } of everyMoment) {
      const taken = take(state, { kind: 'whatCanYouDo' }, now);
      expect(taken.reply.ask, path).toBeDefined();
      const answer = said(taken);
      const offer = /(?:You can say|I can) ([^.?]*)\./.exec(answer)?.[1];
      expect(offer, `${path}: ${answer}`).toBeDefined();
      const options = (offer ?? '').split(/,? or |, /).filter((option) => option !== '');
      expect(options.length, answer).toBeLessThanOrEqual(3);
      for (const option of options) {
        const meant = saidAs(option.replace('with you', 'with me').replace('help you up', 'help me up'));
        expect(meant.heard, `"${option}" in ${path}`).not.toBe('fallback');
      }
      expect(answer, path).toMatch(/\?$/);
      expect(interrupting && !/You can say/.test(answer), `${path}: about what is going on`).toBe(false);
    }
  });
});
