import { describe, expect, it } from 'vitest';
import { type Cue, compile, doseOf, type Level, levels, partAt, partsOf, routineOf } from '#protocol';
import { countWords } from '../../lambda/contract/sentence.ts';
import type { Command } from '../../lambda/conversation/command.ts';
import { deliveryOf } from '../../lambda/conversation/doing.ts';
import { settled } from '../../lambda/conversation/settling.ts';
import { days, roomFor } from './evening.ts';
import { everyMoment, type Moment, nameOf, said, take, words } from './states.ts';

const { evening } = await roomFor();
const tilts = { notice: 3, level: 'middle', done: ['pelvic-tilts'] } as const;
const toTilts = ['Alexa, ask gentle back for pelvic tilts', 'ready'] as const;

/** The moments in which something is being led, and where the person is in it by then. */
const underWay = everyMoment.flatMap((moment) => {
  const { state, now, interrupting } = moment;
  const { activity } = settled({ state, command: { kind: 'repeat' }, now, voiceAt: words.voiceAt });
  return interrupting && activity !== undefined && activity.doing.place.offset < activity.size
    ? [{ ...moment, activity }]
    : [];
});

const sounding = (cues: readonly Cue[] = []) => cues.filter((cue) => cue.kind === 'tone' || cue.kind === 'count');

describe('pace', () => {
  it('R08 slower lengthens the gaps first, by 60 % and 120 %, and slows the voice last; it acts from the next cue', async () => {
    const room = await evening(tilts);
    await room.say(...toTilts);
    const gaps: number[] = [];
    for (const [time, rate] of [
      [0, undefined],
      [1, undefined],
      [2, undefined],
      [3, 'rate="90%"'],
    ] as const) {
      const turn = time === 0 ? room.turns.at(-1) : await room.interrupt(20, 'slower');
      const [, out, held = '0'] = /low back down\. \((\d+) s\)(?: \(count, (\d+) s\))?/.exec(turn?.text ?? '') ?? [];
      gaps.push(Number(out) + Number(held));
      if (rate === undefined) expect(turn?.ssml).not.toContain('<prosody');
      else expect(turn?.ssml).toContain(rate);
    }
    // An effort of 2 s and a hold of 2 s, which is a dose and keeps its length.
    expect(gaps).toEqual([4, 5, 6, 6]);
    await room.interrupt(5, 'stop');
    await room.pass(days(1));
    const next = await room.say('Alexa, ask gentle back for pelvic tilts', 'ready');
    expect(next.ssml, 'remembered').toContain('rate="90%"');
  });

  it.each([
    ['breathing', 'Alexa, ask gentle back for three four breathing'],
    ['quick comfort', 'Alexa, ask gentle back for quick comfort'],
    ['legs up', 'Alexa, ask gentle back for legs up'],
  ])(
    'R08 slower in the middle of %s is the slower breath from the next one on, and is remembered',
    async (name, entry) => {
      const room = await evening({ notice: 3 });
      await room.say(entry);
      if (name !== 'breathing') await room.say(name === 'legs up' ? 'next' : 'ready');
      const { text, state } = await room.interrupt(26, 'slower');
      expect(text, name).toMatch(/In through the nose, \(4 s\) slowly out\. \(6 s\)/);
      expect(state?.progress.settings.breathPace).toBe('4-6');
      await room.say('stop');
      await room.pass(days(1));
      expect((await room.say('Alexa, ask gentle back for breathing')).text).toContain('(4 s) slowly out. (6 s)');
    },
  );
});

