import { describe, expect, test } from 'vitest';
import { readEnvironment } from '../../lambda/environment.ts';

const right = {
  TABLE_NAME: 'GentleBack-Progress',
  AUDIO_BASE_URL: 'https://audio.example.org/clips/',
  SKILL_ID: 'amzn1.ask.skill.12345678-1234-1234-1234-123456789abc',
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'AKID',
  AWS_SECRET_ACCESS_KEY: 'se/cret+',
  AWS_SESSION_TOKEN: 'token==',
};
const whole = {
  table: right.TABLE_NAME,
  region: 'eu-west-1',
  credentials: { accessKeyId: 'AKID', secretAccessKey: 'se/cret+', sessionToken: 'token==' },
  audioBase: 'https://audio.example.org/clips',
  skillId: right.SKILL_ID,
  aplAudio: false,
};

describe('the environment', () => {
  test('is read whole, with no slash at the end of the audio address', () => {
    expect(readEnvironment(right)).toEqual(whole);
  });

  test('may name another DynamoDB, and keys that do not expire', () => {
    const local = { ...right, AWS_SESSION_TOKEN: '', AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:8000' };
    const credentials = { accessKeyId: 'AKID', secretAccessKey: 'se/cret+' };
    expect(readEnvironment(local)).toEqual({ ...whole, credentials, endpoint: 'http://127.0.0.1:8000' });
  });

  test('may switch to APL for audio', () => {
    expect(readEnvironment({ ...right, APL_AUDIO: 'on' }).aplAudio).toBe(true);
    expect(readEnvironment({ ...right, APL_AUDIO: 'off' }).aplAudio).toBe(false);
  });

  test.each<[keyof typeof right | 'AWS_ENDPOINT_URL_DYNAMODB' | 'APL_AUDIO', string | undefined, string]>([
    ['TABLE_NAME', undefined, 'expected the name of a DynamoDB table, got nothing'],
    ['TABLE_NAME', 'a b', 'expected the name of a DynamoDB table, got "a b"'],
    ['AUDIO_BASE_URL', 'http://a.org', 'expected an https address, got "http://a.org"'],
    ['AUDIO_BASE_URL', 'audio', 'expected an https address, got "audio"'],
    ['APL_AUDIO', 'maybe', 'expected on or off, got "maybe"'],
    ['SKILL_ID', 'gentle back', 'expected a skill id, amzn1.ask.skill.…, got "gentle back"'],
    ['AWS_REGION', '', 'expected a region like eu-west-1, got nothing'],
    ['AWS_REGION', 'Ireland', 'expected a region like eu-west-1, got "Ireland"'],
    ['AWS_ENDPOINT_URL_DYNAMODB', 'ftp://a', 'expected an http or https address, got "ftp://a"'],
    ['AWS_SECRET_ACCESS_KEY', undefined, 'expected a key without spaces, got nothing'],
    ['AWS_SECRET_ACCESS_KEY', 'not to be seen', 'expected a key without spaces, got something else'],
    ['AWS_SESSION_TOKEN', 'not to be seen', 'expected a key without spaces, got something else'],
  ])('with %s as %j is refused with what would be right', (name, value, message) => {
    const wrong = () => readEnvironment({ ...right, [name]: value });
    expect(wrong).toThrow(`environment variable ${name}: ${message}`);
    expect(wrong).toThrow(expect.objectContaining({ name: 'ConfigError' }));
  });
});
