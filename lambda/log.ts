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

/** Writes one line of JSON an entry. A field that is not listed, or that holds more than an id, is left out. */
export const logger =
  (write: (line: string) => void) =>
  (entry: Readonly<Record<string, unknown>>): void => {
    const kept = fields.filter((field) => isPlain(entry[field])).map((field) => [field, entry[field]]);
    write(`${JSON.stringify(Object.fromEntries(kept))}\n`);
  };
