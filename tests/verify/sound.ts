import { limits } from '../../lambda/alexa/limits.ts';
import { batchesOf } from '../../lambda/render/audio/render-all.ts';
import { render } from '../../lambda/render/audio/sound-library.ts';
import { everyClip } from '../../lambda/render/every-clip.ts';
import { everyTrack } from '../../lambda/render/every-track.ts';
import { readFlags } from '../commands/flags.ts';
import { codes, runCommand } from '../commands/run.ts';
import { decoder } from '../render/audio/decoded.ts';
import { proofOf } from '../render/audio/proof.ts';

const options = { share: { type: 'string', default: '1/1' } } as const;

/** Renders every file, decodes it with another library and holds it against its name: a line for all, and the exit code. */
await runCommand('sound', async (argv) => {
  const { values } = readFlags(argv, options);
  const [nth = 1, of = 1] = values.share.split('/').map(Number);
  const room = { chunk: limits.speechAudio, audioTags: limits.audioTags };
  const batches = batchesOf([...everyTrack(), ...everyClip(room)]).filter((_, i) => i % of === nth - 1);
  const clips = batches.flat();
  const heard = decoder();
  let [boundaries, furthest, failed] = [0, 0, 0];
  for (const [i, clip] of clips.entries()) {
    const rendered = await render(clip);
    if (rendered === undefined) throw new Error(`${clip.name} names no run`);
    const proof = await proofOf(clip, rendered, heard);
    boundaries += proof.boundaries;
    furthest = Math.max(furthest, proof.furthest);
    if (proof.faults.length > 0) failed += 1;
    for (const fault of proof.faults) process.stdout.write(`${clip.name}: ${fault}\n`);
    process.stderr.write(`${i + 1} of ${clips.length} files\n`);
  }
  heard.free();
  const seconds = clips.reduce((total, { lasts }) => total + lasts, 0) / 1000;
  const found = `${boundaries} boundaries in ${clips.length} files of ${seconds.toFixed(0)} s, at most ${furthest.toFixed(1)} ms off`;
  process.stdout.write(`${found}, ${failed} files with faults\n`);
  return failed === 0 ? codes.fine : codes.failed;
});
