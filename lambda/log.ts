import { metricsOf } from './metrics.ts';

/** All that may stand in a log line: nothing a person said, and nothing about a body. */
const fields = [
  'requestId',
  'locale',
  'requestType',
  'stateId',
  'command',
  'routineId',
  'step',
  'latency',
  'errorClass',
  'hasScreen',
  'timerRow',
  'carrier',
  'careVersion',
] as const;

/** Free text has spaces; an id has none. */
const isId = (value: string): boolean => /^[\w.:/+-]{1,256}$/.test(value);

const isPlain = (value: unknown): boolean =>
  typeof value === 'boolean' || Number.isFinite(value) || (typeof value === 'string' && isId(value));

/** Where metrics go, and the time that they are of. */
export type Metered = { readonly namespace: string; readonly clock: () => number };

/**
 * Writes one line of JSON an entry. A field that is not listed, or that holds more than an id, is left out.
 * @param metered counts what the lines tell; absent: nothing is counted
 */
export const logger =
  (write: (line: string) => void, metered?: Metered) =>
  (entry: Readonly<Record<string, unknown>>): void => {
    const kept = Object.fromEntries(
      fields.filter((field) => isPlain(entry[field])).map((field) => [field, entry[field]]),
    );
    const counted = metered === undefined ? {} : metricsOf(kept, metered.namespace, metered.clock());
    write(`${JSON.stringify({ ...kept, ...counted })}\n`);
  };
