import { createSkill } from '../../lambda/alexa/skill.ts';
import type { Progress } from '../../lambda/conversation/progress.ts';
import type { State } from '../../lambda/conversation/state.ts';
import { localUser } from '../../lambda/simulator/account.ts';
import { simulatedClock } from '../../lambda/simulator/clock.ts';
import type { Device } from '../../lambda/simulator/device.ts';
import { readForeign } from '../../lambda/simulator/foreign.ts';
import type { Happening } from '../../lambda/simulator/happening.ts';
import { createHome } from '../../lambda/simulator/home.ts';
import { type House, houseFor, soundBase } from '../../lambda/simulator/house.ts';
import type { Part } from '../../lambda/simulator/speech.ts';
import { partsText } from '../../lambda/simulator/transcript.ts';
import { memoryStore } from '../../lambda/store/memory.ts';
import type { Person, ProgressStore } from '../../lambda/store/progress-store.ts';
import { recordOf, type Stored } from '../conversations/stage.ts';

/** One answer as it is heard, and what came with it. */
export type Turn = {
  /** Words and sounds, as a transcript shows them. */
  readonly text: string;
  readonly words: string;
  readonly parts: readonly Part[];
  readonly reprompt: string;
  /** Of the speech. */
  readonly ssml: string;
  readonly open: boolean;
  readonly intent: string | undefined;
  readonly state: State | undefined;
  readonly envelope: unknown;
  /** Real milliseconds that the skill took. */
  readonly took: number;
};

/** Which methods of the store throw, and what; `log` is the log's. */
export type Broken = Partial<Record<keyof ProgressStore | 'log', Error>>;

export type Evening = {
  /** Echo is heard to its end, then the words are said; the last answer. */
  readonly say: (...sentences: readonly string[]) => Promise<Turn>;
  /** The wake word and the words, while Echo speaks, `seconds` after it began. */
  readonly interrupt: (seconds: number, sentence: string) => Promise<Turn>;
  /** A request from outside, as it is. */
  readonly inject: (request: unknown) => Promise<void>;
  /** The requests so far, as they were sent. */
  readonly requests: readonly unknown[];
  /** Nobody says anything until the session is closed. */
  readonly fallSilent: () => Promise<void>;
  readonly pass: (ms: number) => Promise<void>;
  readonly reboot: () => void;
  readonly record: () => Promise<Progress | undefined>;
  /** This record instead of the one there is. */
  readonly put: (progress: Progress) => Promise<void>;
  readonly turns: readonly Turn[];
  /** When it began, in milliseconds since 1970. */
  readonly began: number;
  readonly log: readonly Readonly<Record<string, unknown>>[];
  /** What the store was asked, each answer as "answer" and each session as "session", in order. */
  readonly calls: readonly string[];
  /** What a real Echo would have refused, and what went wrong. */
  readonly faults: readonly string[];
  readonly broken: Broken;
};

const firstEvening = Date.parse('2026-11-22T20:00:00Z');

export const minutes = (n: number): number => n * 60_000;
export const hours = (n: number): number => n * 3_600_000;
export const days = (n: number): number => n * 86_400_000;

const wordsIn = (parts: readonly Part[]): string =>
  parts.flatMap((part) => (part.kind === 'words' ? [part.text] : [])).join(' ');

/** Seconds until the first part that `heard` is true of, a sound by its label in a transcript. */
export const secondsUntil = (turn: Turn, heard: (text: string) => boolean, house: House): number | undefined => {
  let passed = 0;
  for (const part of turn.parts) {
    const text = partsText([part], house.sounds);
    if (heard(text)) return passed / 1000;
    passed += part.lasts;
  }
  return undefined;
};

const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );

const stateIn = (envelope: unknown): State | undefined => {
  const attributes = at(envelope, 'sessionAttributes');
  return at(attributes, 'session') === undefined ? undefined : (attributes as State);
};

const method = <A extends readonly unknown[], R>(
  name: keyof ProgressStore,
  work: (...given: A) => Promise<R>,
  calls: string[],
  broken: Broken,
) => {
  return async (...given: A): Promise<R> => {
    calls.push(name);
    const error = broken[name];
    if (error !== undefined) throw error;
    return work(...given);
  };
};

const watched = (store: ProgressStore, calls: string[], broken: Broken): ProgressStore => ({
  load: method('load', store.load, calls, broken),
  save: method('save', store.save, calls, broken),
  forget: method('forget', store.forget, calls, broken),
  forgetUser: method('forgetUser', store.forgetUser, calls, broken),
});

/** A room with one Echo in it, in which one evening after another can be spent; each begins with its own record. */
export type Room = {
  readonly house: House;
  /** @param stored nothing is stored without it */
  readonly evening: (stored?: Stored, broken?: Broken) => Promise<Evening>;
};

