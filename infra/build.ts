import { copyFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { checkTables } from '#protocol';
import { bundle, type Chunk } from './bundle.ts';
import { checkBundle } from './bundle-limits.ts';
import { bundleFolder, canaryEntry, canaryFolder, entry, noticesPage } from './paths.ts';
import { told } from './told.ts';

const kilobytes = (chunks: readonly Chunk[]): string =>
  `${(chunks.reduce((total, { bytes }) => total + bytes, 0) / 1024).toFixed(1)} KB`.padStart(10);

await told(async () => {
  await rm(bundleFolder, { recursive: true, force: true });
  // The function loads the care tables without validating them, so nothing is bundled unless they hold.
  checkTables();
  const made = await bundle(entry, bundleFolder);
  checkBundle(made);
  await rm(canaryFolder, { recursive: true, force: true });
  await bundle(canaryEntry, canaryFolder);
  await copyFile(noticesPage, join(bundleFolder, basename(noticesPage)));

  console.log(`${kilobytes(made.entry)}  read by every cold start`);
  for (const chunk of made.others) console.log(`${kilobytes([chunk])}  ${chunk.path}, on demand`);
  console.log(`${kilobytes([...made.entry, ...made.others])}  in all, in ${bundleFolder}`);
});
