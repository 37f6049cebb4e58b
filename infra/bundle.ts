import { type BuildOptions, build, type Metafile } from 'esbuild';
import { root } from './paths.ts';

export type Chunk = {
  readonly path: string;
  readonly bytes: number;
  /** Paths, from the root, of what went into it. */
  readonly inputs: readonly string[];
};

/** The code of a bundle; source maps are left out. */
export type Bundle = {
  /** What every cold start reads: the entry and what it imports at once. */
  readonly entry: readonly Chunk[];
  /** What is imported on demand. */
  readonly others: readonly Chunk[];
};

const options: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  // What is imported on demand, like a locale, becomes a file of its own.
  splitting: true,
  chunkNames: '[name]-[hash]',
  minify: true,
  // An error is shown with its whole line.
  lineLimit: 200,
  sourcemap: true,
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
  // CommonJS packages call `require`, which a module does not have.
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
};

/** Paths of `path` and of all that is read with it. */
const closure = (path: string, outputs: Metafile['outputs'], seen = new Set<string>()): ReadonlySet<string> => {
  const output = outputs[path];
  if (output === undefined || seen.has(path)) return seen;
  seen.add(path);
  for (const { kind, path: next } of output.imports) if (kind === 'import-statement') closure(next, outputs, seen);
  return seen;
};

/** What esbuild tells of a bundle, as chunks. */
export const summary = ({ outputs }: Metafile): Bundle => {
  const chunks = Object.entries(outputs)
    .filter(([path]) => path.endsWith('.mjs'))
    .map(([path, { bytes, inputs }]): Chunk => {
      const used = Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
      return { path, bytes, inputs: used.map(([input]) => input).sort() };
    });
  const first = chunks.find(({ path }) => path.endsWith('/index.mjs'))?.path ?? '';
  const early = closure(first, outputs);
  return { entry: chunks.filter(({ path }) => early.has(path)), others: chunks.filter(({ path }) => !early.has(path)) };
};

/** Bundles `entry` as `index.mjs` into `folder`; esbuild's own account of it. */
export const built = async (entry: string, folder: string, { write = true } = {}): Promise<Metafile> => {
  const { metafile } = await build({
    ...options,
    entryPoints: { index: entry },
    outdir: folder,
    write,
  });
  if (metafile === undefined) throw new TypeError('esbuild gives a metafile when asked for one');
  return metafile;
};

/** Bundles `entry` as `index.mjs` into `folder`; `write: false` only tells what it would be. */
export const bundle = async (entry: string, folder: string, { write = true } = {}): Promise<Bundle> =>
  summary(await built(entry, folder, { write }));
