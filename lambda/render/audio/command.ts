import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { type Clip, describe, runOf } from '../clip.ts';
import { RenderError } from './make.ts';
import { type Progress, renderAll } from './render-all.ts';

const usage = `Renders every sound file the skill plays, with manifest.json, a picture of each, and index.html that shows them.

  npm run audio -- [--out FOLDER] [--cores N]

  --out FOLDER  dist/audio unless given; what is there and whole is kept
  --cores N     how many files are made at the same time: as many as there are cores, at most 8`;

/** Where the command writes; `console` and a terminal's second stream outside of tests. */
export type Terminal = {
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Replaces the line shown before; absent where nobody watches. */
  readonly show?: (text: string) => void;
};

const seconds = (milliseconds: number) => `${Math.round(milliseconds / 1000)} s`;

const barWidth = 20;

/** @example bar(1, 4) // => '[#####...............]' */
const bar = (done: number, total: number): string =>
  `[${'#'.repeat(Math.floor((done / total) * barWidth)).padEnd(barWidth, '.')}]`;

const progressLine = ({ clip, fresh, done, total }: Progress): string => {
  const run = runOf(clip.name);
  const what = `${fresh ? 'made' : 'kept'} ${run ? describe(run) : clip.name}, ${seconds(clip.lasts)}`;
  return `${bar(done, total)} ${done}/${total} ${what}`;
};

type Options = { readonly out: string; readonly cores: number; readonly help: boolean };

const mostCores = 8;

const optionsOf = (argv: readonly string[]): Options | Error => {
  try {
    const options = {
      out: { type: 'string', default: 'dist/audio' },
      cores: { type: 'string', default: String(Math.min(availableParallelism(), mostCores)) },
      help: { type: 'boolean', short: 'h' },
    } as const;
    const { values } = parseArgs({ args: [...argv], options });
    if (!/^[1-9]\d?$/.test(values.cores))
      return new Error(`--cores: expected a number from 1 to 99, got "${values.cores}"`);
    return { out: values.out, cores: Number(values.cores), help: values.help ?? false };
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
    const { made, kept, manifest } = await renderAll(everyClip(), options.out, { onProgress, hands: options.cores });
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
