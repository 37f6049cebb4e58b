import { careVersion, type Level, type PatternId, type RoutineId } from '#protocol';
import { createSkill } from '../../lambda/alexa/skill.ts';
import { fresh, lifetime, type Place, type Progress } from '../../lambda/conversation/progress.ts';
import { localUser } from '../../lambda/simulator/account.ts';
import type { Clock } from '../../lambda/simulator/clock.ts';
import type { Stage } from '../../lambda/simulator/golden.ts';
import type { Happening } from '../../lambda/simulator/happening.ts';
import { houseFor, soundBase } from '../../lambda/simulator/house.ts';
import type { Scene } from '../../lambda/simulator/script.ts';
import { memoryStore } from '../../lambda/store/memory.ts';
import { type Person, type ProgressStore, StoreError } from '../../lambda/store/progress-store.ts';
import type { Records } from '../../lambda/store/records.ts';
import { programmeOf, type StoredProgramme } from './stored-programme.ts';

/** What the header of a scene says is stored; days are counted back from its start. */
export type Stored = {
  readonly notice?: number;
  /** Days since the last write; fractions are hours. */
  readonly written?: number;
  readonly place?: Place;
  readonly level?: Level;
  /** Days since timers were refused, or allowed. */
  readonly declined?: number;
  readonly granted?: number;
  readonly done?: readonly RoutineId[];
  readonly programme?: StoredProgramme;
  /** Only who is recognised has this record; else it is the household's. */
  readonly person?: string;
  /** All that is stored, as it lies in a file: what a conversation that was written down starts from. */
  readonly records?: Records;
  readonly talk?: 'quiet' | 'normal' | 'guided';
  readonly breath?: PatternId;
  /** Not in the store but beside it: the voice that this deployment has rendered scans with. */
  readonly voice?: string;
  /** The zone that the settings of the speaker name: it is night by the clock. */
  readonly zone?: string;
  /** The store answers nothing at all. */
  readonly down?: boolean;
};

const day = 24 * 60 * 60 * 1000;

/** The record that a scene starts with. */
export const recordOf = (stored: Stored, now: number): Progress => {
  const written = now - (stored.written ?? stored.notice ?? 1) * day;
  const done = stored.done ?? [];
  return {
    ...fresh(careVersion),
    expires: written + lifetime,
    settings: {
      ...(stored.level === undefined ? {} : { level: stored.level }),
      ...(stored.talk === undefined ? {} : { talk: stored.talk }),
      ...(stored.breath === undefined ? {} : { breathPace: stored.breath }),
    },
    dates: {
      ...(stored.notice === undefined ? {} : { notice: now - stored.notice * day }),
      ...(stored.granted === undefined ? {} : { timersGranted: now - stored.granted * day }),
      ...(stored.declined === undefined ? {} : { timersDeclined: now - stored.declined * day }),
    },
    started: Object.fromEntries(done.map((id) => [id, written])),
    counts: Object.fromEntries(done.map((id) => [id, { [new Date(written).toISOString().slice(0, 10)]: 1 }])),
    ...(stored.programme === undefined ? {} : { programme: programmeOf(stored.programme, now) }),
    ...(stored.place === undefined ? {} : { place: stored.place }),
  };
};

const refuse = () => Promise.reject(new StoreError('store', 'no answer', 'an answer'));

const unreachable: ProgressStore = { load: refuse, save: refuse, forget: refuse, forgetUser: refuse };

export type Seen = {
  readonly happenings: Happening[];
  readonly log: Readonly<Record<string, unknown>>[];
  /** Calls to the store by name. */
  readonly calls: string[];
};

/** A store that notes which of its methods was called. */
const counting = (store: ProgressStore, calls: string[]): ProgressStore => {
  const noted = <A extends unknown[], R>(name: string, method: (...given: A) => R) => {
    return (...given: A): R => {
      calls.push(name);
      return method(...given);
    };
  };
  return {
    load: noted('load', store.load),
    save: noted('save', store.save),
    forget: noted('forget', store.forget),
    forgetUser: noted('forgetUser', store.forgetUser),
  };
};

/** The local Echo with Gentle Back on it, for one scene after another. */
export const stageFor = async (locale: string, seen: Seen): Promise<Stage> => {
  const house = await houseFor(locale);
  const skill = async ({ stored, start }: Scene, clock: Clock) => {
    const given = (stored ?? {}) as Stored;
    const memory = memoryStore({ clock: clock.now, ...(given.records && { held: { records: given.records } }) });
    const store = given.down ? unreachable : memory;
    if (stored !== undefined && given.records === undefined && !given.down) {
      const person: Person = {
        userId: localUser,
        ...(given.person === undefined ? {} : { personId: `amzn1.ask.person.${given.person}` }),
      };
      await memory.save(person, recordOf(given, start));
    }
    return createSkill({
      progress: counting(store, seen.calls),
      clock: clock.now,
      log: (entry) => seen.log.push(entry),
      audioBase: soundBase,
      ...(given.zone !== undefined && { timeZone: () => Promise.resolve(given.zone) }),
      ...(given.voice !== undefined && { voices: { [locale]: given.voice } }),
    });
  };
  return {
    skill,
    model: () => house.model,
    world: house.world,
    sounds: house.sounds,
    isOnline: true,
    watch: (happening) => seen.happenings.push(happening),
  };
};
