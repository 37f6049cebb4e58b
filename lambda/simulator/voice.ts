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
  /** Lets time pass within the part now heard; at its end the next begins. Answers whether the last has ended. */
  readonly pass: (ms: number) => boolean;
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

export const voice = (emit: (event: Event) => void): Voice => {
  let speaking: { readonly role: Role; readonly ahead: readonly Part[]; readonly left: number } | undefined;

  const play = (role: Role, [part, ...rest]: readonly Part[]) => {
    speaking = part && { role, ahead: rest, left: part.lasts };
    if (part !== undefined) emit(begin(role, part));
  };

  return {
    role: () => speaking?.role,
    untilNext: () => speaking?.left,
    remaining: () => (speaking?.ahead ?? []).reduce((total, { lasts }) => total + lasts, speaking?.left ?? 0),
    speak: play,
    pass: (ms) => {
      if (speaking === undefined) return false;
      const { role, ahead, left } = speaking;
      if (ms < left) speaking = { role, ahead, left: left - ms };
      else play(role, ahead);
      return speaking === undefined;
    },
    cut: () => {
      speaking = undefined;
    },
  };
};
