import { App } from 'aws-cdk-lib';
import { loadDeployment } from './deployment.ts';
import { bundleFolder, canaryFolder, deploymentFile, packageFolder } from './paths.ts';
import { addStacks, strict } from './stacks.ts';
import { told } from './told.ts';

// What the CDK command line runs, see cdk.json: all of one deployment, with what was learned so far as its context.

await told(async () => {
  const app = new App({ context: strict });
  const context = (key: string): string | undefined => {
    const value: unknown = app.node.tryGetContext(key);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const [audioBaseUrl, skillId] = [context('audioBaseUrl'), context('skillId')];
  addStacks(app, {
    deployment: await loadDeployment(context('deployment') ?? deploymentFile),
    learned: { ...(audioBaseUrl && { audioBaseUrl }), ...(skillId && { skillId }) },
    folders: { code: bundleFolder, canary: canaryFolder, skillPackage: packageFolder },
    forgettable: context('forgettable') === 'yes',
  });
  app.synth();
});
