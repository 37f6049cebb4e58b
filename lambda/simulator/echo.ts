import type { World } from '../contract/world.ts';
import type { Account } from './account.ts';
import { addressOf, wakeWordOf } from './address.ts';
import type { Clock } from './clock.ts';
import { type Consent, consentIn } from './consent.ts';
import { type Button, type Device, hasScreen } from './device.ts';
import { dialogueOver, isTurn, type Reply } from './dialogue.ts';
import type { ForeignRequest } from './foreign.ts';
import type { ConsentAnswer, Event } from './happening.ts';
import type { Ids } from './ids.ts';
import type { Language, TimerOrder } from './language.ts';
import { type AccessTo, lineTo } from './line.ts';
import { type Attempt, microphone } from './microphone.ts';
import { playback } from './playback.ts';
import { questioning } from './questioning.ts';
import type { Foreign, Origin } from './request.ts';
import type { Skill } from './skill.ts';
import { type Part, type Role, toParts } from './speech.ts';
import type { Activity, StreamError } from './stream.ts';
import { bestOf, type Understand, type Understood } from './understand.ts';
import { voice } from './voice.ts';
import { textOf, type Word, wordsOf } from './words.ts';

export type EchoOptions = {
  /** Of one of the household's speakers; '' for the first. */
  readonly name: string;
  readonly device: Device;
  readonly locale: string;
  readonly language: Language;
  readonly skill: Skill;
  readonly skillId: string;
  readonly invocationName: string;
  readonly understand: Understand;
  readonly world: World;
  readonly clock: Clock;
  readonly account: Account;
  readonly newId: Ids;
  readonly emit: (event: Event) => void;
  /** Real milliseconds the skill may take. */
  readonly patience: number;
  readonly access: AccessTo;
  /** Does what was asked of the timers of the house. Answers what Alexa says. */
  readonly orderTimer: (order: TimerOrder, deviceId: string) => string;
  readonly disable: () => Promise<void>;
  /** The answer that is given to a question for consent without the person; `undefined`: Alexa listens. */
  readonly consentTo: (scopes: readonly string[]) => ConsentAnswer | 'broken' | undefined;
};

/** What the light ring shows, and what it does not. Times in milliseconds. */
export type EchoState = {
  readonly session: 'open' | 'none';
  readonly speaking?: { readonly role: Role; readonly left: number };
  readonly listening?: { readonly attempt: Attempt; readonly left: number };
  readonly stream?: { readonly activity: Activity; readonly token: string; readonly position: number };
  /** A timer rings, until somebody says stop. */
  readonly ringing?: { readonly left: number };
};

/** One simulated speaker, contract section 14. One call at a time: wait for each before the next. Time passes elsewhere. */
export type Echo = {
  readonly say: (sentence: string) => Promise<void>;
  /** Whatever is due now happens. */
  readonly advance: () => Promise<void>;
  /** Milliseconds until something happens by itself; `undefined` when nothing will. */
  readonly untilNext: () => number | undefined;
  /** Milliseconds until the part now heard is over; `undefined` in silence. */
  readonly untilSilent: () => number | undefined;
  readonly reboot: () => void;
  readonly inject: (request: ForeignRequest) => Promise<void>;
  /** Something that is none of a person's turns is reported to the skill. */
  readonly report: (body: Foreign) => Promise<void>;
  readonly press: (button: Button) => Promise<void>;
  /** Another skill or service plays. */
  readonly playOther: () => Promise<void>;
  readonly breakNextStream: (error: StreamError) => void;
  /** Speaks over everything else: an expired timer, a reminder. */
  readonly announce: (role: 'timer' | 'reminder', text: string) => Promise<void>;
  /** Rings for an hour at most; `text` is spoken when that is over. */
  readonly ring: (text: string, silenced: () => void) => Promise<void>;
  /** What a skill says before its answer is there. */
  readonly sayEarly: (parts: readonly Part[]) => void;
  readonly state: () => EchoState;
};

/** What follows the speech now heard. */
type After =
  | { readonly kind: 'rest' }
  | { readonly kind: 'listen'; readonly attempt: Attempt }
  | { readonly kind: 'hold' }
  | { readonly kind: 'consent'; readonly consent: Consent }
  | { readonly kind: 'end' };

const rest: After = { kind: 'rest' };

/** Words; more than anyone says while the microphone is open. */
const longestUtterance = 100;
/** A timer that nobody silences, contract 5.1.9. */
const longestRing = 3_600_000;

