import { describe, expect, test } from 'vitest';
import { type Deployment, placeholders, readDeployment } from '../../infra/deployment.ts';

const right: Deployment = {
  skillId: 'amzn1.ask.skill.12345678-1234-1234-1234-123456789abc',
  audioBaseUrl: 'https://audio.example.org/clips',
};
const readFrom = (context: Readonly<Record<string, unknown>>) => () => readDeployment((key) => context[key]);

describe('a deployment', () => {
  test('takes its settings from the context', () => {
    expect(readFrom(right)()).toEqual(right);
  });

  test.each<[string, unknown, string]>([
    [
      'skillId',
      undefined,
      'context "skillId": expected the id of the skill in the Alexa console, amzn1.ask.skill.… (give it with -c skillId=…), got nothing',
    ],
    ['skillId', 'my skill', 'got "my skill"'],
    ['skillId', 5, 'got 5'],
    ['skillId', placeholders.skillId, 'got the placeholder'],
    [
      'audioBaseUrl',
      undefined,
      'context "audioBaseUrl": expected the https address of the audio clips (give it with -c audioBaseUrl=…), got nothing',
    ],
    ['audioBaseUrl', 'http://audio.example.org', 'got "http://audio.example.org"'],
    ['audioBaseUrl', placeholders.audioBaseUrl, 'got the placeholder'],
  ])('refuses %s when it is %j', (key, value, message) => {
    expect(readFrom({ ...right, [key]: value })).toThrow(message);
    expect(readFrom({ ...right, [key]: value })).toThrow(expect.objectContaining({ name: 'ConfigError' }));
  });
});
