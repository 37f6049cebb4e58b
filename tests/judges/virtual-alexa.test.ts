import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle } from '../../infra/bundle.ts';
import { entry } from '../../infra/paths.ts';
import model from '../../interaction-models/en-US.json' with { type: 'json' };
import type { InteractionModel } from '../../interaction-models/model.ts';
import { houseFor } from '../../lambda/simulator/house.ts';
import { languageOf } from '../../lambda/simulator/languages.ts';
import { understanding } from '../../lambda/simulator/understand.ts';
import { wordsOf } from '../../lambda/simulator/words.ts';
import { expand } from '../interaction-models/expand.ts';
import { credentials, region, startDynamo } from '../store/loopback.ts';
import { deviationsOf } from './deviations.ts';
import type { Outcome, Task } from './other-echo.ts';

const skillId = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000001';

/** What our own Echo makes of words. */
const house = await houseFor('en-US');
const language = languageOf('en-US');
const understand = language && understanding(house.model, language, skillId);
const ours = (words: string): string | undefined => understand?.(wordsOf(words))?.intent;

/** The first phrase of each intent, its slots filled, and those of which something else is declared. */
const phrases = [
  ...new Map(
    expand(model as InteractionModel)
      .toReversed()
      .map(({ intent, said }) => [intent, said]),
  ).values(),
  ...deviationsOf('virtual-alexa'),
];

/** A launch, and what is said then. */
const conversation = [
  'yes',
  'ready',
  'wait',
  'movement',
  'smaller',
  'my back hurts more',
  'breathe',
  'repeat',
  'ice or heat for a spasm',
  'help',
  'what have you stored',
  'stop',
];

const dynamo = await startDynamo();
const folder = await mkdtemp(join(tmpdir(), 'judged-'));
let table = '';
let outcome: Outcome;

beforeAll(async () => {
  table = await dynamo.createTable();
  await bundle(entry, folder);
  const program = fileURLToPath(new URL('other-echo.ts', import.meta.url));
  const child = fork(program, [join(folder, 'index.mjs'), skillId], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      TABLE_NAME: table,
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
      AWS_ENDPOINT_URL_DYNAMODB: dynamo.endpoint,
      AUDIO_BASE_URL: 'https://sound.example',
      SKILL_ID: skillId,
      // It brings the AWS SDK of its day, which says that it is no longer kept up.
      NODE_NO_WARNINGS: '1',
    },
  });
  const task: Task = { conversation, heard: phrases };
  child.send(task);
  outcome = await new Promise<Outcome>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Outcome));
    child.once('exit', (code) => reject(new Error(`virtual-alexa: expected an outcome, got exit code ${code}`)));
  });
}, 60_000);

afterAll(async () => {
  await dynamo.stop();
  await rm(folder, { recursive: true, force: true });
});

test('it leads a conversation with the bundle from launch to stop', async () => {
  const { turns } = outcome;
  expect(turns.map(({ sent }) => sent.intent)).toEqual([undefined, ...conversation.map(ours)]);
  expect(turns.map(({ ssml }) => ssml).filter((ssml) => !/^<speak>.+<\/speak>$/s.test(ssml))).toEqual([]);
  expect(turns.map(({ ends }) => ends)).toEqual([...conversation.map(() => false), true]);
  expect(turns.at(0)?.ssml).toContain('Gentle Back.');
  expect(turns.at(-1)?.ssml).not.toContain("couldn't save");
  expect(JSON.parse(await dynamo.raw('Scan', { TableName: table })).Items).toHaveLength(1);
});

test('it hears the same intents in the model as our own Echo, but for what is declared', () => {
  expect(phrases.length).toBeGreaterThan(60);
  const differing = phrases.filter((said, i) => outcome.heard[i]?.intent !== ours(said));
  expect([...new Set(differing)].toSorted()).toEqual(deviationsOf('virtual-alexa').toSorted());
});
