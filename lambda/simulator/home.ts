import { limits } from '../alexa/limits.ts';
import type { World } from '../contract/world.ts';
import { account } from './account.ts';
import type { Clock } from './clock.ts';
import { scopeNamed } from './consent.ts';
import { type Button, type Device, hasTimers } from './device.ts';
import { createEcho, type Echo, type EchoState } from './echo.ts';
import type { Failing } from './failing.ts';
import type { ForeignRequest } from './foreign.ts';
import { fallible } from './function-fault.ts';
import type { ConsentAnswer, Event, Happening } from './happening.ts';
import { seededIds } from './ids.ts';
import { languageOf } from './languages.ts';
import type { AccessTo } from './line.ts';
import { type LanguageModel, ModelError } from './model.ts';
import { noAccess, type PermissionStatus } from './request.ts';
import type { ReminderEvent } from './services/reminders.ts';
import { createServices } from './services/services.ts';
import type { Timer } from './services/timer.ts';
import type { Skill } from './skill.ts';
import { timerOrders } from './timer-orders.ts';
import { timerWatch } from './timer-watch.ts';
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
  /** Lets the skill call Alexa's services, over HTTP on this machine; `close` ends that. */
  readonly isOnline?: boolean;
  /** Of the speakers, as the settings service tells: `America/New_York`. */
  readonly timeZone?: string;
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
  /** The person grants or refuses a permission in the app; `scope` may be `timers`. */
  readonly permit: (scope: string, status: PermissionStatus) => void;
  /** What goes wrong next. */
  readonly fail: (failing: Failing) => void;
  /** The skill is disabled; opening it enables it anew. */
  readonly disable: () => Promise<void>;
  readonly state: () => HomeState;
  /** Those that run and those that are paused, the shortest first, the person's own among them. */
  readonly timers: () => readonly Timer[];
  /** Alexa's services are gone. */
  readonly close: () => void;
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
  let isConsentBroken = false;
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
  const show = (event: Event, echo = '') =>
    options.emit({ at: clock.now() - plugged, ...(echo !== '' && { echo }), ...event });
  const told: ReminderEvent[] = [];
  const services = createServices({
    clock,
    newId: seededIds((options.seed ?? 0) + 1),
    world,
    settings: () => {
      const device = options.timeZone === undefined ? {} : { timeZone: options.timeZone };
      const ids = [...echos.keys()].map((name) => [people.deviceId(name), device]);
      return { devices: Object.fromEntries(ids), account: {}, persons: {} };
    },
    deliver: ({ deviceId, say }) => echoOf(deviceId).sayEarly(say),
    tell: (event) => told.push(event),
    breached: (breaches) => {
      for (const breach of breaches) show({ kind: 'violation', ...breach, refused: false });
    },
    served: ({ operation, status = 0 }) => {
      const [service = '', call = ''] = operation.split('.');
      show({ kind: 'service', service, call, status });
    },
  });
  const watch = timerWatch(services.timers.byVoice.list, show);
  const access: AccessTo = async (requestId, body, origin, session) => {
    if (!options.isOnline) return { access: noAccess, over: () => {} };
    const granted = Object.entries(people.permissions()).filter(([, status]) => status === 'GRANTED');
    const apiAccessToken = services.tokens.issue({
      requestId,
      deviceId: origin.deviceId,
      ...(origin.personId !== undefined && { personId: origin.personId }),
      locale,
      inSession: session !== undefined,
      ...(!hasTimers(origin.device) && { lacks: ['timers', 'reminders'] as const }),
      scopes: granted.map(([scope]) => scope),
      answering: body.type,
    });
    const apiEndpoint = await services.endpoint();
    return { access: { apiEndpoint, apiAccessToken }, over: () => services.tokens.answered(requestId) };
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
      emit: (event) => show(event, name),
      patience: options.patience ?? limits.endpoint,
      access,
      disable,
      orderTimer: timerOrders(services.timers.byVoice, language.timerWords, clock.now),
      consentTo: (scopes) => {
        if (isConsentBroken) {
          isConsentBroken = false;
          return 'broken';
        }
        const index = consents.findIndex(({ scope }) => scopes.includes(scopeNamed(scope)));
        return index === -1 ? undefined : consents.splice(index, 1)[0]?.answer;
      },
    });
  const echos = new Map<string, Echo>([['', plugIn('', options.device)]]);
  let here = '';
  const near = (): Echo => {
    const echo = echos.get(here);
    if (echo === undefined) throw new RangeError(`expected one of the speakers, got ${JSON.stringify(here)}`);
    return echo;
  };

  /** The speaker with this id; where it has another by now, the one the person is near. */
  const echoOf = (deviceId: string): Echo =>
    [...echos].find(([name]) => people.deviceId(name) === deviceId)?.[1] ?? near();

  const untilNext = () => {
    const all = [...[...echos.values()].map((echo) => echo.untilNext()), services.timers.untilNext()];
    const due = [...all, services.reminders.untilNext()].filter((ms) => ms !== undefined);
    return due.length === 0 ? undefined : Math.min(...due);
  };
  /** What is over at the same moment is said in one go. */
  const expire = async () => {
    const over = services.timers.due(locale);
    watch.look(over.map(({ id }) => id));
    const texts = new Map<Echo, string[]>();
    for (const { deviceId, label = '', announcement, isOwn, playAudible } of over) {
      const text = announcement ?? language.timerWords.done(label || undefined);
      const told = { kind: 'timer', label, isOwn } as const;
      const echo = echoOf(deviceId);
      show({ ...told, state: playAudible ? 'rings' : 'expired' });
      if (playAudible) await echo.ring(text, () => show({ ...told, state: 'silenced' }));
      else texts.set(echo, [...(texts.get(echo) ?? []), text]);
    }
    for (const [echo, said] of texts) await echo.announce('timer', said.join(' '));
  };
  const remind = async () => {
    for (const { text = '' } of services.reminders.due(locale)) {
      show({ kind: 'reminder', state: 'announced', text });
      // It is delivered twice unless it is stopped.
      const said = `${language.reminderOpening} ${text}`;
      await near().announce('reminder', `${said} ${said}`);
    }
  };
  /** What the services did meanwhile is shown, and told to the skill. */
  const catchUp = async () => {
    watch.look();
    for (const event of told.splice(0)) await near().report(event);
  };
  const advance = async () => {
    for (const echo of echos.values()) await echo.advance();
    await expire();
    await remind();
    await catchUp();
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
    say: async (sentence) => {
      await near().say(sentence);
      await catchUp();
    },
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
    inject: async (request) => {
      await near().inject(request);
      await catchUp();
    },
    press: (button) => near().press(button),
    playOther: () => near().playOther(),
    answerConsent: (scope, answer) => consents.push({ scope, answer }),
    permit: (scope, status) => {
      people.permit(scopeNamed(scope), status);
    },
    fail: ({ function: fault, stream, consent, services: script }) => {
      isConsentBroken ||= consent !== undefined;
      if (fault !== undefined) func.failNext(fault);
      if (stream !== undefined) near().breakNextStream(stream);
      if (script !== undefined) services.faults.script(script);
    },
    disable,
    state: () => ({ at: clock.now() - plugged, ...near().state() }),
    timers: services.timers.byVoice.list,
    close: services.close,
  };
};