const person = (stored: Stored | undefined): Person => ({
  userId: localUser,
  ...(stored?.person === undefined ? {} : { personId: `amzn1.ask.person.${stored.person}` }),
});

type Inside = {
  turns: Turn[];
  requests: unknown[];
  log: Readonly<Record<string, unknown>>[];
  calls: string[];
  faults: string[];
  store: ProgressStore;
  broken: Broken;
  voice: string | undefined;
};

/** One Echo serves a whole file of tests: to make one takes longer than an evening. */
export const roomFor = async (locale = 'en-US', device: Device = 'dot'): Promise<Room> => {
  const house = await houseFor(locale);
  const clock = simulatedClock(firstEvening);
  const empty = (broken: Broken): Inside => ({
    turns: [],
    requests: [],
    log: [],
    calls: [],
    faults: [],
    store: memoryStore({ clock: clock.now }),
    broken,
    voice: undefined,
  });
  let inside = empty({});
  let took = 0;
  let intent: string | undefined;

  const noted = (happening: Happening) => {
    const { turns, calls, faults } = inside;
    if (happening.kind === 'request') {
      intent = happening.intent;
      inside.requests.push(happening.envelope);
      // A report of the player begins, and ends, as a session does.
      if (at(happening.envelope, 'session') === undefined) calls.push('session');
    }
    if (happening.kind === 'session' && happening.state === 'open') calls.push('session');
    if (happening.kind === 'error') faults.push(happening.message);
    if (happening.kind === 'violation' && happening.severity === 'error') {
      faults.push(`${happening.rule}: expected ${happening.wanted}, got ${happening.found}`);
    }
    if (happening.kind !== 'response') return;
    const { say: parts, reprompt, envelope, shouldEndSession } = happening;
    turns.push({
      text: partsText(parts, house.sounds),
      words: wordsIn(parts),
      parts,
      reprompt: partsText(reprompt, house.sounds),
      ssml: String(at(envelope, 'response', 'outputSpeech', 'ssml')),
      open: shouldEndSession === false,
      intent,
      state: stateIn(envelope),
      envelope,
      took,
    });
  };

  const skill = async (request: unknown) => {
    const { store, calls, broken, log, voice } = inside;
    const began = performance.now();
    const answer = await createSkill({
      progress: watched(store, calls, broken),
      clock: clock.now,
      log: (entry) => {
        if (broken.log !== undefined) throw broken.log;
        log.push(entry);
      },
      audioBase: soundBase,
      ...(voice !== undefined && { voices: { [locale]: voice } }),
    })(request);
    took = performance.now() - began;
    calls.push('answer');
    return answer;
  };
  const { model, world } = house;
  const echo = createHome({ skill, model, world, clock, locale, device, emit: noted, patience: 60_000 });

  const last = (count: number): Turn => {
    const turn = inside.turns.at(-1);
    if (turn === undefined || inside.turns.length === count) throw new Error(`no answer: ${inside.faults.join('; ')}`);
    return turn;
  };

  const evening = async (stored?: Stored, broken: Broken = {}): Promise<Evening> => {
    echo.reboot();
    // Each evening is one of its own day.
    clock.pass(days(1) - ((clock.now() - firstEvening) % days(1)));
    inside = empty({});
    if (stored !== undefined) await inside.store.save(person(stored), recordOf(stored, clock.now()));
    inside = { ...inside, broken, voice: stored?.voice };
    echo.recognise(stored?.person);
    const { turns, requests, log, calls, faults, store } = inside;
    return {
      began: clock.now(),
      say: async (...sentences) => {
        const count = turns.length;
        for (const sentence of sentences) {
          await echo.hear();
          await echo.say(sentence);
        }
        return last(count);
      },
      interrupt: async (seconds, sentence) => {
        const count = turns.length;
        await echo.pass(seconds * 1000);
        await echo.say(`Alexa, ${sentence}`);
        return last(count);
      },
      inject: async (request) => {
        const foreign = readForeign(request);
        if (foreign === undefined) throw new Error('expected a request, got something else');
        await echo.inject(foreign);
      },
      requests,
      fallSilent: async () => {
        for (let next = echo.untilNext(); next !== undefined; next = echo.untilNext()) await echo.pass(next);
      },
      pass: async (ms) => {
        await echo.hear();
        await echo.pass(ms);
      },
      reboot: () => echo.reboot(),
      record: () => store.load(person(stored)),
      put: async (progress) => {
        await store.forget(person(stored));
        await store.save(person(stored), { ...progress, revision: 0 });
      },
      turns,
      log,
      calls,
      faults,
      broken,
    };
  };
  return { house, evening };
};
