import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { deploy } from '../../infra/deploy.ts';
import type { Deployment } from '../../infra/deployment.ts';
import { destroy } from '../../infra/destroy.ts';
import { shipped } from '../../interaction-models/shipped.ts';
import type { Locale } from '../../lambda/locales/locale.ts';
import { type Reviews, safetyLines } from '../../lambda/locales/review.ts';
import { type FakeAccount, fakeAccount, placeOf, type State } from './fake-account.ts';
import { deployment as example } from './templates.ts';

const deployment: Deployment = {
  ...example,
  skill: { vendorId: 'M1ABCDEF2GHIJK', secret: 'gentle-back/alexa' },
  privacyPolicyUrl: 'https://back.clinic/privacy',
  termsOfUseUrl: 'https://back.clinic/terms',
};

/** As if somebody had read every line; nobody has. */
const everythingSigned = (locale: Locale): Reviews =>
  Object.fromEntries(safetyLines(locale).map(([key, words]) => [key, { who: 'Test', when: '2026-12-01', words }]));

const leaving: (() => void)[] = [];
afterEach(() => {
  for (const leave of leaving.splice(0)) leave();
});

const open = (change: Partial<Deployment> = {}, state: Partial<State> = {}) => {
  const account = fakeAccount();
  Object.assign(account.state, state);
  const place = placeOf({ ...deployment, ...change }, account.outside);
  leaving.push(place.leave);
  return { account, place };
};

/** Verb and stacks of each run of the CDK. */
const stepsOf = ({ ran }: FakeAccount): readonly string[] =>
  ran.filter((line) => line.startsWith('cdk ')).map((line) => line.split(' -')[0]?.slice(4) ?? '');

describe('a first deployment', () => {
  test('makes what needs nothing, then what needs that, and in the end lets one skill call', async () => {
    const { account, place } = open();
    await deploy(place);
    expect(stepsOf(account)).toEqual([
      'diff',
      'deploy GentleBack-Progress GentleBack-Sound',
      'deploy GentleBack-Function-NA',
      'deploy GentleBack-Skill',
      'deploy GentleBack-Function-NA',
    ]);
    const [, second, , last] = account.ran.filter((line) => line.startsWith('cdk deploy'));
    expect(second).toContain('audioBaseUrl=https://d1.cloudfront.net');
    expect(second).not.toContain('skillId=');
    expect(last).toContain('skillId=amzn1.ask.skill.12345678-1234-4234-8234-123456789abc');
  });

  test('puts the sound where it is served before a function tells of it', async () => {
    const { account, place } = open();
    await deploy(place);
    const sync = account.ran.findIndex((line) => line.startsWith('aws s3 sync'));
    const made = account.ran.findIndex((line) => line.startsWith('cdk deploy GentleBack-Function'));
    expect(sync).toBeGreaterThan(0);
    expect(sync).toBeLessThan(made);
    expect(account.ran[sync]).toContain('--cache-control public, max-age=31536000, immutable');
    expect(account.ran[sync]).not.toContain('--delete');
  });

  test('ends with a conversation, and with what to say', async () => {
    const { account, place } = open();
    await deploy(place);
    expect(account.said).toContainEqual(expect.stringContaining('conversation in us-east-1'));
    expect(account.said.at(-1)).toBe('On an Echo of the same Amazon account, say: Alexa, open gentle back.');
  });

  test('shows no secret', async () => {
    const { account, place } = open();
    await deploy(place);
    expect([...account.ran, ...account.said].join('\n')).not.toContain('SECRET');
  });

  test('in several regions makes and tries a function in each', async () => {
    const { account, place } = open({ regions: ['NA', 'EU'] });
    await deploy(place);
    expect(stepsOf(account)).toContain('deploy GentleBack-Function-NA GentleBack-Function-EU');
    expect(account.said.filter((line) => line.includes('conversation in'))).toHaveLength(2);
  });

  test('of a skill made by hand makes no skill, and says where its package is', async () => {
    const { account, place } = open({ skill: { id: 'amzn1.ask.skill.12345678-1234-4234-8234-123456789abc' } });
    await deploy(place);
    expect(stepsOf(account)).toEqual([
      'diff',
      'deploy GentleBack-Progress GentleBack-Sound',
      'deploy GentleBack-Function-NA',
    ]);
    expect(account.said).toContainEqual(expect.stringContaining(place.packageFolder));
  });
});

