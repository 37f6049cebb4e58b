import type { Day, Instant } from './progress.ts';

/** The calendar day of a moment, in UTC. */
export const dayOf = (now: Instant): Day => new Date(now).toISOString().slice(0, 10);

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** Days that a person names by a word: the next one of that name. `week` is the next Monday, `month` the next first. */
export const dayWords = [...weekdays, 'tomorrow', 'week', 'month'] as const;
export type DayWord = (typeof dayWords)[number];

const dayLength = 24 * 60 * 60 * 1000;

/** So many days after the day of `now`. `daysAfter(Date.parse('2026-11-22'), 3) // => '2026-11-25'` */
export const daysAfter = (now: Instant, count: number): Day => dayOf(now + count * dayLength);

/** The first day after that of `now` of which `is` is true; a month ahead at most. */
const nextDay = (now: Instant, is: (date: Date) => boolean): Day => {
  const found = Array.from({ length: 31 }, (_, i) => now + (i + 1) * dayLength).find((at) => is(new Date(at)));
  return dayOf(found ?? now + 31 * dayLength);
};

/** The day that a word means on the day of `now`. `dayNamed(Date.parse('2026-11-22'), 'monday') // => '2026-11-23'` */
export const dayNamed = (now: Instant, word: DayWord): Day => {
  switch (word) {
    case 'tomorrow':
      return daysAfter(now, 1);
    case 'week':
      return nextDay(now, (date) => date.getUTCDay() === 1);
    case 'month':
      return nextDay(now, (date) => date.getUTCDate() === 1);
    default:
      return nextDay(now, (date) => date.getUTCDay() === weekdays.indexOf(word));
  }
};

/** When a day begins. */
export const beginningOf = (day: Day): Instant => Date.parse(day);
