import { awsRegions } from './alexa-region.ts';
import { empty, outputsOf } from './cloud.ts';
import { ConfigError } from './config-error.ts';
import { contextOf, learn } from './deploy.ts';
import { type Deployment, homeOf, type Learned, nobodysSkill } from './deployment.ts';
import type { Outside } from './outside.ts';
import { outputs, stackNames } from './stack-names.ts';

export type Destroying = {
  readonly outside: Outside;
  readonly deployment: Deployment;
  readonly file: string;
  readonly yes: boolean;
  /** What people have in it goes as well. */
  readonly progressToo: boolean;
};

/**
 * Takes a deployment away: the skill first, so that nobody is answered by half of it. People's progress stays unless told
 * otherwise, and is found again by the next deployment.
 * @throws ConfigError where nobody said yes, and for the first thing that fails
 */
export const destroy = async ({ outside, deployment, file, yes, progressToo }: Destroying): Promise<void> => {
  const region = awsRegions[homeOf(deployment)];
  const { progress, sound, functions, skill } = stackNames(deployment);
  const going = [...(skill === undefined ? [] : [skill]), ...functions, sound, ...(progressToo ? [progress] : [])];
  outside.say(`These go: ${going.join(', ')}.`);
  outside.say(
    progressToo ? `Everybody's progress goes with ${progress}.` : `${progress} stays, with everybody's progress.`,
  );
  if (!yes && !(await outside.confirm('Destroy them?'))) {
    throw new ConfigError('npm run destroy', 'no yes', 'yes, typed, or --yes; nothing has been destroyed');
  }
  // A stack that was never made has no facts; any will do to name what goes.
  const stand: Required<Learned> = { audioBaseUrl: 'https://example.com', skillId: nobodysSkill };
  const learned = { ...stand, ...(await learn(outside, deployment)) };
  const cdk = async (verb: string, stack: string, ...more: readonly string[]): Promise<void> => {
    const { code } = await outside.run('cdk', [verb, stack, ...more, ...contextOf(file, learned)], { shown: true });
    if (code !== 0)
      throw new ConfigError(`cdk ${verb} ${stack}`, `exit code ${code}`, '0; what went wrong is told above');
  };
  const gone = (stack: string, ...more: readonly string[]) =>
    cdk('destroy', stack, '--exclusively', '--force', ...more);

  for (const stack of going) {
    if (stack === sound) {
      const bucket = (await outputsOf(outside, region, sound))?.[outputs.bucket];
      if (bucket !== undefined) await empty(outside, region, bucket);
    }
    if (stack === progress) {
      // Twice protected: the table first lets go of what it holds, then the stack may go with it.
      await cdk('deploy', progress, '--exclusively', '--require-approval', 'never', '-c', 'forgettable=yes');
      await gone(progress, '-c', 'forgettable=yes');
    } else {
      await gone(stack);
    }
  }
};
