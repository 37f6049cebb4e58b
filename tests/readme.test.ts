import { cp, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  checkTables,
  myths,
  patterns,
  playlists,
  type Routine,
  redFlags,
  routines,
  sittings,
  sources,
} from '#protocol';
import { help, parseArguments } from '../lambda/simulator/arguments.ts';
import { recordSchema } from '../lambda/store/record.ts';
import { type Ended, runProgram } from './commands/program.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const textOf = (path: string) => readFile(join(root, path), 'utf8');
const readme = await textOf('README.md');
const scripts: Readonly<Record<string, string>> = JSON.parse(await textOf('package.json')).scripts;

/** What stands between fences, by the language that is named there; '' for none. */
const blocks = (language: string): readonly string[] =>
  [...readme.matchAll(/^```(\w*)\n(.*?)^```$/gms)]
    .filter(([, name]) => name === language)
    .map(([, , text = '']) => text);

const oneBlock = (language: string, beginning: string): string => {
  const [found = '', ...others] = blocks(language).filter((text) => text.startsWith(beginning));
  expect([found === '', others], `one block that begins with ${beginning}`).toEqual([false, []]);
  return found;
};

/** A program of the project, as its script in package.json runs it. */
const program = (name: string, cwd: string, argv: readonly string[] = [], input = ''): Promise<Ended> => {
  const [, file = ''] = /^tsx (\S+)$/.exec(scripts[name] ?? '') ?? [];
  return runProgram(file, argv, { folder: cwd, typed: input });
};

/** A line of the README that pipes words into `npm start`, run without npm in between. */
const piped = (command: string, cwd: string): Promise<Ended> => {
  const [, words = '', flags = ''] = /^printf '(.*)' \| npm (?:--silent )?start(?: -- (.*))?$/.exec(command) ?? [];
  return program('start', cwd, flags.split(' ').filter(Boolean), words.replaceAll('\\n', '\n'));
};

const pipedBy = (words: string): string => oneBlock('sh', `printf '${words}`).trimEnd();

describe.concurrent('the commands', () => {
  it('are there', () => {
    const called = [...readme.matchAll(/npm (?:--silent )?(?:run )?([\w:]+)/g)].map(([, name = '']) => name);
    expect(called.length).toBeGreaterThan(10);
    expect(called.filter((name) => name !== 'ci' && scripts[name] === undefined)).toEqual([]);
  });

  it('are those of the clean clone: `npm ci` and `npm test`', async () => {
    const ci = await textOf('.ci/run');
    for (const command of ['npm ci', 'npm test', 'npm run build', 'npm run synth']) {
      expect(readme).toContain(command);
      expect(ci).toContain(command);
    }
  });

  it('print a conversation on a pipe', async () => {
    const { code, out, err } = await piped(pipedBy('open gentle back\\nyes'), root);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.match(/^ {2}You: /gm)).toHaveLength(6);
    expect(out).toContain(' Echo: Stop. Feet down. Rest.');
  });

  it('print JSON for a program, of the kinds in the table', async () => {
    const { code, out } = await piped(pipedBy('open gentle back\\n{"wait"'), root);
    expect(code).toBe(0);
    const happenings: Record<string, unknown>[] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const [, rows = ''] = /^\| `kind` .*\n\|.*\n((?:\|.*\n)+)/m.exec(readme) ?? [];
    const table = new Map(
      [...rows.matchAll(/^\| `(\w+)` \| [^|]+ \| (.+) \|$/gm)].map(([, kind = '', fields = '']) => [
        kind,
        [...fields.replace(/\(.*?\)/g, '').matchAll(/`(\w+)`/g)].map(([, field]) => field),
      ]),
    );
    for (const { at, kind, ...fields } of happenings) {
      expect(at).toEqual(expect.any(Number));
      for (const field of Object.keys(fields)) expect(table.get(String(kind)), `${kind}`).toContain(field);
    }
    const kinds = [...(await textOf('lambda/simulator/happening.ts')).matchAll(/readonly kind: '(\w+)'/g)];
    expect([...table.keys()].sort()).toEqual([...new Set(kinds.map(([, kind]) => kind))].sort());
  });

  it('explain themselves in the words that are quoted', () => {
    expect(parseArguments(['--help'])).toEqual({ kind: 'help' });
    expect(oneBlock('text', 'A local Echo')).toBe(help);
  });
});

describe('the transcript', () => {
  it('is made of pieces of the conversations that are played word for word', async () => {
    const folder = join(root, 'tests/conversations/en-US');
    const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
    const pieces = oneBlock('', '  You: Alexa, open gentle back').split('  [...]\n');
    expect(pieces.length).toBe(3);
    expect(pieces.filter((piece) => !files.some((file) => file.includes(piece)))).toEqual([]);
  });
});

