import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { houseOf } from '../../lambda/simulator/house.ts';
import { skillIn } from '../../lambda/simulator/skill-file.ts';
import { runProgram } from '../commands/program.ts';

const foreign = 'tests/fixtures/foreign';

describe("somebody else's skill", () => {
  it('runs unchanged', async () => {
    const { code, out, err } = await runProgram(
      'lambda/simulator/cli.ts',
      ['--skill', `${foreign}/skill`, '--model', `${foreign}/model.json`],
      { typed: 'open sea news\nhow is the german ocean\n' },
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(' Echo: Which sea?\n   ... Which one?');
    expect(out).toContain('-> SeaIntent sea="german ocean" (exact)');
    expect(out).toContain(' Echo: The german ocean is calm.');
  });

  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'foreign-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const file = async (name: string, text: string) => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };

  it.each([
    ['promise.mjs', 'export const handler = async (event) => ({ got: event.a });'],
    ['value.mjs', 'export const handler = (event) => ({ got: event.a });'],
    ['callback.mjs', 'export const handler = (event, context, done) => { done(null, { got: event.a }); };'],
    ['common.cjs', 'exports.handler = async (event) => ({ got: event.a });'],
  ])('answers as %s would on Lambda', async (name, text) => {
    const skill = await skillIn((await file(name, text)).replace(/\.\w+$/, ''));
    expect(await skill({ a: 1 })).toEqual({ got: 1 });
  });

  it('fails as it would on Lambda', async () => {
    const skill = await skillIn(await file('bad.mjs', 'export const handler = (a, b, done) => done(new Error("no"));'));
    await expect(skill({})).rejects.toThrow('no');
  });

  it('that is none is named, with what would be right', async () => {
    await expect(skillIn('no/such/skill')).rejects.toThrow(
      '--skill: expected a module that exports "handler", got "no/such/skill"',
    );
    const empty = await file('empty.mjs', 'export const other = 1;');
    await expect(skillIn(empty)).rejects.toThrow('expected a module that exports "handler"');
    await expect(houseOf('no/model.json')).rejects.toThrow('--model: expected an interaction model in no/model.json');
  });
});
