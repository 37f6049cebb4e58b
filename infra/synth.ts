import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { type Deployment, exampleDeployment, type Learned } from './deployment.ts';
import { bundleFolder, canaryFolder, packageFolder, templateFolder } from './paths.ts';
import { writePackage } from './skill-package.ts';
import { addStacks, strict } from './stacks.ts';
import { told } from './told.ts';

// CloudFormation to look at: no account, no network, stand-ins for what somebody decides and for what is learned. A finding
// of cdk-nag that nobody has explained fails it.

const learned: Learned = {
  audioBaseUrl: 'https://d111111abcdef8.cloudfront.net',
  skillId: 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000',
};

/** The forms in which it can be deployed: a folder each. */
const forms: Readonly<Record<string, { readonly deployment: Deployment; readonly learned: Learned }>> = {
  single: { deployment: exampleDeployment, learned },
  'single-first-time': { deployment: exampleDeployment, learned: { audioBaseUrl: learned.audioBaseUrl ?? '' } },
  several: { deployment: { ...exampleDeployment, stage: 'public', regions: ['NA', 'EU', 'FE'] }, learned },
};

const isBuilt = (): boolean => existsSync(join(bundleFolder, 'index.mjs'));

if (!isBuilt()) await import('./build.ts');
if (isBuilt()) {
  await told(async () => {
    for (const [form, { deployment, learned: known }] of Object.entries(forms)) {
      const skillPackage = join(packageFolder, form);
      await mkdir(skillPackage, { recursive: true });
      await writePackage(skillPackage, deployment);
      const app = new App({ outdir: join(templateFolder, form), context: strict });
      Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
      addStacks(app, {
        deployment,
        learned: known,
        folders: { code: bundleFolder, canary: canaryFolder, skillPackage },
      });
      for (const { templateFullPath } of app.synth().stacks) console.log(templateFullPath);
    }
  });
}
