import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Deploying } from '../../infra/deploy.ts';
import type { Deployment, Learned } from '../../infra/deployment.ts';
import { loadDeployment } from '../../infra/deployment.ts';
import type { Ended, Outside } from '../../infra/outside.ts';
import type { StacksProps } from '../../infra/stacks.ts';
import { shipped } from '../../interaction-models/shipped.ts';
import { createSkill, type Skill } from '../../lambda/alexa/skill.ts';
import { soundBase } from '../../lambda/simulator/house.ts';
import { memoryStore } from '../../lambda/store/memory.ts';
import { templatesOf } from './templates.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const fine = (out: unknown = ''): Ended => ({
  code: 0,
  out: typeof out === 'string' ? out : JSON.stringify(out),
  err: '',
});
const refused = (err: string): Ended => ({ code: 254, out: '', err: `\nAn error occurred ${err}\n` });

const clock = () => Date.parse('2026-11-22T10:00:00Z');

const skillId = 'amzn1.ask.skill.12345678-1234-4234-8234-123456789abc';

/** An AWS account and an Amazon account that exist in memory only, and the command lines that talk to them. */
export type FakeAccount = {
  readonly outside: Outside;
  /** Every command that was run, in order. */
  readonly ran: string[];
  readonly said: string[];
  /** Commands that make, change or take away something. */
  readonly changed: () => readonly string[];
  /** Stacks by `name/region`, with a hash of their template. */
  readonly stacks: Map<string, string>;
  readonly objects: Set<string>;
  /** What can be otherwise than it should be. */
  readonly state: State;
};

export type State = {
  hasCli: boolean;
  account: string | undefined;
  bootstrapped: readonly string[];
  secrets: Record<string, string>;
  refreshTokenIsGood: boolean;
  vendors: readonly string[];
  pageStatus: number;
  answer: string;
  /** The function fails when it is called. */
  broken: boolean;
  audioFails: boolean;
};

const flag = (args: readonly string[], name: string): string => args[args.indexOf(name) + 1] ?? '';

