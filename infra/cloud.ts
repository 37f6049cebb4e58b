import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { ConfigError } from './config-error.ts';
import type { Ended, Outside } from './outside.ts';

// What is asked of AWS, by its own command line: it finds a person's credentials wherever they keep them.

const lastLine = ({ err, out }: Ended): string => (err.trim() || out.trim()).split('\n').at(-1) ?? '';

const aws = ({ run }: Outside, region: string, ...args: readonly string[]): Promise<Ended> =>
  run('aws', [...args, '--region', region, '--output', 'json']);

const parsed = <T>(schema: z.ZodType<T>, text: string): T | undefined => {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

const identitySchema = z.object({ Account: z.string(), Arn: z.string() });

/** The account that the credentials are of, and who they are there. @throws ConfigError where there are none */
export const identity = async (outside: Outside, region: string): Promise<z.infer<typeof identitySchema>> => {
  const ended = await aws(outside, region, 'sts', 'get-caller-identity');
  const found = parsed(identitySchema, ended.out);
  if (ended.code === 0 && found !== undefined) return found;
  const wanted = 'credentials for AWS: aws configure sso, or aws login (then aws sts get-caller-identity must answer)';
  throw new ConfigError('AWS credentials', lastLine(ended) || 'nothing', wanted);
};

const parameterSchema = z.object({ Parameter: z.object({ Value: z.string() }) });

/** Version of the CDK's own stack in a region; `undefined` where it is not. */
export const bootstrapVersion = async (outside: Outside, region: string): Promise<number | undefined> => {
  const ended = await aws(outside, region, 'ssm', 'get-parameter', '--name', '/cdk-bootstrap/hnb659fds/version');
  const found = parsed(parameterSchema, ended.out);
  return ended.code === 0 && found !== undefined ? Number(found.Parameter.Value) : undefined;
};

const stacksSchema = z.object({
  Stacks: z
    .array(z.object({ Outputs: z.array(z.object({ OutputKey: z.string(), OutputValue: z.string() })).optional() }))
    .min(1),
});

/** What a stack tells about itself, by name; `undefined` where there is no such stack. @throws ConfigError where AWS refuses */
export const outputsOf = async (
  outside: Outside,
  region: string,
  stack: string,
): Promise<Readonly<Record<string, string>> | undefined> => {
  const ended = await aws(outside, region, 'cloudformation', 'describe-stacks', '--stack-name', stack);
  if (ended.code !== 0 && /does not exist/.test(ended.err)) return undefined;
  const found = parsed(stacksSchema, ended.out);
  if (ended.code !== 0 || found === undefined) {
    throw new ConfigError(`stack ${stack}`, lastLine(ended), 'permission to describe stacks');
  }
  const outputs = found.Stacks.flatMap(({ Outputs = [] }) => Outputs);
  return Object.fromEntries(outputs.map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]));
};

const secretSchema = z.object({ SecretString: z.string() });
const credentialsSchema = z.object({
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  refreshToken: z.string().min(1),
});
export type AmazonCredentials = z.infer<typeof credentialsSchema>;

/** The credentials for Amazon that a secret holds; shown to nobody. @throws ConfigError where there is none, or another */
export const amazonCredentials = async (
  outside: Outside,
  region: string,
  secret: string,
): Promise<AmazonCredentials> => {
  const where = `secret "${secret}" of Secrets Manager in ${region}`;
  const wanted = 'a JSON object with clientId, clientSecret, refreshToken (how to make it: infra/pages/deploying.md)';
  const ended = await aws(outside, region, 'secretsmanager', 'get-secret-value', '--secret-id', secret);
  if (ended.code !== 0) throw new ConfigError(where, lastLine(ended), wanted);
  const found = parsed(credentialsSchema, parsed(secretSchema, ended.out)?.SecretString ?? '');
  if (found === undefined) throw new ConfigError(where, 'something else', wanted);
  return found;
};

/** Calls a function as Alexa would; its answer. @throws ConfigError where it fails */
export const invoke = async (outside: Outside, region: string, name: string, event: unknown): Promise<unknown> => {
  const folder = await mkdtemp(join(tmpdir(), 'gentle-back-'));
  const file = join(folder, 'answer.json');
  try {
    const payload = ['--cli-binary-format', 'raw-in-base64-out', '--payload', JSON.stringify(event)];
    const ended = await aws(outside, region, 'lambda', 'invoke', '--function-name', name, ...payload, file);
    const failed = ended.code !== 0 || /"FunctionError"/.test(ended.out);
    if (failed) throw new ConfigError(`function ${name} in ${region}`, lastLine(ended), 'an answer');
    return JSON.parse(await readFile(file, 'utf8'));
  } finally {
    await rm(folder, { recursive: true });
  }
};

/** Puts the files of a folder into a bucket; those that are there stay, and none is taken away. */
export const upload = async (outside: Outside, region: string, folder: string, bucket: string): Promise<void> => {
  const only = ['--exclude', '*', '--include', '*.mp3'];
  // A name is its content: whoever has a file need not ask again.
  const forever = ['--cache-control', 'public, max-age=31536000, immutable', '--content-type', 'audio/mpeg'];
  const args = ['s3', 'sync', folder, `s3://${bucket}`, ...only, ...forever, '--no-progress', '--only-show-errors'];
  const ended = await aws(outside, region, ...args);
  if (ended.code !== 0) throw new ConfigError(`bucket ${bucket}`, lastLine(ended), 'all sound files in it');
};

/** Takes every file out of a bucket that is about to go. */
export const empty = async (outside: Outside, region: string, bucket: string): Promise<void> => {
  const ended = await aws(outside, region, 's3', 'rm', `s3://${bucket}`, '--recursive', '--only-show-errors');
  if (ended.code !== 0) throw new ConfigError(`bucket ${bucket}`, lastLine(ended), 'an empty bucket');
};
