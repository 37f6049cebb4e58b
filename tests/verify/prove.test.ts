import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lastLine, lineWith } from './child.ts';
import { type Extent, type Proof, proofs } from './proofs.ts';
import { prove, provenLines } from './prove.ts';

const extent: Extent = { seed: 3, turns: 10, requests: 10, crashes: 10, cores: 2 };
const cli = fileURLToPath(new URL('cli.ts', import.meta.url));

const proofOf = (...codes: readonly string[]): Proof => ({
  name: 'arithmetic',
  does: 'adds',
  programs: () => codes.map((code) => ({ argv: ['-e', code], environment: { ADDEND: '2' } })),
  figures: lastLine,
});

describe('a proof', () => {
  it('holds when all of its programs do, and tells the figures of each', async () => {
    const sum = 'console.log("adding"); console.log(1 + Number(process.env.ADDEND) + " sums")';
    const proven = await prove(proofOf(sum, 'console.log("5 sums")'), extent, () => {});
    expect(proven).toMatchObject({ holds: true, figures: ['3 sums', '5 sums'], failures: [] });
    expect(provenLines({ ...proven, seconds: 7 })).toEqual([
      'holds  arithmetic        7 s  3 sums',
      '                              5 sums',
    ]);
  });

  it('fails with any of them, and shows what that one printed', async () => {
    const broken = 'console.log("1 + 1 is 3"); console.error("why?"); process.exitCode = 4';
    const proven = await prove(proofOf('console.log("5 sums")', broken), extent, () => {});
    expect(proven.holds).toBe(false);
    expect(proven.failures).toEqual(['exit code 4\n1 + 1 is 3\nwhy?\n']);
    expect(provenLines(proven)[0]).toMatch(/^FAILS {2}arithmetic/);
    expect(provenLines(proven)).toContain('    1 + 1 is 3');
  });
});

describe('the figures', () => {
  it('are read without colours and empty lines', () => {
    expect(lastLine('one\n\u001B[32mtwo\u001B[0m\r\n\n')).toBe('two');
    expect(lineWith('Files 1\n Tests  5 passed\nTime', 'Tests')).toBe('Tests  5 passed');
    expect([lastLine(''), lineWith('a', 'b')]).toEqual(['', '']);
  });
});

describe('the table of proofs', () => {
  it('names each once', () => {
    const names = proofs.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('gives every core a part of its own', () => {
    const [turns] = proofs.filter(({ name }) => name === 'turns').map((proof) => proof.programs(extent));
    expect(turns?.map(({ argv }) => argv.slice(-6).join(' '))).toEqual([
      '--turns 10 --seed 3 --share 1/2',
      '--turns 10 --seed 3 --share 2/2',
    ]);
  });
});

describe('the command', () => {
  const run = (...flags: readonly string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', cli, ...flags], { encoding: 'utf8' });

  it('knows no other proofs', () => {
    const { status, stderr } = run('--only', 'everything');
    expect([status, stderr]).toEqual([2, expect.stringContaining('expected build or synth or')]);
  });

  it('says what there is', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    for (const { name } of proofs) expect(stdout).toContain(`  ${name}`);
  });
});
