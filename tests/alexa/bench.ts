import { careVersion } from '#protocol';
import { createSkill, type Skill } from '../../lambda/alexa/skill.ts';
import type { Breach } from '../../lambda/contract/breach.ts';
import { check } from '../../lambda/contract/check.ts';
import { exchangeOf, wordsOf } from '../../lambda/contract/exchange.ts';
import { fresh, lifetime, type Progress } from '../../lambda/conversation/progress.ts';
import { houseFor, soundBase } from '../../lambda/simulator/house.ts';
import { languageOf } from '../../lambda/simulator/languages.ts';
import { type Body, type Foreign, type Origin, type Session, toEnvelope } from '../../lambda/simulator/request.ts';
import { understanding } from '../../lambda/simulator/understand.ts';
import { wordsOf as heardWords } from '../../lambda/simulator/words.ts';
import { keyOf } from '../../lambda/store/keys.ts';
import { memoryStore } from '../../lambda/store/memory.ts';
import type { Person, ProgressStore } from '../../lambda/store/progress-store.ts';
import { type Records, withRecord } from '../../lambda/store/records.ts';

export const now = Date.parse('2026-11-22T10:00:00Z');
export const day = 24 * 60 * 60 * 1000;
export const ours = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000001';
export const another = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000002';
export const household: Person = { userId: 'amzn1.ask.account.HOUSE' };
export const anna: Person = { ...household, personId: 'amzn1.ask.person.ANNA' };

export const house = await houseFor('en-US');

/** Somebody who did pelvic tilts two days ago and left them in the middle of the first set. */
export const regular: Progress = {
  ...fresh(careVersion),
  revision: 3,
  place: { routine: 'pelvic-tilts', step: 0, offset: 4 },
  settings: { level: 'middle' },
  counts: { 'pelvic-tilts': { '2026-11-20': 1 } },
  started: { 'pelvic-tilts': now - 2 * day },
  dates: { notice: now - 3 * day },
  expires: now - 2 * day + lifetime,
};

export const recordsOf = (...kept: readonly (readonly [Person, unknown])[]): Records =>
  kept.reduce<Records>((records, [person, record]) => withRecord(records, keyOf(person), record), {});

/** Who sends a request from an Echo without a screen. */
export const from = ({ userId, personId }: Person = household, skillId = ours): Origin => ({
  skillId,
  userId,
  ...(personId !== undefined && { personId }),
  deviceId: 'amzn1.ask.device.ECHO',
  locale: 'en-US',
  device: 'dot',
});

export const newSession: Session = { id: 'amzn1.echo-api.session.1', isNew: true, attributes: {} };

export const requestOf = (body: Body | Foreign, session: Session | undefined = newSession, origin = from()) =>
  toEnvelope(body, origin, session, { requestId: 'amzn1.echo-api.request.1', at: now });

export const launch: Body = { type: 'LaunchRequest' };

export const intent = (name: string): Body => ({
  type: 'IntentRequest',
  intent: { name, confirmationStatus: 'NONE', slots: {} },
});

const language = languageOf('en-US');
const understand = language && understanding(house.model, language, ours);

/** What a real Echo would send for a sentence said in an open session. */
export const said = (sentence: string): Body => {
  const understood = understand?.(heardWords(sentence));
  if (understood === undefined) throw new Error(`nothing is heard in "${sentence}"`);
  const { intent: name, slots } = understood;
  return { type: 'IntentRequest', intent: { name, confirmationStatus: 'NONE', slots } };
};

export type Entry = Readonly<Record<string, unknown>>;

type Answer = Awaited<ReturnType<Skill>>;

/** Everything in an answer that a real Echo would refuse. */
export const errorsOf = (request: unknown, answer: unknown): readonly Breach[] =>
  check(request, answer, house.world).filter(({ severity }) => severity === 'error');

/** The words of an answer, without its tags. */
export const heardIn = (answer: unknown): string => wordsOf(exchangeOf({}, answer, house.world).speech);

/** A store that writes down which of its methods was called. */
export const noting = (store: ProgressStore, calls: string[]): ProgressStore => ({
  load: (person) => {
    calls.push('load');
    return store.load(person);
  },
  save: (person, progress) => {
    calls.push('save');
    return store.save(person, progress);
  },
  forget: (person) => {
    calls.push('forget');
    return store.forget(person);
  },
  forgetUser: (userId) => {
    calls.push('forgetUser');
    return store.forgetUser(userId);
  },
});

/** The skill on a table: its store and log in view, one session with one person. */
export const bench = (
  options: {
    readonly records?: Records;
    /** Takes the place of the store, which it is given. */
    readonly store?: (store: ProgressStore) => ProgressStore;
    readonly skillId?: string;
    readonly session?: Session;
    readonly clock?: () => number;
  } = {},
) => {
  const { skillId, clock = () => now } = options;
  const held = { records: options.records ?? {} };
  const memory = memoryStore({ clock, held });
  const calls: string[] = [];
  const log: Entry[] = [];
  const skill = createSkill({
    progress: noting(options.store?.(memory) ?? memory, calls),
    clock,
    log: (entry) => log.push(entry),
    audioBase: soundBase,
    ...(skillId !== undefined && { skillId }),
  });
  let session: Session = options.session ?? newSession;
  /** Sends the next request of the session. */
  const send = async (body: Body | Foreign, person: Person = household): Promise<Answer> => {
    const answer = await skill(requestOf(body, session, from(person)));
    session = { ...session, isNew: false, attributes: answer.sessionAttributes ?? {} };
    return answer;
  };
  const sendAll = async (...bodies: readonly (Body | Foreign)[]): Promise<void> => {
    for (const body of bodies) await send(body);
  };
  return { skill, send, sendAll, held, memory, calls, log, session: () => session };
};
