import { afterEach, describe, expect, it } from 'vitest';
import { pendingId } from '../../lambda/conversation/timers.ts';
import { asked, type TimersRoom, timersRoom, troubles } from './timers-room.ts';

let room: TimersRoom | undefined;

/** A plan runs on timers, and the skill has been opened again in the middle of it. */
const inThePlan = async (): Promise<TimersRoom> => {
  const there = await timersRoom();
  room = there;
  await there.say(...asked);
  await there.sayAndAnswer('yes', 'ACCEPTED');
  await there.home.hear();
  await there.pass(60_000);
  await there.say('Alexa, open gentle back');
  return there;
};

afterEach(() => {
  room?.home.close();
  room = undefined;
});

describe('Y03 "delete everything" while a plan runs', () => {
  it('takes the timers away before it says that all is deleted', async () => {
    const there = await inThePlan();
    await there.say('delete everything');
    expect(there.ours()).toHaveLength(6);
    expect(await there.say('yes')).toBe('Packs off. Deleted. Nothing is left here. Bye for now.');
    expect(there.ours()).toEqual([]);
    expect(await there.record()).toBeUndefined();
    await there.pass(60 * 60_000);
    expect(there.spoken()).toEqual([]);
    expect(troubles(there)).toEqual([]);
  });

  it('changes nothing without the second word', async () => {
    const there = await inThePlan();
    await there.say('delete everything', 'keep it');
    expect(there.ours()).toHaveLength(6);
    expect((await there.record())?.timers).toHaveLength(6);
  });

  it('says which timers may still speak, keeps nothing but their ids, and takes them away at the next launch', async () => {
    const there = await inThePlan();
    await there.say('delete everything');
    there.fail({ 'timers.delete': { as: 500, after: 4 } });
    const text = await there.say('yes');
    expect(text).toBe(
      'Packs off. Deleted. Two timers may still speak: Warm two. Second call. I keep only their numbers. Bye for now.',
    );
    const { revision: _, careVersion: __, expires: ___, ...kept } = (await there.record()) ?? {};
    expect(kept).toEqual({
      schemaVersion: 2,
      settings: {},
      counts: {},
      started: {},
      leftOut: [],
      dates: {},
      reminders: [],
      timers: expect.arrayContaining(there.ours().map(({ id }) => id)),
    });
    expect(there.ours()).toHaveLength(2);
    there.fail('none');
    await there.say('Alexa, open gentle back');
    expect(there.ours()).toEqual([]);
    expect((await there.record())?.timers).toEqual([]);
  });

  it('is not said to be done where the store is out of reach, and the timers are gone all the same', async () => {
    const there = await inThePlan();
    await there.say('delete everything');
    there.store.isDown = true;
    const text = await there.say('yes');
    expect(text).toMatch(/^Packs off\./);
    expect(text).not.toContain('Deleted');
    expect(there.ours()).toEqual([]);
  });

  it('looks for timers whose ids were never kept', async () => {
    const there = await inThePlan();
    const record = await there.record();
    if (record === undefined) expect.unreachable();
    const { plan: _, ...rest } = record;
    const [first] = there.ours();
    await there.put({ ...rest, timers: [pendingId(first?.created ?? 0)] });
    there.fail({ 'timers.list': 500 });
    await there.say('Alexa, exit', 'Alexa, open gentle back', 'delete everything');
    there.fail('none');
    await there.say('yes');
    expect(there.ours()).toEqual([]);
    expect(await there.record()).toBeUndefined();
  });
});

describe('T12 a mark for timers whose ids were never kept', () => {
  it('stays when "cancel the timers" cannot find out which they were', async () => {
    const there = await inThePlan();
    const record = await there.record();
    if (record === undefined) expect.unreachable();
    const { plan: _, ...rest } = record;
    const [first] = there.ours();
    const mark = pendingId(first?.created ?? 0);
    await there.put({ ...rest, timers: [mark] });
    there.fail({ 'timers.list': 500 });
    await there.say('Alexa, exit');
    expect(await there.say('Alexa, ask gentle back to cancel the timers')).toMatch(/may still speak\./);
    expect((await there.record())?.timers).toEqual([mark]);
    there.fail('none');
    await there.say('Alexa, ask gentle back to cancel the timers');
    expect(there.ours()).toEqual([]);
  });
});
