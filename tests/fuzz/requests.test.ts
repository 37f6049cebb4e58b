import { expect, it } from 'vitest';
import type { Skill } from '../../lambda/simulator/skill.ts';
import { houseWithEveryClip } from './house.ts';
import { fuzzRequests, requestFailureText } from './requests.ts';
import { whole } from './share.ts';
import { fuzzSeed, patience } from './turns-suite.ts';
import { validRequests } from './valid-requests.ts';

const { world } = await houseWithEveryClip();
const requests = 5000;

it(
  'answers thousands of changed, repeated and misdirected requests as a real Echo accepts them',
  async () => {
    const fuzzed = await fuzzRequests({ seed: fuzzSeed, requests, share: whole, world });
    expect(fuzzed.failure && requestFailureText(fuzzed.failure)).toBeUndefined();
    expect(fuzzed.requests).toBeGreaterThanOrEqual(requests);
  },
  patience,
);

it('knows every type that an answer may be free or bound for', () => {
  const types = new Set(validRequests.map(({ body }) => body.type));
  expect(types.size).toBeGreaterThanOrEqual(23);
});

/** A skill that fails where a request has a screen and asks for help. */
const failing =
  (skill: Skill): Skill =>
  async (request) => {
    const text = JSON.stringify(request);
    if (text.includes('"AMAZON.HelpIntent"') && text.includes('"Alexa.Presentation.APL"')) throw new Error('screen');
    return skill(request);
  };

it('finds a skill that throws, and shows the smallest request for it', async () => {
  const { failure } = await fuzzRequests({ seed: 1, requests: 2000, share: whole, world, through: failing });
  expect(failure).toMatchObject({ rule: 'throws', message: 'Error: screen', seed: 1 });
  expect(failure?.requests).toHaveLength(1);
  const [smallest] = failure?.requests ?? [];
  expect(JSON.stringify(smallest).length).toBeLessThan(200);
});

/** A skill that adds a key Alexa does not know, from the third request on. */
const forgetful = (skill: Skill): Skill => {
  let asked = 0;
  return async (request) => {
    asked += 1;
    const answer = await skill(request);
    return asked < 3 ? answer : { version: '1.0', response: { tomorrow: true } };
  };
};

it('finds a skill that breaks the contract, and how many requests it takes', async () => {
  const { failure } = await fuzzRequests({ seed: 1, requests: 2000, share: whole, world, through: forgetful });
  expect(failure?.rule).toBe('V01');
  expect(failure?.message).toContain('$.response.tomorrow');
  expect(failure?.requests).toHaveLength(3);
});

it('does the same again with the same seed, and something else with another share', async () => {
  const tried = async (seed: number, nth: number) => {
    const sent: string[] = [];
    const noting =
      (skill: Skill): Skill =>
      (request) => {
        sent.push(JSON.stringify(request));
        return skill(request);
      };
    await fuzzRequests({ seed, requests: 60, share: { nth, of: 2 }, world, through: noting });
    return sent.join('\n');
  };
  const first = await tried(5, 0);
  expect(await tried(5, 0)).toBe(first);
  expect(await tried(5, 1)).not.toBe(first);
  expect(await tried(6, 0)).not.toBe(first);
});
