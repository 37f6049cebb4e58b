import { createSkill } from '../../lambda/alexa/skill.ts';
import type { Progress } from '../../lambda/conversation/progress.ts';
import { localUser } from '../../lambda/simulator/account.ts';
import { simulatedClock } from '../../lambda/simulator/clock.ts';
import type { Device } from '../../lambda/simulator/device.ts';
import type { Failing } from '../../lambda/simulator/failing.ts';
import type { ConsentAnswer, Happening } from '../../lambda/simulator/happening.ts';
import { createHome, type Home } from '../../lambda/simulator/home.ts';
import { houseFor, soundBase } from '../../lambda/simulator/house.ts';
import type { Timer } from '../../lambda/simulator/services/timer.ts';
import { partsText } from '../../lambda/simulator/transcript.ts';
import { memoryStore } from '../../lambda/store/memory.ts';
import { type Person, type ProgressStore, StoreError } from '../../lambda/store/progress-store.ts';
import { recordOf, type Stored } from '../conversations/stage.ts';

const house = await houseFor('en-US');

export const firstNight = Date.parse('2026-11-22T20:00:00Z');

export type TimersRoomOptions = {
  readonly stored?: Stored;
  readonly device?: Device;
  /** Real milliseconds; short, so that a service that hangs is given up at once. */
  readonly patience?: { readonly call: number; readonly all: number };
  readonly isOnline?: boolean;
  readonly permissions?: readonly string[];
};

/** A home whose Echo sets timers through the service's own client; everything that happens in it. */
export type TimersRoom = {
  readonly home: Home;
  /** Echo is heard to its end, then the words are said; what is answered, sounds and all. */
  readonly say: (...sentences: readonly string[]) => Promise<string>;
  /** The question for permission is answered by itself, after the words that bring it about. */
  readonly sayAndAnswer: (words: string, answer: ConsentAnswer) => Promise<string>;
  readonly pass: (ms: number) => Promise<void>;
  readonly fail: (services: NonNullable<Failing['services']>) => void;
  /** Ours that have not gone off. */
  readonly ours: () => readonly Timer[];
  readonly record: () => Promise<Progress | undefined>;
  /** This record instead of the one there is. */
  readonly put: (progress: Progress) => Promise<void>;
  readonly happenings: readonly Happening[];
  /** When timers spoke, in seconds from now on, and what. */
  readonly spoken: () => readonly (readonly [seconds: number, text: string])[];
  /** Labels of those set, in order. */
  readonly labels: () => readonly string[];
  readonly log: readonly Readonly<Record<string, unknown>>[];
  /** The store answers nothing while this holds. */
  readonly store: { isDown: boolean };
  /** The function dies at its next write after so many; once. */
  readonly crashAfter: (writes: number | undefined) => void;
  readonly now: () => number;
};

type StoreTrouble = { isDown: boolean; writes: number | undefined };

/** Whatever is thrown that is no StoreError ends the turn where it is. */
class CrashError extends Error {
  override name = 'CrashError';
}

const answering = (store: ProgressStore, state: StoreTrouble): ProgressStore => {
  const guarded =
    <A extends readonly unknown[], R>(method: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      if (state.isDown) throw new StoreError('the store', 'nothing', 'an answer');
      return method(...given);
    };
  return {
    load: guarded(store.load),
    save: guarded(async (whose: Person, progress: Progress) => {
      if (state.writes === undefined) return store.save(whose, progress);
      state.writes -= 1;
      if (state.writes >= 0) return store.save(whose, progress);
      state.writes = undefined;
      throw new CrashError('the function died before a write');
    }),
    forget: guarded(store.forget),
    forgetUser: guarded(store.forgetUser),
  };
};

const person = { userId: localUser };

const usual: Stored = { notice: 8, written: 2, done: ['warm', 'cool'] };

export const timersRoom = async ({
  stored = usual,
  device = 'dot',
  patience,
  isOnline = true,
  permissions,
}: TimersRoomOptions = {}): Promise<TimersRoom> => {
  const clock = simulatedClock(firstNight);
  const memory = memoryStore({ clock: clock.now });
  await memory.save(person, recordOf(stored, firstNight));
  const store: StoreTrouble = { isDown: false, writes: undefined };
  const happenings: Happening[] = [];
  const log: Readonly<Record<string, unknown>>[] = [];
  const skill = createSkill({
    progress: answering(memory, store),
    clock: clock.now,
    log: (entry) => log.push(entry),
    audioBase: soundBase,
    ...(patience === undefined ? {} : { timerPatience: patience }),
  });
  const { model, world } = house;
  const declared = permissions === undefined ? world : { ...world, manifest: { ...world.manifest, permissions } };
  const home = createHome({
    skill,
    model,
    world: declared,
    clock,
    locale: 'en-US',
    device,
    isOnline,
    patience: 60_000,
    emit: (happening) => happenings.push(happening),
  });
  const say = async (...sentences: readonly string[]): Promise<string> => {
    for (const sentence of sentences) {
      await home.hear();
      await home.say(sentence);
    }
    const answers = happenings.filter((it) => it.kind === 'response');
    return partsText(answers.at(-1)?.say ?? [], house.sounds);
  };
  return {
    home,
    say,
    sayAndAnswer: async (words, answer) => {
      home.answerConsent('timers', answer);
      await say(words);
      await home.hear();
      return say();
    },
    pass: (ms) => home.pass(ms),
    fail: (services) => home.fail({ services }),
    ours: () => home.timers().filter(({ isOwn }) => !isOwn),
    record: () => memory.load(person),
    put: async (progress) => {
      await memory.forget(person);
      await memory.save(person, { ...progress, revision: 0 });
    },
    happenings,
    spoken: () =>
      happenings.flatMap((it) =>
        it.kind === 'speech' && it.role === 'timer' ? [[it.at / 1000, it.text] as const] : [],
      ),
    labels: () =>
      happenings.flatMap((it) => (it.kind === 'timer' && it.state === 'set' && !it.isOwn ? [it.label] : [])),
    log,
    store,
    crashAfter: (writes) => {
      store.writes = writes;
    },
    now: clock.now,
  };
};

/** The words that lead to the question about timers. */
export const asked = ['ask gentle back for warm and cool', 'go on', 'ready'] as const;

/** Faults that no test plans: what a real Echo would refuse, and what the skill threw. */
export const troubles = ({ happenings }: TimersRoom): readonly Happening[] =>
  happenings.filter(({ kind }) => kind === 'violation' || kind === 'error');
