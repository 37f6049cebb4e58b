import { limits } from '../../lambda/alexa/limits.ts';
import { createSkill } from '../../lambda/alexa/skill.ts';
import type { Progress } from '../../lambda/conversation/progress.ts';
import { localUser } from '../../lambda/simulator/account.ts';
import { type Clock, simulatedClock } from '../../lambda/simulator/clock.ts';
import type { Device } from '../../lambda/simulator/device.ts';
import type { Happening } from '../../lambda/simulator/happening.ts';
import { createHome, type Home } from '../../lambda/simulator/home.ts';
import { type House, soundBase } from '../../lambda/simulator/house.ts';
import type { Skill } from '../../lambda/simulator/skill.ts';
import { noteLines, transcriptLines, youLines } from '../../lambda/simulator/transcript.ts';
import { keyOf } from '../../lambda/store/keys.ts';
import { memoryStore } from '../../lambda/store/memory.ts';
import type { Person } from '../../lambda/store/progress-store.ts';
import { type Records, withRecord } from '../../lambda/store/records.ts';
import type { Fault } from './fault.ts';
import { type Call, storeFaults, watched } from './store.ts';

/** What lies in the store when a conversation begins: the household's record, and those of voices by name. */
export type Beginning = {
  readonly household: Progress | undefined;
  readonly voices: Readonly<Record<string, Progress | undefined>>;
};

export const nothingStored: Beginning = { household: undefined, voices: {} };

const personOf = (voice: string | undefined): Person => ({
  userId: localUser,
  ...(voice !== undefined && { personId: `amzn1.ask.person.${voice}` }),
});

const recordsOf = ({ household, voices }: Beginning): Records =>
  [[undefined, household] as const, ...Object.entries(voices)].reduce<Records>(
    (records, [voice, progress]) =>
      progress === undefined ? records : withRecord(records, keyOf(personOf(voice)), progress),
    {},
  );

/** What goes wrong from now on. */
export type Trouble = {
  /** Calls of the store that are not answered. */
  storeDown: number;
  /** The next call of the function fails, before or after it has done its work. */
  fails: 'before' | 'after' | undefined;
};

/** A speaker of each kind, all of one account, and the store and troubles they share: what a doing may act on. */
export type Room = {
  readonly home: Home;
  /** The person goes to the speaker of this kind. */
  readonly goTo: (device: Device) => void;
  readonly say: (words: string) => Promise<void>;
  /** A line of the transcript. */
  readonly note: (words: string) => void;
  readonly trouble: Trouble;
};

/** A room with somebody watching it. */
export type Household = Room & {
  /** All that is stored now, of everybody. */
  readonly records: () => Records;
  /** What no turn may do, but did. */
  readonly faults: () => readonly Fault[];
  readonly transcript: () => string;
  /** Requests answered that are not the end of a session. */
  readonly turns: () => number;
};

export type HouseholdOptions = {
  readonly house: House;
  readonly beginning: Beginning;
  readonly now: number;
  /** Puts something between the Echos and the skill. */
  readonly through?: ((skill: Skill) => Skill) | undefined;
};

type Envelope = {
  readonly session?: { readonly new: boolean; readonly sessionId: string };
  readonly request: { readonly type: string };
};

type Answer = { readonly sessionAttributes?: { readonly session?: { readonly guest?: true } } };

/** Bytes of the session attributes that leave room for a request that brings them back. */
const largestAttributes = 24 * 1024;

const lengthOf = (parts: readonly { readonly lasts: number }[]): number =>
  parts.reduce((total, { lasts }) => total + lasts, 0);

/** Told apart from a failure nobody planned: the words of the Echo's own troubles. */
const planned = 'as it was meant to';

