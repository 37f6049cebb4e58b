import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { type AlexaRegion, awsRegions } from './alexa-region.ts';
import { ConfigError } from './config-error.ts';

/** What a person who deploys decides, once, in one file. No secret stands in it: only the name of one. */
export type Deployment = {
  /** What everything is called in AWS; two deployments in one account have two names. */
  readonly name: string;
  /** `development` is for the speakers of one's own account; `public` is for everybody, and refuses more. */
  readonly stage: 'development' | 'public';
  /** The twelve digits of the AWS account. */
  readonly account: string;
  /** The first is home: progress, sound and the skill are there; each has a function of its own. */
  readonly regions: readonly [AlexaRegion, ...AlexaRegion[]];
  readonly skill: SkillOwner;
  readonly privacyPolicyUrl: string;
  readonly termsOfUseUrl: string;
  /** ISO codes of the countries whose skill store has it. */
  readonly countries: readonly string[];
  /** Where alarms are sent. Absent: they are seen on the dashboard only. */
  readonly alarmEmail?: string;
};

/**
 * Who makes the skill: the deployment, by a vendor id and a secret of Secrets Manager with `clientId`, `clientSecret` and
 * `refreshToken`; or a person in the developer console, who tells its id.
 */
export type SkillOwner = { readonly vendorId: string; readonly secret: string } | { readonly id: string };

/** What is not decided but found out, from what an earlier step has made. */
export type Learned = {
  /** Where the sound is served from, without a slash at the end. */
  readonly audioBaseUrl?: string;
  /** The only skill that may call the function. */
  readonly skillId?: string;
};

/** A skill nobody has: while the real one is unknown, the function turns every request away. */
export const nobodysSkill = 'amzn1.ask.skill.00000000-0000-0000-0000-000000000000';

/** Stand in for somebody's own values where a template is only looked at. */
export const exampleDeployment: Deployment = {
  name: 'GentleBack',
  stage: 'development',
  account: '111122223333',
  regions: ['NA'],
  skill: { vendorId: 'M0000000000000', secret: 'gentle-back/alexa' },
  privacyPolicyUrl: 'https://example.com/privacy',
  termsOfUseUrl: 'https://example.com/terms',
  countries: ['US'],
  alarmEmail: 'alarms@example.com',
};

export const isSkillId = (text: string): boolean =>
  /^amzn1\.ask\.skill\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text) && text !== nobodysSkill;

const isPublicPage = (text: string): boolean =>
  URL.canParse(text) && new URL(text).protocol === 'https:' && !/(^|\.)example\.\w+$/.test(new URL(text).hostname);

const text = (wanted: string, right: RegExp | ((value: string) => boolean)) =>
  z.string({ error: wanted }).refine(typeof right === 'function' ? right : (value) => right.test(value), wanted);

const page = text('the https address of a page of yours', isPublicPage);
const regionNames = Object.entries(awsRegions).map(([name, region]) => `${name} (${region})`);
const region = z.enum(['NA', 'EU', 'FE'], { error: `one of ${regionNames.join(', ')}` });

const ownerWanted =
  '{ "vendorId": "M…", "secret": "name in Secrets Manager" } (the vendor id: https://developer.amazon.com/settings/console/mycid), or { "id": "amzn1.ask.skill.…" } of a skill made in the Alexa console';

const owner = z.union([
  z.strictObject({
    vendorId: z
      .string()
      .regex(/^M[A-Z0-9]{10,20}$/)
      .refine((id) => !/^M0+$/.test(id)),
    secret: z.string().regex(/^[\w/+=.@-]{1,512}$/),
  }),
  z.strictObject({ id: z.string().refine(isSkillId) }),
]);

const deployment = z.strictObject({
  name: text('a name of letters and digits, at most 20', /^[A-Za-z][A-Za-z0-9]{0,19}$/),
  stage: z.enum(['development', 'public'], { error: '"development" or "public"' }),
  account: text(
    'the twelve digits of an AWS account, as text',
    (value) => /^\d{12}$/.test(value) && !/^1{4}2{4}3{4}$/.test(value),
  ),
  regions: z
    .tuple([region], region, { error: `a list of ${regionNames.join(', ')}; the first is home` })
    .refine((list) => new Set(list).size === list.length, 'each region once'),
  skill: owner,
  privacyPolicyUrl: page,
  termsOfUseUrl: page,
  countries: z
    .array(text('a country such as "US"', /^[A-Z]{2}$/), { error: 'a list of countries such as ["US"]' })
    .min(1, 'at least one country'),
  alarmEmail: z.email({ error: 'an e-mail address' }).optional(),
});

/** What stands at a path of what was found, as it would be written. */
const shownAt = (value: unknown, path: readonly PropertyKey[]): string => {
  const found = path.reduce<unknown>(
    (from, key) => (typeof from === 'object' && from !== null ? Reflect.get(from, key) : undefined),
    value,
  );
  return found === undefined ? 'nothing' : JSON.stringify(found);
};

/** Which keys were found where a skill is told: somebody may have put a secret there, which is not to be shown. */
const keysOf = (found: unknown): string => {
  const skill = typeof found === 'object' && found !== null ? Reflect.get(found, 'skill') : undefined;
  return typeof skill === 'object' && skill !== null ? `{ ${Object.keys(skill).join(', ')} }` : 'nothing';
};

/** `found`, read from `where`. @throws ConfigError for the first value that is missing, wrong or left as in the example */
export const readDeployment = (where: string, found: unknown): Deployment => {
  const { data, error } = deployment.safeParse(found);
  if (data === undefined) {
    const [issue] = error.issues;
    const path = issue?.path ?? [];
    if (path[0] === 'skill') throw new ConfigError(`${where}, "skill"`, keysOf(found), ownerWanted);
    if (issue?.code === 'unrecognized_keys') {
      const known = Object.keys(deployment.shape).join(', ');
      throw new ConfigError(where, issue.keys.map((key) => `"${key}"`).join(', '), `no other keys than ${known}`);
    }
    throw new ConfigError(`${where}, "${path.join('.')}"`, shownAt(found, path), issue?.message ?? 'a deployment');
  }
  const { alarmEmail, ...rest } = data;
  return alarmEmail === undefined ? rest : { ...rest, alarmEmail };
};

/** @throws ConfigError for a file that is missing or no JSON, and for a wrong value */
export const loadDeployment = async (file: string): Promise<Deployment> => {
  const content = await readFile(file, 'utf8').catch(() => undefined);
  const copy = 'a file like infra/deployment.example.json: copy it and fill it in';
  if (content === undefined) throw new ConfigError(file, 'no file', copy);
  let found: unknown;
  try {
    found = JSON.parse(content);
  } catch (error) {
    throw new ConfigError(file, error instanceof Error ? error.message : 'something else', copy);
  }
  return readDeployment(file, found);
};

export const homeOf = ({ regions: [home] }: Deployment): AlexaRegion => home;

/** Names by which parts of a deployment find each other, without asking. */
export const namesOf = ({ name }: Deployment) => ({
  table: `${name}-Progress`,
  function: name,
  alias: 'live',
  switches: `/${name}/switched-off`,
});

/** Address of the function in a region, as the skill calls it. */
export const functionArn = (deployment: Deployment, region: AlexaRegion): string => {
  const { function: name, alias } = namesOf(deployment);
  return `arn:aws:lambda:${awsRegions[region]}:${deployment.account}:function:${name}:${alias}`;
};
