import * as z from 'zod';
import { type Body, readBody } from './body.ts';
import { durationOf } from './iso-duration.ts';

/**
 * Ms. The shortest is a choice, since no page gives one; the longest is in
 * https://developer.amazon.com/en-US/docs/alexa/smapi/alexa-timers-guidelines-for-usage.html
 */
const shortest = 1000;
const longest = 2 * 60 * 60_000;
/** UTF-16 units, as the SDK's type says. */
const labelCharacters = 256;

const words = z
  .array(z.object({ locale: z.string().min(1, 'a locale'), text: z.string().min(1, 'some text') }))
  .min(1, 'at least one text');

const operation = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ANNOUNCE'), textToAnnounce: words }),
  z.object({
    type: z.literal('LAUNCH_TASK'),
    textToConfirm: words,
    task: z.object({ name: z.string(), version: z.string(), input: z.unknown().optional() }),
  }),
  z.object({ type: z.literal('NOTIFY_ONLY') }),
]);

const schema = z.object({
  duration: z
    .string()
    .refine((iso) => {
      const ms = durationOf(iso) ?? 0;
      return ms >= shortest && ms <= longest;
    }, 'a duration from PT1S to PT2H')
    .transform((iso) => ({ iso, ms: durationOf(iso) ?? 0 })),
  timerLabel: z
    .string()
    .min(1, 'a label, or none')
    .max(labelCharacters, `at most ${labelCharacters} characters`)
    .optional(),
  creationBehavior: z.object({
    displayExperience: z.object({ visibility: z.enum(['VISIBLE', 'HIDDEN']).optional() }).optional(),
  }),
  triggeringBehavior: z.object({
    operation: operation.optional(),
    notificationConfig: z.object({ playAudible: z.boolean().optional() }).optional(),
  }),
});

/** What a skill asks of a timer, read. */
export type TimerRequest = z.infer<typeof schema>;

/** @example readTimer('{"duration":"PT3H"}') // => { ok: false, message: '$.duration: expected a duration from ...' } */
export const readTimer = (text: string): Body<TimerRequest> => readBody(text, schema);
