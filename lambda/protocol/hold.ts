import { less, type Ms, ms, scaled, seconds, sum } from './time.ts';
import { moment, nothing, sequence, type Timeline } from './timeline.ts';

/** Holds this long and longer have a halfway tone, and are counted at their end only (C15). */
export const halvedFrom = seconds(15);

const half = seconds(1);
const lastThree = seconds(3);

const bed = (lasts: Ms): Timeline => moment({ kind: 'bed', lasts });
const counted = (lasts: Ms): Timeline => moment({ kind: 'count', lasts });

/**
 * A hold as sound: counted second by second, or, where it is long, a bed with a tone at its middle and its last three
 * seconds counted. As long as it is told to be.
 */
export const held = (lasts: Ms): Timeline => {
  if (lasts === 0) return nothing;
  if (lasts < halvedFrom) return counted(lasts);
  const first = scaled(lasts, 0.5);
  const second = less(lasts, sum(first, half, lastThree));
  return sequence(
    bed(first),
    moment({ kind: 'chime', chime: 'half', lasts: half }),
    bed(ms(second)),
    counted(lastThree),
  );
};
