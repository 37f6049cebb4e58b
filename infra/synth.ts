import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { placeholders } from './deployment.ts';
import { bundleFolder, templateFolder } from './paths.ts';
import { GentleBackStack } from './stack.ts';

// CloudFormation to look at: no account, no network, placeholders for what a deployment decides.

const isBuilt = (): boolean => existsSync(join(bundleFolder, 'index.mjs'));

if (!isBuilt()) await import('./build.ts');
if (isBuilt()) {
  const app = new App({ outdir: templateFolder });
  new GentleBackStack(app, 'GentleBack', { deployment: placeholders, code: bundleFolder });
  for (const { templateFullPath } of app.synth().stacks) console.log(templateFullPath);
}
