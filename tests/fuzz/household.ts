import { limits } from '../../lambda/alexa/limits.ts';
import { createSkill } from '../../lambda/alexa/skill.ts';
import type { Progress } from '../../lambda/conversation/progress.ts';
import { localUser } from '../../lambda/simulator/account.ts';
import type { Clock } from '../../lambda/simulator/clock.ts';
import type { Device } from '../../lambda/simulator/device.ts';
import type { Happening } from '../../lambda/simulator/happening.ts';
import { createHome, type Home } from '../../lambda/simulator/home.ts';
import { type House, soundBase } from '../../lambda/simulator/house.ts';
import type { Skill } from '../../lambda/simulator/skill.ts';
import { noteLines, transcriptLines, youLines } from '../../lambda/simulator/transcript.ts';
import { keyOf } from '../../lambda/store/keys.ts';
import { memoryStore } from '../../lambda/store/memory.ts';
import type { Person, ProgressStore } from '../../lambda/store/progress-store.ts';
import { type Records, withRecord } from '../../lambda/store/records.ts';
import type { Doing } from './doing.ts';

/** What lies in the store when a conversation begins: the household's record, and those of voices by name. */
export type Beginning = {
  readonly household: Progress | undefined;
  readonly voices: Readonly<Record<string, Progress | undefined>>;
};

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

/** One call of the store during a request: whose record, and what came of it. */
type Call = { readonly name: 'load' | 'save' | 'forget'; readonly whose: string; readonly conflict: boolean };

const watched = (store: ProgressStore, calls: Call[]): ProgressStore => {
  const noted =
    <A extends readonly unknown[], R>(name: Call['name'], method: (person: Person, ...given: A) => Promise<R>) =>
    async (person: Person, ...given: A): Promise<R> => {
      const came = await method(person, ...given);
      calls.push({ name, whose: keyOf(person).sort, conflict: came === 'conflict' });
      return came;
    };
  return {
    ...store,
    load: noted('load', store.load),
    save: noted('save', store.save),
    forget: noted('forget', store.forget),
  };
};

type Envelope = {
  readonly session?: { readonly new: boolean; readonly sessionId: string };
  readonly request: { readonly type: string };
};

type Attributes = { readonly session?: { readonly guest?: true } };

/** Bytes of the session attributes that leave room for a request that brings them back. */
const largestAttributes = 24 * 1024;

const lengthOf = (parts: readonly { readonly lasts: number }[]): number =>
  parts.reduce((total, { lasts }) => total + lasts, 0);

/** What is wrong with how a turn used the store, in words; `owners` knows whose record each session works on. */
function* storeFaults(calls: readonly Call[], request: Envelope, guest: boolean, owners: Map<string, string>) {
  const session = request.session?.sessionId ?? '';
  const conflicts = Math.min(1, calls.filter(({ conflict }) => conflict).length);
  const reads = calls.filter(({ name }) => name === 'load');
  const writes = calls.filter(({ name }) => name === 'save').length;
  // A session begins with one, and perhaps another voice with one of its own.
  const isDue = request.session?.new || reads[0]?.whose !== owners.get(session);
  if (reads.length > (isDue ? 1 : 0) + conflicts) yield `${reads.length} reads of the store`;
  if (writes > 1 + conflicts) yield `${writes} writes to the store`;
  if (guest && writes > 0) yield 'a write for a guest';
  for (const { name, whose } of calls) {
    if (name === 'load') owners.set(session, whose);
    else if (name === 'save' && owners.get(session) !== whose) yield "one person's progress written over another's";
  }
}

/** Two Echos of one account, with a time, a store and a transcript they share. */
export type Household = {
  /** Empties the room and fills the store. */
  readonly begin: (beginning: Beginning, now: number) => void;
  readonly act: (doing: Doing) => Promise<void>;
  /** What no turn may do, in words. */
  readonly faults: () => readonly string[];
  readonly transcript: () => string;
  /** Launches and intents answered so far, in all conversations. */
  readonly turns: () => number;
};

const width = 100;

