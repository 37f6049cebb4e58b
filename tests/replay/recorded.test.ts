import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, test } from 'vitest';
import { addressedTo, readRecorded, recordedIn } from './recorded.ts';

const one = { request: { type: 'LaunchRequest' } };
const other = { request: { type: 'IntentRequest' } };

describe('a file of requests', () => {
  test.each([
    ['one', JSON.stringify(one), [one]],
    ['a list', JSON.stringify([one, other]), [one, other]],
    ['one a line', `${JSON.stringify(one)}\n\n${JSON.stringify(other)}\n`, [one, other]],
    ['a mark of its encoding first', `\uFEFF${JSON.stringify(one)}`, [one]],
    ['something else beside', JSON.stringify([one, { response: {} }, 5, null]), [one]],
  ])('%s: it is read in order', (_, text, requests) => {
    expect(readRecorded('a.json', text)).toEqual({ file: 'a.json', kind: 'requests', requests });
  });

  test.each([
    ['hello', 'it is not JSON'],
    ['', 'it is not JSON'],
    ['{"request":{}}\n{"request":', 'it is not JSON'],
    ['{"response":{}}', 'there is no request in it'],
    ['{"request":"LaunchRequest"}', 'there is no request in it'],
    ['null', 'there is no request in it'],
    ['[]', 'there is no request in it'],
  ])('%j is skipped', (text, why) => {
    expect(readRecorded('a.json', text)).toEqual({ file: 'a.json', kind: 'skipped', why });
  });
});

describe('a folder of requests', () => {
  const folder = mkdtempSync(join(tmpdir(), 'requests-'));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is read to its ground, by name, and nothing but JSON of it', () => {
    mkdirSync(join(folder, 'b'));
    for (const name of ['z.json', 'a.ndjson', 'notes.md', join('b', 'c.jsonl')]) {
      writeFileSync(join(folder, name), JSON.stringify(one));
    }
    expect(recordedIn(folder).map(({ file }) => file)).toEqual(['a.ndjson', join('b', 'c.jsonl'), 'z.json']);
  });

  it('has to be there', () => {
    expect(() => recordedIn(folder)).toThrow('expected a folder that exists');
  });

  it('has to have some', () => {
    mkdirSync(folder);
    expect(() => recordedIn(folder)).toThrow('expected files ending in .json, .jsonl, .ndjson');
  });
});

describe('a request for another skill', () => {
  it('is ours wherever it says whose it is', () => {
    const application = { applicationId: 'another' };
    const ours = { applicationId: 'ours' };
    const asked = {
      version: '1.0',
      session: { new: true, application },
      context: { System: { application, unit: {} } },
    };
    expect(addressedTo('ours', { ...asked, ...one })).toEqual({
      version: '1.0',
      session: { new: true, application: ours },
      context: { System: { application: ours, unit: {} } },
      ...one,
    });
  });

  const application = { applicationId: 'ours' };
  test.each<[string, object, object]>([
    ['nowhere', {}, { context: { System: { application } } }],
    ['with a null', { context: { System: { application: null } } }, { context: { System: { application } } }],
    ['in its session alone', { session: { new: true } }, { session: { new: true, application } }],
  ])('that says so %s is ours', (_, asked, ours) => {
    expect(addressedTo('ours', { ...asked, ...one })).toEqual({ ...ours, ...one });
  });
});
