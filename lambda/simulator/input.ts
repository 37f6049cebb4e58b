import * as z from 'zod';
import { type ForeignRequest, readForeign } from './foreign.ts';

/** What one line on a pipe asks for. */
export type Input =
  /** `now`: over whatever is being said. */
  | { readonly kind: 'say'; readonly words: string; readonly now: boolean }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'reboot' }
  | { readonly kind: 'person'; readonly person: string | undefined }
  | { readonly kind: 'request'; readonly request: ForeignRequest };

/** A line nobody can obey. */
export class InputError extends Error {
  override name = 'InputError';

  constructor(found: string, wanted: string, options?: { cause?: unknown }) {
    super(`expected ${wanted}, got ${found.length > 60 ? `${found.slice(0, 57)}...` : found}`, options);
  }
}

/** Spoken objects whose services this Echo does not have. */
const unserved = ['permission', 'fail', 'press', 'otherAudio'] as const;

const duration = /^P(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d{1,3})?)S)?)?$/;

/** @example toMs('PT1M30S') // => 90_000 */
export const toMs = (iso: string): number => {
  const [whole, days = 0, hours = 0, minutes = 0, seconds = 0] = duration.exec(iso) ?? [];
  const ms = Math.round((((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000);
  if (whole === undefined || whole === 'P' || !Number.isSafeInteger(ms)) {
    throw new InputError(JSON.stringify(iso), 'a duration such as PT8S');
  }
  return ms;
};

/** A whole envelope on a line of its own, as recorded requests are kept. */
const envelopeSchema = z.looseObject({ version: z.string(), request: z.looseObject({ type: z.string() }) });

const schemas = {
  say: z.strictObject({ say: z.string(), now: z.boolean().optional() }),
  wait: z.strictObject({ wait: z.string() }),
  reboot: z.strictObject({ reboot: z.literal(true) }),
  person: z.strictObject({ person: z.string().regex(/^\w*$/) }),
  request: z.strictObject({ request: z.looseObject({}) }),
} as const;

const known = Object.keys(schemas)
  .map((key) => `"${key}"`)
  .join(', ');

const parseObject = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new InputError(line, 'words, or one JSON object', { cause });
  }
};

/** @throws InputError for an object that asks for nothing known */
export const parseInput = (line: string): Input => {
  if (!line.trimStart().startsWith('{')) return { kind: 'say', words: line, now: false };
  const value = parseObject(line);
  const keys = Object.keys(value ?? {});
  const absent = unserved.find((key) => keys.includes(key));
  if (absent !== undefined) throw new InputError(`"${absent}"`, `a service this Echo has: ${known}`);

  const say = schemas.say.safeParse(value);
  if (say.success) return { kind: 'say', words: say.data.say, now: say.data.now ?? false };
  const wait = schemas.wait.safeParse(value);
  if (wait.success) return { kind: 'wait', ms: toMs(wait.data.wait) };
  if (schemas.reboot.safeParse(value).success) return { kind: 'reboot' };
  const person = schemas.person.safeParse(value);
  if (person.success) return { kind: 'person', person: person.data.person || undefined };
  const request = schemas.request.safeParse(value);
  const envelope = envelopeSchema.safeParse(value);
  const foreign = readForeign(envelope.success ? envelope.data : request.data?.request);
  if (foreign !== undefined) return { kind: 'request', request: foreign };
  throw new InputError(line, keys.includes('request') ? 'a request with a type' : `an object with ${known}`);
};
