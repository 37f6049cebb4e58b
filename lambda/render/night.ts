import type { Timeline } from '#protocol';
import type { Reply } from '../conversation/reply.ts';
import { inManner } from './clip.ts';
import type { Planned } from './plan.ts';
import type { Segment } from './segment.ts';

/** Nobody falls asleep over repetitions: what leads them sounds as by day. */
export const isLyingStill = ({ cues }: Timeline): boolean =>
  !cues.some((cue) => cue.kind === 'mark' && cue.unit === 'rep');

const softened = (segments: readonly Segment[], fades: boolean): readonly Segment[] => {
  const last = segments.findLastIndex(({ kind }) => kind === 'clip');
  return segments.map((segment, i) =>
    segment.kind === 'clip'
      ? { ...segment, clip: inManner(segment.clip, fades && i === last ? 'sleep' : 'night') }
      : segment,
  );
};

/** A reply as it is played by night: softer, nothing at once, and the end of breathing dies away (Q05, BR12). */
export const byNight = (planned: Planned, { play, ask }: Reply): Planned => {
  if (play !== undefined && !isLyingStill(play)) return planned;
  const fades = ask?.name === 'go-on-at-night' && planned.cut === undefined;
  const speech = softened(planned.speech, fades);
  return planned.reprompt === undefined
    ? { ...planned, speech }
    : { ...planned, speech, reprompt: softened(planned.reprompt, false) };
};
