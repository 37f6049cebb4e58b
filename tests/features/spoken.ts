import { readEnvelope } from '../../lambda/alexa/envelope.ts';
import type { HeardSlot } from '../../lambda/alexa/readings.ts';
import { toCommand } from '../../lambda/alexa/to-command.ts';
import type { Command } from '../../lambda/conversation/command.ts';
import { known } from '../../lambda/locales/en-US/known.ts';
import { english } from '../../lambda/simulator/english.ts';
import { houseFor } from '../../lambda/simulator/house.ts';
import { type Heard, understanding } from '../../lambda/simulator/understand.ts';
import { wordsOf } from '../../lambda/simulator/words.ts';
import { createUnderstanding, type Understand } from '../../lambda/understanding/understanding.ts';

const house = await houseFor('en-US');
const understand = understanding(house.model, english, 'amzn1.ask.skill.features');
let matcher: Understand | undefined;
/** Made with the first words that need it. */
export const free: Understand = (...words) => {
  matcher ??= createUnderstanding(known);
  return matcher(...words);
};

/** What words come to through the interaction model, and how surely. */
export type Said = {
  readonly intent: string;
  readonly heard: Heard;
  readonly slots: Readonly<Record<string, HeardSlot>>;
  readonly command: Command;
};

export const saidAs = (words: string): Said => {
  const understood = understand(wordsOf(words));
  if (understood === undefined) throw new Error(`"${words}": expected words, got silence`);
  const { intent: name, slots, heard } = understood;
  const incoming = readEnvelope({ request: { type: 'IntentRequest', intent: { name, slots } } });
  return { intent: name, heard, slots: incoming.intent?.slots ?? {}, command: toCommand(incoming, free) };
};

export const commandOf = (words: string): Command => saidAs(words).command;
