import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RoutineId, routines } from '#protocol';
import model from '../../interaction-models/en-US.json' with { type: 'json' };
import type { Incoming } from '../../lambda/alexa/envelope.ts';
import { turnEntry } from '../../lambda/alexa/turn-log.ts';
import { healthWordIn } from '../../lambda/contract/health-word.ts';
import { converse } from '../../lambda/conversation/transition.ts';
import { enUS } from '../../lambda/locales/en-US/index.ts';
import { wordsFor } from '../../lambda/locales/index.ts';
import { logger } from '../../lambda/log.ts';
import { anyState, everyCommand, now } from '../conversation/anything.ts';
import type { Stored } from '../conversations/stage.ts';
import { roomFor } from './evening.ts';

const { evening } = await roomFor();
const transition = converse((await wordsFor('en-US')).voiceAt);

const allowed = [
  ...['requestId', 'locale', 'requestType', 'stateId', 'command', 'routineId', 'step', 'latency', 'errorClass'],
  ...['hasScreen', 'timerRow', 'carrier', 'careVersion'],
];

const utterances = [
  ...[
    "I can't feel my legs",
    "I'm a bit shivery",
    'I had cancer',
    'ow',
    'my back hurts more',
    "it's a six",
    "I'm dizzy",
  ],
  ...["I'm pregnant", 'I had surgery last month', 'my son', 'not sure', 'can I take ibuprofen', 'should I ice my back'],
  ...['unbearable', 'flibbertigibbet', "I don't want to live any more", 'help', 'get help', 'more signs', 'stop'],
];

const incoming: Incoming = {
  type: 'IntentRequest',
  requestId: 'r',
  locale: 'en-US',
  hasSession: true,
  isNew: false,
  attributes: {},
  hasScreen: false,
};

describe('privacy', () => {
  it('Y05 needs no account, e-mail or address: no card, no consent, no slot for any of them', async () => {
    const room = await evening();
    for (const words of [
      'Alexa, open gentle back',
      'yes',
      'ready',
      'movement',
      'done',
      'what have you stored',
      'stop',
    ]) {
      await room.say(words);
    }
    const answers = JSON.stringify(room.turns.map(({ envelope }) => envelope));
    expect(answers).not.toMatch(/"card"|LinkAccount|AskForPermissionsConsent|Connections\.SendRequest|"directives"/);
    const types = model.interactionModel.languageModel.intents.flatMap(
      ({ slots = [] }: { slots?: readonly { type: string }[] }) => slots.map(({ type }) => type),
    );
    expect(types.filter((type) => /Email|Address|Phone|Person|FirstName|US_CITY|City/i.test(type))).toEqual([]);
    expect(JSON.stringify(enUS.words)).not.toMatch(
      /\b(?:e-?mail|postal|zip code|your address|account|sign in|log in|alexa app)\b/i,
    );
  });

  it('Y06 what is heard before anybody has spoken names no condition', async () => {
    const records: readonly (Stored | undefined)[] = [
      undefined,
      { notice: 3 },
      { notice: 20, written: 20 },
      ...routines.flatMap(({ id }): readonly Stored[] =>
        [0, -1].map((offset) => ({ notice: 3, place: { routine: id as RoutineId, step: 0, offset }, done: [id] })),
      ),
      { notice: 3, written: 9, place: { routine: 'knee-rocks', step: 1, offset: 0 } },
    ];
    for (const stored of records) {
      const { words } = await (await evening(stored)).say('Alexa, open gentle back');
      const greeting = words.split(/Numbness, leg weakness|If you have numbness|This is general information/)[0] ?? '';
      expect(greeting).not.toBe('');
      expect(healthWordIn(greeting.replaceAll('Gentle Back', '')), greeting).toBeUndefined();
    }
    for (const { name, title } of Object.values(enUS.words.routines)) {
      expect(healthWordIn(`${name} ${title}`), name).toBeUndefined();
    }
  });

  it('Y08 the log holds allow-listed fields only, and no word of what was said', async () => {
    for (const said of utterances) {
      const room = await evening({ notice: 3, level: 'middle', done: ['pelvic-tilts'] });
      await room.say('Alexa, ask gentle back for pelvic tilts', 'ready');
      await room.interrupt(20, said);
      const written: string[] = [];
      const write = logger((line) => written.push(line));
      for (const entry of room.log) {
        expect(
          Object.keys(entry).filter((key) => !allowed.includes(key)),
          said,
        ).toEqual([]);
        write(entry);
      }
      for (const word of said
        .toLowerCase()
        .split(/\W+/)
        .filter((word) => word.length > 3 && word !== 'back' && word !== 'help')) {
        expect(written.join('').toLowerCase(), said).not.toContain(word);
      }
      expect(
        written.flatMap((line) => healthWordIn(line) ?? []),
        said,
      ).toEqual([]);
    }
  });

  it('Y08 pain words and stop are logged as halt, signs as help, and no log tells how somebody feels', () => {
    const wanted: Readonly<Record<string, string>> = {
      ...{ hurt: 'halt', stop: 'halt', cancel: 'halt' },
      ...{
        sign: 'help',
        getHelp: 'help',
        moreSigns: 'help',
        notSure: 'help',
        condition: 'help',
        child: 'help',
        help: 'help',
      },
    };
    fc.assert(
      fc.property(anyState, fc.constantFrom(...everyCommand), (before, command) => {
        const [after] = transition(before, command, now);
        const entry = turnEntry(incoming, command, before, after);
        const name = wanted[command.kind];
        if (name !== undefined) expect(entry.command).toBe(name);
        for (const value of Object.values(entry)) {
          expect(typeof value === 'string' ? healthWordIn(value) : undefined).toBeUndefined();
          expect(String(value)).not.toMatch(/sign-\d\d/);
        }
      }),
      { numRuns: 1000, seed: 7 },
    );
  });
});
