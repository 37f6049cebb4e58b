import { parseArgs } from 'node:util';
import { describe, runOf } from '../clip.ts';
import { everyClip } from '../every-clip.ts';
import { type Progress, RenderError, renderAll } from './render-all.ts';

const usage = `Renders every sound file the skill plays, and manifest.json beside them.

  npm run audio -- [--out FOLDER]    FOLDER is dist/audio unless given; what is there already is kept`;

const seconds = (milliseconds: number) => `${Math.round(milliseconds / 1000)} s`;

const showProgress = ({ clip, fresh, done, total }: Progress) => {
  const run = runOf(clip.name);
  const text = `${done}/${total} ${fresh ? 'made' : 'kept'} ${run ? describe(run) : clip.name}, ${seconds(clip.lasts)}`;
  process.stderr.write(`\r\u001b[K${text.slice(0, (process.stderr.columns ?? 80) - 1)}`);
};

const main = async (): Promise<number> => {
  let out = 'dist/audio';
  try {
    const { values } = parseArgs({ options: { out: { type: 'string' }, help: { type: 'boolean', short: 'h' } } });
    if (values.help) {
      console.log(usage);
      return 0;
    }
    out = values.out ?? out;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return 2;
  }
  try {
    const { made, kept, manifest } = await renderAll(
      everyClip(),
      out,
      process.stderr.isTTY ? { onProgress: showProgress } : {},
    );
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
    const whole = manifest.reduce((total, entry) => total + entry.durationMs, 0);
    console.log(`${out}: ${made} made, ${kept} kept, ${seconds(whole)} of sound.`);
    return 0;
  } catch (error) {
    if (!(error instanceof RenderError)) throw error;
    console.error(error.message);
    return 1;
  }
};

process.exitCode = await main();
