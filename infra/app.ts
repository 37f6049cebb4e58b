import { App } from 'aws-cdk-lib';
import { readDeployment } from './deployment.ts';
import { bundleFolder } from './paths.ts';
import { GentleBackStack } from './stack.ts';
import { told } from './told.ts';

// What the CDK command line runs, see cdk.json.

await told(() => {
  const app = new App();
  const deployment = readDeployment((key) => app.node.tryGetContext(key));
  new GentleBackStack(app, 'GentleBack', { deployment, code: bundleFolder });
  app.synth();
});
