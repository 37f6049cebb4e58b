import { describe, expect, it, test } from 'vitest';
import { healthWordIn } from '../../lambda/contract/health-word.ts';
import type { Place, Progress } from '../../lambda/conversation/progress.ts';
import { heard } from '../../lambda/locales/en-US/heard.ts';
import type { Body, Session } from '../../lambda/simulator/request.ts';
import type { Records } from '../../lambda/store/records.ts';
import { bench, type Entry, household, intent, launch, recordsOf, regular, said } from './bench.ts';

/** What somebody says about a body that nobody asked about, in a few ways of each kind. */
const volunteered: readonly string[] = [
  ...Object.values(heard.signs).flatMap(({ says }) => says.slice(0, 2)),
  ...Object.values(heard.hurts).flatMap(({ says }) => says.slice(0, 2)),
  ...Object.values(heard.conditions).map(({ says: [first] }) => `I have ${first}`),
  ...heard.child.says.slice(0, 2),
  'my back hurts more',
  "it's a six",
];

/** Conversations up to a moment at which something may be volunteered. */
const moments: Readonly<Record<string, readonly Body[]>> = {
  'after a first launch': [launch],
  'at the signs': [launch, said('yes')],
  'in the middle of a breath': [launch, said('yes'), said('ready')],
  'in the middle of a movement': [launch, said('yes'), said('ready'), said('movement')],
  'at a pause': [launch, said('yes'), said('ready'), said('movement'), said('pause')],
  'at the way up': [launch, said('yes'), said('ready'), said('movement'), said('finish'), said('get up')],
  'in an answer': [launch, said('yes'), said('ready'), said('should I stay in bed')],
  'as a guest': [launch, said('guest'), said('yes')],
};

/** With a record: back at a place in a movement. */
const returning: Readonly<Record<string, readonly Body[]>> = {
  'at the offer of a place': [launch],
  'in a set that was gone back to': [launch, said('go on'), said('go on')],
  'after a rest': [launch, said('rest first')],
};

type Moment = { readonly name: string; readonly records: Records; readonly session: Session };

const momentsOf = (named: typeof moments, records: Records): Promise<readonly Moment[]> =>
  Promise.all(
    Object.entries(named).map(async ([name, bodies]) => {
      const set = bench({ records });
      await set.sendAll(...bodies);
      return { name, records: set.held.records, session: set.session() };
    }),
  );

const all = [...(await momentsOf(moments, {})), ...(await momentsOf(returning, recordsOf([household, regular])))];

const stop = intent('AMAZON.StopIntent');

type Ran = {
  readonly log: readonly Entry[];
  readonly record: Progress | undefined;
  readonly held: Records;
  readonly attributes: Session['attributes'];
};

/** Goes on from a moment with these words and, where the session is still open, a stop. */
const run = async ({ records, session }: Moment, body: Body): Promise<Ran> => {
  const set = bench({ records, session });
  const answer = await set.send(body);
  const { attributes } = set.session();
  if (answer.response.shouldEndSession === false) await set.send(stop);
  return { log: set.log, record: await set.memory.load(household), held: set.held.records, attributes };
};

/** The record but for what a halt and a stop may leave different: the step, the offset, the count of writes. */
const comparable = (record: Progress | undefined): object | undefined => {
  if (record === undefined) return undefined;
  const { revision: _, place, ...rest } = record;
  const whereabouts = (there: Place) => ({ ...there, step: 0, offset: 0 });
  return { ...rest, ...(place && { place: whereabouts(place) }) };
};

/** The entry but for when it was and what is allowed to differ: halt or help, and the step. */
const comparableEntry = (entry: Entry | undefined): Entry => {
  const { latency: _, requestId: __, command: ___, step: ____, ...rest } = entry ?? {};
  return rest;
};

/** All that a log line may hold. */
const fields = [
  'requestId',
  'locale',
  'requestType',
  'stateId',
  'command',
  'routineId',
  'step',
  'latency',
  'errorClass',
  'hasScreen',
  'timerRow',
  'carrier',
  'careVersion',
];

const bodies = volunteered.map((sentence) => ({ sentence, body: said(sentence) }));

describe.each(all)('what is volunteered $name', (moment) => {
  it('leaves the record that a stop leaves, but for step, offset and revision', async () => {
    const plain = await run(moment, stop);
    for (const { sentence, body } of bodies) {
      const { record } = await run(moment, body);
      expect(comparable(record), sentence).toEqual(comparable(plain.record));
    }
  });

  it('is in the log what a stop, or a call for help, is', async () => {
    const controls = await Promise.all(
      [stop, intent('AMAZON.HelpIntent'), intent('GetHelpIntent')].map((body) => run(moment, body)),
    );
    const plain = controls.map(({ log: [entry] }) => comparableEntry(entry));
    for (const { sentence, body } of bodies) {
      const { log } = await run(moment, body);
      expect(['halt', 'help'], sentence).toContain(log[0]?.command);
      expect(plain, sentence).toContainEqual(comparableEntry(log[0]));
    }
  });

  it('is told nowhere: not a word of it is stored, remembered or logged', async () => {
    for (const { sentence, body } of bodies) {
      const { log, held, attributes } = await run(moment, body);
      for (const entry of log) expect(fields, sentence).toEqual(expect.arrayContaining(Object.keys(entry)));
      const told = JSON.stringify([log, held, attributes]);
      expect(told.toLowerCase(), sentence).not.toContain(sentence.toLowerCase());
      const values = JSON.stringify([log, held]).match(/[\w.-]+/g) ?? [];
      expect(
        values.flatMap((value) => healthWordIn(value) ?? []),
        sentence,
      ).toEqual([]);
    }
  });
});

test('no words of a slot come out anywhere, understood or not', async () => {
  const sentinel = 'xylophone';
  const carried = (name: string, slot: string): Body => ({
    type: 'IntentRequest',
    intent: {
      name,
      confirmationStatus: 'NONE',
      slots: {
        [slot]: { name: slot, value: `${sentinel} numb between the legs`, confirmationStatus: 'NONE', source: 'USER' },
      },
    },
  });
  const slots = [
    ...['SayItFeelsIntent', 'SayIFeelIntent', 'SayICannotIntent', 'SayIHaveIntent', 'SayIAmIntent', 'SayMyIntent'],
    ...[
      'AskIsItTrueIntent',
      'AskIsItBadIntent',
      'AskShouldIntent',
      'AskDoesIntent',
      'AskWhyIntent',
      'AskWhatAboutIntent',
    ],
  ].map((name) => carried(name, 'query'));
  const listed = [
    carried('SignIntent', 'sign'),
    carried('ConditionIntent', 'condition'),
    carried('QuestionIntent', 'myth'),
  ];
  for (const body of [...slots, ...listed, carried('StartRoutineIntent', 'routine'), carried('ScoreIntent', 'score')]) {
    const { send, log, held, session } = bench({ records: recordsOf([household, regular]) });
    await send(launch);
    const answer = await send(body);
    expect(JSON.stringify([log, held, session().attributes, answer])).not.toContain(sentinel);
  }
});
