import type { Severity } from '../contract/breach.ts';
import type { Part, Role } from './speech.ts';
import type { Heard } from './understand.ts';

/** Why a session is over. `skill`: it asked for that. `replaced`: the person opened a skill anew. */
export type Ending = 'skill' | 'exit' | 'silence' | 'failure' | 'replaced' | 'reboot';

/** What became of a stream. `stopped`: by the skill, by something else that is heard, or by another skill. */
export type StreamState = 'started' | 'nearlyFinished' | 'finished' | 'stopped' | 'failed';

export const consentAnswers = ['ACCEPTED', 'DENIED', 'NOT_ANSWERED'] as const;

/** An answer to a question for consent. */
export type ConsentAnswer = (typeof consentAnswers)[number];

/** What became of a timer. Over, one rings, and the other `expired` and only speaks. */
export type TimerState = 'set' | 'paused' | 'resumed' | 'cancelled' | 'rings' | 'silenced' | 'expired';

/** What one part of the device does or hears at a time. */
export type Event =
  /** Sent to the skill. `intent` and `slots` only in an intent request, `heard` only where words led to it. */
  | {
      readonly kind: 'request';
      readonly type: string;
      readonly intent?: string;
      /** What was said for each filled slot, and the id it resolves to. */
      readonly slots?: Readonly<Record<string, { readonly value: string; readonly id?: string }>>;
      readonly heard?: Heard;
      readonly envelope: unknown;
    }
  /** The skill's answer, accepted. Its parts in order; the reprompt is there even if it is never heard. */
  | {
      readonly kind: 'response';
      readonly to: string;
      readonly say: readonly Part[];
      readonly reprompt: readonly Part[];
      readonly shouldEndSession?: boolean;
      readonly envelope: unknown;
    }
  /** Words begin to be heard. */
  | { readonly kind: 'speech'; readonly role: Role; readonly text: string; readonly lasts: number }
  /** A sound begins, from `position` ms on; one without `file` is a pause in the speech. */
  | {
      readonly kind: 'sound';
      readonly role: Role;
      readonly file?: string;
      readonly position: number;
      readonly lasts: number;
    }
  /** `attempt` 2 is the one after the reprompt. */
  | { readonly kind: 'mic'; readonly state: 'open'; readonly attempt: 1 | 2; readonly lasts: number }
  /** The wake word was said while something else was; it stops. */
  | { readonly kind: 'mic'; readonly state: 'woken' }
  | { readonly kind: 'mic'; readonly state: 'closed'; readonly heard: boolean }
  | { readonly kind: 'session'; readonly state: 'open' }
  | { readonly kind: 'session'; readonly state: 'ended'; readonly why: Ending }
  /** A rule of the contract the answer breaks. `refused`: the device does not play such an answer. */
  | {
      readonly kind: 'violation';
      readonly rule: string;
      readonly severity: Severity;
      readonly where: string;
      readonly found: string;
      readonly wanted: string;
      readonly refused: boolean;
    }
  | {
      readonly kind: 'stream';
      readonly state: StreamState;
      readonly file: string;
      readonly token: string;
      /** Milliseconds into the stream, and its whole length. */
      readonly position: number;
      readonly lasts: number;
    }
  | { readonly kind: 'consent'; readonly state: 'asked'; readonly scope: string }
  | { readonly kind: 'consent'; readonly state: 'answered'; readonly scope: string; readonly answer: ConsentAnswer }
  | { readonly kind: 'timer'; readonly state: TimerState; readonly label: string; readonly isOwn: boolean }
  | { readonly kind: 'reminder'; readonly state: 'announced'; readonly text: string }
  /** A call to one of Alexa's services, and what it answered; 0 where it answered nothing. */
  | { readonly kind: 'service'; readonly service: string; readonly call: string; readonly status: number }
  | { readonly kind: 'error'; readonly message: string };

/** `at` in simulated milliseconds since the Echo was plugged in; `echo` names the one it happens on, where it is not the first. */
export type Happening = { readonly at: number; readonly echo?: string } & Event;
