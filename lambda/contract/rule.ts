import type { Fault, Severity } from './breach.ts';
import type { Exchange } from './exchange.ts';

/** One thing a real Echo, or Amazon's certification, asks of an answer. */
export type Rule = {
  /** `V05`. */
  readonly id: string;
  readonly severity: Severity;
  /** In a sentence. */
  readonly asks: string;
  /** Page of the documentation it comes from. */
  readonly page: string;
  readonly faults: (exchange: Exchange) => Iterable<Fault>;
};

/**
 * Address of a page of Amazon's documentation.
 * @example docs('custom-skills/audioplayer-interface-reference.html')
 */
export const docs = (page: string): string => `https://developer.amazon.com/en-US/docs/alexa/${page}`;