describe('size', () => {
  const moving = underWay.filter(({ activity }) => activity.part.step.kind === 'movement');

  it('R09 smaller and bigger keep routine, step and count, as far as a set of the other size goes', () => {
    expect(moving.length).toBeGreaterThan(5);
    for (const { state, now, path, activity } of moving) {
      for (const kind of ['smaller', 'bigger'] as const) {
        if (state.session.ceiling === 'still') continue;
        const { state: next, reply } = take(state, { kind }, now);
        const { routine, step, offset } = activity.doing.place;
        const doing = next.session.doing;
        expect(doing?.place, `${path}, ${kind}`).toMatchObject({ routine, step });
        const part = partAt(partsOf(routineOf(routine), doing?.level ?? 'middle'), step);
        const reps = part?.step.kind === 'movement' ? doseOf(part.step, doing?.level ?? 'middle').reps : 0;
        const led = (reply.play?.cues ?? []).filter((cue) => cue.kind === 'mark' && cue.unit === 'rep').length;
        expect(led, `${path}, ${kind}`).toBe(Math.min(activity.size - Math.max(0, offset), reps));
      }
    }
  });

  it.each([
    ['fuller', 'smaller', 'middle'],
    ['middle', 'bigger', 'fuller'],
    ['middle', 'smaller', 'gentlest'],
    ['gentlest', 'bigger', 'middle'],
  ] as const)('R09 from %s, "%s" is the %s one from the next cue on', async (level, word, wanted) => {
    const routine = routineOf('pelvic-tilts');
    const room = await evening({ notice: 3, level, done: ['pelvic-tilts'] });
    await room.say(...toTilts);
    const { state } = await room.interrupt(30, word);
    const doing = state?.session.doing;
    expect(doing?.level).toBe(wanted);
    expect(state?.progress.settings.level).toBe(wanted);
    const part = partAt(partsOf(routine, wanted), doing?.place.step ?? 0);
    if (state === undefined || doing === undefined || part === undefined) return expect.unreachable();
    const delivery = deliveryOf(
      { state, command: { kind: 'repeat' }, now: 0, voiceAt: words.voiceAt },
      wanted,
      doing.place,
    );
    const holds = (cues: readonly Cue[]) => sounding(cues).flatMap((cue) => (cue.kind === 'count' ? [cue.lasts] : []));
    const led = compile(routine, part, delivery, { from: doing.place.offset, lead: 'sound' });
    const { text } = room.turns.at(-1) ?? { text: '' };
    const sound = Number(/\((?:tones|swells) and count, (\d+) s\)/.exec(text)?.[1]);
    const tones = sounding(led.cues).reduce((total, cue) => total + cue.lasts, 0) / 1000;
    expect(holds(led.cues).length, text).toBeGreaterThan(0);
    expect(Math.abs(sound - tones), text).toBeLessThanOrEqual(holds(led.cues).length + 7);
  });

  it('R09 the levels are three sizes and one beyond, each no smaller a dose than the one before', () => {
    expect(levels).toEqual(['gentlest', 'middle', 'fuller', 'fullest']);
    for (const id of ['pelvic-tilts', 'knee-rocks'] as const) {
      const doses = levels.map((level: Level) => {
        const [first] = partsOf(routineOf(id), level);
        return first?.step.kind === 'movement' ? doseOf(first.step, level) : undefined;
      });
      const amounts = doses.map((dose) => (dose?.reps ?? 0) * (dose?.sets ?? 0) * (dose?.tempo.hold ?? 1));
      expect(amounts).toEqual(amounts.toSorted((a, b) => a - b));
    }
  });
});

describe('a side question', () => {
  const aside: readonly Command[] = [
    { kind: 'question', myths: ['ice'] },
    { kind: 'question', myths: [] },
    { kind: 'medicine' },
    { kind: 'repeat' },
    { kind: 'howLong' },
    { kind: 'whereAmI' },
    { kind: 'why' },
    { kind: 'whoSays' },
    { kind: 'version' },
    { kind: 'louder' },
    { kind: 'whatCanYouDo' },
    { kind: 'moreSigns' },
    { kind: 'notHere' },
    { kind: 'murmur' },
    { kind: 'hurt', hurt: 'mild' },
  ];

  const cueOf = ({ activity: { doing, part } }: Moment & (typeof underWay)[number]) => {
    const { routine, offset } = doing.place;
    return { routine, step: part.index, offset };
  };

  it('R24 returns to the same routine, step, side and count, with at most eight words', () => {
    for (const moment of underWay) {
      const { state, now, path } = moment;
      for (const command of aside) {
        const taken = take(state, command, now);
        expect(taken.state.session.doing?.place, `${path}, ${nameOf(command)}`).toMatchObject(cueOf(moment));
        expect(taken.reply.ask, `${path}, ${nameOf(command)}`).toBeDefined();
        const [back] = /Back to [^.]*\./.exec(said(taken)) ?? [''];
        expect(countWords(back), back).toBeLessThanOrEqual(8);
      }
    }
  });

  it('R24 after help, and after two questions of which one was meant, it goes on there too', () => {
    for (const moment of underWay) {
      for (const command of [{ kind: 'help' }, { kind: 'question', myths: ['ice', 'bed-rest'] }] as const) {
        const helped = take(moment.state, command, moment.now);
        const on = take(helped.state, { kind: 'next' }, moment.now + helped.lasts);
        expect(on.state.session.doing?.place, `${moment.path}, ${nameOf(command)}`).toMatchObject(cueOf(moment));
        expect(on.state.session.doing?.playing, moment.path).toBeDefined();
      }
    }
  });

  it('R24 after pause, too', () => {
    for (const moment of underWay) {
      const paused = take(moment.state, { kind: 'pause' }, moment.now);
      const on = take(paused.state, { kind: 'resume' }, moment.now + 60_000);
      expect(on.state.session.doing?.place, moment.path).toMatchObject(cueOf(moment));
    }
  });
});
