import { parseArgs } from 'node:util';
import { type Clip, describe, runOf } from '../clip.ts';
import { type Progress, RenderError, renderAll } from './render-all.ts';

const usage = `Renders every sound file the skill plays, and manifest.json beside them.

  npm run audio -- [--out FOLDER]    FOLDER is dist/audio unless given; what is there and whole is kept`;

/** Where the command writes; `console` and a terminal's second stream outside of tests. */
export type Terminal = {
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Replaces the line shown before; absent where nobody watches. */
  readonly show?: (text: string) => void;
};

const seconds = (milliseconds: number) => `${Math.round(milliseconds / 1000)} s`;

const progressLine = ({ clip, fresh, done, total }: Progress): string => {
  const run = runOf(clip.name);
  return `${done}/${total} ${fresh ? 'made' : 'kept'} ${run ? describe(run) : clip.name}, ${seconds(clip.lasts)}`;
};

const optionsOf = (argv: readonly string[]): { readonly out: string; readonly help: boolean } | Error => {
  try {
    const options = { out: { type: 'string', default: 'dist/audio' }, help: { type: 'boolean', short: 'h' } } as const;
    const { values } = parseArgs({ args: [...argv], options });
    return { out: values.out, help: values.help ?? false };
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
};

/** `npm run audio`: the exit code is 0 when every file is there, 1 when one could not be made, 2 for a wrong option. */
export const audioCommand = async (
  argv: readonly string[],
  everyClip: () => readonly Clip[],
  { say, complain, show }: Terminal,
): Promise<number> => {
  const options = optionsOf(argv);
  if (options instanceof Error) {
    complain(`${options.message}\n\n${usage}`);
    return 2;
  }
  if (options.help) {
    say(usage);
    return 0;
  }
  try {
    const onProgress = (progress: Progress) => show?.(progressLine(progress));
    const { made, kept, manifest } = await renderAll(everyClip(), options.out, { onProgress });
    const whole = manifest.reduce((total, entry) => total + entry.durationMs, 0);
    show?.('');
    say(`${options.out}: ${made} made, ${kept} kept, ${seconds(whole)} of sound.`);
    return 0;
  } catch (error) {
    if (!(error instanceof RenderError)) throw error;
    show?.('');
    complain(error.message);
    return 1;
  }
};
