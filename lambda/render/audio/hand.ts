import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Clip } from '../clip.ts';
import { make, RenderError } from './make.ts';
import type { ManifestEntry } from './manifest.ts';

/** Who makes files, one at a time. */
export type Hand = {
  readonly make: (clip: Clip, directory: string) => Promise<ManifestEntry>;
  /** Nothing is left to do. */
  readonly leave: () => void;
};

/** What a process of its own is asked for, and what it answers. */
export type Order = { readonly clip: Clip; readonly directory: string };
export type Delivered = { readonly entry: ManifestEntry } | { readonly failure: string };

/** This process itself. */
export const ownHand = (): Hand => ({ make, leave: () => undefined });

const program = fileURLToPath(new URL('worker.ts', import.meta.url));

/** A process of its own, on a core of its own; it ends when it is told to, or when we do. */
export const otherHand = (): Hand => {
  const child = fork(program, { execArgv: ['--import', 'tsx'] });
  const answered = () =>
    new Promise<Delivered>((resolve) => {
      const gone = (code: number | null) => resolve({ failure: `a renderer that ended with ${code}` });
      child.once('exit', gone);
      child.once('message', (delivered: Delivered) => {
        child.off('exit', gone);
        resolve(delivered);
      });
    });
  return {
    make: async (clip, directory) => {
      const answer = answered();
      child.send({ clip, directory } satisfies Order);
      const delivered = await answer;
      if ('failure' in delivered) throw new RenderError(`the clip "${clip.name}"`, delivered.failure, 'a file');
      return delivered.entry;
    },
    leave: () => {
      if (child.connected) child.disconnect();
    },
  };
};