describe('a conversation that fails', () => {
  test('fails the deployment, and says where', async () => {
    const { place } = open({}, { broken: true });
    await expect(deploy(place)).rejects.toThrow('function GentleBack:live in us-east-1: expected an answer');
  });
});

describe('nothing is made', () => {
  const stopped = async ({ account, place }: ReturnType<typeof open>): Promise<string> => {
    await expect(deploy(place)).rejects.toThrow(expect.objectContaining({ name: 'ConfigError' }));
    expect(account.changed()).toEqual([]);
    const missing = account.said.filter((line) => line.startsWith('MISSING'));
    expect(missing.length).toBeLessThanOrEqual(1);
    return missing.join('');
  };

  test.each<[string, Partial<State>, string]>([
    ['no AWS CLI', { hasCli: false }, 'AWS CLI: expected version 2: https://docs.aws.amazon.com/cli/'],
    ['no credentials', { account: undefined }, 'expected credentials for AWS: aws configure sso'],
    ['another account', { account: '999999999999' }, 'expected 123456789012, as deployment.json says'],
    ['no bootstrap', { bootstrapped: [] }, 'npx cdk bootstrap aws://123456789012/us-east-1'],
    ['no secret', { secrets: {} }, 'secret "gentle-back/alexa" of Secrets Manager in us-east-1'],
    ['another secret', { secrets: { 'gentle-back/alexa': '{"token":"x"}' } }, 'clientId, clientSecret, refreshToken'],
    ['an expired refresh token', { refreshTokenIsGood: false }, '400 invalid_grant'],
    [
      'a vendor of somebody else',
      { vendors: ['M9ZZZZZZZZZZZZ'] },
      'vendor id: expected M9ZZZZZZZZZZZZ, got "M1ABCDEF2GHIJK"',
    ],
  ])('with %s', async (_, state, message) => {
    expect(await stopped(open({}, state))).toContain(message);
  });

  test.each<[string, (folder: string) => void, string]>([
    [
      'no manifest',
      (folder) => rmSync(join(folder, 'manifest.json')),
      'expected every file of dist/audio/manifest.json',
    ],
    ['a file missing', (folder) => rmSync(join(folder, 'one.mp3')), 'sound one.mp3: expected every file'],
    ['another content', (folder) => writeFileSync(join(folder, 'one.mp3'), 'noise'), 'got another content'],
  ])('with sound that has %s', async (_, spoil, message) => {
    const opened = open();
    spoil(opened.place.soundFolder);
    expect(await stopped(opened)).toContain(message);
  });

  test('with a locale that has no interaction model', async () => {
    const { account, place } = open();
    const american = shipped['en-US'];
    if (american === undefined) throw new Error('no en-US');
    const opened = { account, place: { ...place, shipped: { ...shipped, 'de-DE': american } } };
    expect(await stopped(opened)).toContain(
      'locale de-DE: expected interaction-models/de-DE.json, got no interaction model',
    );
  });

  test('with a locale that does not know whom to call', async () => {
    const { account, place } = open();
    const american = shipped['en-US'];
    if (american === undefined) throw new Error('no en-US');
    const numbers = { ...american.locale.numbers, crisis: '' };
    const mute = { ...american, locale: { ...american.locale, numbers } };
    const opened = { account, place: { ...place, shipped: { 'en-US': mute } } };
    expect(await stopped(opened)).toContain('locale en-US, numbers.crisis: expected the number to call there');
  });

  test('in public, where the pages are not there', async () => {
    const { account, place } = open({ stage: 'public' }, { pageStatus: 404 });
    const signed = Object.fromEntries(
      Object.entries(shipped).map(([name, each]) => [name, { ...each, reviewed: everythingSigned(each.locale) }]),
    );
    expect(await stopped({ account, place: { ...place, shipped: signed } })).toContain(
      'https://back.clinic/privacy: expected 200 to anybody',
    );
  });

  test('where the sound cannot be rendered', async () => {
    const { account, place } = open({}, { audioFails: true });
    await expect(deploy(place)).rejects.toThrow('npm run audio: expected 0');
    expect(account.changed()).toEqual([]);
  });

  test('where nobody says yes', async () => {
    const { account, place } = open({}, { answer: 'no' });
    await expect(deploy({ ...place, yes: false })).rejects.toThrow('nothing has been made');
    expect(account.changed()).toEqual([]);
  });

  test('in public, while safety lines are unsigned', async () => {
    expect(await stopped(open({ stage: 'public' }))).toMatch(
      /public deployment: expected who and when for each.*got \d+ safety lines that no named reviewer has signed, the first is en-US fixed\.sf0/,
    );
  });
});

