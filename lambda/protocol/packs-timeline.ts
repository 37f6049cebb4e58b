import { type Line, line } from './line.ts';
import { kindOf, type Packs } from './pack.ts';
import { type Ms, minutes, ms } from './time.ts';
import { moment, nothing, sequence, silence, type Timeline } from './timeline.ts';

/** Minutes between two looks at the skin, and from the end of a plan to the second call. */
const [betweenLooks, toSecondCall] = [5, 2];

/** Words that a speaker says by itself take none of the plan's time. */
const spoken = (...lines: readonly Line[]): Timeline =>
  sequence(...lines.map((each) => moment({ kind: 'say', line: each, lasts: ms(0) })));

/** A pack from the moment it is on until it comes off, the skin named every five minutes. */
const worn = (length: number): Timeline => {
  const looks = Math.ceil(length / betweenLooks) - 1;
  const look = sequence(silence(minutes(betweenLooks)), spoken(line('fixed.sf7t')));
  return sequence(...Array.from({ length: looks }, () => look), silence(minutes(length - looks * betweenLooks)));
};

/**
 * A plan of packs as it is told to somebody who does not answer: when which pack goes on, when the skin is named, when
 * what comes off, and a second call two minutes after the last. Words last no time, so every moment is exact.
 */
export const timelineOfPacks = ({ steps, gap = 1 }: Packs): Timeline =>
  sequence(
    ...steps.map((pack, i) => {
      const kind = kindOf(pack);
      const following = steps[i + 1];
      const off = line(`announcements.${kind}Off`);
      return sequence(
        moment({ kind: 'switch', to: kind, lasts: ms(0) }),
        worn(pack.minutes),
        following === undefined
          ? spoken(off, line('announcements.lookAtSkin'), line('announcements.comeBack'))
          : spoken(off, line('fixed.sf7tSwitch'), line(`announcements.${kindOf(following)}Next`, { count: gap })),
        following === undefined
          ? sequence(silence(minutes(toSecondCall)), spoken(line(`announcements.${kind}Second`)))
          : silence(minutes(gap)),
      );
    }),
  );

/** One call after ten minutes of rest. */
export const callBackTimeline: Timeline = sequence(
  silence(minutes(10)),
  spoken(line('announcements.callBack')),
  nothing,
);

const kinds = {
  'fixed.sf7t': 'skin',
  'announcements.warmOff': 'warm',
  'announcements.coolOff': 'cool',
  'announcements.warmSecond': 'second',
  'announcements.coolSecond': 'second',
  'announcements.callBack': 'callBack',
} as const;

/** What is said at one moment of a timeline by a speaker that nobody talks to; numbered among those of its kind. */
export type Announcement = {
  readonly kind: (typeof kinds)[keyof typeof kinds];
  readonly number: number;
  /** From the moment it is set. */
  readonly after: Ms;
  readonly lines: readonly Line[];
};

const kindFor = ({ key }: Line) => kinds[key as keyof typeof kinds];

/** The announcements of a timeline that come after `from`, in order. `announcementsOf(timelineOfPacks(warm)) // => 4` */
export const announcementsOf = (timeline: Timeline, from: Ms = ms(0)): readonly Announcement[] => {
  const at = new Map<number, Line[]>();
  for (const cue of timeline.cues) {
    if (cue.kind !== 'say' || cue.at <= from) continue;
    at.set(cue.at, [...(at.get(cue.at) ?? []), cue.line]);
  }
  const numbers = new Map<Announcement['kind'], number>();
  return [...at].map(([moment, lines]) => {
    const kind = kindFor(lines[0] ?? line(''));
    const number = (numbers.get(kind) ?? 0) + 1;
    numbers.set(kind, number);
    return { kind, number, after: ms(moment - from), lines };
  });
};
