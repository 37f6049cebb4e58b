import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syllablesOf } from '../../lambda/locales/lint/english-reading.ts';
import {
  type Kind,
  lintAnnouncement,
  lintLine,
  lintName,
  meanSentenceLength,
  type RuleId,
  sentencesOf,
  wordCount,
} from '../../lambda/locales/lint/index.ts';

const rulesBroken = (text: string, kind: Kind = 'line', key = 'dialog.example') =>
  lintLine({ key, text, kind }).map((finding) => finding.rule);

describe('a line is refused', () => {
  const refused: readonly [RuleId, string, Kind, string?][] = [
    ['5.1', 'This is a proven way to ease your back.', 'line'],
    ['5.1', 'It heals in a week.', 'line'],
    ['5.1', 'Half of people, fifty percent, feel fine.', 'line'],
    ['5.1', 'About 40% feel fine.', 'line'],
    ['5.1', 'Sixty-eight people feel fine.', 'line'],
    ['5.1', 'Two in three feel fine.', 'line'],
    ['5.1', 'You have a strain.', 'line'],
    ['5.1', 'You’ve got a tight back.', 'line'],
    ['5.1', 'You have numbness there.', 'fixed', 'fixed.sf2'],
    ['5.1', 'Stop taking your tablets.', 'line'],
    ['5.1', 'Take two tablets.', 'line'],
    ['5.1', 'A disc has slipped.', 'line'],
    ['5.1', 'It flushes out toxins.', 'line'],
    ['5.1', 'Magnesium ten a day.', 'line'],
    ['5.1', 'A Stanford trial says so.', 'line'],
    ['5.1', "Don't worry.", 'line'],
    ['5.1', 'It eases a spasm.', 'ledger'],
    ['5.1', 'An NSAID may help.', 'line'],
    ['5.1', 'Warm it to 40 °C.', 'line'],
    ['5.1', 'By the way, there is more.', 'line'],
    ['N01', 'How is your back?', 'question'],
    ['N01', 'Rest. Any better?', 'question'],
    ['N01', 'Tell me if it hurts.', 'line'],
    ['N08', "I'll call for help.", 'line'],
    ['N08', 'Say: Alexa, call my sister.', 'line'],
    ['N08', 'Stay there, help is on the way.', 'line'],
    ['C02', 'Breathe out and bend one foot up, slowly and gently, as far as you like today.', 'cue'],
    ['C02', 'Bend one knee and roll to your side.', 'cue'],
    ['C03', 'This is one sentence that goes on and on and on and on until nobody can follow.', 'line'],
    ['C03', `${'word '.repeat(25)}.`, 'fixed'],
    ['C05', 'Say go on, or stop.', 'question'],
    ['C24', 'Fever, chest pain: good night.', 'fixed', 'fixed.sf1s'],
    ['C24', 'One, two, three, four, five, six, seven: say get help.', 'fixed', 'fixed.sf1s'],
    ['C24', 'A sign with far too many words, fever: say get help.', 'fixed', 'fixed.sf1'],
    ['C24', 'Fever, chest pain?', 'fixed', 'fixed.sf2'],
    [
      'C27',
      'Respiration facilitates parasympathetic activity throughout early rehabilitation of every lumbar injury, especially initially.',
      'line',
    ],
    ['C28', 'Two sets of eight, then twenty seconds.', 'line'],
    ['C28', 'One minute, two minutes, 3 minutes.', 'line'],
    ['C33', "Let your knees sway to three o'clock.", 'cue'],
    ['C33', 'Turn thirty degrees.', 'cue'],
  ];

  it.each(refused)('%s: %s', (rule, text, kind, key) => {
    expect(rulesBroken(text, kind, key)).toContain(rule);
  });
});

