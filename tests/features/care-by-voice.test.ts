import { describe, expect, it } from 'vitest';
import { levels, type Position, partsOf, positions, routineOf, singleOf, startable } from '#protocol';
import { heard } from '../../lambda/locales/en-US/heard.ts';
import { roomFor } from './evening.ts';

const { evening } = await roomFor();
const done = ['breathing', 'pelvic-tilts', 'bird-dog', 'warm', 'cool'] as const;

const names: Readonly<Record<string, readonly string[]>> = heard.routines;
const spoken = (id: string): string =>
  names[id]?.[0] ?? { 'quick-comfort': 'quick comfort', breathing: 'breathing' }[id] ?? id;

/** Positions that a routine can be had in, its own first. */
const positionsOf = (id: string): readonly (Position | undefined)[] => {
  const { versions = {} } = routineOf(id);
  return [undefined, ...positions.filter((position) => versions[position] !== undefined)];
};

const hasSizes = (id: string): boolean =>
  routineOf(id).steps.some(({ kind }) => kind === 'movement' || kind === 'timed');

const cases = startable
  .filter((id) => id !== 'log-roll-stuck')
  .flatMap((id) =>
    levels.flatMap((level) => positionsOf(id).map((position) => ({ id, level, position, name: spoken(id) }))),
  )
  // At another size than the person's own, the same words lead the same parts: every position once is enough.
  .filter(({ id, level, position }) => level === 'middle' || (position === undefined && hasSizes(id)));

/** Questions to which "next" is once more. */
const ends = ['again-or-finish', 'one-more-or-finish', 'finish-or-again', 'go-on-at-night'] as const;

/** Says "next" till the session closes or nothing is left to lead. */
const walked = async (id: string, room: Awaited<ReturnType<typeof evening>>, words: string[]) => {
  for (let turn = 0; turn < 60; turn += 1) {
    const last = room.turns.at(-1);
    if (last === undefined || !last.open) return;
    words.push(last.words);
    const ask = last.state?.session.ask;
    if (ask === 'get-up-or-finish' || ask === 'rest-or-finish') return;
    await room.say(ends.some((name) => name === ask) ? 'finish' : 'next');
  }
  throw new Error(`${id}: expected an end after sixty answers`);
};

describe('R01 each routine and playlist is reached by voice, walked through and ended', () => {
  it.each(cases)('$id, $level, $position', async ({ id, level, position, name }) => {
    const room = await evening({ notice: 3, level, done });
    const where = position === undefined ? '' : ` ${heard.positions[position][0]}`;
    await room.say(`Alexa, ask gentle back for ${name}${where}`);
    const words: string[] = [];
    await walked(id, room, words);
    expect(room.faults).toEqual([]);
    // Longer plans of packs are for timers: who has none counts the short one.
    const led = routineOf(id).ledger === 'P-CONTRAST' ? 'contrast' : id;
    expect(Object.keys((await room.record())?.started ?? {}), words.join(' | ')).toContain(led);
    const [first] = partsOf(routineOf(id), level);
    const cue = first?.step.kind === 'movement' ? singleOf(first.step.of ?? id) : undefined;
    if (cue?.moves) expect(words.join(' ')).toMatch(/get help/);
  });
});
