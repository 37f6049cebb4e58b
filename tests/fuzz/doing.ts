import type fc from 'fast-check';
import type { Room } from './household.ts';

/** Something that happens in a room, with all it takes to let it happen again. */
export type Doing = {
  readonly kind: string;
  /** JSON that tells it from others of its kind. */
  readonly what: unknown;
  readonly act: (room: Room) => Promise<void>;
};

/** A kind of doing: a row of the table in `doings.ts`. */
export type Kind = {
  readonly kind: string;
  /** How often it happens, beside the other kinds. */
  readonly weight: number;
  readonly any: fc.Arbitrary<Doing>;
};

/** @example defineKind('reboot', 1, device, (room) => room.home.reboot()) */
export const defineKind = <T>(
  kind: string,
  weight: number,
  any: fc.Arbitrary<T>,
  act: (room: Room, what: T) => void | Promise<void>,
): Kind => ({
  kind,
  weight,
  any: any.map((what) => ({
    kind,
    what,
    act: async (room) => {
      await act(room, what);
    },
  })),
});
