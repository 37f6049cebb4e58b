import * as z from 'zod';
import { type JsonObject, objectOf, onTheWire } from '../../contract/json.ts';
import type { Instant } from '../clock.ts';
import { type Body, readBody, unlike } from './body.ts';
import { faultOf, instantOf, isRule, once, type Recurrence, recurring, type Schedule } from './recurrence.ts';

const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};
const isLocalTime = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?$/.test(text) && !Number.isNaN(Date.parse(`${text}Z`));

const localTime = z.string().refine(isLocalTime, 'a local time such as 2026-11-20T20:00:00.000');
const day = z.enum(['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']);

const trigger = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('SCHEDULED_ABSOLUTE'),
    scheduledTime: localTime,
    timeZoneId: z.string().refine(isZone, 'a time zone such as Europe/Berlin').optional(),
    recurrence: z
      .object({
        startDateTime: localTime.optional(),
        endDateTime: localTime.optional(),
        recurrenceRules: z
          .array(z.string().refine(isRule, 'a rule such as FREQ=DAILY;BYHOUR=20;BYMINUTE=0;BYSECOND=0;INTERVAL=1;'))
          .min(1, 'at least one rule')
          .optional(),
        freq: z.enum(['WEEKLY', 'DAILY']).optional(),
        byDay: z.array(day).min(1, 'at least one day').optional(),
        interval: z.int().min(1, 'a whole number from 1 up').optional(),
      })
      .refine(({ recurrenceRules, freq }) => recurrenceRules !== undefined || freq !== undefined, 'recurrenceRules')
      .optional(),
  }),
  z.object({
    type: z.literal('SCHEDULED_RELATIVE'),
    offsetInSeconds: z
      .int()
      .min(1, 'a whole number of seconds from 1 up')
      .max(10 * 366 * 86_400, 'ten years at most'),
  }),
]);

const schema = z.object({
  requestTime: z.string().optional(),
  trigger,
  alertInfo: z.object({
    spokenInfo: z.object({
      content: z
        .array(
          z
            .object({
              locale: z.string().min(1, 'a locale'),
              text: z.string().min(1, 'some text').optional(),
              ssml: z.string().min(1, 'some SSML').optional(),
            })
            .refine(({ text, ssml }) => text !== undefined || ssml !== undefined, 'text or ssml'),
        )
        .min(1, 'at least one text'),
    }),
  }),
  pushNotification: z.object({ status: z.enum(['ENABLED', 'DISABLED']).optional() }).optional(),
});
type Written = z.infer<typeof schema>;
type Absolute = Extract<Written['trigger'], { type: 'SCHEDULED_ABSOLUTE' }>;

/** What a skill asks of a reminder: when it is heard first and then, what is said, and all as it was written. */
export type ReminderRequest = {
  readonly first: Instant;
  readonly schedule: Schedule;
  readonly content: Written['alertInfo']['spokenInfo']['content'];
  readonly written: JsonObject;
};

/** `freq` and `byDay` are the old way, and count only where there is no rule. */
const recurrenceOf = ({ scheduledTime, recurrence }: Absolute, zone: string): Recurrence | undefined => {
  if (recurrence === undefined) return undefined;
  const { startDateTime, endDateTime, recurrenceRules, freq, byDay, interval = 1 } = recurrence;
  const days = byDay === undefined ? '' : `;BYDAY=${byDay.join(',')}`;
  return {
    rules: recurrenceRules ?? [`FREQ=${freq};INTERVAL=${interval}${days}`],
    start: startDateTime ?? scheduledTime,
    ...(endDateTime !== undefined && { end: endDateTime }),
    zone,
  };
};

type Planned =
  | { readonly ok: true; readonly first: Instant; readonly schedule: Schedule }
  | Extract<Body<unknown>, { ok: false }>;

const absolute = (trigger: Absolute, deviceZone: string, now: Instant): Planned => {
  const zone = trigger.timeZoneId ?? deviceZone;
  const recurrence = recurrenceOf(trigger, zone);
  if (recurrence !== undefined) {
    const wanted = faultOf(recurrence);
    if (wanted !== undefined) {
      return { ok: false, message: unlike('$.trigger.recurrence.recurrenceRules', wanted, recurrence.rules) };
    }
  }
  const schedule = recurrence === undefined ? once(instantOf(trigger.scheduledTime, zone)) : recurring(recurrence);
  const first = schedule.after(now);
  return first === undefined
    ? { ok: false, message: unlike('$.trigger.scheduledTime', 'a time to come', trigger.scheduledTime) }
    : { ok: true, first, schedule };
};

/** @param zone the device's, for a time that names none */
export const readReminder = (text: string, zone: string, now: Instant): Body<ReminderRequest> => {
  const body = readBody(text, schema);
  if (!body.ok) return body;
  const { trigger, alertInfo, pushNotification } = body.value;
  const at = now + (trigger.type === 'SCHEDULED_RELATIVE' ? trigger.offsetInSeconds * 1000 : 0);
  const planned: Planned =
    trigger.type === 'SCHEDULED_ABSOLUTE' ? absolute(trigger, zone, now) : { ok: true, first: at, schedule: once(at) };
  if (!planned.ok) return planned;
  const { first, schedule } = planned;
  const { content } = alertInfo.spokenInfo;
  const written = objectOf(onTheWire({ trigger, alertInfo, pushNotification }));
  return { ok: true, value: { first, schedule, content, written } };
};
