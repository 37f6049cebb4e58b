import type { Choice, Command, Hurt } from '../conversation/command.ts';
import { type Carrier, isAsking, type Wish } from '../understanding/phrases.ts';
import type { Meaning, Understand } from '../understanding/understanding.ts';

/** What words come to: a command, or one of an intent that they name, to be read as that intent. */
export type Spoken = Command | Extract<Meaning, { readonly kind: 'command' }>;

export const hurt = (how: Hurt): Command => ({ kind: 'hurt', hurt: how });
export const choose = (choice: Choice): Command => ({ kind: 'choose', choice });

const wishes: Readonly<Record<Wish, Command>> = {
  getHelp: { kind: 'getHelp' },
  moreSigns: { kind: 'moreSigns' },
  next: { kind: 'next' },
  stop: { kind: 'stop' },
  pause: { kind: 'pause' },
  wait: { kind: 'wait' },
  rest: choose('rest'),
  getUp: choose('getUp'),
  stuck: { kind: 'start', routine: 'log-roll-stuck' },
  slower: { kind: 'slower' },
  faster: { kind: 'faster' },
  smaller: { kind: 'smaller' },
  more: { kind: 'more' },
  louder: { kind: 'louder' },
  none: choose('none'),
  either: choose('either'),
  notSure: { kind: 'notSure' },
};

export const toCommandOf = (meaning: Meaning): Spoken => {
  switch (meaning.kind) {
    case 'sign':
    case 'hurt':
    case 'condition':
    case 'child':
    case 'question':
    case 'medicine':
    case 'untraced':
    case 'outside':
    case 'command':
      return meaning;
    case 'wish':
      return wishes[meaning.wish];
    case 'health':
      return { kind: 'question', myths: [] };
    case 'nothing':
      return { kind: 'noMatch' };
    default:
      return meaning satisfies never;
  }
};

/** Openings that say enough by themselves: whatever it is that a person cannot do, it was too much. */
const complaining: readonly Carrier[] = ['iCannot', 'ow'];

/** What an opening means where nothing is known of the words behind it: a question is still a question. */
const unmet = (carrier: Carrier): Command => {
  if (complaining.includes(carrier)) return hurt('hurts');
  return isAsking(carrier) ? { kind: 'question', myths: [] } : { kind: 'noMatch' };
};

/** What the words behind a carrier come to; a slot that caught none is nothing. */
export const behind = (carrier: Carrier, words: string | undefined, understand: Understand): Spoken => {
  const meaning = words === undefined ? undefined : understand(words, carrier);
  if (meaning === undefined) return { kind: 'noMatch' };
  return meaning.kind === 'nothing' ? unmet(carrier) : toCommandOf(meaning);
};
