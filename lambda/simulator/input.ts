import * as z from 'zod';
import { type Button, buttons, type Device, devices } from './device.ts';
import { type Failing, failingSchema } from './failing.ts';
import { type ForeignRequest, readForeign } from './foreign.ts';
import { type ConsentAnswer, consentAnswers } from './happening.ts';
import { type PermissionStatus, permissionStatuses } from './request.ts';

/** What one line on a pipe asks for. */
export type Input =
  /** `now`: over whatever is being said. */
  | { readonly kind: 'say'; readonly words: string; readonly now: boolean }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'reboot' }
  | { readonly kind: 'person'; readonly person: string | undefined }
  /** The person goes to another speaker of the household, '' for the first. */
  | { readonly kind: 'echo'; readonly echo: string; readonly device: Device | undefined }
  | { readonly kind: 'press'; readonly button: Button }
  | { readonly kind: 'otherAudio' }
  /** The next question for the permission gets this answer. */
  | { readonly kind: 'permission'; readonly scope: string; readonly answer: ConsentAnswer }
  /** In the app, without a question. */
  | { readonly kind: 'permit'; readonly scope: string; readonly status: PermissionStatus }
  | { readonly kind: 'fail'; readonly failing: Failing }
  | { readonly kind: 'disable' }
  | { readonly kind: 'request'; readonly request: ForeignRequest };

/** A line nobody can obey. */
export class InputError extends Error {
  override name = 'InputError';

  constructor(found: string, wanted: string, options?: { cause?: unknown }) {
    super(`expected ${wanted}, got ${found.length > 60 ? `${found.slice(0, 57)}...` : found}`, options);
  }
}

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

/** A name of somebody or something, as it goes into ids. */
const name = z.string().regex(/^\w*$/);

/** Every object but a request, each told by its first key. */
const inputs = {
  say: z
    .strictObject({ say: z.string(), now: z.boolean().default(false) })
    .transform(({ say, now }): Input => ({ kind: 'say', words: say, now })),
  wait: z.strictObject({ wait: z.string() }).transform(({ wait }): Input => ({ kind: 'wait', ms: toMs(wait) })),
  reboot: z.strictObject({ reboot: z.literal(true) }).transform((): Input => ({ kind: 'reboot' })),
  person: z
    .strictObject({ person: name })
    .transform(({ person }): Input => ({ kind: 'person', person: person || undefined })),
  echo: z
    .strictObject({ echo: name, device: z.enum(devices).optional() })
    .transform(({ echo, device }): Input => ({ kind: 'echo', echo, device })),
  press: z.strictObject({ press: z.enum(buttons) }).transform(({ press }): Input => ({ kind: 'press', button: press })),
  otherAudio: z.strictObject({ otherAudio: z.literal(true) }).transform((): Input => ({ kind: 'otherAudio' })),
  permission: z.union([
    z
      .strictObject({ permission: z.string().min(1), answer: z.enum(consentAnswers) })
      .transform(({ permission, answer }): Input => ({ kind: 'permission', scope: permission, answer })),
    z
      .strictObject({ permission: z.string().min(1), status: z.enum(permissionStatuses) })
      .transform(({ permission, status }): Input => ({ kind: 'permit', scope: permission, status })),
  ]),
  fail: z.strictObject({ fail: failingSchema }).transform(({ fail }): Input => ({ kind: 'fail', failing: fail })),
  disable: z.strictObject({ disable: z.literal(true) }).transform((): Input => ({ kind: 'disable' })),
} as const satisfies Readonly<Record<string, z.ZodType<Input>>>;

const examples: Readonly<Record<keyof typeof inputs, string>> = {
  say: '{"say":"next","now":true}',
  wait: '{"wait":"PT8S"}',
  reboot: '{"reboot":true}',
  person: '{"person":"p2"}',
  echo: `{"echo":"kitchen","device":"${devices.join('" or "')}"}`,
  press: `{"press":"${buttons.join('" or "')}"}`,
  otherAudio: '{"otherAudio":true}',
  permission: `{"permission":"timers","answer":"${consentAnswers.join('" or "')}"} or {"permission":"timers","status":"${permissionStatuses.join('" or "')}"}`,
  fail: '{"fail":{"timers":403}}, {"fail":{"function":"throw"}} or {"fail":{"stream":"MEDIA_ERROR_UNKNOWN"}}',
  disable: '{"disable":true}',
};

const known = [...Object.keys(inputs), 'request'].map((key) => `"${key}"`).join(', ');

const isKnown = (key: string): key is keyof typeof inputs => Object.hasOwn(inputs, key);

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
  const key = keys.find(isKnown);
  if (key !== undefined) {
    const read = inputs[key].safeParse(value);
    if (read.success) return read.data;
    throw new InputError(line, examples[key]);
  }
  const request = z.strictObject({ request: z.looseObject({}) }).safeParse(value);
  const envelope = envelopeSchema.safeParse(value);
  const foreign = readForeign(envelope.success ? envelope.data : request.data?.request);
  if (foreign !== undefined) return { kind: 'request', request: foreign };
  throw new InputError(line, keys.includes('request') ? 'a request with a type' : `an object with ${known}`);
};
