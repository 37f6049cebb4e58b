import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { audioCommand } from '../../../lambda/render/audio/command.ts';
import { clipOf } from '../../../lambda/render/clip.ts';
import { named } from './sounds.ts';

const clips = () => [clipOf(named('1xi3000-o4000')), clipOf(named('1xb5000'))];

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gentle-back-audio-'));
});
afterEach(() => rm(folder, { recursive: true }));

const run = async (...argv: readonly string[]) => {
  const [said, complained, shown]: [string[], string[], string[]] = [[], [], []];
  const code = await audioCommand(['--cores', '1', ...argv], clips, {
    say: (text) => said.push(text),
    complain: (text) => complained.push(text),
    show: (text) => shown.push(text),
  });
  return { code, said, complained, shown };
};

describe('the audio command', () => {
  it('says what it made, what it kept and how much there is', async () => {
    const { code, said, shown } = await run('--out', folder);
    expect({ code, said }).toEqual({ code: 0, said: [`${folder}: 2 made, 0 kept, 12 s of sound.`] });
    expect(shown).toEqual([
      '[##########..........] 1/2 made breath tones, 7 s',
      '[####################] 2/2 made soft bed, 5 s',
      '',
    ]);
    expect((await run('--out', folder)).said).toEqual([`${folder}: 0 made, 2 kept, 12 s of sound.`]);
  });

  it('explains itself', async () => {
    const { code, said } = await run('--help');
    expect(code).toBe(0);
    expect(said.join()).toContain('npm run audio -- [--out FOLDER] [--cores N]');
  });

  it('ends with 2 for an option it does not know', async () => {
    const { code, complained } = await run('--quick');
    expect(code).toBe(2);
    expect(complained.join()).toContain('--quick');
  });

  it('ends with 2 for a number of cores that is none', async () => {
    const { code, complained } = await run('--cores', 'all');
    expect(code).toBe(2);
    expect(complained.join()).toContain('--cores: expected a number from 1 to 99, got "all"');
  });

  it('ends with 1 and one line where it cannot write', async () => {
    await writeFile(join(folder, 'taken'), '');
    const { code, complained } = await run('--out', join(folder, 'taken'));
    expect(code).toBe(1);
    expect(complained).toHaveLength(1);
    expect(complained.join()).toMatch(/taken.*expected a place that can be written/);
  });
});
