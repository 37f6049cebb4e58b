import type { Clock } from './clock.ts';
import type { Event } from './happening.ts';
import type { Part, Role } from './speech.ts';

/** The loudspeaker: plays the parts of one speech after the other, each announced as it begins. */
export type Voice = {
  readonly role: () => Role | undefined;
  /** Milliseconds until the part now heard is over; `undefined` in silence. */
  readonly untilNext: () => number | undefined;
  /** Milliseconds until the last part is over. */
  readonly remaining: () => number;
  readonly speak: (role: Role, parts: readonly Part[]) => void;
  /** A part whose time is up makes way for the next. Answers whether the last has ended. */
  readonly settle: () => boolean;
  readonly cut: () => void;
};

const begin = (role: Role, part: Part): Event => {
  switch (part.kind) {
    case 'words':
      return { kind: 'speech', role, text: part.text, lasts: part.lasts };
    case 'pause':
      return { kind: 'sound', role, position: 0, lasts: part.lasts };
    case 'sound':
      return { kind: 'sound', role, file: part.file, position: 0, lasts: part.lasts };
    default:
      return part satisfies never;
  }
};

export const voice = (clock: Clock, emit: (event: Event) => void): Voice => {
  let speaking: { readonly role: Role; readonly ahead: readonly Part[]; readonly ends: number } | undefined;

  const play = (role: Role, [part, ...rest]: readonly Part[]) => {
    speaking = part && { role, ahead: rest, ends: clock.now() + part.lasts };
    if (part !== undefined) emit(begin(role, part));
  };
  const untilNext = () => speaking && Math.max(0, speaking.ends - clock.now());

  return {
    role: () => speaking?.role,
    untilNext,
    remaining: () => (speaking?.ahead ?? []).reduce((total, { lasts }) => total + lasts, untilNext() ?? 0),
    speak: play,
    settle: () => {
      if (speaking === undefined || untilNext() !== 0) return false;
      play(speaking.role, speaking.ahead);
      return speaking === undefined;
    },
    cut: () => {
      speaking = undefined;
    },
  };
};
