import type { Command, ProgrammeWish } from '../conversation/command.ts';
import { dayWords } from '../conversation/day.ts';

type Filled = { readonly value?: string; readonly ids: readonly string[] };

/** The most days a pause is taken at its word; more are taken as this. */
const longestPause = 60;

/** Whole days from an ISO 8601 duration of months, weeks and days; `undefined` for hours and what is no length at all. */
export const daysIn = (value: string | undefined): number | undefined => {
  const [, months, weeks, days] = value?.match(/^P(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/) ?? [];
  const total = Number(months ?? 0) * 30 + Number(weeks ?? 0) * 7 + Number(days ?? 0);
  return total > 0 ? Math.min(longestPause, total) : undefined;
};

const numberIn = (value: string | undefined): number | undefined => {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isNaN(number) ? undefined : number;
};

/** What is wanted of the programme, with the number, the day and the length that were named. */
export const programme =
  (about: ProgrammeWish) =>
  (slot: (name: string) => Filled | undefined): Command => {
    const number = numberIn(slot('number')?.value);
    const day = dayWords.find((word) => slot('day')?.ids.includes(word));
    const days = daysIn(slot('duration')?.value);
    return {
      kind: 'programme',
      about,
      ...(number === undefined ? {} : { number }),
      ...(day === undefined ? {} : { day }),
      ...(days === undefined ? {} : { days }),
    };
  };
