import type { Pace } from './clock.ts';
import type { Home } from './home.ts';

/** Lets `ms` pass at the listener's pace, one thing after the other. */
export const passAt = async (pace: Pace, echo: Home, ms: number): Promise<void> => {
  let left = ms;
  for (let next = echo.untilNext(); next !== undefined && next <= left; next = echo.untilNext()) {
    await pace(next);
    await echo.pass(next);
    left -= next;
  }
  await pace(left);
  await echo.pass(left);
};

/** Hears Home to the end at the listener's pace. */
export const hearAt = async (pace: Pace, echo: Home): Promise<void> => {
  while (echo.state().speaking !== undefined) {
    const next = echo.untilNext() ?? 0;
    await pace(next);
    await echo.pass(next);
  }
};
