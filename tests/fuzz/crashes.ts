import fc from 'fast-check';
import { at, onTheWire, textOf } from '../../lambda/contract/json.ts';
import type { House } from '../../lambda/simulator/house.ts';
import type { Skill } from '../../lambda/simulator/skill.ts';
import type { Person } from '../../lambda/store/progress-store.ts';
import { now } from '../conversation/anything.ts';
import { lossesAt } from './crash.ts';
import { type Fault, faultLine } from './fault.ts';
import { householdIn, nothingStored } from './household.ts';
import { batchSeed, portion, type Share } from './share.ts';
import { aConversation, type Conversation } from './turns.ts';
import type { Wreck } from './wreck.ts';

const minute = 60 * 1000;
/** Milliseconds until the skill is opened again. */
const delays = [0, 5 * 1000, 40 * minute, 24 * 60 * minute];

export type CrashFailure = {
  readonly seed: number;
  readonly wreck: Wreck;
  readonly delay: number;
  readonly faults: readonly Fault[];
  /** What came before the power went. */
  readonly transcript: string;
};

export type CrashOptions = {
  readonly seed: number;
  /** At least so many, of all shares together. */
  readonly crashes: number;
  readonly share: Share;
  readonly house: House;
  readonly progress?: (crashes: number) => void;
};

export type Crashed = { readonly crashes: number; readonly failure?: CrashFailure };

const personIn = (request: unknown): Person | undefined => {
  const system = at(onTheWire(request), 'context', 'System');
  const userId = textOf(at(system, 'user', 'userId'));
  const personId = textOf(at(system, 'person', 'personId'));
  return userId === undefined ? undefined : { userId, ...(personId !== undefined && { personId }) };
};

/** Plays a conversation from nothing, so that only a turn can have left a place; after each thing that happens in it, what would be left if the power went. */
async function* wrecksIn({ doings }: Conversation, house: House) {
  let person: Person | undefined;
  const through =
    (skill: Skill): Skill =>
    (request) => {
      person = personIn(request);
      return skill(request);
    };
  const household = householdIn({ house, beginning: nothingStored, now, through });
  for (const [turn, doing] of doings.entries()) {
    await doing.act(household);
    const instant = now + household.home.state().at;
    if (person === undefined) continue;
    const wreck: Wreck = { turn, at: instant, records: household.records(), person };
    yield { wreck, transcript: household.transcript };
  }
}

const batchSize = 32;

/** The power goes after anything that happens in random conversations; nothing may be lost. */
export const fuzzCrashes = async (options: CrashOptions): Promise<Crashed> => {
  const { seed, share, house, progress = () => {} } = options;
  const wanted = portion(options.crashes, share);
  let crashes = 0;
  for (let batch = share.nth; ; batch += share.of) {
    for (const conversation of fc.sample(aConversation, { seed: batchSeed(seed, batch), numRuns: batchSize })) {
      for await (const { wreck, transcript } of wrecksIn(conversation, house)) {
        if (crashes >= wanted) return { crashes };
        for (const delay of delays) {
          crashes += 1;
          const faults = await lossesAt(wreck, house, wreck.at + delay);
          if (faults.length > 0) return { crashes, failure: { seed, wreck, delay, faults, transcript: transcript() } };
        }
      }
    }
    progress(crashes);
  }
};

export const crashFailureText = ({ seed, wreck, delay, faults, transcript }: CrashFailure): string =>
  [
    ...faults.map(faultLine),
    `seed ${seed}; the power goes at the end of this, and the skill is opened again ${delay} ms later:`,
    '',
    transcript,
    '',
    JSON.stringify(wreck),
  ].join('\n');
