import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { routines } from '#protocol';
import { complete, intentList, layout } from '../../interaction-models/generate.ts';
import { fingerprint } from '../../interaction-models/lesson.ts';
import type { InteractionModel } from '../../interaction-models/model.ts';
import { ownIntent } from '../../interaction-models/slot-types.ts';
import { toCommand } from '../../lambda/alexa/to-command.ts';
import { heard } from '../../lambda/locales/en-US/heard.ts';
import { known } from '../../lambda/locales/en-US/known.ts';
import { type Carrier, carriers, isAsking, type Topic } from '../../lambda/understanding/phrases.ts';
import { createUnderstanding, type Meaning, type Understand } from '../../lambda/understanding/understanding.ts';
import { expand, type Phrase } from './expand.ts';

const at = (path: string) => new URL(`../../${path}`, import.meta.url);
const source = readFileSync(at('interaction-models/en-US.json'), 'utf8');
const model: InteractionModel = JSON.parse(source);
const { invocationName, modelConfiguration, intents, types } = model.interactionModel.languageModel;

const phrases = expand(model);
const byWords = new Map<string, Phrase[]>();
for (const phrase of phrases) byWords.set(phrase.said, [...(byWords.get(phrase.said) ?? []), phrase]);

const samplesOf = (name: string): readonly string[] => intents.find((intent) => intent.name === name)?.samples ?? [];
const reaching = (said: string) => [...new Set(byWords.get(said.toLowerCase())?.map(({ intent }) => intent))];
const isFree = (sample: string) => sample.includes('{query}');

const matcher = createUnderstanding(known);
const remembered = new Map<string, Meaning>();
/** The same few hundred slot values stand in all phrases. */
const understand: Understand = (words, carrier) => {
  const key = `${carrier}: ${words}`;
  const meaning = remembered.get(key) ?? matcher(words, carrier);
  remembered.set(key, meaning);
  return meaning;
};
const commandOf = ({ intent, slots }: Phrase) =>
  toCommand({ type: 'IntentRequest', intent: { name: intent, slots } }, understand);

describe('what is generated', () => {
  test('is up to date: `npm run model`', () => {
    expect(known.fingerprint).toBe(fingerprint());
    const completed = complete(model);
    expect(completed).toEqual(model);
    expect(`${layout(completed)}\n`).toBe(source);
    expect(intentList(model)).toBe(readFileSync(at('lambda/alexa/intents.ts'), 'utf8'));
  });

  test('lets every routine be started by a name or an intent of its own', () => {
    const named = types.find(({ name }) => name === 'RoutineType')?.values.map(({ id }) => id);
    for (const { id } of routines) {
      if (id in ownIntent) expect(samplesOf(ownIntent[id as keyof typeof ownIntent]).length, id).toBeGreaterThan(0);
      else expect(named).toContain(id);
    }
  });
});