describe('what it points at', () => {
  it.each(['README.md', 'infra/pages/privacy.md', 'infra/pages/operating.md'])('is there: %s', async (page) => {
    const links = [...(await textOf(page)).matchAll(/\]\(([^)#:]+)\)/g)].map(([, link = '']) => link);
    await Promise.all(links.map((link) => realpath(join(root, dirname(page), link))));
  });

  it('is there: the folders of the house', async () => {
    const paths = [...oneBlock('', 'lambda/index.ts').matchAll(/^(\S+)/gm)].map(([path]) => path);
    await Promise.all(paths.map((path) => realpath(join(root, path))));
  });
});

describe('the myth', () => {
  it('is a file as it stands', async () => {
    const [first, ...code] = oneBlock('ts', '// lambda/protocol/myths/').split('\n');
    expect(code.join('\n')).toBe(await textOf(first?.slice(3) ?? ''));
  });
});

describe('the routine', async () => {
  const copy = await realpath(await mkdtemp(join(tmpdir(), 'readme-')));
  afterAll(() => rm(copy, { recursive: true, force: true }));

  const file = 'lambda/protocol/routines/evening-breaths.ts';
  const snippet = (path: string): string => oneBlock('ts', `// ${path}\n`).slice(path.length + 4);
  const edit = async (path: string, change: (text: string) => string) => {
    const before = await readFile(join(copy, path), 'utf8');
    const after = change(before);
    expect(after, path).not.toBe(before);
    await writeFile(join(copy, path), after);
  };
  const errors = oneBlock('text', 'ProtocolError').trimEnd().split('\n');

  beforeAll(async () => {
    for (const path of ['lambda', 'infra', 'interaction-models', 'package.json', 'tsconfig.json']) {
      await cp(join(root, path), join(copy, path), { recursive: true });
    }
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');

    await writeFile(join(copy, file), snippet(file));
    const [importLine = '', entry = ''] = snippet('lambda/protocol/routines/index.ts').split('\n');
    await edit('lambda/protocol/routines/index.ts', (text) =>
      `${importLine}\n${text}`.replace(/^export const routines = \[\n/m, `$&${entry}\n`),
    );
    for (const [name, table] of [
      ['routine-names', 'routineNames'],
      ['routines/calm', 'calm'],
      ['heard', 'routines'],
    ] as const) {
      const path = `lambda/locales/en-US/${name}.ts`;
      const words = snippet(path);
      const opening = new RegExp(`^(?:export )?const ${table} = \\{\\n`, 'm');
      await edit(path, (text) => text.replace(opening, (line) => line + words));
    }
  });

  it('is told its mistakes in the lines that are quoted', async () => {
    const { eveningBreaths }: { eveningBreaths: Routine } = await import(join(copy, file));
    const [step] = eveningBreaths.steps;
    const mistakes: readonly object[] = [
      { sources: ['SLOW99'] },
      { steps: [{ ...step, minutes: 0 }] },
      { steps: [{ ...step, pattern: '4-7' }] },
    ];
    for (const [i, mistake] of mistakes.entries()) {
      const wrong = [...routines, { ...eveningBreaths, ...mistake } as Routine];
      const check = () => checkTables({ routines: wrong, patterns, playlists, sittings, myths, redFlags, sources });
      expect(check).toThrow((errors[i] ?? '').replace('ProtocolError: ', ''));
    }
  });

  it('is added as it is told, and then it is led', async () => {
    /** An error as it is quoted, whatever the day and the fingerprint of the tables are. */
    const anyVersion = (text: string) => text.replace(/\d{4}-\d\d-\d\d\./, '').replaceAll(/[\da-f]{8}/g, '...');
    const { err } = await program('build', copy);
    expect(anyVersion(err.trimEnd())).toBe(anyVersion(errors.at(-1) ?? ''));
    const [fingerprint = ''] = /[\da-f]{8}/.exec(err) ?? [];
    await edit('lambda/protocol/care-version.ts', (text) => text.replace(/\.[\da-f]{8}/, `.${fingerprint}`));

    const built = program('build', copy);
    expect(await program('model', copy)).toMatchObject({ code: 0, err: '' });
    const { code, out } = await piped(pipedBy('ask gentle back for'), copy);
    expect(code).toBe(0);
    expect(out).toContain('-> StartRoutineIntent routine=evening-breaths (exact)\n');
    expect(out).toContain('Let your shoulders sink.');
    expect(out).not.toMatch(/violation|the skill logged/);
    expect(await built).toMatchObject({ code: 0, err: '' });
  }, 240_000);
});

describe('the pages for operators', () => {
  /** The names in the first column of the table of fields. */
  const fieldsIn = async (page: string): Promise<readonly string[]> => {
    const [, rows = ''] = /^\| Field .*\n\|.*\n((?:\|.*\n)+)/m.exec(await textOf(page)) ?? [];
    return [...rows.matchAll(/^\|([^|]+)\|/gm)].flatMap(([, names = '']) =>
      [...names.matchAll(/\w+/g)].map(([name]) => name),
    );
  };

  it('name every field of the record, and no other', async () => {
    const named = await fieldsIn('infra/pages/privacy.md');
    expect(named.toSorted()).toEqual(Object.keys(recordSchema.shape).toSorted());
  });

  it('name every field of a log line, and no other', async () => {
    const [, listed = ''] = /const fields = \[(.*?)\]/s.exec(await textOf('lambda/log.ts')) ?? [];
    const fields = [...listed.matchAll(/'(\w+)'/g)].map(([, name]) => name);
    const named = await fieldsIn('infra/pages/operating.md');
    expect(named.toSorted()).toEqual(fields.toSorted());
  });
});
