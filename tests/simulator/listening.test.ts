import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as soon } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Happening } from '../../lambda/simulator/happening.ts';
import { listening, noPlayer, soundPlayerIn, soundPlayers } from '../../lambda/simulator/listening.ts';
import { isInstalled, scratch, startProgram } from '../../lambda/simulator/system-sound.ts';

const base = 'https://sound.example';
const sound = (name: string, position = 0): Happening => ({
  ...{ at: 0, kind: 'sound', role: 'say', file: `${base}/${name}`, position, lasts: 5000 },
});
const stream = (state: 'started' | 'stopped' | 'nearlyFinished', position = 0): Happening => ({
  ...{ at: 0, kind: 'stream', state, file: `${base}/track.mp3`, token: 't', position, lasts: 300_000 },
});
const words: Happening = { at: 0, kind: 'speech', role: 'say', text: 'Rest.', lasts: 400 };
const [ffplay] = soundPlayers;

const bench = (fileOf: (address: string) => Promise<string | undefined>) => {
  const log: string[] = [];
  if (ffplay === undefined) throw new Error('expected a player');
  const ears = listening({
    player: ffplay,
    fileOf,
    start: (program, given) => {
      log.push(`${program} ${given.slice(-2).join(' ')}`);
      return () => log.push('ended');
    },
    failed: (line) => log.push(line),
  });
  const happen = async (...happenings: readonly Happening[]) => {
    for (const happening of happenings) {
      ears.happened(happening);
      await soon();
    }
  };
  return { log, happen, ears };
};

describe('listening', () => {
  it('plays each sound as it begins, and ends it when words or another sound begin', async () => {
    const { log, happen } = bench(async (address) => address.slice(base.length));
    await happen(sound('a.mp3'), sound('b.mp3', 1500), words, {
      ...sound('x'),
      kind: 'mic',
      state: 'woken',
    } as Happening);
    expect(log).toEqual(['ffplay 0 /a.mp3', 'ended', 'ffplay 1.5 /b.mp3', 'ended']);
  });

  it('plays a stream from where it goes on, and not after it was stopped', async () => {
    const { log, happen } = bench(async () => '/track.mp3');
    await happen(stream('started'), stream('nearlyFinished'), stream('stopped'), stream('started', 52_000));
    expect(log).toEqual(['ffplay 0 /track.mp3', 'ended', 'ffplay 52 /track.mp3']);
  });

  it('is silent about sounds that are none of ours, and about a file that comes too late', async () => {
    let give: (file: string) => void = () => undefined;
    const late = new Promise<string>((resolve) => {
      give = resolve;
    });
    const { log, happen } = bench((address) => (address.endsWith('late.mp3') ? late : Promise.resolve(undefined)));
    await happen(sound('foreign.mp3'), sound('late.mp3'), words);
    give('/late.mp3');
    await soon();
    expect(log).toEqual([]);
  });

  it('says once, in a line, that a file cannot be written, and goes on in silence', async () => {
    const { log, happen } = bench(() => Promise.reject(new Error('EACCES: permission denied')));
    await happen(sound('a.mp3'), sound('b.mp3'));
    expect(log).toEqual(['--listen: EACCES: permission denied; it stays silent from now on']);
  });

  it('takes the best player there is, and says which ones it looked for where there is none', () => {
    expect(soundPlayerIn((name) => name === 'afplay' || name === 'play')?.name).toBe('afplay');
    expect(soundPlayerIn(() => false)).toBeUndefined();
    expect(noPlayer).toMatch(/^--listen: no program .*ffplay, mpg123.*afplay/);
  });

  it('knows what can be started, starts it, ends it, and leaves no file behind', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'listening-'));
    await writeFile(join(folder, 'a-player'), '#!/bin/sh\nsleep 30\n', { mode: 0o755 });
    await writeFile(join(folder, 'a-text'), 'no program', { mode: 0o644 });
    expect([isInstalled('a-player', folder), isInstalled('a-text', folder), isInstalled('none', folder)]).toEqual([
      true,
      false,
      false,
    ]);
    startProgram(join(folder, 'a-player'), [])();
    startProgram(join(folder, 'none'), [])();
    const files = scratch();
    const file = await files.keep('s4/1xb5000.mp3', new Uint8Array([1, 2, 3]));
    expect([...(await readFile(file))]).toEqual([1, 2, 3]);
    await files.remove();
    await expect(stat(file)).rejects.toThrow(/ENOENT/);
  });
});
