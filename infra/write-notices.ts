import { writeFile } from 'node:fs/promises';
import { bundle } from './bundle.ts';
import { notices } from './notices.ts';
import { bundleFolder, entry, noticesPage } from './paths.ts';

// To be run after a dependency of the function changes; a test says when.

await writeFile(noticesPage, await notices(await bundle(entry, bundleFolder, { write: false })));
