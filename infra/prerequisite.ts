import { existsSync } from 'node:fs';
import { modelFile, type Shipped } from '../interaction-models/shipped.ts';
import { missingNumbers, unsigned } from '../lambda/locales/review.ts';
import { awsRegions } from './alexa-region.ts';
import { vendorName } from './amazon.ts';
import { amazonCredentials, bootstrapVersion, identity } from './cloud.ts';
import { ConfigError } from './config-error.ts';
import { type Deployment, homeOf } from './deployment.ts';
import type { Outside } from './outside.ts';
import { checkSound } from './sound.ts';

/** Where a prerequisite is looked at. */
export type Site = {
  readonly outside: Outside;
  readonly deployment: Deployment;
  /** Where the sound files are. */
  readonly soundFolder: string;
  /** What is put before Amazon, by locale. */
  readonly shipped: Readonly<Record<string, Shipped>>;
};

/** What was found: a fact, or one that a public deployment would not go on with. */
export type Fact = string | { readonly butNotInPublic: string };

/** Something that has to hold before anything is made. */
export type Prerequisite = {
  readonly name: string;
  /** One whose absence makes this one pointless to look at. */
  readonly after?: string;
  /** @throws ConfigError with what is missing and where to get it */
  readonly look: (site: Site) => Promise<Fact>;
};

const [leastNode, leastBootstrap] = [20, 6];

const homeRegion = ({ deployment }: Site): string => awsRegions[homeOf(deployment)];

const node: Prerequisite = {
  name: 'Node.js',
  look: async () => {
    const [major = 0] = process.versions.node.split('.').map(Number);
    if (major < leastNode)
      throw new ConfigError('Node.js', process.version, `${leastNode} or newer: https://nodejs.org`);
    return process.version;
  },
};

const locales: Prerequisite = {
  name: 'locales',
  look: async ({ shipped }) => {
    for (const [name, { locale }] of Object.entries(shipped)) {
      if (!existsSync(modelFile(name))) {
        throw new ConfigError(`locale ${name}`, 'no interaction model', `interaction-models/${name}.json`);
      }
      const [lacking] = missingNumbers(locale);
      if (lacking !== undefined) {
        throw new ConfigError(
          `locale ${name}, numbers.${lacking}`,
          'nothing',
          'the number to call there, as it is spoken',
        );
      }
    }
    return Object.keys(shipped).join(', ');
  },
};

const reviews: Prerequisite = {
  name: 'reviews',
  look: async ({ deployment, shipped }) => {
    const left = Object.entries(shipped).flatMap(([name, { locale, reviewed }]) =>
      unsigned(locale, reviewed).map((key) => `${name} ${key}`),
    );
    const [first] = left;
    if (first === undefined) return 'every safety line is signed';
    const found = `${left.length} safety lines that no named reviewer has signed, the first is ${first}`;
    if (deployment.stage === 'development') return { butNotInPublic: found };
    const wanted = 'who and when for each, in lambda/locales/<locale>/reviewed.ts; or "stage": "development"';
    throw new ConfigError('public deployment', found, wanted);
  },
};

const command: Prerequisite = {
  name: 'AWS CLI',
  look: async ({ outside }) => {
    const { code, out, err } = await outside.run('aws', ['--version']);
    const found = /aws-cli\/(\d+)\.\S+/.exec(`${out}${err}`);
    if (code === 0 && Number(found?.[1]) >= 2) return found?.[0] ?? '';
    const wanted = 'version 2: https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html';
    throw new ConfigError('AWS CLI', found?.[0] ?? 'no such command', wanted);
  },
};

const account: Prerequisite = {
  name: 'AWS account',
  after: command.name,
  look: async (site) => {
    const { Account, Arn } = await identity(site.outside, homeRegion(site));
    const { account: wanted } = site.deployment;
    if (Account === wanted) return Arn;
    throw new ConfigError(
      'AWS account',
      `credentials of ${Account}`,
      `${wanted}, as deployment.json says (or correct it there)`,
    );
  },
};

