import type { Metafile } from 'esbuild';
import { summary } from '../../infra/bundle.ts';

/** Bytes of minified code: read by every cold start, and read only when something asks for it. */
export type Bytes = { readonly early: number; readonly later: number };
export type Part = Bytes & { readonly name: string };

export type Size = Bytes & {
  /** The largest first: a folder of ours, a package, or what esbuild itself adds. */
  readonly parts: readonly Part[];
  readonly chunks: readonly Part[];
};

/** `partOf('node_modules/zod/v4/core/util.js') // => 'zod'`, `partOf('lambda/alexa/skill.ts') // => 'lambda/alexa'` */
export const partOf = (input: string): string => {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input) ?? [];
  return name ?? input.split('/').slice(0, -1).slice(0, 2).join('/');
};

const bySize = (one: Part, other: Part): number => other.early + other.later - one.early - one.later;

const glue = 'between modules';

/** A bundle by its parts; source maps are left out. */
export const sizeOf = (metafile: Metafile): Size => {
  const { entry, others } = summary(metafile);
  const chunks = [
    ...entry.map(({ path, bytes }) => ({ path, early: bytes, later: 0 })),
    ...others.map(({ path, bytes }) => ({ path, early: 0, later: bytes })),
  ];
  const parts = new Map<string, Part>();
  const add = (name: string, early: number, later: number) => {
    const before = parts.get(name);
    parts.set(name, { name, early: (before?.early ?? 0) + early, later: (before?.later ?? 0) + later });
  };
  for (const { path, early, later } of chunks) {
    let rest = early + later;
    for (const [input, { bytesInOutput }] of Object.entries(metafile.outputs[path]?.inputs ?? {})) {
      rest -= bytesInOutput;
      add(partOf(input), early && bytesInOutput, later && bytesInOutput);
    }
    add(glue, early && rest, later && rest);
  }
  return {
    early: chunks.reduce((total, { early }) => total + early, 0),
    later: chunks.reduce((total, { later }) => total + later, 0),
    parts: [...parts.values()].filter(({ early, later }) => early + later > 0).sort(bySize),
    // Without the hash of its content.
    chunks: chunks
      .map(({ path, ...bytes }) => ({ name: (path.split('/').at(-1) ?? '').replace(/-[A-Z0-9]{8}\./, '.'), ...bytes }))
      .sort(bySize),
  };
};
