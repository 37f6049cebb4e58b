import fc from 'fast-check';
import type { Progress } from '../../lambda/conversation/progress.ts';
import type { House } from '../../lambda/simulator/house.ts';
import { anyProgress, now } from '../conversation/anything.ts';
import type { Doing } from './doing.ts';
import { aDoing, voices } from './doings.ts';
import type { Fault } from './fault.ts';
import { type Beginning, type Household, type HouseholdOptions, householdIn, nothingStored } from './household.ts';
import { batchSeed, portion, type Share } from './share.ts';
import { smallest } from './shrink.ts';

/** A record that was written at least once; else there is none. */
const aRecord = fc
  .option(anyProgress, { nil: undefined })
  .map((progress): Progress | undefined => (progress?.revision === 0 ? undefined : progress));

const aBeginning: fc.Arbitrary<Beginning> = fc.record({
  household: aRecord,
  voices: fc.record(Object.fromEntries(voices.map((voice) => [voice, aRecord]))),
});

/** What is there at first, and what happens then. */
export type Conversation = { readonly beginning: Beginning; readonly doings: readonly Doing[] };

export const aConversation: fc.Arbitrary<Conversation> = fc.record({
  beginning: aBeginning,
  doings: fc.array(aDoing, { minLength: 1, maxLength: 60, size: 'max' }),
});

/** A conversation that breaks a rule, made as short as it can be. */
export type Failure = Fault & {
  readonly seed: number;
  /** Number of the conversation, counted from 0. */
  readonly conversation: number;
  /** Of the shortest: JSON of what happens, and how it reads. */
  readonly doings: readonly Pick<Doing, 'kind' | 'what'>[];
  readonly transcript: string;
};

export type FuzzOptions = {
  readonly seed: number;
  /** At least so many, of all shares together; the last conversation is not cut off. */
  readonly turns: number;
  readonly share: Share;
  readonly house: House;
  readonly through?: HouseholdOptions['through'];
  /** Told now and then how many turns are done. */
  readonly progress?: (turns: number) => void;
};

export type Fuzzed = {
  readonly turns: number;
  readonly conversations: number;
  /** How often each kind of thing happened. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly failure?: Failure;
};

type Stage = Pick<FuzzOptions, 'house' | 'through'>;

/** Plays a conversation until something is wrong, or to its end. */
const play = async ({ beginning, doings }: Conversation, stage: Stage): Promise<Household & { played: number }> => {
  const household = householdIn({ ...stage, beginning, now });
  let played = 0;
  for (const doing of doings) {
    if (household.faults().length > 0) break;
    await doing.act(household);
    played += 1;
  }
  return { ...household, played };
};

/** The shortest part of `conversation` that breaks the same rule. */
const shrunk = async (conversation: Conversation, rule: string, stage: Stage): Promise<Conversation> => {
  const fails = async (each: Conversation) => (await play(each, stage)).faults().some((fault) => fault.rule === rule);
  const blank = { ...conversation, beginning: nothingStored };
  const { beginning, doings } = (await fails(blank)) ? blank : conversation;
  return { beginning, doings: await smallest(doings, (part) => fails({ beginning, doings: part })) };
};

const failureOf = async (found: Conversation, rule: string, stage: Stage) => {
  const conversation = await shrunk(found, rule, stage);
  const household = await play(conversation, stage);
  const fault = household.faults().find((each) => each.rule === rule) ?? { rule, message: 'not seen a second time' };
  const doings = conversation.doings.map(({ kind, what }) => ({ kind, what }));
  return { ...fault, doings, transcript: household.transcript() };
};

/** Conversations are made so many at a time: one after the other they would all be short. */
const batchSize = 32;

/** Random people at random devices do random things, until enough turns are done or something is wrong. */
export const fuzzTurns = async (options: FuzzOptions): Promise<Fuzzed> => {
  const { seed, share, progress = () => {} } = options;
  const wanted = portion(options.turns, share);
  const kinds: Record<string, number> = {};
  let turns = 0;
  let conversations = 0;
  for (let batch = share.nth; ; batch += share.of) {
    const made = fc.sample(aConversation, { seed: batchSeed(seed, batch), numRuns: batchSize });
    for (const [index, conversation] of made.entries()) {
      if (turns >= wanted) return { turns, conversations, kinds };
      const household = await play(conversation, options);
      turns += household.turns();
      conversations += 1;
      for (const { kind } of conversation.doings) kinds[kind] = (kinds[kind] ?? 0) + 1;
      const [fault] = household.faults();
      if (fault !== undefined) {
        const found = { ...conversation, doings: conversation.doings.slice(0, household.played) };
        const failure = await failureOf(found, fault.rule, options);
        return { turns, conversations, kinds, failure: { seed, conversation: batch * batchSize + index, ...failure } };
      }
    }
    progress(turns);
  }
};

/** What to read and to repeat of a failure. */
export const failureText = ({ seed, conversation, rule, message, doings, transcript }: Failure): string =>
  [
    `rule ${rule}: ${message}`,
    `seed ${seed}, conversation ${conversation}; the shortest that still fails:`,
    '',
    transcript,
    '',
    ...doings.map((doing) => JSON.stringify(doing)),
  ].join('\n');
