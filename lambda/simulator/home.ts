import { limits } from '../alexa/limits.ts';
import type { World } from '../contract/world.ts';
import { account } from './account.ts';
import type { Clock } from './clock.ts';
import type { Device } from './device.ts';
import { type Button, createEcho, type Echo, type EchoState } from './echo.ts';
import type { Failing } from './failing.ts';
import type { ForeignRequest } from './foreign.ts';
import { fallible } from './function-fault.ts';
import type { ConsentAnswer, Happening } from './happening.ts';
import { seededIds } from './ids.ts';
import { languageOf } from './languages.ts';
import { type LanguageModel, ModelError } from './model.ts';
import { noAccess } from './request.ts';
import type { Skill } from './skill.ts';
import { understanding } from './understand.ts';

export type HomeOptions = {
  readonly skill: Skill;
  readonly model: LanguageModel;
  readonly world: World;
  readonly clock: Clock;
  readonly locale: string;
  readonly device: Device;
  /** Told everything, in order. */
  readonly emit: (happening: Happening) => void;
  /** Another seed gives other ids. */
  readonly seed?: number;
  readonly skillId?: string;
  /** Real milliseconds the skill may take. */
  readonly patience?: number;
};

export type HomeState = EchoState & {
  /** Milliseconds since the first Echo was plugged in. */
  readonly at: number;
};

/**
 * A household with simulated Echos, all of one account: what one is told goes to the speaker the person is near. One
 * call at a time: wait for each before the next.
 */
export type Home = {
  /**
   * Somebody speaks, now. Over speech, and where no microphone is open, the wake word is taken as said. Words for no
   * open skill are Alexa's own business.
   */
  readonly say: (sentence: string) => Promise<void>;
  readonly pass: (ms: number) => Promise<void>;
  /** Time passes until nothing is being said any more: a microphone may be open then. */
  readonly hear: () => Promise<void>;
  /** Milliseconds until something happens by itself; `undefined` when nothing will. */
  readonly untilNext: () => number | undefined;
  /** Power lost and back: the session is gone, and nobody tells the skill. */
  readonly reboot: () => void;
  /** Whose voice the next words are in; `undefined` for one Alexa does not know. */
  readonly recognise: (person: string | undefined) => void;
  /** The person is near another speaker from now on, '' for the first; it is plugged in when it is not there yet. */
  readonly goTo: (echo: string, device?: Device) => void;
  /** Hands the skill a request from outside. */
  readonly inject: (request: ForeignRequest) => Promise<void>;
  readonly press: (button: Button) => Promise<void>;
  /** Another skill or service plays. */
  readonly playOther: () => Promise<void>;
  /** The next question for this permission gets this answer, without the person; `scope` may be `timers`. */
  readonly answerConsent: (scope: string, answer: ConsentAnswer) => void;
  /** What goes wrong next. */
  readonly fail: (failing: Failing) => void;
  /** The skill is disabled; opening it enables it anew. */
  readonly disable: () => Promise<void>;
  readonly state: () => HomeState;
};

const localSkill = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000';

/** @throws ModelError when Alexa does not speak the language of the locale here, or the model contradicts itself */
export const createHome = (options: HomeOptions): Home => {
  const { model, world, clock, locale, skillId = localSkill } = options;
  const language = languageOf(locale);
  if (language === undefined) throw new ModelError('locale', JSON.stringify(locale), 'one of English');

  const understand = understanding(model, language, skillId);
  const newId = seededIds(options.seed ?? 0);
  const plugged = clock.now();
  const people = account();
  const func = fallible(options.skill, clock);
  const consents: { readonly scope: string; readonly answer: ConsentAnswer }[] = [];

  const disable = async () => {
    if (!people.isEnabled()) return;
    await near().report({
      type: 'AlexaSkillEvent.SkillDisabled',
      body: { userInformationPersistenceStatus: 'NOT_PERSISTED' },
      eventCreationTime: new Date(clock.now()).toISOString(),
    });
    people.disable();
    for (const echo of echos.values()) echo.reboot();
  };
  const plugIn = (name: string, device: Device): Echo =>
    createEcho({
      name,
      device,
      locale,
      language,
      skill: func.skill,
      skillId,
      invocationName: model.invocationName,
      understand,
      world,
      clock,
      account: people,
      newId,
      emit: (event) => options.emit({ at: clock.now() - plugged, ...(name !== '' && { echo: name }), ...event }),
      patience: options.patience ?? limits.endpoint,
      access: () => ({ access: noAccess, over: () => {} }),
      disable,
      orderTimer: () => language.timerWords.none,
      consentTo: (scopes) => {
        const index = consents.findIndex(({ scope }) => scopes.some((each) => each.includes(scope)));
        return index === -1 ? undefined : consents.splice(index, 1)[0]?.answer;
      },
    });
  const echos = new Map([['', plugIn('', options.device)]]);
  let here = '';
  const near = (): Echo => {
    const echo = echos.get(here);
    if (echo === undefined) throw new RangeError(`expected one of the speakers, got ${JSON.stringify(here)}`);
    return echo;
  };

  const untilNext = () => {
    const due = [...echos.values()].map((echo) => echo.untilNext()).filter((ms) => ms !== undefined);
    return due.length === 0 ? undefined : Math.min(...due);
  };
  const advance = async () => {
    for (const echo of echos.values()) await echo.advance();
  };
  const pass = async (ms: number) => {
    const end = clock.now() + ms;
    for (let next = untilNext(); next !== undefined && clock.now() + next <= end; next = untilNext()) {
      clock.pass(next);
      await advance();
    }
    if (clock.now() < end) clock.pass(end - clock.now());
  };

  return {
    say: (sentence) => near().say(sentence),
    pass,
    hear: async () => {
      for (let next = near().untilSilent(); next !== undefined; next = near().untilSilent()) await pass(next);
    },
    untilNext,
    reboot: () => near().reboot(),
    recognise: people.recognise,
    goTo: (name, device = options.device) => {
      here = name;
      if (!echos.has(name)) echos.set(name, plugIn(name, device));
    },
    inject: (request) => near().inject(request),
    press: (button) => near().press(button),
    playOther: () => near().playOther(),
    answerConsent: (scope, answer) => consents.push({ scope, answer }),
    fail: ({ function: fault, stream }) => {
      if (fault !== undefined) func.failNext(fault);
      if (stream !== undefined) near().breakNextStream(stream);
    },
    disable,
    state: () => ({ at: clock.now() - plugged, ...near().state() }),
  };
};