describe('a line is welcome', () => {
  const welcome: readonly [string, Kind, string?][] = [
    ["They may ease it while it settles. They aren't a cure.", 'line'],
    ["Don't stop your tablets on your own.", 'ledger'],
    ['About one in thirteen people live with back pain.', 'ledger'],
    ['About one in four in a month.', 'line'],
    ['If you have numbness between the legs: say get help.', 'fixed', 'fixed.sf1'],
    ['Keep off your spine and the soft part below your ribs.', 'fixed'],
    ['Otherwise, ready to start?', 'question'],
    ['Shall I set a ten minute timer to call you back?', 'question'],
    ['Paused. Go on, or stop?', 'question'],
    ["Nine one one, or your local emergency number. I can't call for you.", 'fixed'],
    ['Breathe out and bend one foot up a little.', 'cue'],
    ['Push up with your hands to sit.', 'cue'],
    ['Gently press your lower back toward the floor.', 'cue'],
    ['Last one.', 'cue'],
    ['Three more, one foot and then the other, one at a time.', 'line'],
    ['Six to eight cups.', 'line'],
    ['Call nine one one, or one one two, or nine eight eight.', 'fixed'],
    ['Diaphragmatic breathing.', 'line'],
    ['Your place is saved.', 'line'],
  ];

  it.each(welcome)('%s', (text, kind, key) => {
    expect(lintLine({ key: key ?? 'dialog.example', text, kind })).toEqual([]);
  });

  it('says where, what was found and what is wanted', () => {
    expect(lintLine({ key: 'dialog.x', text: 'It cures you.', kind: 'line' })).toEqual([
      { key: 'dialog.x', rule: '5.1', found: 'cures', wanted: 'no claim: may help, can ease, some people find' },
    ]);
  });

  it('is told from any text, twice alike', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom<Kind>('fixed', 'ledger', 'line', 'cue', 'question'), (text, kind) => {
        expect(rulesBroken(text, kind)).toEqual(rulesBroken(text, kind));
      }),
    );
  });
});

describe('names and announcements', () => {
  it.each(['painScore', 'back_ache', 'red-flag', 'redFlagCount', 'rf07', 'medicineAsked', 'sore.numb', 'PainLevel'])(
    'refuses %s',
    (name) => {
      expect(lintName(name)).toMatchObject([{ key: name, rule: '5.3' }]);
    },
  );

  it.each(['number', 'cache', 'sign-07', 'pelvic-tilt', 'schemaVersion', 'quick-comfort', 'halt', 'countsByDay'])(
    'takes %s',
    (name) => {
      expect(lintName(name)).toEqual([]);
    },
  );

  it('keeps conditions out of what is announced', () => {
    expect(lintAnnouncement({ key: 'timers.warm', text: 'Ease your sciatica.' })).toHaveLength(1);
    expect(lintAnnouncement({ key: 'timers.warm', text: 'Ten minutes.' })).toEqual([]);
  });
});

describe('counting', () => {
  it('counts words as a listener hears them', () => {
    expect(wordCount('nine one one')).toBe(3);
    expect(wordCount("Don't do the bird-dog, {{name}}.")).toBe(5);
    expect(wordCount('')).toBe(0);
  });

  it('splits sentences and takes their mean', () => {
    expect(sentencesOf('Rest. Ready now? Yes!')).toEqual(['Rest.', 'Ready now?', 'Yes!']);
    expect(meanSentenceLength(['Rest.', 'Stay as you are.'])).toBe(2.5);
    expect(meanSentenceLength([])).toBe(0);
  });

  const syllables: Readonly<Record<number, string>> = {
    1: "breathe breathes clothes eased move moves eyes knee they're aren't weeks young",
    2: "muscle muscles changes eases isn't doesn't quiet fluid being peeing movement gently people trouble rested",
    3: 'serious period easier animals medicine therapy recover diagnose',
    4: 'emergency usually information maternity relaxation',
  };

  it.each(Object.entries(syllables))('hears %s in %s', (count, words) => {
    for (const word of words.split(' ')) expect(syllablesOf(word), word).toBe(Number(count));
  });
});
