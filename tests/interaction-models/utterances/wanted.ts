import type { IntentName } from '../../../lambda/alexa/intents.ts';
import type { FlagId } from '../../../lambda/protocol/index.ts';

/** Utterances of people, and what they want. */
export type Wanted = {
  readonly intent: IntentName;
  /** Intents that mean as well what was said. */
  readonly or?: readonly IntentName[];
  /** By slot name the id it resolves to, or the value where the slot lists none. */
  readonly slots?: Readonly<Record<string, string>>;
  /** The sign that the skill has to see in the words, whichever intent brings them. */
  readonly flag?: FlagId;
  readonly lines: readonly string[];
};
