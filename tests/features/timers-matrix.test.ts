import { afterEach, describe, expect, it } from 'vitest';
import { readEnvelope } from '../../lambda/alexa/envelope.ts';
import { timerHands } from '../../lambda/alexa/timer-orders.ts';
import { wordsFor } from '../../lambda/locales/index.ts';
import type { ConsentAnswer } from '../../lambda/simulator/happening.ts';
import { asked, type TimersRoom, type TimersRoomOptions, timersRoom, troubles } from './timers-room.ts';

/** The failure matrix of warm and cool (H05, T03, T04, O09): each row through the real client and the local service. */

let room: TimersRoom | undefined;
const enter = async (options?: TimersRoomOptions): Promise<TimersRoom> => {
  room = await timersRoom(options);
  return room;
};

afterEach(() => {
  room?.home.close();
  room = undefined;
});

/** Counted inside the session: the pack goes on, and a question is open. */
const counting = /Warm pack on\. Warm, never hot\..* If I go quiet, take it off\. .*Go on\?$/;

type Row = {
  readonly row: number;
  readonly what: string;
  readonly said: string;
  readonly fault?: Parameters<TimersRoom['fail']>[0];
  readonly consent?: ConsentAnswer;
  readonly own?: number;
  readonly before?: (there: TimersRoom) => Promise<unknown>;
  readonly stored?: TimersRoomOptions['stored'];
  readonly permissions?: readonly string[];
  readonly patience?: TimersRoomOptions['patience'];
  /** Timers of ours that run at the end; 0 means that the plan is counted. */
  readonly count?: number;
};

const own = async (there: TimersRoom, count: number) => {
  for (let i = 0; i < count; i += 1) await there.say(`Alexa, set a ninety minute timer called tea ${'abcdefghij'[i]}`);
};

const granted = { notice: 8, written: 2, done: ['warm', 'cool'], granted: 3 } as const;

const rows: readonly Row[] = [
  { row: 1, what: 'allowed', said: 'Set. Warm pack on.', count: 6 },
  { row: 2, what: 'refused', consent: 'DENIED', said: "Fine, no timers. I won't ask for a month." },
  { row: 3, what: 'no answer', consent: 'NOT_ANSWERED', said: 'I heard no answer, so no timers this time.' },
  { row: 4, what: 'scope missing', permissions: [], said: "Timers aren't working today." },
  {
    row: 5,
    what: 'consent service down',
    before: async (there) => there.home.fail({ consent: 500 }),
    said: "Timers aren't working today.",
  },
  { row: 6, what: 'looked granted, is not', stored: granted, said: 'Set. Warm pack on.', count: 6 },
  { row: 7, what: 'device cannot', fault: { 'timers.create': 403 }, said: "This speaker can't set timers for me." },
  {
    row: 8,
    what: 'label taken',
    before: (there) => there.say('Alexa, set a ninety minute timer called cool one'),
    said: 'Set. Warm pack on.',
    count: 6,
  },
  { row: 9, what: 'too many by one', own: 5, said: 'Set, without the second call at the end.', count: 5 },
  { row: 9, what: 'too many by five', own: 9, said: "Your timers are full, so I'll count here." },
  {
    row: 10,
    what: 'some set, then failure',
    fault: { 'timers.create': { as: 500, after: 3 } },
    said: "Some timers didn't set, so I've cleared them.",
  },
  {
    row: 11,
    what: 'answered but not ON',
    fault: { 'timers.create': { as: 'off', after: 2, times: 1 } },
    said: "Some timers didn't set, so I've cleared them.",
  },
  { row: 12, what: '500', fault: { 'timers.create': 500 }, said: "Timers aren't answering." },
  { row: 12, what: '429', fault: { 'timers.create': 429 }, said: "Timers aren't answering." },
  { row: 12, what: 'refused connection', fault: { 'timers.create': 'refused' }, said: "Timers aren't answering." },
  {
    row: 12,
    what: 'hang',
    fault: { 'timers.create': 'hang' },
    patience: { call: 60, all: 400 },
    said: "Timers aren't answering.",
  },
  {
    row: 12,
    what: 'set, and answered too late',
    fault: { 'timers.create': { slow: 500 } },
    patience: { call: 300, all: 2400 },
    said: "Timers aren't answering.",
  },
  {
    row: 12,
    what: 'one 500, then well',
    fault: { 'timers.create': { as: 500, after: 1, times: 1 } },
    said: 'Set. Warm pack on.',
    count: 6,
  },
  {
    row: 12,
    what: 'done, and the answer lost',
    fault: { 'timers.create': { as: 'garbage', after: 2, times: 1 } },
    said: 'Set. Warm pack on.',
    count: 6,
  },
  { row: 9, what: '400 for all', fault: { 'timers.create': 400 }, said: "Your timers are full, so I'll count here." },
  { row: 12, what: '404, which nobody promised', fault: { 'timers.create': 404 }, said: "Timers aren't answering." },
  { row: 13, what: 'device offline', fault: { 'timers.create': 504 }, said: "This speaker's timers are out of reach." },
];

