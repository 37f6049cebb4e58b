import { type Line, less, type Ms, slice, type Timeline } from '#protocol';
import { type Clip, clipOf } from './clip.ts';

/** What a response is made of: words, short quiet, and files of sound. */
export type Segment =
  | { readonly kind: 'words'; readonly line: Line }
  | { readonly kind: 'pause'; readonly lasts: Ms }
  | { readonly kind: 'clip'; readonly clip: Clip };

const isSilent = (run: Timeline): boolean => run.cues.every((cue) => cue.kind === 'mark');

/**
 * A run with no sound in it is a pause; any other one is a single file, however many sounds it holds. Quiet in front of
 * the first sound belongs to the words before it: the breaths that Alexa speaks are timed by breaks (N04).
 */
const ofRun = (run: Timeline): readonly Segment[] => {
  if (run.lasts === 0) return [];
  if (isSilent(run)) return [{ kind: 'pause', lasts: run.lasts }];
  const lead = run.cues.find((cue) => cue.kind !== 'mark')?.at ?? run.lasts;
  if (lead === 0) return [{ kind: 'clip', clip: clipOf(run) }];
  return [
    { kind: 'pause', lasts: lead },
    { kind: 'clip', clip: clipOf(slice(run, lead)) },
  ];
};

/** A timeline as segments, cut at its words. Words take their own time; marks are not heard. */
export const segmentsOf = (timeline: Timeline): readonly Segment[] => {
  const segments: Segment[] = [];
  let from = 0;
  const runUpTo = (to: number) => {
    const cues = timeline.cues.filter(
      (cue) => cue.kind !== 'say' && cue.at >= from && (cue.at < to || cue.at + cue.lasts <= to) && cue.lasts > 0,
    );
    const shifted = cues.map((cue) => ({ ...cue, at: (cue.at - from) as Ms }));
    segments.push(...ofRun({ lasts: less(to as Ms, from as Ms), cues: shifted }));
  };
  for (const cue of timeline.cues) {
    if (cue.kind !== 'say') continue;
    runUpTo(cue.at);
    segments.push({ kind: 'words', line: cue.line });
    from = cue.at + cue.lasts;
  }
  runUpTo(timeline.lasts);
  return segments;
};

export const clipsIn = (segments: readonly Segment[]): readonly Clip[] =>
  segments.flatMap((segment) => (segment.kind === 'clip' ? [segment.clip] : []));
