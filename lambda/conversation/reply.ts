import type { Line, Timeline } from '#protocol';
import type { AskName } from './ask-name.ts';
import type { State } from './state.ts';
import type { StreamOrder } from './stream.ts';
import type { TimerOrder } from './timers.ts';

/** A question that opens the microphone, and what is heard while nobody answers. */
export type Question = {
  readonly name: AskName;
  readonly prompt: Line;
  /** The second waiting segment: a word, a sound, then the question in other words (D3). */
  readonly reprompt: { readonly lead?: Line; readonly sound?: Timeline; readonly line: Line };
};

/** What a turn gives back, heard in this order. Without `ask` the session ends. */
export type Reply = {
  readonly say: readonly Line[];
  readonly play?: Timeline;
  readonly ask?: Question;
  /** What the player is told; a stream begins when the words are over. */
  readonly stream?: StreamOrder;
  /** What becomes of timers before the words are spoken. */
  readonly timers?: TimerOrder;
  /** Alexa asks for the permission to set timers, in words of her own; the session goes on with the answer. */
  readonly asksFor?: 'timers';
  /** Which row of the failure matrix of timers it was, for the log. */
  readonly timerRow?: number;
  /** A card in the app that asks for it instead. */
  readonly card?: 'timers';
  /** What the shell does before the words are spoken. */
  readonly effect?: 'forget';
  /** Nothing may be said to this request. */
  readonly silent?: true;
};

export type Outcome = readonly [next: State, reply: Reply];
