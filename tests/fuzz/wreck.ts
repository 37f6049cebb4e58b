import { createSkill, type Skill } from '../../lambda/alexa/skill.ts';
import { lineOf } from '../../lambda/contract/breach.ts';
import { check } from '../../lambda/contract/check.ts';
import { exchangeOf, wordsOf } from '../../lambda/contract/exchange.ts';
import type { Place, Progress } from '../../lambda/conversation/progress.ts';
import { localUser } from '../../lambda/simulator/account.ts';
import { replay } from '../../lambda/simulator/golden.ts';
import { type House, soundBase } from '../../lambda/simulator/house.ts';
import { type Body, type Origin, type Session, toEnvelope } from '../../lambda/simulator/request.ts';
import { keyOf } from '../../lambda/store/keys.ts';
import { memoryStore } from '../../lambda/store/memory.ts';
import type { Person } from '../../lambda/store/progress-store.ts';
import { type Records, withRecord } from '../../lambda/store/records.ts';
import { recordOf, type Stored } from '../conversations/stage.ts';
import type { Fault } from './fault.ts';

/** All that is left when the power goes after a turn: what lies in the store, and who was there. */
export type Wreck = {
  readonly turn: number;
  readonly at: number;
  readonly records: Records;
  readonly person: Person;
};

type Asked = { readonly context: { readonly System: { readonly person?: { readonly personId: string } } } };

const personOf = (personId: string | undefined): Person => ({
  userId: localUser,
  ...(personId !== undefined && { personId }),
});

const skillOn = (held: { records: Records }, clock: () => number, log: (entry: object) => void): Skill =>
  createSkill({ progress: memoryStore({ clock, held }), clock, log, audioBase: soundBase });

/** Plays a golden conversation and keeps what is left after each of its turns; a store out of reach keeps nothing. */
export const wrecksOf = async (text: string, { model, world, sounds }: House): Promise<readonly Wreck[]> => {
  const wrecks: Wreck[] = [];
  await replay(text, {
    model: () => model,
    world,
    sounds,
    skill: ({ stored, start }, clock) => {
      const given = stored as Stored | undefined;
      const whose = personOf(given?.person && `amzn1.ask.person.${given.person}`);
      const isKept = given !== undefined && !given.down;
      const first = isKept ? withRecord({}, keyOf(whose), { ...recordOf(given, start), revision: 1 }) : {};
      const held = { records: first };
      const skill = skillOn(held, clock.now, () => {});
      return async (request) => {
        const answer = await skill(request);
        const { person } = (request as Asked).context.System;
        const turn = wrecks.length + 1;
        wrecks.push({ turn, at: clock.now(), records: held.records, person: personOf(person?.personId) });
        return answer;
      };
    },
  });
  return wrecks;
};

/** What a reply leaves in the session, as far as it matters here. */
type Attributes = {
  readonly session?: {
    readonly wish?: { readonly from?: Place };
    readonly doing?: { readonly place: Place; readonly playing?: object };
  };
};

export type Answered = {
  readonly words: string;
  readonly attributes: Attributes;
  /** A stream was started. */
  readonly streams: boolean;
};

/** A session on what is left, in a new process. */
export type Reopened = {
  readonly launch: () => Promise<Answered>;
  readonly goOn: () => Promise<Answered>;
  readonly record: () => Promise<Progress | undefined>;
  /** Answers that a real Echo would refuse, and errors that were logged, up to now. */
  readonly faults: () => readonly Fault[];
};

export const reopen = (wreck: Wreck, { world }: House, at: number): Reopened => {
  const held = { records: wreck.records };
  const faults: Fault[] = [];
  const log = (entry: object) => {
    if ('errorClass' in entry) faults.push({ rule: 'error', message: JSON.stringify(entry) });
  };
  const skill = skillOn(held, () => at, log);
  const origin: Origin = {
    skillId: 'amzn1.ask.skill.1',
    deviceId: 'amzn1.ask.device.2',
    locale: 'en-US',
    device: 'dot',
    ...wreck.person,
  };
  let session: Session = { id: 'amzn1.echo-api.session.3', isNew: true, attributes: {} };
  const send = async (body: Body): Promise<Answered> => {
    const request = toEnvelope(body, origin, session, { requestId: 'amzn1.echo-api.request.4', at });
    const answer = await skill(request);
    const errors = check(request, answer, world).filter(({ severity }) => severity === 'error');
    faults.push(...errors.map((breach) => ({ rule: breach.rule, message: lineOf(breach) })));
    const attributes = answer.sessionAttributes ?? {};
    session = { ...session, isNew: false, attributes };
    const exchange = exchangeOf(request, answer, world);
    const streams = exchange.directives.some(({ type }) => type === 'AudioPlayer.Play');
    return { words: wordsOf(exchange.speech), attributes, streams };
  };
  const resume = { name: 'AMAZON.ResumeIntent', confirmationStatus: 'NONE', slots: {} } as const;
  return {
    launch: () => send({ type: 'LaunchRequest' }),
    goOn: () => send({ type: 'IntentRequest', intent: resume }),
    record: () => memoryStore({ clock: () => at, held }).load(wreck.person),
    faults: () => faults,
  };
};