/** @throws nothing a person, a skill or a clock could be the cause of */
export const createEcho = (options: EchoOptions): Echo => {
  const { name, device, locale, language, world, clock, account, newId, emit, understand } = options;
  const speaker = voice(clock, emit);
  const mic = microphone(clock, emit);
  const origin = (): Origin => {
    const personId = account.personId();
    return {
      skillId: options.skillId,
      userId: account.userId(),
      deviceId: account.deviceId(name),
      ...(personId !== undefined && { personId }),
      locale,
      device,
      player: stream.context(),
      permissions: account.permissions(),
    };
  };
  const dialogue = dialogueOver(lineTo(options), origin, newId, emit);
  const stream = playback({ ...options, report: dialogue.report });
  let reprompt: readonly Part[] = [];
  let early: readonly Part[] = [];
  let after: After = rest;
  let ringing: { readonly ends: number; readonly text: string; readonly silenced: () => void } | undefined;

  const partsOf = (text: string) => toParts([{ kind: 'words', text }], locale, world);
  const isCalm = () =>
    speaker.role() === undefined && mic.untilNext() === undefined && !dialogue.isOpen() && ringing === undefined;

  const calm = async () => {
    if (isCalm()) await stream.start();
  };

  const settle = async (): Promise<void> => {
    const next = after;
    after = rest;
    switch (next.kind) {
      case 'rest':
        return;
      case 'listen':
        await stream.interrupt();
        return mic.open(next.attempt);
      case 'hold':
        return mic.hold();
      case 'consent':
        return question.ask(next.consent);
      case 'end':
        return emit({ kind: 'session', state: 'ended', why: 'skill' });
      default:
        return next satisfies never;
    }
  };
  const speak = async (role: Role, parts: readonly Part[], then: After) => {
    after = then;
    speaker.speak(role, parts);
    if (speaker.role() === undefined) await settle();
  };
  const sayAsAlexa = (text: string, then: After = rest) => speak('alexa', partsOf(text), then);

  const afterOf = (reply: Extract<Reply, { kind: 'answer' }>): After => {
    if (reply.then === 'listen') return { kind: 'listen', attempt: 1 };
    if (reply.then !== 'consent') return { kind: reply.then };
    const [consent] = reply.answer.directives.flatMap((directive) => consentIn(directive) ?? []);
    return consent === undefined ? { kind: 'end' } : { kind: 'consent', consent };
  };
  const obey = async (reply: Reply | undefined): Promise<void> => {
    const before = early;
    early = [];
    if (reply === undefined) return;
    if (reply.kind === 'problem') return speak('alexa', [...before, ...partsOf(language.problem)], rest);
    reprompt = reply.answer.reprompt;
    await stream.obey(reply.answer.directives);
    // The session is over for the device at once; to the listener, with the last word.
    return speak('say', [...before, ...reply.answer.say], afterOf(reply));
  };
  const question = questioning({
    ...options,
    speak: (text) => sayAsAlexa(text, { kind: 'listen', attempt: 1 }),
    answer: async (body) => obey(await dialogue.turn(body)),
  });

  const openAnew = async () => {
    if (!account.isEnabled()) {
      account.enable();
      await dialogue.report({ type: 'AlexaSkillEvent.SkillEnabled' });
    }
    await stream.interrupt();
    dialogue.open();
  };
  const launch = async () => {
    await openAnew();
    await obey(await dialogue.turn({ type: 'LaunchRequest' }));
  };
  const intend = async (said: Understood) => {
    const intent = { name: said.intent, confirmationStatus: 'NONE', slots: said.slots } as const;
    await obey(await dialogue.turn({ type: 'IntentRequest', intent }, said));
  };
  const oneShot = async (choices: readonly (readonly Word[])[]) => {
    const said = bestOf(choices.flatMap((words) => understand(words) ?? []));
    if (said === undefined) return launch();
    await openAnew();
    return intend(said);
  };
  const fallSilent = () => dialogue.end('silence', { type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' });
  const unheard = async (attempt: Attempt) => {
    if (question.isOpen()) return question.unheard();
    if (attempt === 1 && reprompt.length > 0) return speak('reprompt', reprompt, { kind: 'listen', attempt: 2 });
    if (hasScreen(device)) return mic.hold();
    return fallSilent();
  };
  /** Without a fallback intent, what is not understood counts as silence. */
  const reply = (words: readonly Word[], attempt: Attempt) => {
    const said = understand(words);
    return said === undefined ? unheard(attempt) : intend(said);
  };
  /** No skill is open: stopping is done in silence, and anything else she would take up herself. */
  const leaveToAlexa = async (words: readonly Word[]) => {
    const said = textOf(words);
    const intent = stream.intentOf(said);
    if (intent !== undefined) {
      dialogue.open();
      return intend({ intent, slots: {}, heard: 'exact' });
    }
    const { 'AMAZON.StopIntent': stop = [], 'AMAZON.CancelIntent': cancel = [] } = language.builtIn;
    if (language.otherAudio.includes(said)) return stream.giveWay();
    if (![...stop, ...cancel].includes(said)) await sayAsAlexa(language.unknown);
  };

  /** The person is heard: whatever is being said stops. Answers which microphone heard. */
  const wake = (): Attempt => {
    const { attempt = 1 } = mic.listening() ?? {};
    if (speaker.role() !== undefined) {
      speaker.cut();
      emit({ kind: 'mic', state: 'woken' });
      if (after.kind === 'end') emit({ kind: 'session', state: 'ended', why: 'skill' });
      after = rest;
    }
    mic.close(true);
    return attempt;
  };
  const silence = async () => {
    if (ringing === undefined) return;
    const { text, silenced } = ringing;
    ringing = undefined;
    silenced();
    await announce('timer', text);
  };
  const announce: Echo['announce'] = async (role, text) => {
    const { attempt } = mic.listening() ?? {};
    const resumes: After = attempt === undefined ? after : { kind: 'listen', attempt };
    speaker.cut();
    mic.close(false);
    await stream.interrupt();
    await speak(role, partsOf(text), resumes);
  };
  /** What is said to the device itself, and no skill hears. */
  const orderOf = (words: readonly Word[]): TimerOrder | undefined => {
    const order = language.timerOrder(words.map(({ key }) => key));
    const isTheSkills = order !== undefined && dialogue.isOpen() && understand(words)?.heard === 'exact';
    return isTheSkills ? undefined : order;
  };

  const address = async (words: readonly Word[], attempt: Attempt) => {
    const meant = addressOf(words, options.invocationName, language);
    switch (meant.kind) {
      case 'launch':
        return launch();
      case 'oneShot':
        return oneShot(meant.choices);
      case 'disable':
        return options.disable();
      case 'leave':
        return dialogue.end('exit', { type: 'SessionEndedRequest', reason: 'USER_INITIATED' });
      case 'name':
        return dialogue.isOpen() ? reply(words, attempt) : launch();
      case 'words':
        return dialogue.isOpen() ? reply(words, attempt) : leaveToAlexa(words);
      default:
        return meant satisfies never;
    }
  };
  const hear = async (words: readonly Word[], attempt: Attempt): Promise<void> => {
    // The wake word alone.
    if (words.length === 0) return dialogue.isOpen() ? mic.open(attempt) : undefined;
    if (ringing !== undefined && language.builtIn['AMAZON.StopIntent']?.includes(textOf(words))) return silence();
    if (question.isOpen()) return question.hear(words);
    const order = orderOf(words);
    if (order === undefined) return address(words, attempt);
    const then: After = dialogue.isOpen() ? { kind: 'listen', attempt } : rest;
    return sayAsAlexa(options.orderTimer(order, account.deviceId(name)), then);
  };

  return {
    say: async (sentence) => {
      const { woken, words } = wakeWordOf(wordsOf(sentence).slice(0, longestUtterance), language);
      if (!woken && words.length === 0) return;
      await hear(words, wake());
      await calm();
    },
    advance: async () => {
      if (ringing !== undefined && ringing.ends <= clock.now()) await silence();
      if (speaker.role() !== undefined) {
        if (speaker.settle()) await settle();
      } else {
        const waited = mic.settle();
        if (waited?.kind === 'silence') await unheard(waited.attempt);
        if (waited?.kind === 'released') await fallSilent();
      }
      await stream.settle();
      await calm();
    },
    untilNext: () => {
      const ring = ringing && Math.max(0, ringing.ends - clock.now());
      const times = [ring, speaker.untilNext() ?? mic.untilNext(), stream.untilNext()];
      const due = times.filter((ms) => ms !== undefined);
      return due.length === 0 ? undefined : Math.min(...due);
    },
    untilSilent: speaker.untilNext,
    reboot: () => {
      speaker.cut();
      mic.close(false);
      if (after.kind === 'end') emit({ kind: 'session', state: 'ended', why: 'skill' });
      after = rest;
      early = [];
      ringing = undefined;
      question.forget();
      stream.reset();
      dialogue.drop('reboot');
    },
    inject: async (request) => {
      if (isTurn(request)) {
        wake();
        question.forget();
      }
      await obey(await dialogue.inject(request));
      await calm();
    },
    report: async (body) => stream.obey(await dialogue.report(body)),
    press: async (button) => {
      await stream.press(button);
      await calm();
    },
    playOther: stream.giveWay,
    breakNextStream: stream.breakNext,
    announce,
    ring: async (text, silenced) => {
      ringing = { ends: clock.now() + longestRing, text, silenced };
      await stream.interrupt();
    },
    sayEarly: (parts) => {
      early = [...early, ...parts];
    },
    state: () => {
      const role = speaker.role();
      const listening = mic.listening();
      const { playerActivity: activity, token, offsetInMilliseconds: position = 0 } = stream.context();
      return {
        session: dialogue.isOpen() ? 'open' : 'none',
        ...(role !== undefined && { speaking: { role, left: speaker.remaining() } }),
        ...(listening !== undefined && { listening }),
        ...(token !== undefined && { stream: { activity, token, position } }),
        ...(ringing !== undefined && { ringing: { left: ringing.ends - clock.now() } }),
      };
    },
  };
};
