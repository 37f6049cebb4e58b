import { type Breach, breachesOf } from './breach.ts';
import { exchangeOf } from './exchange.ts';
import { rules } from './rules/index.ts';
import type { World } from './world.ts';

export type { World } from './world.ts';

/**
 * Everything in `response` that a real Echo, or certification, would refuse as an answer to `request`. Takes any value
 * and never throws: what is not even JSON is a breach too.
 * @example
 * const breaches = check(request, await handler(request), world);
 * if (breaches.length > 0) throw new ContractError(breaches);
 */
export const check = (request: unknown, response: unknown, world: World): readonly Breach[] => {
  const exchange = exchangeOf(request, response, world);
  return rules.flatMap(({ id, severity, faults }) => breachesOf(id, faults(exchange), severity));
};
