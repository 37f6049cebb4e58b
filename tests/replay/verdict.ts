import { line } from '#protocol';
import { type Breach, lineOf } from '../../lambda/contract/breach.ts';
import { check } from '../../lambda/contract/check.ts';
import { exchangeOf, wordsOf } from '../../lambda/contract/exchange.ts';
import type { World } from '../../lambda/contract/world.ts';
import { wordsFor } from '../../lambda/locales/index.ts';
import type { Envelope } from './recorded.ts';

/** What becomes of a request, the worst last. */
export const verdicts = ['answered in words', 'acknowledged', 'refused', 'violation', 'threw'] as const;
export type Verdict = (typeof verdicts)[number];

export type Played = {
  readonly type: string;
  readonly verdict: Verdict;
  /** Every breach, also those that are warnings only. */
  readonly breaches: readonly Breach[];
  /** Why it threw. */
  readonly error?: string;
};

/** Asks `invoke` and judges what it answers. `refused`: turned away as another skill's. */
export const play = async (
  envelope: Envelope,
  invoke: (event: unknown) => Promise<unknown>,
  world: World,
): Promise<Played> => {
  const asked = exchangeOf(envelope, {}, world);
  const type = asked.requestType ?? '(no type)';
  try {
    const answer = await invoke(envelope);
    const heard = wordsOf(exchangeOf(envelope, answer, world).speech);
    const isTurnedAway = heard === (await wordsFor(asked.locale ?? 'en-US')).text(line('dialog.notMine'));
    // Who is turned away is not owed the help that was asked for.
    const breaches = check(envelope, answer, world).filter(({ rule }) => !(isTurnedAway && rule === 'V20'));
    if (breaches.some(({ severity }) => severity === 'error')) return { type, verdict: 'violation', breaches };
    if (isTurnedAway) return { type, verdict: 'refused', breaches };
    return { type, verdict: heard === '' ? 'acknowledged' : 'answered in words', breaches };
  } catch (error) {
    return { type, verdict: 'threw', breaches: [], error: error instanceof Error ? error.message : String(error) };
  }
};

/** Nothing that would fail a replay. */
export const isFine = ({ verdict }: Played): boolean => verdict !== 'violation' && verdict !== 'threw';

/** What is wrong, a line each. */
export const complaintsOf = ({ breaches, error }: Played): readonly string[] => [
  ...breaches.map(lineOf),
  ...(error === undefined ? [] : [error]),
];
