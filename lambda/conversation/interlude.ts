import { breaths, moment, patternOf, quiet, seconds, type Timeline } from '#protocol';

const easy = (times: number): Timeline => breaths(patternOf('3-4'), times);
const slow = (times: number): Timeline => breaths(patternOf('4-6'), times);

/** Every stretch of sound that stands between words around the care itself; each becomes a file of its own. */
export const interludes = {
  /** The first comfort: one long breath out. */
  comfort: moment({ kind: 'tone', phase: 'exhale', lasts: seconds(6) }),
  /** One breath to take in what was said. */
  oneBreath: easy(1),
  oneSlowBreath: slow(1),
  /** No hurry to answer. */
  fourBreaths: easy(4),
  /** Rest: three quarters of a minute of breath. */
  restBreaths: easy(6),
  /** After letting go. */
  letGo: quiet(seconds(5)),
  /** What is seen and felt around, when what is inside was too much. */
  grounding: quiet(seconds(30)),
  /** Getting the knees up, if something is near. */
  settle: quiet(seconds(20)),
  /** Getting packs and cloths into reach. */
  reach: quiet(seconds(30)),
  /** Between a reason and what it speaks for. */
  afterReason: quiet(seconds(3)),
  /** Half a rest more. */
  halfRest: quiet(seconds(15)),
  /** A minute of normal breathing. */
  quietMinute: quiet(seconds(60)),
  /** "I'll wait." */
  wait: quiet(seconds(90)),
} as const;