describe('limits', () => {
  const samples = intents.flatMap(({ name, samples }) => samples.map((sample) => ({ name, sample })));

  test('an invocation name of two plain words, and a fallback that listens narrowly', () => {
    expect(invocationName).toMatch(/^[a-z]+ [a-z]+$/);
    expect(modelConfiguration.fallbackIntentSensitivity.level).toBe('LOW');
  });

  test('at most 250 intents and 500 kB', () => {
    expect(intents.length).toBeLessThanOrEqual(250);
    expect(Buffer.byteLength(JSON.stringify(JSON.parse(source)))).toBeLessThan(500 * 1024);
  });

  test('only letters, spaces, periods, apostrophes, hyphens, underscores and braces in a sample; no digits', () => {
    expect(samples.filter(({ sample }) => /[^\p{L}\p{M}\s.'’_{}-]/u.test(sample))).toEqual([]);
  });

  test('slot values of at most 140 characters, and names without digits', () => {
    const values = types.flatMap(({ values }) => values.flatMap(({ name }) => [name.value, ...(name.synonyms ?? [])]));
    expect(values.filter((value) => value.length > 140 || /[^\p{L}\p{M}\s.'’-]/u.test(value))).toEqual([]);
    const names = [...intents, ...types, ...intents.flatMap(({ slots }) => slots ?? [])].map(({ name }) => name);
    expect(names.filter((name) => !/^(AMAZON\.)?[A-Za-z_]+$/.test(name))).toEqual([]);
  });

  test('names of intents differ in more than case, and no slot is called like an intent', () => {
    const names = intents.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    const slots = intents.flatMap(({ slots }) => (slots ?? []).map(({ name }) => name.toLowerCase()));
    expect(slots.filter((slot) => names.includes(slot))).toEqual([]);
  });

  test('every slot in a sample is declared and every declared slot is used', () => {
    for (const { name, slots, samples } of intents) {
      const used = new Set(samples.flatMap((sample) => [...sample.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot)));
      expect([...used].toSorted(), name).toEqual((slots ?? []).map((slot) => slot.name).toSorted());
    }
  });

  test('a search slot stands alone, behind words', () => {
    for (const { sample } of samples.filter(({ sample }) => isFree(sample))) {
      expect(sample).toMatch(/^[^{}]+ \{query\}$/);
    }
  });

  test('no value stands twice in a type', () => {
    for (const { name, values } of types) {
      const all = values.flatMap(({ name }) =>
        [name.value, ...(name.synonyms ?? [])].map((said) => said.toLowerCase()),
      );
      expect(
        all.filter((said, i) => all.indexOf(said) < i),
        name,
      ).toEqual([]);
    }
  });
});

describe('samples', () => {
  test('are at least 20 for each intent, and ten where only the opening differs', () => {
    const silent = /^AMAZON\.(Fallback|NavigateHome|LoopO|ShuffleO)/;
    for (const { name, samples } of intents.filter(({ name }) => !silent.test(name))) {
      expect(samples.length, name).toBeGreaterThanOrEqual(samples.some(isFree) ? 10 : 20);
    }
  });

  test('no phrase stands in two intents, whatever fills its slots', () => {
    const twice = [...byWords].filter(([, list]) => new Set(list.map(({ intent }) => intent)).size > 1);
    expect(twice.map(([said, list]) => [said, list.map(({ intent, sample }) => `${intent}: ${sample}`)])).toEqual([]);
  });

  test('no sample stands twice', () => {
    const all = intents.flatMap(({ samples }) => samples.map((sample) => sample.toLowerCase().replaceAll('-', ' ')));
    expect(all.filter((sample, i) => all.indexOf(sample) < i)).toEqual([]);
  });

  test('each becomes a command, however its slots are filled', () => {
    const lost = phrases.filter((phrase) => ['noMatch', 'ended', 'launch'].includes(commandOf(phrase).kind));
    expect(lost.map(({ intent, said }) => `${intent}: ${said}`)).toEqual([]);
  });

  test('a listed sign is that sign in every phrase, and for certain where it could not be harmless', () => {
    const harmless = new Set(Object.values<Topic>(heard.signs).flatMap(({ maybe }) => maybe ?? []));
    const wrong = phrases.filter(({ intent, slots }) => {
      if (intent !== 'SignIntent') return false;
      const command = commandOf({ intent, slots, sample: '', said: '' });
      const sure = !harmless.has(slots.sign?.value ?? '');
      return command.kind !== 'sign' || command.sure !== sure || command.flag !== slots.sign?.ids[0];
    });
    expect(wrong.map(({ said }) => said)).toEqual([]);
  });

  test('a listed medicine is a medicine, unless it was too much or is a sign of its own', () => {
    const others = phrases.filter(
      (phrase) => phrase.intent === 'PharmacyIntent' && commandOf(phrase).kind !== 'medicine',
    );
    expect(others.map(({ said }) => said)).toEqual([]);
  });

  test('a listed condition or question is what it is listed as', () => {
    for (const phrase of phrases.filter(({ intent }) => ['ConditionIntent', 'QuestionIntent'].includes(intent))) {
      const [id] = (phrase.slots.condition ?? phrase.slots.myth)?.ids ?? [];
      const command = commandOf(phrase);
      if (command.kind === 'condition') expect(command.code ?? 'other', phrase.said).toBe(id);
      else if (command.kind === 'question') expect(command.myths[0] ?? 'elsewhere', phrase.said).toBe(id);
      else expect.unreachable(`${phrase.said}: ${command.kind}`);
    }
  });
});

describe('what people say', () => {
  /** A phrase word for word, as the command it becomes. */
  const said = (words: string) => {
    const [phrase] = byWords.get(words.toLowerCase()) ?? [];
    return phrase && commandOf(phrase);
  };
  const every = (words: string, kind: string) => {
    for (const word of words.split(', ')) expect(said(word)?.kind, word).toBe(kind);
  };

  test('all 36 words for next', () => {
    every(
      "next, next one, next step, ready, I'm ready, all set, set, done, I'm done with that, done that, did it, I've done it, finished that one, okay, okay next, alright, right, got it, I'm there, I'm in position, I'm down, I'm lying down, there, made it, go, go on, go ahead, keep going, carry on, continue, move on, proceed, what's next, and then, now what, let's go",
      'next',
    );
  });

  test('control words', () => {
    every('repeat, again, say that again, what, pardon, come again, what was that, say it differently', 'repeat');
    every('go back, previous, one back, the one before', 'previous');
    every('skip, skip this, not this one, next exercise', 'skip');
    every('slower, slow down, too fast, longer breaths', 'slower');
    every('quicker, speed up, too slow', 'faster');
    every('smaller, easier, gentler, less, half of that', 'smaller');
    every('bigger, harder, more of it', 'bigger');
    every("where am I, how far, what's left", 'whereAmI');
    every('how long left, how much longer, how many more, how long is left', 'howLong');
    every('less talk', 'lessTalk');
    every('more talk, talk me through', 'moreTalk');
    every('wait, hold on, hang on, one second, give me a minute, not yet', 'wait');
    every("finish, finish here, done for now, done for today, that's enough, I'm finished, that's all", 'finish');
    every('yes, yeah, yep, yup, sure, please, mm-hm, uh-huh', 'yes');
    every('no, nope, nah, not now, rather not', 'no');
    every('help, help me, I need help, what can I say', 'help');
    every('get help, emergency, ambulance, I need a doctor', 'getHelp');
    every('more signs, what signs, say the signs again', 'moreSigns');
    every('cancel, never mind', 'cancel');
    every('what have you stored', 'stored');
    every('delete everything, delete it', 'deleteAll');
    every('guest', 'guest');
  });

  test('the answers to choices', () => {
    const choices = {
      breathe: 'breathe, breathing, together',
      movement: 'movement',
      sameAgain: 'same again',
      somethingElse: 'something else',
      startFresh: 'start fresh',
      rest: 'rest',
      getUp: 'get up',
      sides: 'left side, right side',
      words: 'words',
      justSound: 'just sound',
      chimes: 'with chimes',
      myOwn: 'my own, on my own',
      timers: 'yes for timers, timers',
      gentlest: 'gentlest',
      middle: 'middle',
      fuller: 'fuller',
      restFirst: 'rest first',
      keepIt: 'keep it, leave it',
      routine: 'routine',
      fromBed: 'bed',
      fromFloor: 'floor',
    };
    for (const [choice, words] of Object.entries(choices)) {
      for (const word of words.split(', ')) expect(said(word), word).toEqual({ kind: 'choose', choice });
    }
    every('more, one more, one more minute, longer', 'more');
  });

  test('sounds that are no words', () => {
    every('mm-hm, uh-huh, mhm', 'yes');
    every('nuh-uh, uh-uh, mm-mm', 'no');
    every('huh, hm, eh', 'repeat');
    every('er, um, oh, phew', 'murmur');
    every('shh, psst', 'lessTalk');
    for (const word of ['ow', 'ouch', 'argh', 'oof', 'ugh', 'whoa', 'ah']) {
      expect(said(word), word).toEqual({ kind: 'hurt', hurt: 'hurts' });
    }
    expect(said('meh')).toEqual({ kind: 'hurt', hurt: 'mild' });
  });

  test('how it is', () => {
    const examples = {
      mild: "a bit stiff, it's a two, I feel it a little",
      hurts:
        "ow, ouch, ah, argh, oof, it hurts, that hurts, hurts, sore, too much, too far, I can't, it caught, it grabbed, it pinches, twinge, not good, it's a four, it's a five, my back's gone, spasm, locked up",
      worse:
        "my back hurts more, it's worse, getting worse, sharp, stabbing, electric, shooting, down my leg, it's a six, it's a seven",
      severe: 'eight, nine, ten out of ten, unbearable',
      dizzy: "I'm dizzy, light-headed, tingling lips",
    };
    for (const [hurt, words] of Object.entries(examples)) {
      for (const word of words.split(', ')) expect(said(word), word).toEqual({ kind: 'hurt', hurt });
    }
  });

  test('what is lived with, a child, not being sure', () => {
    for (const word of [
      "I'm pregnant",
      "I've got a hip replacement",
      'I have kidney trouble',
      "I'm on blood thinners",
    ]) {
      expect(said(word)?.kind, word).toBe('condition');
    }
    expect(said('I have diabetes')?.kind).toBe('condition');
    every('my son, my daughter', 'child');
    every("not sure, maybe, I don't know", 'notSure');
  });

  test.each([
    ['quick comfort', { kind: 'quickComfort' }],
    ['pelvic tilts', { kind: 'start', routine: 'pelvic-tilts' }],
    ['tilts', { kind: 'start', routine: 'pelvic-tilts' }],
    ['knee rocks', { kind: 'start', routine: 'knee-rocks' }],
    ['log roll', { kind: 'start', routine: 'log-roll-floor' }],
    ['log roll from bed', { kind: 'start', routine: 'log-roll-bed' }],
    ["I can't get up", { kind: 'start', routine: 'log-roll-stuck' }],
    ['ninety ninety rest', { kind: 'start', routine: 'legs-up-rest' }],
    ['five minutes of breathing', { kind: 'start', routine: 'breathing', minutes: 5 }],
    ['three four breathing', { kind: 'start', routine: 'breathing', pattern: '3-4' }],
    ['five minutes of four six breathing', { kind: 'start', routine: 'breathing', minutes: 5, pattern: '4-6' }],
    ['the ten minutes body scan', { kind: 'start', routine: 'body-scan', minutes: 10 }],
    ['dead bug', { kind: 'start', routine: 'dead-bug' }],
    ['yes ow yes', { kind: 'hurt', hurt: 'hurts' }],
    ["I can't go on", { kind: 'sign', flag: 'sign-28', sure: true }],
    ['should I be in bed instead', { kind: 'question', myths: ['bed-rest'] }],
    ['did I slip a disc', { kind: 'question', myths: ['discs'] }],
    ['uh is it my weak core', { kind: 'question', myths: ['weak-core'] }],
    ['should I take two ibuprofen', { kind: 'medicine' }],
    ['who says that', { kind: 'whoSays' }],
    ['er finish here', { kind: 'finish' }],
    ['what have you stored about me', { kind: 'stored' }],
    ['goodbye', { kind: 'goodbye' }],
    ['show me that again', { kind: 'repeat' }],
    ['how long is left', { kind: 'howLong' }],
  ])('%s', (words, command) => {
    expect(reaching(words)).toHaveLength(1);
    expect(said(words)).toEqual(command);
  });
});

describe('carriers', () => {
  const complaining: readonly Carrier[] = ['iCannot', 'ow'];
  const unmet = (carrier: Carrier) => {
    if (complaining.includes(carrier)) return { kind: 'hurt', hurt: 'hurts' };
    return isAsking(carrier) ? { kind: 'question', myths: [] } : { kind: 'noMatch' };
  };
  /** What the matcher is given by each intent with a search slot, and what becomes of words nobody knows. */
  const readings = intents
    .filter(({ samples }) => samples.some(isFree))
    .map(({ name, samples }) => {
      const given: (Carrier | undefined)[] = [];
      const spy: Understand = (words, carrier) => {
        expect(words).toBe('some words');
        given.push(carrier);
        return { kind: 'nothing' };
      };
      const intent = { name, slots: { query: { value: 'some words', ids: [] } } };
      const command = toCommand({ type: 'IntentRequest', intent }, spy);
      return { name, samples, carrier: given[0], command };
    });

  test('each has one intent, whose first sample begins with its words', () => {
    expect(readings.map(({ carrier }) => carrier).toSorted()).toEqual(carriers.toSorted());
    for (const { name, samples, carrier } of readings) {
      if (carrier === undefined) expect.unreachable(`${name}: no carrier`);
      else expect(samples, name).toContain(`${heard.carriers[carrier]} {query}`);
    }
  });

  test('words that nobody knows are a question, a complaint or nothing, by how they begin', () => {
    for (const { name, carrier, command } of readings) {
      if (carrier !== undefined) expect(command, name).toEqual(unmet(carrier));
    }
  });
});
