import type { Ending, Happening, StreamState, TimerState } from './happening.ts';
import type { Sounds } from './sounds.ts';
import type { Part, Role } from './speech.ts';
import { wrap } from './wrap.ts';

export type Layout = {
  /** Characters in a line. */
  readonly width: number;
  readonly sounds: Sounds;
  /** Shows the intent the words came to, and how surely. */
  readonly intents: boolean;
};

/** @example lengthText(1500) // => '1.5 s' */
export const lengthText = (ms: number): string => `${Math.round(ms / 100) / 10} s`;

/** @example spanText(5_400_000) // => '1 h 30 min' */
export const spanText = (ms: number): string => {
  const [hours, minutes, seconds] = [Math.floor(ms / 3_600_000), Math.floor(ms / 60_000) % 60, ms % 60_000];
  const named = [...(hours > 0 ? [`${hours} h`] : []), ...(minutes > 0 ? [`${minutes} min`] : [])];
  return [...named, ...(seconds > 0 || named.length === 0 ? [lengthText(seconds)] : [])].join(' ');
};

const heard = (part: Part, sounds: Sounds): readonly string[] => {
  switch (part.kind) {
    case 'words':
      return [part.text];
    case 'pause':
      return [`(${lengthText(part.lasts)})`];
    case 'sound':
      return sounds(part.file, part.lasts).map(({ label, lasts }) => `(${label}, ${lengthText(lasts)})`);
    default:
      return part satisfies never;
  }
};

/** Words as spoken, sounds and pauses in parentheses. `In (3 s), out (4 s). (breath tones, 21 s) Go on?` */
export const partsText = (parts: readonly Part[], sounds: Sounds): string =>
  parts
    .flatMap((part) => heard(part, sounds))
    .join(' ')
    .replace(/\) ([,.;:!?])/g, ')$1');

export const youLines = (said: string, width: number): readonly string[] => wrap('  You: ', said, width);

/** Time that passes, or something the device does. */
export const noteLines = (note: string, width: number): readonly string[] => wrap('       -- ', note, width);

/** Why there is no reprompt. */
const withoutReprompt = ({ shouldEndSession }: Extract<Happening, { kind: 'response' }>) =>
  shouldEndSession === false ? '(none)' : '(none: session ends)';

const repromptPlays = 'the reprompt plays';
const sessionEnds = 'the session ends';

/** A skill's own ending shows in its answer, a silence and a reboot in the line that tells of them. */
const isUnannounced = (why: Ending) => why === 'exit' || why === 'failure';

const streamVerbs = {
  started: 'starts',
  finished: 'is over',
  stopped: 'stops',
  failed: 'cannot be played',
} as const satisfies Partial<Record<StreamState, string>>;

const timerVerbs = {
  set: 'is set',
  paused: 'is paused',
  resumed: 'goes on',
  cancelled: 'is cancelled',
  rings: 'rings',
  silenced: 'is silenced',
  expired: 'is over',
} as const satisfies Record<TimerState, string>;

/** What others than the skill say; its own words stand in its answers. */
const said = (role: Role, text: string, width: number): readonly string[] => {
  if (role === 'alexa') return noteLines(`Alexa: "${text}"`, width);
  if (role === 'timer') return noteLines(`timer: "${text}"`, width);
  return role === 'reminder' ? noteLines(`reminder: "${text}"`, width) : [];
};

/** The lines a happening adds to a transcript: answers whole, with their reprompt; of the rest what matters to a reader. */
export const transcriptLines = (happening: Happening, { width, sounds, intents }: Layout): readonly string[] => {
  switch (happening.kind) {
    case 'response': {
      const reprompt = happening.shouldEndSession === false ? partsText(happening.reprompt, sounds) : '';
      return [
        ...wrap(' Echo: ', partsText(happening.say, sounds), width),
        ...wrap('   ... ', reprompt === '' ? withoutReprompt(happening) : reprompt, width),
      ];
    }
    case 'request': {
      const { intent, heard, slots = {} } = happening;
      if (!intents || intent === undefined) return [];
      const values = Object.entries(slots).map(([name, { value, id }]) => ` ${name}=${id ?? JSON.stringify(value)}`);
      return wrap('       -> ', `${intent}${values.join('')} (${heard})`, width);
    }
    case 'speech':
      return said(happening.role, happening.text, width);
    case 'violation': {
      const { rule, severity, where, found, wanted, refused } = happening;
      const verdict = refused ? 'refused' : severity;
      return noteLines(`violation ${rule} (${verdict}) at ${where}: expected ${wanted}, got ${found}`, width);
    }
    case 'error':
      return noteLines(`error: ${happening.message}`, width);
    case 'session':
      return happening.state === 'ended' && isUnannounced(happening.why) ? noteLines(sessionEnds, width) : [];
    case 'stream': {
      const { state, file, position, lasts } = happening;
      const sound = sounds(file, lasts).reduce((longest, one) => (one.lasts > longest.lasts ? one : longest));
      const where = `${sound.label}, at ${spanText(position)} of ${spanText(lasts)}`;
      return state === 'nearlyFinished' ? [] : noteLines(`the stream ${streamVerbs[state]}: ${where}`, width);
    }
    case 'consent':
      return happening.state === 'answered'
        ? noteLines(`permission ${happening.scope}: ${happening.answer}`, width)
        : [];
    case 'timer': {
      const { label, state, isOwn } = happening;
      const named = `${isOwn ? "the person's own" : 'the'} timer${label === '' ? '' : ` "${label}"`}`;
      return noteLines(`${named} ${timerVerbs[state]}`, width);
    }
    case 'service': {
      const { service, call, status } = happening;
      return status >= 200 && status < 400
        ? []
        : noteLines(`the service ${service}.${call} answers ${status === 0 ? 'nothing' : status}`, width);
    }
    case 'reminder':
    case 'sound':
    case 'mic':
      return [];
    default:
      return happening satisfies never;
  }
};

/** What a stretch of time came to. `outcomeOf(heard) // => 'the reprompt plays, the session ends'` */
export const outcomeOf = (happenings: readonly Happening[]): string => {
  // It begins when the microphone closes; its later parts belong to the time before.
  const reprompted = happenings.some(
    (it, i) =>
      (it.kind === 'speech' || it.kind === 'sound') && it.role === 'reprompt' && happenings[i - 1]?.kind === 'mic',
  );
  const ended = happenings.some((it) => it.kind === 'session' && it.state === 'ended' && it.why === 'silence');
  return [...(reprompted ? [repromptPlays] : []), ...(ended ? [sessionEnds] : [])].join(', ');
};
