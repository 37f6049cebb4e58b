/** Milliseconds since 1970. */
export type Instant = number;

/** The time in the simulated room. It stands still until somebody lets it pass, so a run is the same twice. */
export type Clock = {
  readonly now: () => Instant;
  readonly pass: (ms: number) => void;
};

/** @example simulatedClock(Date.parse('2026-11-22T02:40Z')) */
export const simulatedClock = (start: Instant): Clock => {
  let now = start;
  return {
    now: () => now,
    pass: (ms) => {
      if (!Number.isSafeInteger(ms) || ms < 0) {
        throw new RangeError(`expected a whole number of milliseconds from 0 up, got ${ms}`);
      }
      now += ms;
    },
  };
};

/** Waits for `ms` of the listener's own time, less when `cut` fires; answers how much of it has gone by. */
export type Pace = (ms: number, cut?: AbortSignal) => Promise<number>;

/** The simulated time takes none of the listener's. */
export const instantPace: Pace = async (ms) => ms;

/** A simulated second takes a second. */
export const realPace: Pace = (ms, cut) =>
  new Promise((resolve) => {
    if (cut?.aborted) return resolve(0);
    const begun = performance.now();
    const over = (passed: number) => {
      clearTimeout(timer);
      cut?.removeEventListener('abort', early);
      resolve(passed);
    };
    const early = () => over(Math.min(ms, Math.round(performance.now() - begun)));
    const timer = setTimeout(() => over(ms), ms);
    cut?.addEventListener('abort', early);
  });