const bootstrap: Prerequisite = {
  name: 'CDK bootstrap',
  after: account.name,
  look: async ({ outside, deployment }) => {
    for (const region of deployment.regions.map((name) => awsRegions[name])) {
      const version = await bootstrapVersion(outside, region);
      if (version !== undefined && version >= leastBootstrap) continue;
      const how = `npx cdk bootstrap aws://${deployment.account}/${region}`;
      const found = version === undefined ? 'nothing' : `version ${version}`;
      throw new ConfigError(`CDK bootstrap in ${region}`, found, `version ${leastBootstrap} or newer: ${how}`);
    }
    return deployment.regions.map((name) => awsRegions[name]).join(', ');
  },
};

const amazonAccount: Prerequisite = {
  name: 'Amazon account',
  after: account.name,
  look: async (site) => {
    const { skill } = site.deployment;
    if ('id' in skill) return `${skill.id}, made by hand`;
    const credentials = await amazonCredentials(site.outside, homeRegion(site), skill.secret);
    return vendorName(site.outside, credentials, skill.vendorId);
  },
};

const pages: Prerequisite = {
  name: 'public pages',
  look: async ({ outside, deployment }) => {
    const { privacyPolicyUrl, termsOfUseUrl, stage } = deployment;
    for (const url of [privacyPolicyUrl, termsOfUseUrl]) {
      const found = await outside.fetch(url).then(
        ({ status }) => `${status}`,
        (error) => (error instanceof Error ? error.message : 'no answer'),
      );
      if (found === '200') continue;
      if (stage === 'development') return { butNotInPublic: `${url} answers ${found}` };
      const wanted = '200 to anybody: put your page there, templates are in infra/pages';
      throw new ConfigError(url, found, wanted);
    }
    return `${privacyPolicyUrl}, ${termsOfUseUrl}`;
  },
};

const sound: Prerequisite = { name: 'sound', look: ({ soundFolder }) => checkSound(soundFolder) };

/** What can be looked at before anything is built, in the order in which it is. */
export const beforeBuilding: readonly Prerequisite[] = [
  node,
  locales,
  reviews,
  command,
  account,
  bootstrap,
  amazonAccount,
  pages,
];

/** Everything that has to hold. */
export const prerequisites: readonly Prerequisite[] = [...beforeBuilding, sound];

export type Finding = { readonly name: string } & (
  | { readonly kind: 'holds'; readonly fact: Fact }
  | { readonly kind: 'missing'; readonly message: string }
  | { readonly kind: 'unknown'; readonly until: string }
);

/** Looks at all of them, without changing anything. @throws what is not a ConfigError: a defect of ours */
export const look = async (site: Site, all: readonly Prerequisite[] = prerequisites): Promise<readonly Finding[]> => {
  const findings: Finding[] = [];
  const holds = (name: string) => findings.some((each) => each.name === name && each.kind === 'holds');
  for (const { name, after, look: see } of all) {
    if (after !== undefined && !holds(after)) {
      findings.push({ name, kind: 'unknown', until: after });
      continue;
    }
    try {
      findings.push({ name, kind: 'holds', fact: await see(site) });
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      findings.push({ name, kind: 'missing', message: error.message });
    }
  }
  return findings;
};

const width = 16;

/** A finding in one line. */
export const lineOf = (finding: Finding): string => {
  const name = finding.name.padEnd(width);
  switch (finding.kind) {
    case 'holds': {
      const { fact } = finding;
      return typeof fact === 'string'
        ? `ok       ${name}${fact}`
        : `not yet  ${name}${fact.butNotInPublic}; a public deployment refuses`;
    }
    case 'missing':
      return `MISSING  ${name}${finding.message}`;
    case 'unknown':
      return `         ${name}not looked at before there is: ${finding.until}`;
    default:
      return finding satisfies never;
  }
};

export const allHold = (findings: readonly Finding[]): boolean => findings.every(({ kind }) => kind === 'holds');
