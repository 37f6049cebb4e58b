import { readFileSync } from 'node:fs';
import { heard } from '../lambda/locales/en-US/heard.ts';
import type { Commanding } from '../lambda/understanding/compile.ts';
import type { InteractionModel } from './model.ts';

const { intents } = (JSON.parse(readFileSync(new URL('en-US.json', import.meta.url), 'utf8')) as InteractionModel)
  .interactionModel.languageModel;

/** What these catch is told, asked or felt: the matcher has words of its own for it. */
const told = /^(?:Say|Ask|Ouch|Sign|GetHelp|Condition|Child|Score|Pharmacy|Question)/;
/** Running out of air is told in the words for another pace, and "either" and "none" answer the question about signs. */
const twofold = ['FasterIntent', 'MoreSignsIntent', 'NotSureIntent', 'ChooseNoneIntent', 'AMAZON.FallbackIntent'];

const named = (slot: string, id: string, says: readonly string[]): Commanding => ({
  command: { intent: slot === 'pattern' ? 'BreatheIntent' : 'StartRoutineIntent', slot, id },
  says,
});

/** All that one can ask for in words that need no slot, and all that has a name. */
export const commandings: readonly Commanding[] = [
  ...intents
    .filter(({ name }) => !told.test(name) && !twofold.includes(name))
    .map(({ name, samples }) => ({ command: { intent: name }, says: samples.filter((said) => !said.includes('{')) })),
  ...Object.entries(heard.routines).map(([id, says]) => named('routine', id, says)),
  ...Object.entries(heard.chimes).map(([id, says]) => named('routine', `${id}-chimes`, says)),
  ...Object.entries(heard.alongs).map(([id, says]) => named('routine', `${id}-breathing`, says)),
  ...Object.entries(heard.patterns).map(([id, says]) => named('pattern', id, says)),
];