const faultsIn = (happening: Happening): readonly Fault[] => {
  switch (happening.kind) {
    case 'error':
      return happening.message.includes(planned) ? [] : [{ rule: 'failure', message: happening.message }];
    case 'violation': {
      const { rule, severity, where, found, wanted } = happening;
      return severity === 'error' ? [{ rule, message: `${where}: expected ${wanted}, got ${found}` }] : [];
    }
    case 'response': {
      const lasts = lengthOf(happening.say);
      return lasts > limits.speechAudio ? [{ rule: 'length', message: `speech of ${lasts} ms` }] : [];
    }
    default:
      return [];
  }
};

const width = 100;

/** A room with a speaker plugged in, and nobody in it yet. */
export const householdIn = ({ house, beginning, now, through }: HouseholdOptions): Household => {
  const { model, world, sounds } = house;
  const held = { records: recordsOf(beginning) };
  const faults: Fault[] = [];
  /** What was heard, and lines about what was done; laid out only when somebody reads them. */
  const told: (Happening | readonly string[])[] = [];
  const owners = new Map<string, string>();
  const trouble: Trouble = { storeDown: 0, fails: undefined };
  let turns = 0;
  const note = (words: string) => {
    told.push(noteLines(words, width));
  };
  note(`stored: ${JSON.stringify(beginning)}`);

  const isDown = () => {
    const down = trouble.storeDown > 0;
    trouble.storeDown = Math.max(0, trouble.storeDown - 1);
    return down;
  };
  const failsNow = (when: Trouble['fails']) => {
    if (trouble.fails !== when) return;
    trouble.fails = undefined;
    throw new Error(`the function fails ${planned}`);
  };

  /** The skill, and what each answer of it may be blamed for. */
  const skillAt = (clock: Clock): Skill => {
    const calls: Call[] = [];
    const warn = (line: string) => faults.push({ rule: 'record', message: line });
    const skill: Skill = createSkill({
      progress: watched(memoryStore({ clock: clock.now, held, warn }), calls, isDown),
      clock: clock.now,
      log: ({ errorClass }) => {
        const isPlanned = errorClass === 'StoreError' && calls.some(({ came }) => came === 'failed');
        // What Alexa reports of a fault that was meant, in a word of her own, or of a carrier of speech.
        const isReported = /^(?:[A-Z_]+|CarrierError)$/.test(String(errorClass));
        if (errorClass !== undefined && !isPlanned && !isReported)
          faults.push({ rule: 'error', message: `${errorClass} was thrown` });
      },
      audioBase: soundBase,
    });
    const asked = through?.(skill) ?? skill;
    return async (request) => {
      failsNow('before');
      const { session, request: body } = request as Envelope;
      calls.length = 0;
      const answer = await asked(request);
      const { sessionAttributes: attributes = {} } = answer as Answer;
      if (body.type !== 'SessionEndedRequest') turns += 1;
      const bytes = Buffer.byteLength(JSON.stringify(attributes));
      if (bytes >= largestAttributes) faults.push({ rule: 'attributes', message: `of ${bytes} bytes` });
      const use = {
        session: session?.sessionId ?? '',
        isNew: session === undefined || session.new,
        guest: attributes.session?.guest === true,
      };
      faults.push(...storeFaults(calls, use, owners));
      failsNow('after');
      return answer;
    };
  };

  const clock = simulatedClock(now);
  const emit = (happening: Happening) => {
    faults.push(...faultsIn(happening));
    told.push(happening);
  };
  const home = createHome({ skill: skillAt(clock), model, world, clock, locale: 'en-US', device: 'dot', emit });
  let here: Device = 'dot';

  return {
    home,
    goTo: (device) => {
      here = device;
      home.goTo(device === 'dot' ? '' : device.replace('-', ''), device);
    },
    note,
    trouble,
    say: async (words) => {
      told.push(youLines(here === 'dot' ? words : `(to the ${here}) ${words}`, width));
      await home.say(words);
    },
    records: () => held.records,
    faults: () => faults,
    transcript: () =>
      told
        .flatMap((each) => ('kind' in each ? transcriptLines(each, { width, sounds, intents: true }) : each))
        .join('\n'),
    turns: () => turns,
  };
};
