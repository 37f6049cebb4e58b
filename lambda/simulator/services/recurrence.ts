import { RRuleTemporal } from 'rrule-temporal';
import type { Instant } from '../clock.ts';

/** When a reminder is heard. */
export type Schedule = {
  /** The first time after `instant`; `undefined` when there is none any more. */
  readonly after: (instant: Instant) => Instant | undefined;
};

/** Rules in the style of RFC 5545 from a local time on: `2026-11-20T20:00:00.000`, in a zone of the IANA database. */
export type Recurrence = {
  readonly rules: readonly string[];
  readonly start: string;
  readonly end?: string;
  readonly zone: string;
};

const hour = 60 * 60_000;
/** Between two times of a reminder. Only half remembered: a call to the real service would settle it. */
const closest = 4 * hour;

/** The parts of a rule, each with what it may hold. The library passes over those it does not know. */
const parts: ReadonlyMap<string, RegExp> = new Map([
  ['FREQ', /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/],
  ['INTERVAL', /^[1-9]\d{0,2}$/],
  ['BYHOUR', /^([01]?\d|2[0-3])(,([01]?\d|2[0-3]))*$/],
  ['BYMINUTE', /^[0-5]?\d(,[0-5]?\d)*$/],
  ['BYSECOND', /^[0-5]?\d(,[0-5]?\d)*$/],
  ['BYDAY', /^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU))*$/],
  ['BYMONTHDAY', /^([1-9]|[12]\d|3[01])(,([1-9]|[12]\d|3[01]))*$/],
  ['BYMONTH', /^([1-9]|1[0-2])(,([1-9]|1[0-2]))*$/],
]);

/** Whether a rule is made of parts this service knows, each once, FREQ among them: hourly is none. */
export const isRule = (rule: string): boolean => {
  const given = rule.split(';').filter((part) => part !== '');
  const names = given.map((part) => part.split('=')[0] ?? '');
  return (
    names.includes('FREQ') &&
    new Set(names).size === names.length &&
    given.every((part) => parts.get(part.split('=')[0] ?? '')?.test(part.slice(part.indexOf('=') + 1)) === true)
  );
};

const ruleFrom = (rule: string, start: string, zone: string) => {
  const from = start.slice(0, 19).replaceAll(/[-:]/g, '');
  const body = rule.split(';').filter((part) => part !== '');
  return new RRuleTemporal({ rruleString: `DTSTART;TZID=${zone}:${from}\nRRULE:${body.join(';')}` });
};

/** A local time, as an instant. @throws RangeError for a day or an hour that does not exist */
export const instantOf = (local: string, zone: string): Instant => {
  const [only] = ruleFrom('FREQ=DAILY;COUNT=1', local, zone).all();
  if (only === undefined) throw new RangeError(`expected a date and a time, got ${local}`);
  return only.epochMilliseconds;
};

/** Enough for every gap of a rule to have come up. */
const sample = 64;

/** Whether two times are less than four hours apart. Clocks that change do not count. */
const areTooClose = (rules: readonly string[], start: string): boolean => {
  const first = rules.map((rule) =>
    ruleFrom(rule, start, 'UTC')
      .all((_, index) => index < sample)
      .map(({ epochMilliseconds }) => epochMilliseconds),
  );
  const known = Math.min(...first.map((times) => times.at(-1) ?? 0));
  const together = [...new Set(first.flat())].filter((time) => time <= known).toSorted((one, other) => one - other);
  return together.some((time, index) => index > 0 && time - (together[index - 1] ?? 0) < closest);
};

/** What makes them no schedule, in words; `undefined` for those that are one. All are rules by themselves. */
export const faultOf = ({ rules, start, zone }: Recurrence): string | undefined => {
  try {
    for (const rule of rules) if (ruleFrom(rule, start, zone).next(new Date(0)) === null) return 'rules that come true';
    return areTooClose(rules, start) ? 'times at least 4 hours apart' : undefined;
  } catch (error) {
    return `rules that come true (${error instanceof Error ? error.message : error})`;
  }
};

export const recurring = ({ rules, start, end, zone }: Recurrence): Schedule => {
  const made = rules.map((rule) => ruleFrom(rule, start, zone));
  const last = end === undefined ? Number.POSITIVE_INFINITY : instantOf(end, zone);
  return {
    after: (instant) => {
      const times = made.flatMap((rule) => rule.next(new Date(instant))?.epochMilliseconds ?? []);
      const next = Math.min(...times);
      return times.length > 0 && next <= last ? next : undefined;
    },
  };
};

export const once = (at: Instant): Schedule => ({ after: (instant) => (at > instant ? at : undefined) });
