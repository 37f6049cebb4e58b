import type { JsonObject } from '../contract/json.ts';
import type { World } from '../contract/world.ts';
import type { Clock } from './clock.ts';
import { type Button, type Device, hasPlayer } from './device.ts';
import type { Event } from './happening.ts';
import type { Language } from './language.ts';
import { player } from './player.ts';
import type { Foreign } from './request.ts';
import { type PlayerContext, type StreamError, streamOrder } from './stream.ts';

export type PlaybackOptions = {
  readonly device: Device;
  readonly language: Language;
  readonly world: World;
  readonly clock: Clock;
  readonly emit: (event: Event) => void;
  /** Tells the skill something that is no turn of a person, and answers the directives that come back. */
  readonly report: (body: Foreign) => Promise<readonly JsonObject[]>;
};

/** The stream player of an Echo and what the skill is told of it, contract 4: its answers are obeyed at once. */
export type Playback = {
  readonly context: () => PlayerContext;
  readonly untilNext: () => number | undefined;
  /** Does what is meant for the player; other directives are none of it. */
  readonly obey: (directives: readonly JsonObject[]) => Promise<void>;
  /** Nothing else is heard: a stream that waited for that begins, or goes on. */
  readonly start: () => Promise<void>;
  /** Whatever is due now happens. */
  readonly settle: () => Promise<void>;
  /** Something else is heard: the stream waits for `start`. */
  readonly interrupt: () => Promise<void>;
  /** Another skill or service plays. */
  readonly giveWay: () => Promise<void>;
  readonly press: (button: Button) => Promise<void>;
  /** The intent that words come to without the name of the skill, even if its model lacks it (contract 4.3). */
  readonly intentOf: (said: string) => string | undefined;
  readonly breakNext: (error: StreamError) => void;
  /** Power lost: nobody is told. */
  readonly reset: () => void;
};

export const playback = ({ device, language, world, clock, emit, report }: PlaybackOptions): Playback => {
  const stream = player(clock, emit);

  const tell = async (reports: readonly Foreign[]): Promise<void> => {
    for (const each of reports) await obey(await report(each));
  };
  const obey = async (directives: readonly JsonObject[]): Promise<void> => {
    for (const directive of directives) {
      const order = hasPlayer(device) ? streamOrder(directive, world.soundLength) : undefined;
      if (order !== undefined) await tell(stream.obey(order));
    }
  };

  return {
    context: stream.context,
    untilNext: stream.untilNext,
    obey,
    start: async () => {
      // What is answered to the beginning of one may be the beginning of another.
      for (let begun = stream.start(); begun.length > 0; begun = stream.start()) await tell(begun);
    },
    settle: () => tell(stream.settle()),
    interrupt: () => tell(stream.interrupt()),
    giveWay: () => tell(stream.giveWay()),
    press: async (button) => {
      if (!stream.isLast()) return;
      const command = `${button.charAt(0).toUpperCase()}${button.slice(1)}CommandIssued`;
      await tell([{ type: `PlaybackController.${command}` }]);
    },
    intentOf: (said) => {
      if (!stream.isLast()) return undefined;
      const [intent] = Object.entries(language.playback).find(([, phrases]) => phrases.includes(said)) ?? [];
      // Stopping what does not play is Alexa's own business.
      return intent === 'AMAZON.PauseIntent' && !stream.isOn() && said.startsWith('stop') ? undefined : intent;
    },
    breakNext: stream.breakNext,
    reset: stream.reset,
  };
};
