import { InputError, toMs } from '../input.ts';

/** Milliseconds of an ISO 8601 duration; `undefined` for anything else. `durationOf('PT2M3S') // => 123_000` */
export const durationOf = (iso: string): number | undefined => {
  try {
    return toMs(iso);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
};

/** @example toIso(3_811_000) // => 'PT1H3M31S' */
export const toIso = (ms: number): string => {
  const hours = Math.floor(ms / 3_600_000);
  const minutes = Math.floor((ms % 3_600_000) / 60_000);
  const seconds = (ms % 60_000) / 1000;
  const parts = [hours && `${hours}H`, minutes && `${minutes}M`, seconds && `${seconds}S`].filter(Boolean).join('');
  return `PT${parts === '' ? '0S' : parts}`;
};