const contextIn = (args: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(args.flatMap((arg, i) => (args[i - 1] === '-c' ? [arg.split(/=(.*)/s).slice(0, 2)] : [])));

const learnedIn = ({ audioBaseUrl, skillId: id }: Readonly<Record<string, string>>): Learned => ({
  ...(audioBaseUrl && { audioBaseUrl }),
  ...(id && { skillId: id }),
});

/** Hashes of the templates of a deployment by stack; made once for all that ask for the same. */
const hashes = new Map<string, ReadonlyMap<string, string>>();

const hashesOf = (props: Pick<StacksProps, 'deployment' | 'learned' | 'forgettable'>): ReadonlyMap<string, string> => {
  const key = JSON.stringify(props);
  const known =
    hashes.get(key) ??
    new Map([...templatesOf(props)].map(([name, { template }]) => [name, sha256(JSON.stringify(template.toJSON()))]));
  hashes.set(key, known);
  return known;
};

const changing = /^cdk (deploy|destroy)|^aws (s3|lambda invoke|ssm put)/;

export const fakeAccount = (): FakeAccount => {
  const [ran, said]: [string[], string[]] = [[], []];
  const [stacks, objects] = [new Map<string, string>(), new Set<string>()];
  const state: State = {
    hasCli: true,
    account: '123456789012',
    bootstrapped: ['us-east-1', 'eu-west-1', 'us-west-2'],
    secrets: {
      'gentle-back/alexa': JSON.stringify({ clientId: 'id', clientSecret: 'SECRET', refreshToken: 'Atzr|SECRET' }),
    },
    refreshTokenIsGood: true,
    vendors: ['M1ABCDEF2GHIJK'],
    pageStatus: 200,
    answer: 'yes',
    broken: false,
    audioFails: false,
  };
  const functions = new Map<string, Skill>();

  /** The function as its template has it: it knows one skill. */
  const functionFrom = (known: Learned): Skill =>
    createSkill({
      progress: memoryStore({ clock }),
      clock,
      log: () => {},
      audioBase: soundBase,
      skillId: known.skillId ?? 'amzn1.ask.skill.00000000-0000-0000-0000-000000000000',
    });

  const outputsOf = (name: string): Readonly<Record<string, string>> => {
    if (name.endsWith('-Sound')) return { AudioBaseUrl: 'https://d1.cloudfront.net', Bucket: 'sound-bucket' };
    if (name.endsWith('-Skill')) return { SkillId: skillId };
    return {};
  };

  const deployed = async (args: readonly string[]): Promise<Ended> => {
    const context = contextIn(args);
    const deployment = await loadDeployment(context.deployment ?? '');
    const known = learnedIn(context);
    const made = hashesOf({ deployment, learned: known, forgettable: context.forgettable === 'yes' });
    for (const name of args.slice(
      1,
      args.findIndex((arg) => arg.startsWith('-')),
    )) {
      const hash = made.get(name);
      if (hash === undefined) return refused(`no stack ${name}`);
      stacks.set(name, hash);
      if (name.includes('-Function-')) functions.set(`${deployment.name}:live`, functionFrom(known));
    }
    return fine();
  };

  const cdk = async (args: readonly string[]): Promise<Ended> => {
    const [verb, name = ''] = args;
    if (verb === 'diff') return fine('what would change');
    if (verb === 'deploy') return deployed(args);
    if (verb === 'destroy') {
      if (name.endsWith('-Sound') && objects.size > 0) return refused('the bucket is not empty');
      stacks.delete(name);
      return fine();
    }
    return refused(`verb ${verb}`);
  };

  const invoked = async (args: readonly string[]): Promise<Ended> => {
    const skill = functions.get(flag(args, '--function-name'));
    if (skill === undefined || state.broken) return fine({ StatusCode: 200, FunctionError: 'Unhandled' });
    const answer = await skill(JSON.parse(flag(args, '--payload')));
    writeFileSync(args[args.indexOf('--payload') + 2] ?? '', JSON.stringify(answer));
    return fine({ StatusCode: 200 });
  };

  const aws = async (args: readonly string[]): Promise<Ended> => {
    if (!state.hasCli) return { code: 127, out: '', err: 'spawn aws ENOENT' };
    const [service, verb] = args;
    const region = flag(args, '--region');
    switch (`${service} ${verb ?? ''}`.trim()) {
      case '--version':
        return fine('aws-cli/2.31.0 Python/3.13 Linux/6 exe/x86_64');
      case 'sts get-caller-identity':
        return state.account === undefined
          ? refused('Unable to locate credentials')
          : fine({ Account: state.account, Arn: `arn:aws:iam::${state.account}:user/anna` });
      case 'ssm get-parameter':
        return state.bootstrapped.includes(region)
          ? fine({ Parameter: { Value: '28' } })
          : refused('ParameterNotFound');
      case 'secretsmanager get-secret-value': {
        const secret = state.secrets[flag(args, '--secret-id')];
        return secret === undefined ? refused('ResourceNotFoundException') : fine({ SecretString: secret });
      }
      case 'cloudformation describe-stacks': {
        const name = flag(args, '--stack-name');
        if (!stacks.has(name)) return refused(`(ValidationError): Stack with id ${name} does not exist`);
        const Outputs = Object.entries(outputsOf(name)).map(([OutputKey, OutputValue]) => ({ OutputKey, OutputValue }));
        return fine({ Stacks: [{ Outputs }] });
      }
      case 's3 sync':
        objects.add(flag(args, 'sync'));
        return fine();
      case 's3 rm':
        objects.clear();
        return fine();
      case 'lambda invoke':
        return invoked(args);
      default:
        return refused(`no ${service} ${verb}`);
    }
  };

  const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });

  const outside: Outside = {
    run: async (program, args) => {
      ran.push([program, ...args].join(' '));
      if (program === 'aws') return aws(args);
      if (program === 'cdk') return cdk(args);
      return state.audioFails && args.includes('audio') ? refused('no sound') : fine();
    },
    fetch: async (url) => {
      if (url.includes('/auth/o2/token')) {
        return state.refreshTokenIsGood
          ? json(200, { access_token: 'Atza|TOKEN' })
          : json(400, { error: 'invalid_grant' });
      }
      if (url.includes('/v1/vendors'))
        return json(200, { vendors: state.vendors.map((id) => ({ id, name: 'Back Clinic' })) });
      return new Response('', { status: url.startsWith('https://back.clinic') ? state.pageStatus : 200 });
    },
    say: (line) => {
      said.push(line);
    },
    confirm: async () => state.answer === 'yes',
    clock,
  };
  return { outside, ran, said, stacks, objects, state, changed: () => ran.filter((line) => changing.test(line)) };
};

/** A folder with a deployment, sound for it and room for a package; `leave` takes it away. */
export const placeOf = (deployment: Deployment, outside: Outside): Deploying & { readonly leave: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'gentle-back-'));
  const [file, soundFolder] = [join(folder, 'deployment.json'), join(folder, 'audio')];
  mkdirSync(soundFolder);
  writeFileSync(file, JSON.stringify(deployment));
  writeFileSync(join(soundFolder, 'one.mp3'), 'sound');
  writeFileSync(join(soundFolder, 'manifest.json'), JSON.stringify([{ file: 'one.mp3', sha256: sha256('sound') }]));
  const leave = () => rmSync(folder, { recursive: true });
  return { outside, deployment, file, soundFolder, packageFolder: join(folder, 'package'), shipped, yes: true, leave };
};
