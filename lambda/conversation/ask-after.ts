import { isPack, type Part } from '#protocol';
import type { AskName } from './ask-name.ts';
import { asks } from './asks/index.ts';

const isAsk = (name: string): name is AskName => name in asks;

/** The question that closes a part: the step's own, or the one of its kind. */
export const askAfter = (part: Part): AskName => {
  if (isPack(part.step) && !part.last) return 'pack-go-on';
  const named = part.step.ask;
  if (named !== undefined && isAsk(named)) return named;
  switch (part.step.kind) {
    case 'movement':
      return part.last && part.next === undefined ? 'again-smaller-stop' : 'again-smaller-go-on';
    case 'breathing':
    case 'timed':
      return 'one-more-or-finish';
    case 'talk':
    case 'scan':
      return 'ready';
    case 'heat':
    case 'cold':
      return 'breathing-or-finish';
    default:
      return part.step satisfies never;
  }
};
