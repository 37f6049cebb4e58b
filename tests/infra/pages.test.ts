import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { exampleDeployment } from '../../infra/deployment.ts';
import { prerequisites } from '../../infra/prerequisite.ts';
import type { recordSchema } from '../../lambda/store/record.ts';
import { templateIn, templatesOf } from './templates.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
const folder = 'infra/pages';
const pages = readdirSync(join(root, folder)).filter((name) => name !== 'third-party-notices.md');

describe.each(pages)('%s', (name) => {
  test('points at what is there', () => {
    const links = [...textOf(join(folder, name)).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link);
    for (const link of links.filter((each) => !each.includes(':')))
      realpathSync(join(root, dirname(join(folder, name)), link));
  });
});

describe('certification', () => {
  const page = textOf(`${folder}/certification.md`);
  const rows = [...page.matchAll(/^\| ([^|]+) \| [^|]+ \| (`tests\/.*) \|$/gm)].map(
    ([, name = '', proof = '']) => [name, proof] as const,
  );

  /** Pairs of a file and a test in it; a test without a file of its own is in the one before. */
  const namedIn = (proof: string) => {
    let file = '';
    return [...proof.matchAll(/`(tests\/[\w./-]+)`|"((?:\\"|[^"])+)"/g)].flatMap(([, path, name]) => {
      if (path !== undefined) file = path;
      return name === undefined ? [] : [{ file, name: name.replaceAll('\\"', '"') }];
    });
  };

  test('has every row of what Amazon looks at', () => {
    expect(rows.map(([name]) => name)).toEqual([
      'Launch without intent',
      'Every prompt',
      'Help',
      'Stop, cancel, exit',
      'Fallback, nonsense, silence',
      'Example phrases',
      'Invocation name',
      'AudioPlayer skills',
      'Permissions',
      'Reprompt',
      'Response design',
      'One-shots',
      'Store text',
    ]);
  });

  test.each([...rows, ['the disclaimer', /^Health skills.*$/m.exec(page)?.[0] ?? ''] as const])(
    'names tests that there are: %s',
    (_, proof) => {
      const named = namedIn(proof);
      expect(named.length).toBeGreaterThan(0);
      for (const { file, name } of named) {
        const code = textOf(file);
        const isThere = code.includes(`('${name}', `) || code.includes(`(\n    '${name}',\n`);
        expect(isThere, `${file}: ${name}`).toBe(true);
      }
    },
  );
});

describe('the privacy policy', () => {
  const policy = textOf(`${folder}/privacy-policy.md`);

  /** Where each field of the record is told, in plain words. */
  const told: Readonly<Record<keyof typeof recordSchema.shape, string>> = {
    schemaVersion: 'versions of the record',
    revision: 'versions of the record',
    careVersion: 'of the care content',
    place: 'your place in a routine',
    scanPlace: 'or a body scan',
    stream: 'whether a stream of breath tones was playing',
    plan: 'a warm or cool plan you changed',
    settings: 'your settings: pace, breath, how much talk, size of movement, whether it goes on by itself, quiet hours',
    counts: 'how often and when you did',
    programme: 'your place in the programme',
    started: 'or started which routine',
    leftOut: 'routines you chose to leave out',
    cups: "today's cups",
    dates: 'when you heard our notice, and when you allowed or declined timers and reminders',
    timers: 'numbers of timers and reminders',
    reminders: 'numbers of timers and reminders',
    expires: 'the day on which it expires',
  };

  test.each(Object.entries(told))('tells of %s', (_, words) => {
    expect(policy).toContain(words);
  });

  test('gives the times that the stacks give', () => {
    const templates = templatesOf();
    const [lambda, progress] = ['Function-NA', 'Progress'].map((name) => templateIn(templates, `GentleBack-${name}`));
    expect(JSON.stringify(progress?.only('AWS::DynamoDB::GlobalTable').Properties)).toContain(
      '"RecoveryPeriodInDays":7',
    );
    expect(policy).toContain('reach back seven days');
    const [log] = (lambda?.all('AWS::Logs::LogGroup') ?? []).filter(({ id }) => id.startsWith('Skill'));
    expect(log?.Properties.RetentionInDays).toBe(30);
    expect(policy).toContain('kept for a month');
  });
});

describe('operating', () => {
  const page = textOf(`${folder}/operating.md`);

  test('tells of every alarm', () => {
    const alarms = templateIn(templatesOf(), 'GentleBack-Function-NA').all('AWS::CloudWatch::Alarm');
    for (const { id } of alarms) {
      const name = id
        .replace(/^Alarms/, '')
        .replace(/[\dA-F]{8}$/, '')
        .replace(/^Halts.*/, 'Halts-<routine>');
      expect(page).toContain(`| \`${name}\``);
    }
  });

  test('names stacks, kill switch and region as they are', () => {
    expect(page).toContain('--name /GentleBack/switched-off --region us-east-1');
    for (const name of ['Progress', 'Sound', 'Function-NA', 'Skill']) expect(page).toContain(`\`GentleBack-${name}\``);
  });
});

describe('deploying', () => {
  const page = textOf(`${folder}/deploying.md`);

  test('tells of every key of a deployment', () => {
    const keys = [...page.matchAll(/^\| (`\w+`(?:, `\w+`)*) \|/gm)].flatMap(([, names = '']) =>
      [...names.matchAll(/\w+/g)].map(([name]) => name),
    );
    expect(keys.sort()).toEqual(Object.keys(exampleDeployment).sort());
  });

  test('tells how to get what the doctor may miss', () => {
    for (const name of ['Node.js', 'AWS CLI', 'AWS account', 'CDK bootstrap', 'Amazon account']) {
      expect(prerequisites.map((each) => each.name)).toContain(name);
      expect(page).toContain(`\`${name}\``);
    }
  });

  test('takes ten steps at most in the README', () => {
    const [, section = ''] = /## Deploying\n(.*?)\n## /s.exec(textOf('README.md')) ?? [];
    const steps = [...section.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
    expect(steps.length).toBeGreaterThan(5);
    expect(steps.length).toBeLessThanOrEqual(10);
  });
});

describe('the sheet', () => {
  test('has all sixteen rows, and nobody has signed', () => {
    const rows = [...textOf(`${folder}/device-and-listener-sheet.md`).matchAll(/^\| (DL\d\d) \|.*\| \|$/gm)];
    expect(rows.map(([, id]) => id)).toEqual(
      Array.from({ length: 16 }, (_, i) => `DL${String(i + 1).padStart(2, '0')}`),
    );
  });
});
