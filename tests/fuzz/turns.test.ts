import { expect, it } from 'vitest';
import { at, objectOf, onTheWire } from '../../lambda/contract/json.ts';
import type { Skill } from '../../lambda/simulator/skill.ts';
import { doings } from './doings.ts';
import { houseWithEveryClip } from './house.ts';
import { portion, whole } from './share.ts';
import { failureText, fuzzTurns } from './turns.ts';

const house = await houseWithEveryClip();
const fuzz = (through: ((skill: Skill) => Skill) | undefined, seed = 1, turns = 2000) =>
  fuzzTurns({ seed, turns, share: whole, house, through });

const intentOf = (request: unknown) => at(onTheWire(request), 'request', 'intent', 'name');

/** A skill that throws when it is told yes after it was asked for help, in the same process. */
const failing = (skill: Skill): Skill => {
  let helped = false;
  return async (request) => {
    if (intentOf(request) === 'AMAZON.HelpIntent') helped = true;
    if (helped && intentOf(request) === 'AMAZON.YesIntent') throw new Error('yes after help');
    return skill(request);
  };
};

it('finds a skill that throws, and tells the shortest way there', async () => {
  const { failure } = await fuzz(failing, 1, 5000);
  expect(failure).toMatchObject({ rule: 'failure', seed: 1 });
  expect(failure?.doings.length).toBeLessThanOrEqual(3);
  const text = failure && failureText(failure);
  expect(text).toContain('rule failure: IntentRequest: the handler threw Error: yes after help');
  expect(text).toMatch(/seed 1, conversation \d+;/);
  expect(text).toContain('  You: ');
  expect(text).toContain('-- stored: {"voices":{}}');
});

/** A skill that says more than a real Echo accepts. */
const talkative =
  (skill: Skill): Skill =>
  async (request) => {
    const answer = objectOf(onTheWire(await skill(request)));
    if (intentOf(request) !== 'AMAZON.YesIntent') return answer;
    return { ...answer, response: { ...objectOf(answer.response), tomorrow: true } };
  };

it('finds a skill that breaks the contract, by the rule', async () => {
  const { failure } = await fuzz(talkative);
  expect(failure?.rule).toBe('V01');
  expect(failure?.doings.length).toBeLessThanOrEqual(2);
});

it('does the same again with the same seed', async () => {
  const [one, again, other] = [
    await fuzz(undefined, 3, 100),
    await fuzz(undefined, 3, 100),
    await fuzz(undefined, 4, 100),
  ];
  expect(again).toEqual(one);
  expect(other).not.toEqual(one);
});

it('lets every row of the table happen', async () => {
  const { kinds } = await fuzz(undefined, 5, 600);
  expect(Object.keys(kinds).toSorted()).toEqual(doings.map(({ kind }) => kind).toSorted());
});

it('is shared out without a rest', () => {
  const shares = [0, 1, 2].map((nth) => portion(1000, { nth, of: 3 }));
  expect(shares).toEqual([333, 333, 334]);
});
