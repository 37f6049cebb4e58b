import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { Bundle } from './bundle.ts';
import { ConfigError } from './config-error.ts';
import { root } from './paths.ts';

const packageSchema = z.object({ name: z.string(), version: z.string(), license: z.string() });

const introduction = `# Third-party notices

The deployed function contains the packages below, each under its own licence. Written by \`npx tsx infra/write-notices.ts\`
from what the bundle really holds.
`;

/** `node_modules/zod` of `node_modules/zod/v4/core/util.js`, scope and nesting included. */
const packageFolder = (input: string): string | undefined => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];

const notice = async (folder: string): Promise<string> => {
  const text = (file: string) => readFile(join(root, folder, file), 'utf8');
  const { name, version, license } = packageSchema.parse(JSON.parse(await text('package.json')));
  const files = (await readdir(join(root, folder))).filter((file) => /^(licen[cs]e|notice)(\.(md|txt))?$/i.test(file));
  if (files.length === 0) throw new ConfigError(`licence of ${name}`, 'no file', 'LICENSE or NOTICE in its package');
  const texts = await Promise.all(files.sort().map(text));
  const quoted = texts.map((words) => `\`\`\`text\n${words.replaceAll('\r\n', '\n').trim()}\n\`\`\`\n`);
  return `## ${name} ${version} (${license})\n\n${quoted.join('\n')}`;
};

/** The page of notices for a bundle. */
export const notices = async ({ entry, others }: Bundle): Promise<string> => {
  const inputs = [...entry, ...others].flatMap((chunk) => chunk.inputs);
  const folders = new Set(inputs.map(packageFolder).filter((folder) => folder !== undefined));
  return [introduction, ...(await Promise.all([...folders].sort().map(notice)))].join('\n');
};
