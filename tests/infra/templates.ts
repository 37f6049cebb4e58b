import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { type Deployment, exampleDeployment, type Learned } from '../../infra/deployment.ts';
import { addStacks, type StacksProps } from '../../infra/stacks.ts';

const folder = mkdtempSync(join(tmpdir(), 'gentle-back-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

const emptyFolder = (name: string, file: string): string => {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, file), '');
  return path;
};
export const folders = {
  code: emptyFolder('code', 'index.mjs'),
  canary: emptyFolder('canary', 'index.mjs'),
  skillPackage: emptyFolder('package', 'skill.json'),
};

export const deployment: Deployment = { ...exampleDeployment, account: '123456789012' };
export const severalRegions: Deployment = { ...deployment, stage: 'public', regions: ['NA', 'EU', 'FE'] };
export const learned = {
  audioBaseUrl: 'https://d1.cloudfront.net',
  skillId: 'amzn1.ask.skill.12345678-1234-1234-1234-123456789abc',
} as const satisfies Learned;

export type Resource = {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
};
export type Named = Resource & { readonly id: string };

/** A template, asked by type of resource. */
export type Asked = {
  readonly template: Template;
  readonly all: (type: string) => readonly Named[];
  /** The one resource of a type, which there is to be. */
  readonly only: (type: string) => Named;
};

const ask = (template: Template): Asked => {
  const resources: Readonly<Record<string, Resource>> = template.toJSON().Resources ?? {};
  const all = (type: string) =>
    Object.entries(resources).flatMap(([id, resource]) => (resource.Type === type ? [{ id, ...resource }] : []));
  const only = (type: string): Named => {
    const [found, ...others] = all(type);
    if (found === undefined || others.length > 0) throw new Error(`${others.length + 1} or none of ${type}`);
    return found;
  };
  return { template, all, only };
};

let apps = 0;

/** The app of a deployment, not synthesised yet; `npm run synth` also holds it against the rules of CloudFormation. */
export const appOf = (props: Partial<StacksProps> = {}): App => {
  const app = new App({ outdir: join(folder, `out-${apps++}`) });
  addStacks(app, { deployment, learned, folders, ...props });
  return app;
};

/** Synthesis without the rules of CloudFormation, which take seconds of their own: `npm run synth` asks for them. */
const synthesised = (app: App) => {
  const { CDK_VALIDATION: before } = process.env;
  process.env.CDK_VALIDATION = 'false';
  try {
    return app.synth();
  } finally {
    if (before === undefined) delete process.env.CDK_VALIDATION;
    else process.env.CDK_VALIDATION = before;
  }
};

const made = new Map<string, ReadonlyMap<string, Asked>>();

/** The templates of a deployment by the name of their stack; made once for all who ask for the same. */
export const templatesOf = (props: Partial<StacksProps> = {}): ReadonlyMap<string, Asked> => {
  const key = JSON.stringify(props);
  const known =
    made.get(key) ??
    new Map(
      synthesised(appOf(props)).stacks.map(({ stackName, template }) => [stackName, ask(Template.fromJSON(template))]),
    );
  made.set(key, known);
  return known;
};

/** The template of a stack, which there is to be. */
export const templateIn = (templates: ReadonlyMap<string, Asked>, name: string): Asked => {
  const found = templates.get(name);
  if (found === undefined) throw new Error(`no ${name} among ${[...templates.keys()].join(', ')}`);
  return found;
};
