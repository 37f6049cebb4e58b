import type { IntentName } from '../../lambda/alexa/intents.ts';
import { toCommand } from '../../lambda/alexa/to-command.ts';
import type { Command } from '../../lambda/conversation/command.ts';
import { free } from '../features/spoken.ts';
import type { Wanted } from '../interaction-models/utterances/wanted.ts';

/** Intents whose words are free: what they come to depends on the words alone. */
const isFree = (intent: IntentName): boolean => /^(?:Say|Ask)/.test(intent);

/** The command that was wanted; `undefined` where only the words themselves would tell. */
export const commandWanted = ({ intent, slots = {}, flag }: Wanted): Command | undefined => {
  if (flag !== undefined) return { kind: 'sign', flag, sure: true };
  if (isFree(intent)) return undefined;
  const filled = Object.entries(slots).map(([name, value]) => [name, { value, ids: [value] }]);
  return toCommand({ type: 'IntentRequest', intent: { name: intent, slots: Object.fromEntries(filled) } }, free);
};

/** What a sign is called is sure or asked about once: both are that sign. */
const settled = (command: Command): Command => (command.kind === 'sign' ? { ...command, sure: true } : command);

export const isSame = (one: Command | undefined, other: Command): boolean =>
  one !== undefined && JSON.stringify(settled(one)) === JSON.stringify(settled(other));

/** Commands after which nobody moves on as if nothing had been said. */
const careful: readonly Command['kind'][] = ['sign', 'getHelp', 'hurt'];

/** Does a command heed what was said about the body: a sign, a call for help, a pain? */
export const heeds = ({ kind }: Command): boolean => careful.includes(kind);

/** Where no less than a sign or help will do. */
export const heedsSign = ({ kind }: Command): boolean => kind === 'sign' || kind === 'getHelp';
