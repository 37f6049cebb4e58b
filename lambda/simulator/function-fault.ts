import { limits } from '../alexa/limits.ts';
import type { Clock } from './clock.ts';
import { type Skill, TooLateError } from './skill.ts';

export const functionFaults = ['throw', 'hang', 'garbage', 'oversized'] as const;

/** What befalls the function itself, once. A number: milliseconds it takes. */
export type FunctionFault = (typeof functionFaults)[number] | number;

const tooMuch = 'x'.repeat(limits.responseBytes);

const oversized = (answer: unknown): unknown =>
  typeof answer === 'object' && answer !== null ? { ...answer, sessionAttributes: { tooMuch } } : answer;

const suffer = async (fault: FunctionFault, clock: Clock, answer: () => Promise<unknown>): Promise<unknown> => {
  switch (fault) {
    case 'throw':
      throw new Error('the function failed, as it was meant to');
    case 'garbage':
      return 'nothing a skill would answer';
    case 'oversized':
      return oversized(await answer());
    case 'hang':
      throw new TooLateError(`no answer within ${limits.endpoint} ms, as it was meant to`);
    default:
      if (fault >= limits.endpoint) throw new TooLateError(`no answer for ${fault} ms, as it was meant to`);
      clock.pass(fault);
      return answer();
  }
};

/** The function, and a way to make its next answers fail, in order. */
export const fallible = (skill: Skill, clock: Clock) => {
  const faults: FunctionFault[] = [];
  return {
    skill: (async (request) => {
      const fault = faults.shift();
      return fault === undefined ? skill(request) : suffer(fault, clock, () => skill(request));
    }) satisfies Skill,
    failNext: (fault: FunctionFault) => {
      faults.push(fault);
    },
  };
};