describe('a development deployment', () => {
  test('says what a public one would refuse, and goes on', async () => {
    const { account, place } = open({}, { pageStatus: 404 });
    await deploy(place);
    const notYet = account.said.filter((line) => line.startsWith('not yet'));
    expect(notYet).toEqual([
      expect.stringContaining('safety lines that no named reviewer has signed'),
      expect.stringContaining('https://back.clinic/privacy answers 404'),
    ]);
  });
});

describe('a public deployment', () => {
  test('goes on when everything is signed and there', async () => {
    const { account, place } = open({ stage: 'public' });
    const signed = Object.fromEntries(
      Object.entries(shipped).map(([name, each]) => [name, { ...each, reviewed: everythingSigned(each.locale) }]),
    );
    await deploy({ ...place, shipped: signed });
    expect(account.said).toContainEqual(expect.stringContaining('every safety line is signed'));
    expect(account.stacks.size).toBe(4);
  });
});

describe('destroying', () => {
  const destroying = ({ outside, deployment: of, file }: ReturnType<typeof placeOf>, progressToo: boolean) =>
    destroy({ outside, deployment: of, file, yes: true, progressToo });

  test('takes away all but what people have in it, the skill first', async () => {
    const { account, place } = open();
    await deploy(place);
    account.ran.length = 0;
    await destroying(place, false);
    expect(stepsOf(account)).toEqual([
      'destroy GentleBack-Skill',
      'destroy GentleBack-Function-NA',
      'destroy GentleBack-Sound',
    ]);
    expect([...account.stacks.keys()]).toEqual(['GentleBack-Progress']);
    expect(account.objects.size).toBe(0);
  });

  test('takes that away as well when told so in so many words', async () => {
    const { account, place } = open();
    await deploy(place);
    const before = account.stacks.get('GentleBack-Progress');
    account.ran.length = 0;
    await destroying(place, true);
    expect(stepsOf(account).slice(-2)).toEqual(['deploy GentleBack-Progress', 'destroy GentleBack-Progress']);
    expect(account.ran.filter((line) => line.includes('forgettable=yes'))).toHaveLength(2);
    expect(account.stacks.size).toBe(0);
    expect(before).toBeDefined();
  });

  test('is not done unless somebody says yes', async () => {
    const { account, place } = open({}, { answer: 'no' });
    await deploy(place);
    const made = account.stacks.size;
    const { outside, deployment: of, file } = place;
    await expect(destroy({ outside, deployment: of, file, yes: false, progressToo: true })).rejects.toThrow('no yes');
    expect(account.stacks.size).toBe(made);
  });
});