export const householdIn = ({ model, world, sounds }: House): Household => {
  const held: { records: Records } = { records: {} };
  let faults: string[] = [];
  /** What was heard, and lines about what was done; laid out only when somebody reads them. */
  let told: (Happening | readonly string[])[] = [];
  let owners = new Map<string, string>();
  let turns = 0;
  const note = (words: string) => told.push(noteLines(words, width));

  const judge = (happening: Happening) => {
    if (happening.kind === 'error') faults.push(happening.message);
    if (happening.kind === 'violation' && happening.severity === 'error') {
      faults.push(`${happening.rule}: expected ${happening.wanted}, got ${happening.found}`);
    }
    if (happening.kind !== 'response') return;
    const lasts = lengthOf(happening.say);
    if (lasts > limits.speechAudio) faults.push(`speech of ${lasts} ms`);
  };

  /** The skill, and what each answer of it may be blamed for. */
  const skillAt = (clock: Clock): Skill => {
    const calls: Call[] = [];
    const skill = createSkill({
      progress: watched(
        memoryStore({ clock: clock.now, held, warn: (line) => faults.push(`unreadable: ${line}`) }),
        calls,
      ),
      clock: clock.now,
      log: ({ errorClass }) => {
        if (errorClass !== undefined) faults.push(`${errorClass} was thrown`);
      },
      audioBase: soundBase,
    });
    return async (request) => {
      const envelope = request as Envelope;
      calls.length = 0;
      const answer = await skill(request);
      if (envelope.request.type !== 'SessionEndedRequest') turns += 1;
      const attributes: Attributes = answer.sessionAttributes ?? {};
      const bytes = Buffer.byteLength(JSON.stringify(attributes));
      if (bytes >= largestAttributes) faults.push(`session attributes of ${bytes} bytes`);
      faults.push(...storeFaults(calls, envelope, attributes.session?.guest === true, owners));
      return answer;
    };
  };

  const plugIn = (device: Device, seed: number) => {
    let now = 0;
    const clock: Clock = {
      now: () => now,
      pass: (ms) => {
        now += ms;
      },
    };
    const emit = (happening: Happening) => {
      judge(happening);
      told.push(happening);
    };
    const skill = skillAt(clock);
    const echo = createHome({ skill, model, world, clock, locale: 'en-US', device, emit, seed });
    const setTime = (instant: number) => {
      now = instant;
    };
    return { echo, setTime };
  };
  const [dot, show] = [plugIn('dot', 1), plugIn('show', 2)];
  const both = [dot.echo, show.echo];
  const echoOf = (device: Device): Home => (device === 'dot' ? dot.echo : show.echo);

  /** Time passes in the whole room, one thing after the other. */
  const pass = async (ms: number) => {
    let left = ms;
    while (left > 0) {
      const step = Math.min(left, ...both.flatMap((echo) => echo.untilNext() ?? []).filter((next) => next > 0));
      for (const echo of both) await echo.pass(step);
      left -= step;
    }
  };
  const hear = async (echo: Home) => {
    for (let at = echo.state(); at.speaking !== undefined; at = echo.state()) await pass(at.speaking.left);
  };

  const say = async (device: Device, words: string) => {
    told.push(youLines(device === 'dot' ? words : `(to the Show) ${words}`, width));
    await echoOf(device).say(words);
  };

  const act = async (doing: Doing) => {
    switch (doing.kind) {
      case 'say': {
        const echo = echoOf(doing.device);
        if (doing.interrupting === undefined) await hear(echo);
        else await pass(Math.floor((echo.state().speaking?.left ?? 0) * doing.interrupting));
        if (echo.state().session === 'open') {
          return say(doing.device, doing.interrupting === undefined ? doing.words : `Alexa, ${doing.words}`);
        }
        if (doing.opening === 'ask') return say(doing.device, `Alexa, ask gentle back to ${doing.words}`);
        if (doing.opening === 'open') {
          await say(doing.device, 'Alexa, open gentle back');
          await hear(echo);
        }
        return say(doing.device, doing.words);
      }
      case 'pass':
        note(`${doing.ms} ms pass`);
        return pass(doing.ms);
      case 'reboot':
        note(`reboot of the ${doing.device}`);
        return echoOf(doing.device).reboot();
      case 'recognise':
        note(`the voice is ${doing.voice ?? 'not recognised'}`);
        for (const echo of both) echo.recognise(doing.voice);
        return;
      default:
        return doing satisfies never;
    }
  };

  return {
    begin: (beginning, now) => {
      for (const { echo, setTime } of [dot, show]) {
        echo.reboot();
        echo.recognise(undefined);
        setTime(now);
      }
      held.records = recordsOf(beginning);
      owners = new Map();
      faults = [];
      told = [];
      note(`stored: ${JSON.stringify(beginning)}`);
    },
    act,
    faults: () => faults,
    transcript: () =>
      told
        .flatMap((each) => ('kind' in each ? transcriptLines(each, { width, sounds, intents: true }) : each))
        .join('\n'),
    turns: () => turns,
  };
};
