import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));

const files = [...filesUnder('lambda'), ...filesUnder('infra'), ...filesUnder('interaction-models')];

/** Import lines of a file: ours as paths from the root, packages by name, `#protocol` as itself. */
const importsOf = (file: string): readonly string[] => {
  const text = readFileSync(join(root, file), 'utf8');
  const named = [
    ...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom '([^']+)'|\bimport\('([^']+)'\)|^import '([^']+)'/gm),
  ];
  return named.map(([, from, lazily, bare]) => {
    const target = from ?? lazily ?? bare ?? '';
    return target.startsWith('.') ? relative(root, resolve(root, dirname(file), target)) : target;
  });
};

const imports = new Map(files.map((file) => [file, importsOf(file)]));

/** Who may know whom. `own` is the folder itself; a folder stands for all in it, a file for itself. */
const table: Readonly<Record<string, readonly string[]>> = {
  'lambda/protocol': ['zod'],
  'lambda/conversation': ['#protocol'],
  // What was learnt of a locale is a value of the matcher's.
  'lambda/locales': ['#protocol', 'lambda/understanding/known.ts', 'i18next'],
  'lambda/understanding': ['#protocol'],
  'lambda/render': ['#protocol', 'lambda/conversation'],
  'lambda/render/voice-path.ts': ['#protocol', 'node:crypto'],
  'lambda/render/audio': [
    '#protocol',
    'lambda/render',
    'lambda/alexa/limits.ts',
    'wasm-media-encoders',
    'zod',
    'node:',
  ],
  'lambda/render/voice': ['#protocol', 'lambda/render', 'lambda/locales', 'lambda/store/sign.ts', 'node:'],
  'lambda/catalogue': ['#protocol', 'lambda/locales', 'node:'],
  'lambda/contract': ['#protocol', 'lambda/alexa/limits.ts', 'zod'],
  'lambda/contract/cli.ts': ['lambda/contract', 'node:'],
  'lambda/store': ['#protocol', 'lambda/conversation/progress.ts', 'zod', 'node:'],
  'lambda/alexa': [
    '#protocol',
    'lambda/conversation',
    'lambda/locales',
    'lambda/render',
    'lambda/understanding',
    'lambda/store/progress-store.ts',
    'ask-sdk-core',
    'ask-sdk-model',
  ],
  'lambda/simulator': [
    '#protocol',
    'lambda/alexa',
    'lambda/contract',
    'lambda/environment.ts',
    'lambda/locales',
    'lambda/render',
    'lambda/store/memory.ts',
    'lambda/store/file.ts',
    'lambda/store/progress-store.ts',
    'lambda/conversation/progress.ts',
    'lambda/simulator/services',
    'double-metaphone',
    'stemmer',
    'zod',
    'node:',
  ],
  'lambda/simulator/services': [
    'lambda/contract',
    'lambda/simulator',
    'ask-sdk-model',
    'rrule-temporal',
    'zod',
    'node:',
  ],
  'lambda/index.ts': ['lambda/alexa', 'lambda/store', 'lambda/environment.ts', 'lambda/log.ts', 'aws-lambda'],
  'lambda/canary': ['lambda/log.ts', 'lambda/store/post.ts', 'lambda/store/sign.ts'],
  'lambda/endpoint': [
    'lambda/alexa',
    'lambda/environment.ts',
    'lambda/log.ts',
    'lambda/render/voice',
    'lambda/store/file.ts',
    'lambda/store/memory.ts',
    'ask-sdk-express-adapter',
    'node:',
  ],
  'lambda/environment.ts': ['lambda/store'],
  'lambda/log.ts': ['lambda/metrics.ts'],
  'lambda/metrics.ts': [],
  infra: [
    '#protocol',
    'interaction-models',
    'lambda/alexa/uses.ts',
    'lambda/canary/rehearsal.ts',
    'lambda/contract',
    'lambda/locales/index.ts',
    'lambda/locales/review.ts',
    'lambda/render/voice-path.ts',
    '@resvg/resvg-wasm',
    'aws-cdk-lib',
    'cdk-nag',
    'constructs',
    'esbuild',
    'zod',
    'node:',
  ],
  'interaction-models': ['#protocol', 'lambda/alexa/uses.ts', 'lambda/locales', 'lambda/understanding', 'zod', 'node:'],
};

/** The most particular row of the table that a file belongs to. */
const rowOf = (file: string): string | undefined =>
  Object.keys(table)
    .filter((row) => file === row || file.startsWith(`${row}/`))
    .toSorted((a, b) => b.length - a.length)[0];

const isAllowed = (target: string, allowed: readonly string[], row: string): boolean =>
  rowOf(target) === row ||
  allowed.some((each) => target === each || target.startsWith(each.endsWith(':') ? each : `${each}/`));

describe('the house', () => {
  it('has no file outside the table', () => {
    expect(files.filter((file) => rowOf(file) === undefined)).toEqual([]);
  });

  it.each(Object.entries(table))('lets %s know only whom it may', (row, allowed) => {
    const own = files.filter((file) => rowOf(file) === row);
    expect(own.length).toBeGreaterThan(0);
    const strangers = own.flatMap((file) =>
      (imports.get(file) ?? [])
        .filter((target) => !isAllowed(target, allowed, row))
        .map((target) => `${file} -> ${target}`),
    );
    expect(strangers).toEqual([]);
  });

  it('has one door to the shared module', () => {
    const burglars = files
      .filter((file) => !file.startsWith('lambda/protocol/'))
      .flatMap((file) =>
        (imports.get(file) ?? [])
          .filter((target) => target.startsWith('lambda/protocol'))
          .map((target) => `${file} -> ${target}`),
      );
    expect(burglars).toEqual([]);
  });

  it('reaches the simulator and the validator from nothing that is deployed', () => {
    const seen = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const target of imports.get(file) ?? []) visit(target === '#protocol' ? 'lambda/protocol/index.ts' : target);
    };
    visit('lambda/index.ts');
    expect(
      [...seen].filter((file) => /^(lambda\/(simulator|contract|render\/audio|render\/voice)|infra)\//.test(file)),
    ).toEqual([]);
  });

  it('has no cycles', () => {
    const cycles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
        return;
      }
      if (done.has(file)) return;
      for (const target of imports.get(file) ?? []) if (imports.has(target)) visit(target, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });
});

describe('files', () => {
  it('are called in kebab case, hold one noun and export nothing by default', () => {
    const badly = files.filter(
      (file) => !/(^|\/)[a-z0-9-]+\.ts$/.test(file) || /\/(types|utils|helpers)\.ts$/.test(file),
    );
    expect(badly).toEqual([]);
    const defaults = files.filter((file) => /^export default\b/m.test(readFileSync(join(root, file), 'utf8')));
    expect(defaults).toEqual([]);
  });
});
