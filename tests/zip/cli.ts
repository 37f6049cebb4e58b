import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../infra/bundle.ts';
import { entry } from '../../infra/paths.ts';
import { codes, runCommand } from '../commands/run.ts';
import { archive, largestZip } from './archive.ts';
import { findNode24 } from './node24.ts';
import { talkToZip } from './talk.ts';

const conversations = 40;

/** Starts the zip that would be deployed on the Node that Lambda has, and talks to it: a line of figures, and the exit code. */
await runCommand('zip', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bundle-'));
  try {
    await bundle(entry, folder);
    const zip = await archive(folder);
    const size = `${(zip.length / 1024).toFixed(0)} KB`;
    if (zip.length > largestZip) {
      process.stdout.write(`the zip has ${size}: expected at most ${largestZip / 1024} KB\n`);
      return codes.failed;
    }
    const node = await findNode24();
    if (node === undefined) {
      process.stdout.write(`${size}; not started: there is no Node 24, and npx could not fetch it\n`);
      return codes.fine;
    }
    const { loaded, first, warm, memory } = await talkToZip(zip, node, conversations);
    const at = (share: number) => (warm[Math.floor(warm.length * share)] ?? Number.NaN).toFixed(1);
    const cold = `cold ${loaded.toFixed(0)} + ${first.toFixed(0)} ms`;
    process.stdout.write(
      `${size}, ${cold}, warm p50 ${at(0.5)} ms, p99 ${at(0.99)} ms of ${warm.length}, ${memory.toFixed(0)} MB\n`,
    );
    return codes.fine;
  } finally {
    await rm(folder, { recursive: true });
  }
});
