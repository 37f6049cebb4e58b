import { type App, CfnOutput, Stack, Tags } from 'aws-cdk-lib';
import { Alarms } from './alarms.ts';
import { AlexaPermission } from './alexa-permission.ts';
import { type AlexaRegion, awsRegions } from './alexa-region.ts';
import { AlexaSkill } from './alexa-skill.ts';
import { Canary } from './canary.ts';
import { Dashboard } from './dashboard.ts';
import { type Deployment, homeOf, type Learned, namesOf } from './deployment.ts';
import { GradualShift } from './gradual-shift.ts';
import { KillSwitch } from './kill-switch.ts';
import { ProgressTable } from './progress-table.ts';
import { SkillFunction } from './skill-function.ts';
import { SoundStore } from './sound-store.ts';
import { outputs, stackNames } from './stack-names.ts';

export type Folders = {
  /** The built bundle. */
  readonly code: string;
  /** The built bundle of the rehearsals. */
  readonly canary: string;
  /** The skill package. */
  readonly skillPackage: string;
};

export type StacksProps = {
  readonly deployment: Deployment;
  readonly learned: Learned;
  readonly folders: Folders;
  /** People's progress is about to be deleted with its stack. */
  readonly forgettable?: boolean;
};

/** Context of an app whose templates are held against the rules of CloudFormation; one that breaks them is not written. */
export const strict = { '@aws-cdk/core:validateAgainstDefaultRules': true } as const;

const stackIn = (app: App, id: string, { account }: Deployment, region: AlexaRegion, description: string): Stack => {
  const env = { account, region: awsRegions[region] };
  const stack = new Stack(app, id, { description, env, analyticsReporting: false });
  Tags.of(stack).add('application', 'gentle-back');
  return stack;
};

const tell = (stack: Stack, name: string, value: string) => new CfnOutput(stack, name, { value });

/** People's progress: a stack of its own, which stays when all others are destroyed. */
const progressStack = (app: App, { deployment, forgettable = false }: StacksProps): void => {
  const { progress: id } = stackNames(deployment);
  const stack = stackIn(app, id, deployment, homeOf(deployment), "Gentle Back: people's progress");
  stack.terminationProtection = !forgettable;
  const [, ...others] = deployment.regions;
  new ProgressTable(stack, 'Progress', {
    tableName: namesOf(deployment).table,
    replicas: others.map((region) => awsRegions[region]),
    forgettable,
  });
};

const soundStack = (app: App, { deployment }: StacksProps): void => {
  const { sound: id } = stackNames(deployment);
  const stack = stackIn(app, id, deployment, homeOf(deployment), 'Gentle Back: sound files');
  const sound = new SoundStore(stack, 'Sound');
  tell(stack, outputs.audioBaseUrl, sound.address);
  tell(stack, outputs.bucket, sound.bucket.bucketName);
};

const functionStack = (app: App, region: AlexaRegion, audioBaseUrl: string, props: StacksProps): void => {
  const { deployment, folders, learned } = props;
  const { name, stage } = deployment;
  const stack = stackIn(app, `${name}-Function-${region}`, deployment, region, 'Gentle Back: what answers Alexa');
  const killSwitch = new KillSwitch(stack, 'Switches', deployment);
  const { alias, log, maps } = new SkillFunction(stack, 'Skill', {
    code: folders.code,
    deployment,
    learned: { ...learned, audioBaseUrl },
    killSwitch,
  });
  new AlexaPermission(stack, 'Alexa', { alias, skillId: learned.skillId });
  const alarms = new Alarms(stack, 'Alarms', { alias, deployment });
  if (learned.skillId !== undefined) {
    new Canary(stack, 'Canary', { alias, alarms, code: folders.canary, skillId: learned.skillId, deployment });
  }
  new GradualShift(stack, 'Shift', { alias, alarms: alarms.ofRelease, stage });
  new Dashboard(stack, 'Dashboard', { name, alias, log, alarms });
  tell(stack, outputs.function, alias.functionArn);
  tell(stack, outputs.maps, maps);
};

const skillStack = (app: App, { deployment, folders }: StacksProps): void => {
  const { skill } = deployment;
  const { skill: id } = stackNames(deployment);
  if (id === undefined || !('vendorId' in skill)) return;
  const stack = stackIn(app, id, deployment, homeOf(deployment), 'Gentle Back: the skill');
  const { skillId } = new AlexaSkill(stack, 'Alexa', { ...skill, folder: folders.skillPackage });
  tell(stack, outputs.skillId, skillId);
};

/**
 * Every stack of a deployment that can be made with what is known so far. No stack refers to another: they find each other
 * by name, and by what was learned from the outputs of those before.
 */
export const addStacks = (app: App, props: StacksProps): void => {
  progressStack(app, props);
  soundStack(app, props);
  const { audioBaseUrl } = props.learned;
  if (audioBaseUrl === undefined) return;
  for (const region of props.deployment.regions) functionStack(app, region, audioBaseUrl, props);
  skillStack(app, props);
};
