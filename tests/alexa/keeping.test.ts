import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { intentNames } from '../../lambda/alexa/intents.ts';
import { lifetime, type Progress } from '../../lambda/conversation/progress.ts';
import { dynamoStore } from '../../lambda/store/dynamo.ts';
import { type ProgressStore, StoreError } from '../../lambda/store/progress-store.ts';
import {
  anna,
  bench,
  errorsOf,
  from,
  heardIn,
  household,
  intent,
  launch,
  newSession,
  now,
  recordsOf,
  regular,
  requestOf,
  said,
} from './bench.ts';

const down = () => Promise.reject(new StoreError('the store', 'nothing', 'an answer'));

const kept = recordsOf([household, regular]);

/** Launches and leads on until something is under way. */
const underWay = [launch, intent('AMAZON.ResumeIntent'), intent('AMAZON.ResumeIntent')];

describe('a store', () => {
  it('is read once a session and written at most once a turn', async () => {
    const { send, calls } = bench({ records: kept });
    for (const [turn, body] of [...underWay, said('slower'), said('pelvic tilts'), said('help')].entries()) {
      calls.length = 0;
      await send(body);
      expect(calls.filter((call) => call === 'load')).toHaveLength(turn === 0 ? 1 : 0);
      expect(calls.filter((call) => call === 'save').length).toBeLessThanOrEqual(1);
    }
  });

  it('is left alone by the end of a session that nothing is remembered of', async () => {
    const { send, calls } = bench({ records: kept });
    const answer = await send({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' });
    expect({ calls, response: answer.response }).toEqual({ calls: [], response: {} });
  });

  it('has the place before the words are spoken', async () => {
    const { send, memory } = bench({ records: kept });
    for (const body of underWay) await send(body);
    expect((await memory.load(household))?.place).toMatchObject({ routine: 'pelvic-tilts', step: 0 });
    await send(said('next'));
    expect((await memory.load(household))?.place).toMatchObject({ routine: 'pelvic-tilts', step: 1 });
  });
});

describe('a store that cannot be reached', () => {
  it('when the session opens: comfort comes all the same, and nobody is told that something was kept', async () => {
    const { send, log } = bench({ records: kept, store: (store) => ({ ...store, load: down, save: down }) });
    const request = requestOf(launch);
    const answer = await send(launch);
    expect(errorsOf(request, answer)).toEqual([]);
    expect(heardIn(answer)).toContain('Let one slow breath out.');
    expect(log).toContainEqual({ requestId: 'amzn1.echo-api.request.1', errorClass: 'StoreError' });
    await send(intent('AMAZON.YesIntent'));
    expect(heardIn(await send(intent('AMAZON.StopIntent')))).toMatch(/^I couldn't save this time\./);
  });

  it('when the session opens is not tried again in it, so that nothing old is overwritten', async () => {
    let broken = true;
    const { send, calls, held } = bench({
      records: kept,
      store: (store) => ({ ...store, load: (person) => (broken ? down() : store.load(person)) }),
    });
    await send(launch);
    broken = false;
    for (const body of [said('yes'), said('ready'), said('movement'), said('slower'), said('stop')]) await send(body);
    expect(calls).toEqual(['load']);
    expect(held.records).toEqual(kept);
  });

  it('when a turn is kept: the turn goes on, and "saved" is not said', async () => {
    const { send, held } = bench({ records: kept, store: (store) => ({ ...store, save: down }) });
    await send(launch);
    const answer = await send(intent('AMAZON.ResumeIntent'));
    expect(errorsOf(requestOf(intent('AMAZON.ResumeIntent')), answer)).toEqual([]);
    await send(intent('AMAZON.ResumeIntent'));
    expect(heardIn(await send(intent('AMAZON.StopIntent')))).toMatch(/^I couldn't save this time\./);
    expect(held.records).toEqual(kept);
  });

  it('when all is to be deleted: nobody is told that it is gone', async () => {
    const { send, held } = bench({ records: kept, store: (store) => ({ ...store, forget: down }) });
    await send(launch);
    await send(said('delete everything'));
    const answer = await send(said('delete it'));
    expect(heardIn(answer)).not.toMatch(/deleted|nothing is left/i);
    expect(held.records).toEqual(kept);
  });

  describe('and never answers', () => {
    beforeEach(() => {
      vi.useFakeTimers({ now });
    });
    afterEach(() => {
      vi.useRealTimers();
    });

    it('gives up in time for Alexa to hear the answer', async () => {
      const { send, log } = bench({
        clock: Date.now,
        store: () =>
          dynamoStore({
            table: 'progress',
            region: 'eu-west-1',
            credentials: { accessKeyId: 'key', secretAccessKey: 'secret' },
            clock: Date.now,
            warn: () => {},
            post: (_headers, _body, within) =>
              new Promise((_, reject) => {
                setTimeout(() => reject(new Error('silence')), within);
              }),
          }),
      });
      const answering = send(launch);
      await vi.advanceTimersByTimeAsync(3000);
      expect(heardIn(await answering)).toContain('Let one slow breath out.');
      expect(log).toContainEqual({ requestId: 'amzn1.echo-api.request.1', errorClass: 'StoreError' });
    });
  });
});

describe('another Echo that writes first', () => {
  /** Two Echos of one account on one store, each in a session of its own. */
  const two = async () => {
    const first = bench({ records: kept });
    const second = bench({ store: () => first.memory });
    for (const { send } of [first, second]) await send(launch);
    return { first, second, load: () => first.memory.load(household) };
  };

  it('loses nothing: the turn is answered on top of what it wrote', async () => {
    const { first, second, load } = await two();
    await first.send(said('slower'));
    await second.send(said('less talk'));
    expect((await load())?.settings).toEqual({ level: 'middle', pace: 1, talk: 'quiet' });
    expect(second.calls).toEqual(['load', 'save', 'load', 'save']);
    await first.send(said('bigger'));
    expect((await load())?.settings).toEqual({ level: 'fuller', pace: 1, talk: 'quiet' });
  });

  it('and once more meanwhile: the turn is answered, and "saved" is not said', async () => {
    const { send, held } = bench({ records: kept, store: (store) => ({ ...store, save: async () => 'conflict' }) });
    await send(launch);
    const answer = await send(said('slower'));
    expect(errorsOf(requestOf(said('slower')), answer)).toEqual([]);
    expect(heardIn(await send(said('stop')))).toMatch(/^I couldn't save this time\./);
    expect(held.records).toEqual(kept);
  });

  it('with the very same: a session whose end is told twice counts once', async () => {
    let at = now;
    const first = bench({ records: kept, clock: () => at });
    const second = bench({ store: () => first.memory, clock: () => at });
    for (const { send } of [first, second]) await send(launch);
    await first.send(said('two minutes of breathing'));
    await second.send(said('two minutes of breathing'));
    at += 10 * 60_000;
    for (const { send } of [first, second]) await send({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' });
    const { counts } = (await first.memory.load(household)) ?? {};
    expect(counts?.breathing).toEqual({ '2026-11-22': 1 });
  });

  it('and left timers behind what is counted: "stop" is answered on top of that, and in words', async () => {
    const plan = { id: 'contrast', rounds: 1, lengths: [8, 1, 3, 1, 8] };
    const packs: Progress = {
      ...regular,
      plan: { ...plan, startedAt: now - 1000 },
      timers: ['t4'],
      expires: now - 1000 + lifetime,
    };
    const records = recordsOf([household, { ...packs, place: { routine: 'contrast', step: 0, offset: 0 } }]);
    let at = now;
    const { send, memory } = bench({ records, clock: () => at });
    await send(launch);
    await send(said('go on'));
    at += 4 * 60_000;
    await memory.save(household, { ...packs, revision: (await memory.load(household))?.revision ?? 0 });
    const stop = said('stop');
    const answer = await send(stop);
    expect(errorsOf(requestOf(stop), answer)).toEqual([]);
    expect(heardIn(answer)).toMatch(/^Packs off\./);
  });

  it('and deletes all: the turn begins a record of its own', async () => {
    const { first, second, load } = await two();
    await first.send(said('delete everything'));
    await first.send(said('delete it'));
    expect(await load()).toBeUndefined();
    await second.send(said('slower'));
    expect(await load()).toMatchObject({ revision: 1, counts: {}, settings: { pace: 1 } });
  });
});

describe('a voice', () => {
  const annas: Progress = {
    ...regular,
    place: { routine: 'knee-rocks', step: 1, offset: 2 },
    settings: { pace: 2 },
    counts: { 'knee-rocks': { '2026-11-19': 4 } },
    started: { 'knee-rocks': now },
  };
  const both = recordsOf([household, regular], [anna, annas]);

  it('that is recognised is led by its own record', async () => {
    const { send } = bench({ records: both });
    expect(heardIn(await send(launch, anna))).toContain('Knee rocks, second side, is next.');
  });

  it.each([
    ['that is lost', anna, household],
    ['that is recognised only now', household, anna],
  ])('%s in mid-session never has one record written over the other', async (_, before, after) => {
    const { send, memory } = bench({ records: both });
    await send(launch, before);
    await send(said('slower'), after);
    const [house, voice] = [await memory.load(household), await memory.load(anna)];
    expect(house?.counts).toEqual(regular.counts);
    expect(house?.place?.routine).toBe('pelvic-tilts');
    expect(voice?.counts).toEqual(annas.counts);
    expect(voice?.place?.routine).toBe('knee-rocks');
  });
});

describe('a guest', () => {
  it('leaves no trace, whatever is said', async () => {
    for (const name of intentNames) {
      const { send, calls, held } = bench({ records: kept });
      for (const body of [launch, intent('GuestIntent'), intent('AMAZON.YesIntent'), intent('AMAZON.YesIntent')]) {
        await send(body);
      }
      calls.length = 0;
      await send(intent(name));
      await send(intent('AMAZON.YesIntent'));
      await send({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' });
      expect(calls, name).not.toContain('save');
      expect(calls, name).not.toContain('forget');
      expect(held.records, name).toEqual(kept);
    }
  });

  it('is everybody whose account is not named', async () => {
    const { skill, calls } = bench();
    const { context, session, ...rest } = requestOf(launch);
    const answer = await skill({ ...rest, session: { ...session, user: {} }, context: { System: {} } });
    expect(heardIn(answer)).toContain('Let one slow breath out.');
    expect(calls).toEqual([]);
  });
});

describe('whatever goes wrong inside', () => {
  const nonsense = (value: unknown) => async () => value as Progress;
  const broken: readonly (readonly [string, (store: ProgressStore) => ProgressStore])[] = [
    ['a record without settings', (store) => ({ ...store, load: nonsense({ ...regular, settings: undefined }) })],
    ['a record that is a word', (store) => ({ ...store, load: nonsense('soon') })],
    ['a place that is a number', (store) => ({ ...store, load: nonsense({ ...regular, place: 7 }) })],
    ['a pace nobody knows', (store) => ({ ...store, load: nonsense({ ...regular, settings: { pace: 'brisk' } }) })],
    ['an error nobody expects', (store) => ({ ...store, load: () => Promise.reject(new TypeError("I can't pee")) })],
  ];

  it.each(broken)('%s: it is answered, and there is a way on', async (_, store) => {
    const { send, log } = bench({ records: kept, store });
    const answer = await send(launch);
    expect(errorsOf(requestOf(launch), answer)).toEqual([]);
    expect(answer.response.shouldEndSession).toBe(false);
    expect(heardIn(answer)).toMatch(/\?$/);
    expect(JSON.stringify(log)).not.toMatch(/pee|soon|brisk/);
  });

  it('an error is one line in the log, a plain sentence, and a question that leads on', async () => {
    let isBroken = true;
    const { send, log, session } = bench({
      records: kept,
      store: (store) => ({
        ...store,
        load: (person) => (isBroken ? Promise.reject(new TypeError('no')) : store.load(person)),
      }),
    });
    const answer = await send(launch);
    expect(heardIn(answer)).toBe('Sorry, something went wrong. Breathe with me, or something else?');
    expect(answer.response.reprompt).toBeDefined();
    expect(log).toEqual([
      { requestId: 'amzn1.echo-api.request.1', requestType: 'LaunchRequest', errorClass: 'TypeError' },
    ]);
    expect(session().attributes).toEqual({});

    isBroken = false;
    const next = await send(intent('AMAZON.YesIntent'));
    expect(errorsOf(requestOf(intent('AMAZON.YesIntent')), next)).toEqual([]);
    expect(next.response.shouldEndSession).toBe(false);
  });

  it('does not answer what may not be answered', async () => {
    const { skill } = bench({ store: (store) => ({ ...store, load: () => Promise.reject(new TypeError('no')) }) });
    const request = requestOf({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' }, newSession, from(anna));
    const answer = await skill(request);
    expect(answer.response).toEqual({});
    expect(errorsOf(request, answer)).toEqual([]);
  });
});
