import * as z from 'zod';
import { type Operation, operations, type Service, serviceOf, services } from './operation.ts';

/**
 * What goes wrong with a call. A status, `refused` (the connection is reset) and `hang` (no answer, ever) come before
 * the work; with `garbage` (an answer that is no JSON) and `slow` (it takes that many real ms) the work is done. `off`:
 * a timer is answered that did not start.
 */
export type Effect = number | 'refused' | 'hang' | 'garbage' | 'off' | { readonly slow: number };

const effect = z.union([
  z.int().min(400).max(599),
  z.enum(['refused', 'hang', 'garbage', 'off']),
  z.strictObject({ slow: z.int().min(0).max(600_000) }),
]);

const fault = z.union([
  effect,
  z.strictObject({ as: effect, after: z.int().min(0).optional(), times: z.int().min(1).optional() }),
  z.literal('none'),
]);

/**
 * Faults as they are written down, by service or by operation: `{ "timers": 403 }` until it is `"none"`,
 * `{ "timers.create": { "as": "garbage", "after": 2, "times": 1 } }` for the third call only. `"none"` clears all.
 */
export const faultsSchema = z.union([
  z.literal('none'),
  z
    .partialRecord(z.enum([...services, ...operations]), fault)
    .refine((given) => Object.keys(given).length > 0, 'a service, and what goes wrong')
    .refine(
      (given) =>
        Object.entries(given).every(
          ([key, one]) =>
            key === 'timers.create' ||
            (one !== 'off' && (typeof one !== 'object' || !('as' in one) || one.as !== 'off')),
        ),
      'off for timers.create only',
    ),
]);
export type FaultScript = z.infer<typeof faultsSchema>;

export type Faults = {
  /** Replaces what was scripted under the same keys; a service's `none` clears its operations too. */
  readonly script: (script: FaultScript) => void;
  /** What goes wrong with this call; the particular operation's before the service's. */
  readonly next: (operation: Operation) => Effect | undefined;
};

type Scripted = { readonly as: Effect; readonly after: number; readonly times: number };

export const faults = (): Faults => {
  const scripted = new Map<Operation | Service, Scripted>();

  const clear = (key: Operation | Service) => {
    for (const each of [...scripted.keys()]) if (each === key || each.startsWith(`${key}.`)) scripted.delete(each);
  };
  const take = (key: Operation | Service): Effect | undefined => {
    const one = scripted.get(key);
    if (one === undefined) return undefined;
    if (one.after > 0) {
      scripted.set(key, { ...one, after: one.after - 1 });
      return undefined;
    }
    if (one.times > 1) scripted.set(key, { ...one, times: one.times - 1 });
    else scripted.delete(key);
    return one.as;
  };

  return {
    script: (script) => {
      if (script === 'none') return scripted.clear();
      for (const key of [...services, ...operations]) {
        const one = script[key];
        if (one === undefined) continue;
        if (one === 'none') clear(key);
        else if (typeof one === 'object' && 'as' in one) {
          scripted.set(key, { as: one.as, after: one.after ?? 0, times: one.times ?? Number.POSITIVE_INFINITY });
        } else scripted.set(key, { as: one, after: 0, times: Number.POSITIVE_INFINITY });
      }
    },
    next: (operation) => take(operation) ?? take(serviceOf(operation)),
  };
};
