import { ConfigError } from './config-error.ts';

/** What a deployment decides for itself. */
export type Deployment = {
  /** The only skill that may call the function. */
  readonly skillId: string;
  /** Where the audio clips are served from. */
  readonly audioBaseUrl: string;
};

/** Stand in for a deployment's own values where a template is only looked at. */
export const placeholders: Deployment = {
  skillId: 'amzn1.ask.skill.00000000-0000-0000-0000-000000000000',
  audioBaseUrl: 'https://audio.example.com',
};

const isSkillId = (value: string): boolean =>
  /^amzn1\.ask\.skill\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
const isHttps = (value: string): boolean => URL.canParse(value) && new URL(value).protocol === 'https:';

/**
 * Reads the CDK context: `-c skillId=… -c audioBaseUrl=…`.
 * @throws ConfigError for a value that is missing, wrong or a placeholder
 */
export const readDeployment = (context: (key: keyof Deployment) => unknown): Deployment => {
  const value = (key: keyof Deployment, wanted: string, right: (text: string) => boolean): string => {
    const found = context(key);
    if (found === undefined)
      throw new ConfigError(`context "${key}"`, 'nothing', `${wanted} (give it with -c ${key}=…)`);
    if (found === placeholders[key]) throw new ConfigError(`context "${key}"`, 'the placeholder', wanted);
    if (typeof found !== 'string' || !right(found)) {
      throw new ConfigError(`context "${key}"`, JSON.stringify(found), wanted);
    }
    return found;
  };
  return {
    skillId: value('skillId', 'the id of the skill in the Alexa console, amzn1.ask.skill.…', isSkillId),
    audioBaseUrl: value('audioBaseUrl', 'the https address of the audio clips', isHttps),
  };
};
