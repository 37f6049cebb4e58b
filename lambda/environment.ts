import type { Credentials } from './store/sign.ts';

/** An environment variable that is missing or wrong. */
export class ConfigError extends Error {
  override name = 'ConfigError';

  constructor(where: string, found: string, wanted: string) {
    super(`environment variable ${where}: expected ${wanted}, got ${found}`);
  }
}

export type Environment = {
  readonly table: string;
  readonly region: string;
  readonly credentials: Credentials;
  /** Absent: DynamoDB's own address in the region. */
  readonly endpoint?: string;
  /** Where the clips are served from, without a slash at the end. */
  readonly audioBase: string;
  readonly skillId: string;
  /** Speech by APL for audio, once it was heard on a real Echo. */
  readonly aplAudio: boolean;
  /** Absent: nothing can be switched off. */
  readonly switches?: { readonly name: string; readonly endpoint?: string };
  /** Voices that scans have been rendered with, by locale; absent: none. */
  readonly voices?: Readonly<Record<string, string>>;
  /** Name space of the metrics; absent: none are written. */
  readonly metrics?: string;
};

type Variables = Readonly<Record<string, string | undefined>>;

const isUrl = (text: string, protocols: readonly string[]): boolean =>
  URL.canParse(text) && protocols.includes(new URL(text).protocol);

/** The text of a variable that passes `right`. A secret is never quoted. */
const text = (
  variables: Variables,
  name: string,
  wanted: string,
  right: (value: string) => boolean,
  secret = false,
): string => {
  const value = variables[name];
  if (value === undefined || value === '') throw new ConfigError(name, 'nothing', wanted);
  if (!right(value)) throw new ConfigError(name, secret ? 'something else' : JSON.stringify(value), wanted);
  return value;
};

const credentialsOf = (variables: Variables): Credentials => {
  const secret = (name: string) => text(variables, name, 'a key without spaces', (v) => /^\S+$/.test(v), true);
  const keys = { accessKeyId: secret('AWS_ACCESS_KEY_ID'), secretAccessKey: secret('AWS_SECRET_ACCESS_KEY') };
  return variables.AWS_SESSION_TOKEN ? { ...keys, sessionToken: secret('AWS_SESSION_TOKEN') } : keys;
};

const anyUrl = ['http:', 'https:'];

const switchesOf = (variables: Variables): Environment['switches'] => {
  const { SWITCHES, AWS_ENDPOINT_URL_SSM: endpoint } = variables;
  if (!SWITCHES) return undefined;
  const name = text(variables, 'SWITCHES', 'the name of a parameter', (v) => /^[\w./-]{1,1011}$/.test(v));
  if (!endpoint) return { name };
  const wanted = 'an http or https address';
  return { name, endpoint: text(variables, 'AWS_ENDPOINT_URL_SSM', wanted, (v) => isUrl(v, anyUrl)) };
};

/**
 * The voices in `VOICES`, `en-US:Joanna,de-DE:Vicki`; none where it is not set.
 * @throws ConfigError
 */
export const readVoices = (variables: Variables): Readonly<Record<string, string>> => {
  if (!variables.VOICES) return {};
  const pairs = text(variables, 'VOICES', 'locales and their voices, en-US:Joanna,de-DE:Vicki', (v) =>
    /^[a-z]{2}-[A-Z]{2}:[A-Za-z]+(,[a-z]{2}-[A-Z]{2}:[A-Za-z]+)*$/.test(v),
  );
  return Object.fromEntries(pairs.split(',').map((pair) => pair.split(':')));
};

/** @throws ConfigError for the first variable that is missing or wrong */
export const readEnvironment = (variables: Variables): Environment => {
  const { AWS_ENDPOINT_URL_DYNAMODB: endpoint, METRICS, VOICES } = variables;
  const switches = switchesOf(variables);
  return {
    table: text(variables, 'TABLE_NAME', 'the name of a DynamoDB table', (v) => /^[\w.-]{3,255}$/.test(v)),
    region: text(variables, 'AWS_REGION', 'a region like eu-west-1', (v) => /^[a-z]{2}(-[a-z]+)+-\d$/.test(v)),
    credentials: credentialsOf(variables),
    ...(endpoint && {
      endpoint: text(variables, 'AWS_ENDPOINT_URL_DYNAMODB', 'an http or https address', (v) => isUrl(v, anyUrl)),
    }),
    ...(switches && { switches }),
    ...(VOICES && { voices: readVoices(variables) }),
    ...(METRICS && { metrics: text(variables, 'METRICS', 'letters and digits', (v) => /^[A-Za-z0-9]{1,64}$/.test(v)) }),
    audioBase: text(variables, 'AUDIO_BASE_URL', 'an https address', (v) => isUrl(v, ['https:'])).replace(/\/+$/, ''),
    aplAudio:
      (variables.APL_AUDIO ?? 'off') !== 'off' && text(variables, 'APL_AUDIO', 'on or off', (v) => v === 'on') === 'on',
    skillId: text(variables, 'SKILL_ID', 'a skill id, amzn1.ask.skill.…', (v) =>
      /^amzn1\.ask\.skill\.[0-9a-f-]{36}$/.test(v),
    ),
  };
};
