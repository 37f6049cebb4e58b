import { describe, expect, it } from 'vitest';
import { type Level, levels, partsOf, positions, type RoutineId, routineOf, routines, seconds } from '#protocol';
import { limits } from '../../lambda/alexa/limits.ts';
import { routineFor } from '../../lambda/conversation/fitting.ts';
import { fresh } from '../../lambda/conversation/progress.ts';
import { opening, type Session, type State } from '../../lambda/conversation/state.ts';
import { roomFor } from './evening.ts';
import { moves, take } from './states.ts';

const now = Date.parse('2026-11-23T18:00:00Z');
const calm: Session = { ...opening, turn: 2, told: ['notice', 'signs', 'signsSaid', 'who', 'mildPull', 'bargeIn'] };

/** About to begin a routine, in a position, at a size. */
const before = (routine: RoutineId, level: Level, position?: Session['position']): State => ({
  progress: { ...fresh('2026-11-23.00000000'), revision: 3, settings: { level }, dates: { notice: now - 1000 } },
  session: { ...calm, ask: 'ready-to-start', wish: { routine }, ...(position === undefined ? {} : { position }) },
});

const { evening } = await roomFor();
/** The day of the record that a known person comes with is three days before. */
const dayBefore = (began: number): string => new Date(began - 3 * 86_400_000).toISOString().slice(0, 10);
const known = { notice: 3, level: 'middle', done: ['pelvic-tilts', 'bird-dog'] } as const;

/** What has to be waited for before the first movement, in seconds; as it is written, at the pace of most people. */
const gapsOf = (state: State, routine: RoutineId, level: Level): number => {
  const [part] = partsOf(routineFor(state, { routine }), level);
  return part?.step.kind === 'movement' ? part.step.setUp.reduce((sum, { gap }) => sum + (gap ?? 0) / 1000, 0) : 0;
};

const cases = routines
  .filter(({ steps }) => steps[0]?.kind === 'movement')
  .flatMap(({ id }) =>
    [undefined, ...positions.filter((position) => routineOf(id).versions?.[position] !== undefined)].flatMap(
      (position) => levels.map((level) => ({ id, position, level })),
    ),
  );

describe('a position', () => {
  it.each(cases)('C16 of $id, $position, $level, that takes ten seconds and more is waited for', (one) => {
    const { id, position, level } = one;
    const state = before(id, level, position);
    const begun = take(state, { kind: 'next' }, now);
    if (gapsOf(state, id, level) < 10) return expect(begun.reply.ask?.name).not.toBe('ready-in-place');
    expect(begun.reply.ask?.name).toBe('ready-in-place');
    expect(begun.reply.play?.cues.filter(({ kind }) => ['tone', 'count', 'swell'].includes(kind))).toEqual([]);
    expect(begun.state.progress.place).toEqual({ routine: id, step: 0, offset: 0 });
    const there = take(begun.state, { kind: 'next' }, now + 600_000);
    expect(moves(there)).toBe(true);
  });

  it('C16 story 2.3: from "Ready?" to the end of the session there are 8, 80 and 8 s, and the words', async () => {
    const room = await evening(known);
    const turn = await room.say('Alexa, ask gentle back for bird dog', 'ready');
    expect(turn.text).toMatch(/I'll wait\. \(soft bed, 20 s\) Ready\?$/);
    expect(turn.reprompt).toBe('Take your time. (soft bed, 80 s) Say ready, or say stop. Ready now?');
    expect(2 * limits.microphone + seconds(80)).toBeGreaterThanOrEqual(96_000);
    await room.fallSilent();
    expect((await room.record())?.place).toEqual({ routine: 'bird-dog', step: 0, offset: 0 });
  });

  it.each([
    ['a pain word', ['!ow', 'smaller']],
    ['a pause', ['pause', 'go on']],
    ['another size', ['smaller']],
    ['the words again', ['say that again']],
    ['another question', ['help', 'go on', 'say that again']],
  ])('C16 nothing moves before it was taken up: %s', async (_, words) => {
    const room = await evening(known);
    await room.say('Alexa, ask gentle back for bird dog', 'ready');
    for (const word of words) await (word.startsWith('!') ? room.interrupt(8, word.slice(1)) : room.say(word));
    const { text, state } = room.turns.at(-1) ?? {};
    expect(text).toMatch(/hands and knees, in your own time\. I'll wait\. \(soft bed, 20 s\) Ready\?$/);
    expect(state?.session.ask).toBe('ready-in-place');
    expect((await room.say('ready')).text).toMatch(/foot back.*Same again, smaller, or go on\?$/s);
    expect(room.faults).toEqual([]);
  });

  it('C16 who is in it already does not take it up once more: the same again, one back', async () => {
    const room = await evening(known);
    await room.say('Alexa, ask gentle back for bird dog', 'ready', 'ready');
    expect((await room.say('same again')).words).not.toContain('hands and knees');
    expect((await room.say('next')).words).toContain('Second side, five times.');
    expect((await room.interrupt(2, 'go back')).words).not.toContain('hands and knees');
  });

  it.each([[1], [2]])(
    'S19 C16 a condition that asks for another position takes it up first, in set %i',
    async (set) => {
      const room = await evening(known);
      await room.say('Alexa, ask gentle back for cat cow', 'ready', 'ready');
      if (set === 2) await room.say('next');
      const { text, state } = await room.interrupt(5, 'I have a bad knee');
      expect(text).toMatch(/Stand with your hands on a counter, arms long\. I'll wait\. \(soft bed, 10 s\) Ready\?$/);
      expect(state?.session.doing?.place.step).toBe(set - 1);
      expect((await room.say('ready')).words).toContain('Breathe out and round your back, hands on the counter.');
    },
  );

  it('R10 "skip" before it was taken up skips the move, and not a set of it', async () => {
    const room = await evening(known);
    await room.say('Alexa, ask gentle back for bird dog', 'ready');
    expect((await room.say('skip')).words).toBe('All right. Get up, or finish?');
    expect((await room.record())?.counts['bird-dog']).toEqual({ [dayBefore(room.began)]: 1 });
  });

  it('C16 in a row another position is waited for, and the same one is not', async () => {
    const room = await evening(known);
    await room.say('Alexa, ask gentle back for loosening up', 'ready');
    expect((await room.say('next')).text).toMatch(/Part two of six: pelvic tilts\. Lie .* \(soft bed, 8 s\) Ready\?$/s);
    await room.say('ready');
    const rocks = await room.say('next');
    expect(rocks.text).toMatch(/Part three of six: knee rocks\..*Lie .* \(soft bed, 8 s\) Let both knees/s);
  });
});
