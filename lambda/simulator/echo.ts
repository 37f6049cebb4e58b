import { limits } from '../alexa/limits.ts';
import type { World } from '../contract/world.ts';
import { addressOf, wakeWordOf } from './address.ts';
import type { Clock } from './clock.ts';
import type { Device } from './device.ts';
import { dialogueOver, isTurn, type Reply } from './dialogue.ts';
import type { ForeignRequest } from './foreign.ts';
import type { Event, Happening } from './happening.ts';
import { seededIds } from './ids.ts';
import { languageOf } from './languages.ts';
import { lineTo } from './line.ts';
import { type Attempt, microphone } from './microphone.ts';
import { type LanguageModel, ModelError } from './model.ts';
import type { Origin } from './request.ts';
import type { Skill } from './skill.ts';
import { type Part, type Role, toParts } from './speech.ts';
import { bestOf, type Understood, understanding } from './understand.ts';
import { voice } from './voice.ts';
import { textOf, type Word, wordsOf } from './words.ts';

export type EchoOptions = {
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

/** What the light ring shows, and what it does not. Times in milliseconds. */
export type EchoState = {
  /** Since the Echo was plugged in. */
  readonly at: number;
  readonly session: 'open' | 'none';
  readonly speaking?: { readonly role: Role; readonly left: number };
  readonly listening?: { readonly attempt: Attempt; readonly left: number };
};

/** A simulated Echo, contract section 14. One call at a time: wait for each before the next. */
export type Echo = {
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
  /** Hands the skill a request from outside. */
  readonly inject: (request: ForeignRequest) => Promise<void>;
  readonly state: () => EchoState;
};

/** What follows the speech now heard. */
type After =
  | { readonly kind: 'rest' }
  | { readonly kind: 'listen'; readonly attempt: Attempt }
  | { readonly kind: 'end' };

const rest: After = { kind: 'rest' };

/** Words; more than anyone says while the microphone is open. */
const longestUtterance = 100;
/** Whose speaker it is, in every run. */
export const localUser = 'amzn1.ask.account.LOCALHOUSEHOLD';
const localSkill = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000';

const household = (skillId: string, locale: string, device: Device): Origin => ({
  skillId,
  userId: localUser,
  deviceId: 'amzn1.ask.device.LOCALECHO',
  locale,
  device,
});

/** @throws ModelError when Alexa does not speak the language of the locale here, or the model contradicts itself */
export const createEcho = (options: EchoOptions): Echo => {
  const { model, world, clock, locale, device, skillId = localSkill } = options;
  const language = languageOf(locale);
  if (language === undefined) throw new ModelError('locale', JSON.stringify(locale), 'one of English');

  const understand = understanding(model, language, skillId);
  const newId = seededIds(options.seed ?? 0);
  const plugged = clock.now();
  const emit = (event: Event) => options.emit({ at: clock.now() - plugged, ...event });
  const line = lineTo({ ...options, newId, emit, patience: options.patience ?? limits.endpoint });
  const speaker = voice(emit);
  const mic = microphone(emit);

  const dialogue = dialogueOver(line, household(skillId, locale, device), newId, emit);
  let reprompt: readonly Part[] = [];
  let after: After = rest;

  /** The speech is over, heard or cut. */
  const settle = () => {
    const next = after;
    after = rest;
    switch (next.kind) {
      case 'rest':
        return;
      case 'listen':
        return mic.open(next.attempt);
      case 'end':
        return emit({ kind: 'session', state: 'ended', why: 'skill' });
      default:
        return next satisfies never;
    }
  };
  const speak = (role: Role, parts: readonly Part[], then: After) => {
    after = then;
    speaker.speak(role, parts);
    if (speaker.role() === undefined) settle();
  };
  const sayAsAlexa = (text: string) => speak('alexa', toParts([{ kind: 'words', text }], locale, world), rest);

  const obey = (reply: Reply | undefined) => {
    switch (reply?.kind) {
      case undefined:
        return;
      case 'problem':
        return sayAsAlexa(language.problem);
      case 'answer':
        reprompt = reply.answer.reprompt;
        // The session is over for the device at once; to the listener, with the last word.
        return speak('say', reply.answer.say, reply.stays ? { kind: 'listen', attempt: 1 } : { kind: 'end' });
      default:
        return reply satisfies never;
    }
  };
  const launch = async () => {
    dialogue.open();
    obey(await dialogue.turn({ type: 'LaunchRequest' }));
  };
  const intend = async (said: Understood) => {
    const intent = { name: said.intent, confirmationStatus: 'NONE', slots: said.slots } as const;
    obey(await dialogue.turn({ type: 'IntentRequest', intent }, said));
  };
  const oneShot = (choices: readonly (readonly Word[])[]) => {
    const said = bestOf(choices.flatMap((words) => understand(words) ?? []));
    if (said === undefined) return launch();
    dialogue.open();
    return intend(said);
  };
  const fallSilent = () => dialogue.end('silence', { type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' });
  const unheard = async (attempt: Attempt) => {
    if (attempt === 1 && reprompt.length > 0) return speak('reprompt', reprompt, { kind: 'listen', attempt: 2 });
    if (device === 'show') return mic.hold();
    return fallSilent();
  };
  /** Without a fallback intent, what is not understood counts as silence. */
  const reply = (words: readonly Word[], attempt: Attempt) => {
    const said = understand(words);
    return said === undefined ? unheard(attempt) : intend(said);
  };
  /** No skill is open: stopping is done in silence, and anything else she would take up herself. */
  const leaveToAlexa = (words: readonly Word[]) => {
    const { 'AMAZON.StopIntent': stop = [], 'AMAZON.CancelIntent': cancel = [] } = language.builtIn;
    if (![...stop, ...cancel].includes(textOf(words))) sayAsAlexa(language.unknown);
  };

  /** At most until the next thing happens. */
  const passOn = async (ms: number) => {
    clock.pass(ms);
    if (speaker.role() !== undefined) {
      if (speaker.pass(ms)) settle();
      return;
    }
    const waited = mic.pass(ms);
    if (waited?.kind === 'silence') await unheard(waited.attempt);
    if (waited?.kind === 'released') await fallSilent();
  };
  const untilNext = () => speaker.untilNext() ?? mic.untilNext();

  /** The person is heard: whatever is being said stops. Answers which microphone heard. */
  const wake = (): Attempt => {
    const { attempt = 1 } = mic.listening() ?? {};
    if (speaker.role() !== undefined) {
      speaker.cut();
      emit({ kind: 'mic', state: 'woken' });
      if (after.kind === 'end') settle();
      after = rest;
    }
    mic.close(true);
    return attempt;
  };

  const address = async (words: readonly Word[], attempt: Attempt) => {
    const meant = addressOf(words, model.invocationName, language);
    switch (meant.kind) {
      case 'launch':
        return launch();
      case 'oneShot':
        return oneShot(meant.choices);
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

  return {
    say: async (sentence) => {
      const { woken, words } = wakeWordOf(wordsOf(sentence).slice(0, longestUtterance), language);
      if (!woken && words.length === 0) return;
      const attempt = wake();
      if (words.length > 0) return address(words, attempt);
      // The wake word alone.
      if (dialogue.isOpen()) mic.open(attempt);
    },
    pass: async (ms) => {
      let left = ms;
      for (let next = untilNext(); next !== undefined && next <= left; next = untilNext()) {
        await passOn(next);
        left -= next;
      }
      await passOn(left);
    },
    hear: async () => {
      for (let next = speaker.untilNext(); next !== undefined; next = speaker.untilNext()) await passOn(next);
    },
    untilNext,
    reboot: () => {
      speaker.cut();
      mic.close(false);
      if (after.kind === 'end') settle();
      after = rest;
      dialogue.drop('reboot');
    },
    recognise: (person) => dialogue.recognise(person === undefined ? undefined : `amzn1.ask.person.${person}`),
    inject: async (request) => {
      if (isTurn(request)) wake();
      obey(await dialogue.inject(request));
    },
    state: () => {
      const role = speaker.role();
      const listening = mic.listening();
      return {
        at: clock.now() - plugged,
        session: dialogue.isOpen() ? 'open' : 'none',
        ...(role !== undefined && { speaking: { role, left: speaker.remaining() } }),
        ...(listening !== undefined && { listening }),
      };
    },
  };
};
