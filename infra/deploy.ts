import { rehearse } from '../lambda/canary/rehearsal.ts';
import { type AlexaRegion, awsRegions } from './alexa-region.ts';
import { invoke, outputsOf, upload } from './cloud.ts';
import { ConfigError } from './config-error.ts';
import { type Deployment, homeOf, type Learned, namesOf } from './deployment.ts';
import type { Outside } from './outside.ts';
import { allHold, beforeBuilding, lineOf, look, type Prerequisite, prerequisites, type Site } from './prerequisite.ts';
import { writePackage } from './skill-package.ts';
import { outputs, stackNames } from './stack-names.ts';

/** What `npm run deploy` needs beside what a prerequisite does. */
export type Deploying = Site & {
  /** The file that the deployment was read from, for the CDK to read again. */
  readonly file: string;
  readonly packageFolder: string;
  /** Nobody is asked. */
  readonly yes: boolean;
};

const homeRegion = (deployment: Deployment): string => awsRegions[homeOf(deployment)];

/** What earlier deployments have made, as far as they got. */
export const learn = async (outside: Outside, deployment: Deployment): Promise<Learned> => {
  const region = homeRegion(deployment);
  const { sound, skill } = stackNames(deployment);
  const audioBaseUrl = (await outputsOf(outside, region, sound))?.[outputs.audioBaseUrl];
  const made = skill === undefined ? undefined : (await outputsOf(outside, region, skill))?.[outputs.skillId];
  const skillId = 'id' in deployment.skill ? deployment.skill.id : made;
  return { ...(audioBaseUrl && { audioBaseUrl }), ...(skillId && { skillId }) };
};

/** What was learned, as the CDK's context. */
export const contextOf = (file: string, learned: Learned): readonly string[] =>
  Object.entries({ deployment: file, ...learned }).flatMap(([key, value]) => ['-c', `${key}=${value}`]);

const cdk = async (
  { outside, file }: Deploying,
  learned: Learned,
  verb: string,
  ...args: readonly string[]
): Promise<void> => {
  const { code } = await outside.run('cdk', [verb, ...args, ...contextOf(file, learned)], { shown: true });
  if (code !== 0)
    throw new ConfigError(`cdk ${verb} ${args[0] ?? ''}`, `exit code ${code}`, '0; what went wrong is told above');
};

const make = (deploying: Deploying, learned: Learned, stacks: readonly string[]): Promise<void> =>
  cdk(deploying, learned, 'deploy', ...stacks, '--exclusively', '--require-approval', 'never', '--progress', 'events');

const prepared = async ({ outside, deployment, packageFolder }: Deploying): Promise<void> => {
  for (const script of ['build', 'audio']) {
    const { code } = await outside.run('npm', ['run', script], { shown: true });
    if (code !== 0) throw new ConfigError(`npm run ${script}`, `exit code ${code}`, '0; what went wrong is told above');
  }
  await writePackage(packageFolder, deployment);
};

/** Looks at what has to hold and says it. @throws ConfigError where something is missing */
const checked = async (site: Site, all: readonly Prerequisite[]): Promise<void> => {
  const findings = await look(site, all);
  for (const finding of findings) site.outside.say(lineOf(finding));
  if (allHold(findings)) return;
  const missing = findings.filter(({ kind }) => kind === 'missing').length;
  throw new ConfigError('prerequisites', `${missing} missing`, 'all of them; nothing has been made');
};

/** What was learned from the stack of the skill. @throws ConfigError where it has told nothing */
const skillIdOf = ({ skillId }: Learned): string => {
  if (skillId === undefined)
    throw new ConfigError('stack of the skill', 'no skill id', `its output ${outputs.skillId}`);
  return skillId;
};

/** A conversation with the function of a region, as Alexa reaches it. */
const smoke = async (deploying: Deploying, region: AlexaRegion, skillId: string): Promise<void> => {
  const { outside, deployment } = deploying;
  const { function: name, alias } = namesOf(deployment);
  await rehearse({
    say: (event) => invoke(outside, awsRegions[region], `${name}:${alias}`, event),
    status: async (url) => (await outside.fetch(url, { method: 'HEAD' })).status,
    skillId,
    locale: 'en-US',
    now: outside.clock(),
  });
  outside.say(`ok       conversation in ${awsRegions[region]}: opened, breathed, helped, its sound was there`);
};

/**
 * The whole skill, in the owner's accounts. Everything is looked at before anything is made; what is made twice without a
 * change in between is changed in nothing.
 * @throws ConfigError for the first thing that is missing or fails
 */
export const deploy = async (deploying: Deploying): Promise<void> => {
  const { outside, deployment, soundFolder } = deploying;
  const region = homeRegion(deployment);
  const { progress, sound, functions, skill } = stackNames(deployment);
  await checked(deploying, beforeBuilding);
  await prepared(deploying);
  await checked(
    deploying,
    prerequisites.filter((each) => !beforeBuilding.includes(each)),
  );

  const before = await learn(outside, deployment);
  await cdk(deploying, before, 'diff');
  if (!deploying.yes && !(await outside.confirm('Make this?'))) {
    throw new ConfigError('npm run deploy', 'no yes', 'yes, typed, or --yes; nothing has been made');
  }

  await make(deploying, before, [progress, sound]);
  const made = (await outputsOf(outside, region, sound)) ?? {};
  const { [outputs.bucket]: bucket, [outputs.audioBaseUrl]: audioBaseUrl } = made;
  if (bucket === undefined || audioBaseUrl === undefined) {
    throw new ConfigError(`stack ${sound}`, 'no outputs', `${outputs.bucket} and ${outputs.audioBaseUrl}`);
  }
  await upload(outside, region, soundFolder, bucket);

  const known: Learned = { ...before, audioBaseUrl };
  await make(deploying, known, functions);
  if (skill !== undefined) await make(deploying, known, [skill]);
  const after: Learned = { ...(await learn(outside, deployment)), audioBaseUrl };
  // The first time only: from now on nobody but this skill may call.
  if (known.skillId === undefined) await make(deploying, { ...after, skillId: skillIdOf(after) }, functions);

  for (const each of deployment.regions) await smoke(deploying, each, skillIdOf(after));
  outside.say(`The skill is ${skillIdOf(after)}, its sound is at ${audioBaseUrl}.`);
  if (skill === undefined)
    outside.say(`Put what is in ${deploying.packageFolder} into it, in the Alexa console or by the ASK CLI.`);
  outside.say('On an Echo of the same Amazon account, say: Alexa, open gentle back.');
};
