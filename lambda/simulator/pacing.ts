import type { Pace } from './clock.ts';
import type { Home } from './home.ts';

/** Lets `ms` pass at the listener's pace, one thing after the other. */
export const passAt = async (pace: Pace, home: Home, ms: number): Promise<void> => {
  let left = ms;
  for (let next = home.untilNext(); next !== undefined && next <= left; next = home.untilNext()) {
    await pace(next);
    await home.pass(next);
    left -= next;
  }
  await pace(left);
  await home.pass(left);
};

/** Hears the speech to its end at the listener's pace. */
export const hearAt = async (pace: Pace, home: Home): Promise<void> => {
  while (home.state().speaking !== undefined) {
    const next = home.untilNext() ?? 0;
    await pace(next);
    await home.pass(next);
  }
};