describe('H05 T04 the failure matrix', () => {
  it.each(rows)('row $row, $what: "$said"', async (row) => {
    const { consent = 'ACCEPTED', count = 0, fault, patience, permissions, stored } = row;
    const there = await enter({
      ...(patience === undefined ? {} : { patience }),
      ...(stored === undefined ? {} : { stored }),
      ...(permissions === undefined ? {} : { permissions }),
    });
    await own(there, row.own ?? 0);
    await row.before?.(there);
    await there.say(...asked);
    if (fault !== undefined) there.fail(fault);
    const text = await there.sayAndAnswer('yes', consent);
    expect(text).toContain(row.said);
    expect(there.ours()).toHaveLength(count);
    const logged = there.log.flatMap(({ timerRow }) => (timerRow === undefined ? [] : [timerRow]));
    expect(logged.at(-1), 'the row in the log').toBe(count === 6 ? 1 : row.row === 5 ? 4 : row.row);
    if (count === 0) expect(text).toMatch(counting);
    const record = await there.record();
    const live = there.ours().map(({ id }) => id);
    expect(live.filter((id) => !record?.timers.includes(id))).toEqual([]);
    const broken = troubles(there).filter((it) => it.kind !== 'violation' || !['V16', 'V22'].includes(it.rule));
    expect(broken).toEqual([]);
  });

  it('C31 T02 row 2: a no is dated, and nothing is asked for thirty days; then it is, once', async () => {
    const there = await enter();
    await there.say(...asked);
    await there.sayAndAnswer('yes', 'DENIED');
    const { dates } = (await there.record()) ?? {};
    expect(dates?.timersDeclined).toBeGreaterThan(0);
    await there.say('Alexa, stop');
    const questions = () => there.happenings.filter((it) => it.kind === 'consent' && it.state === 'asked').length;
    const before = questions();
    await there.pass(29 * 24 * 60 * 60 * 1000);
    const within = await there.say('ask gentle back for warm and cool', 'go on', 'ready');
    expect(within).toMatch(counting);
    expect(questions()).toBe(before);
    await there.say('Alexa, stop');
    await there.pass(2 * 24 * 60 * 60 * 1000);
    expect(await there.say('ask gentle back for warm and cool', 'go on', 'ready')).toMatch(/Shall I set Echo timers/);
  });

  it('T02 row 2: who changes their mind is asked at once, whatever the date', async () => {
    const there = await enter({ stored: { notice: 8, written: 2, done: ['warm', 'cool'], declined: 2 } });
    await there.say(...asked);
    expect(await there.sayAndAnswer('Alexa, use timers', 'ACCEPTED')).toMatch(/^Set anew\. Warm, four minutes left\./);
    expect(there.ours()).toHaveLength(6);
    expect((await there.record())?.dates.timersDeclined).toBeUndefined();
  });

  it('row 3: nothing is kept of a question nobody answered, and a card of our own stands where none was thrown', async () => {
    const there = await enter();
    await there.say(...asked);
    await there.say('yes');
    await there.home.inject({
      kind: 'part',
      body: {
        type: 'Connections.Response',
        name: 'AskFor',
        status: { code: '200', message: 'OK' },
        payload: { status: 'NOT_ANSWERED', isCardThrown: false },
        token: 'timers',
      },
    });
    const answer = there.happenings.findLast((it) => it.kind === 'response');
    expect(answer?.kind === 'response' && answer.envelope).toMatchObject({
      response: {
        card: { type: 'AskForPermissionsConsent', permissions: ['alexa::alerts:timers:skill:readwrite'] },
      },
    });
    expect((await there.record())?.dates).toEqual(expect.not.objectContaining({ timersDeclined: expect.anything() }));
  });

  it('row 10: what could not be taken away is named, kept by its id, and gone after the next launch', async () => {
    const there = await enter();
    await there.say(...asked);
    there.fail({ 'timers.create': { as: 500, after: 3 }, 'timers.delete': 500 });
    const text = await there.sayAndAnswer('yes', 'ACCEPTED');
    expect(text).toContain(
      "Some timers didn't set. Three timers may still speak: Skin one. Warm one. Cool one. I'll count",
    );
    const kept = (await there.record())?.timers ?? [];
    expect(
      there
        .ours()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(kept.toSorted());
    there.fail('none');
    await there.say('Alexa, stop');
    await there.say('Alexa, open gentle back');
    expect(there.ours()).toEqual([]);
    expect((await there.record())?.timers).toEqual([]);
  });

  it('row 10: timers that could not be taken away carry nothing: the plan is the one that is counted', async () => {
    const there = await enter();
    await there.say(...asked);
    there.fail({ 'timers.create': { as: 500, after: 3 }, 'timers.delete': 500, 'timers.list': 500 });
    await there.sayAndAnswer('yes', 'ACCEPTED');
    expect(await there.say('Alexa, how long left')).not.toMatch(/Leave it, or stop the plan/);
    expect(await there.say('Alexa, pause')).not.toMatch(/timers are gone/i);
    expect(await there.say('Alexa, what have you set')).toContain('Three timers of mine are set.');
    await there.say('Alexa, stop');
    expect(await there.say('Alexa, open gentle back')).not.toMatch(/Leave it, or stop the plan/);
    expect(troubles(there).filter((it) => it.kind === 'violation' && it.rule === 'V06')).toEqual([]);
  });

  it.each(['nl-NL', 'ar-SA'])('row 15: in %s no timer is ever set', async (locale) => {
    const request = { type: 'LaunchRequest', requestId: 'r', locale };
    const system = { apiEndpoint: 'https://api.eu.amazonalexa.com', apiAccessToken: 'token' };
    const incoming = readEnvelope({ session: { new: true }, context: { System: system }, request });
    const words = await wordsFor(locale);
    expect(timerHands(incoming, words)).toBeUndefined();
    expect(timerHands({ ...incoming, locale: 'en-GB' }, words)).toBeDefined();
  });

  it('row 14: without a token nothing is said of timers, and the plan is counted', async () => {
    const there = await enter({ isOnline: false });
    const text = await there.say(...asked);
    expect(text).toMatch(counting);
    expect(text).not.toMatch(/timer/i);
  });

  it('row 16: one that was cancelled by voice is missed at the next launch, and the rest is set again on a word', async () => {
    const there = await enter();
    await there.say(...asked);
    await there.sayAndAnswer('yes', 'ACCEPTED');
    await there.home.hear();
    await there.pass(60_000);
    await there.say('Alexa, cancel the cool one timer');
    expect(await there.say('Alexa, open gentle back')).toBe(
      'Warm, seven minutes left. Twenty in all. One timer is gone. Set the rest again, or stop?',
    );
    expect(await there.say('set the rest')).toMatch(/^Set anew\. Warm, seven minutes left\./);
    expect(there.ours()).toHaveLength(6);
    const record = await there.record();
    expect(there.ours().every(({ id }) => record?.timers.includes(id))).toBe(true);
  });

  it('row 17: opened in the middle it says where the plan is, and changes nothing without a word', async () => {
    const there = await enter();
    await there.say(...asked);
    await there.sayAndAnswer('yes', 'ACCEPTED');
    await there.home.hear();
    await there.pass(9.5 * 60_000);
    const before = there.ours();
    expect(await there.say('Alexa, open gentle back')).toMatch(
      /^Cool, two minutes left\. .* Leave it, or stop the plan\?$/,
    );
    expect(there.ours()).toEqual(before);
  });
});
