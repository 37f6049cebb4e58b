import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Cue,
  line,
  moment,
  ms,
  ProtocolError,
  repeat,
  seconds,
  sequence,
  silence,
  type Timeline,
} from '#protocol';
import {
  clipFromPath,
  clipOf,
  clipPath,
  describe as describeRun,
  groupsOf,
  mannerOf,
  partsOf,
  runOf,
} from '../../lambda/render/clip.ts';

const breathIn = (lasts: number) => moment({ kind: 'tone', phase: 'inhale', lasts: seconds(lasts) });
const breathOut = (lasts: number) => moment({ kind: 'tone', phase: 'exhale', lasts: seconds(lasts) });
const count = (lasts: number) => moment({ kind: 'count', lasts: seconds(lasts) });
const bed = (lasts: number) => moment({ kind: 'bed', lasts: seconds(lasts) });
const endTone = moment({ kind: 'chime', chime: 'end', lasts: seconds(3) });
const breath = sequence(breathIn(3), breathOut(4));

const sounds = fc.constantFrom(
  { kind: 'tone', phase: 'inhale' },
  { kind: 'tone', phase: 'hold' },
  { kind: 'tone', phase: 'exhale' },
  { kind: 'tone', phase: 'topUp' },
  { kind: 'count' },
  { kind: 'bed' },
  { kind: 'rest' },
  { kind: 'chime', chime: 'start' },
  { kind: 'chime', chime: 'change' },
  { kind: 'chime', chime: 'half' },
  { kind: 'chime', chime: 'end' },
  { kind: 'switch', to: 'warm' },
  { kind: 'switch', to: 'cool' },
  'gap',
) as fc.Arbitrary<Cue | 'gap'>;
const lengths = fc.oneof(fc.constantFrom(1000, 2000, 4000), fc.integer({ min: 1, max: 60_000 })).map(ms);
const stretches = fc
  .tuple(sounds, lengths)
  .map(([cue, lasts]) => (cue === 'gap' ? silence(lasts) : moment({ ...cue, lasts })));
const rows = fc.array(stretches, { minLength: 1, maxLength: 5 }).map((parts) => sequence(...parts));
const runs = fc
  .array(
    fc.tuple(rows, fc.integer({ min: 1, max: 6 })).map(([row, times]) => repeat(times, row)),
    { minLength: 1, maxLength: 3 },
  )
  .map((groups) => sequence(...groups));

/** What is heard at each change, with seamless neighbours as one: the run as a listener has it. */
const heard = (run: Timeline) => {
  const points: string[] = [];
  let end = 0;
  let last = '';
  const add = (at: number, what: string, seamless: boolean) => {
    if (!(seamless && what === last)) points.push(`${at} ${what}`);
    last = what;
  };
  for (const { at, lasts, ...what } of run.cues) {
    if (at > end) add(end, 'quiet', true);
    add(at, JSON.stringify(what), what.kind === 'bed' || what.kind === 'rest');
    end = at + lasts;
  }
  if (run.lasts > end) add(end, 'quiet', true);
  return [...points, run.lasts];
};

describe('a clip', () => {
  it('is named by what it holds, with repeated groups folded', () => {
    expect(clipOf(sequence(repeat(3, breath), endTone))).toEqual({ name: '3xi3000-o4000_1xke3000', lasts: 24_000 });
    const rep = sequence(breathOut(2), count(2), breathIn(2), silence(seconds(1)));
    expect(clipOf(repeat(8, rep)).name).toBe('8xo2000-c2000-i2000-p1000');
    expect(clipOf(bed(30)).name).toBe('1xb30000');
  });

  it('keeps a repeated pair inside a repeated group in the group', () => {
    const rep = sequence(count(1), count(1), breathOut(2));
    expect(clipOf(repeat(5, rep)).name).toBe('5xc1000-c1000-o2000');
  });

  it('comes back from its name, to the millisecond', () => {
    fc.assert(
      fc.property(runs, (run) => {
        const clip = clipOf(run);
        const back = runOf(clip.name);
        expect(back && heard(back)).toEqual(heard(run));
        expect(back && clipOf(back)).toEqual(clip);
        expect(clip.lasts).toBe(run.lasts);
        expect(clip.name).toMatch(/^[a-z\d_-]+$/);
        expect(clipFromPath(clipPath(clip))).toEqual(clip);
      }),
    );
  });

  it('takes adjacent beds, rests and gaps for one, and tones and counts for what they are', () => {
    expect(clipOf(sequence(bed(10), bed(20), silence(ms(5)), silence(ms(7))))).toEqual(
      clipOf(sequence(bed(30), silence(ms(12)))),
    );
    expect(clipOf(sequence(count(1), count(1))).name).not.toBe(clipOf(count(2)).name);
  });

  it('does not hear marks', () => {
    const mark = moment({ kind: 'mark', unit: 'breath', number: 0, lasts: ms(0) });
    expect(clipOf(sequence(mark, breath, mark, breath)).name).toBe(clipOf(repeat(2, breath)).name);
  });

  it('refuses words, naming them', () => {
    const words = moment({ kind: 'say', line: line('dialog.paused'), lasts: seconds(1) });
    expect(() => clipOf(sequence(breath, words))).toThrow(ProtocolError);
    expect(() => clipOf(sequence(breath, words))).toThrow(
      'a clip, say at 7000: expected sound only, got the words "dialog.paused"',
    );
  });

  it('refuses cues that overlap or reach over the end, naming the cue', () => {
    const [first] = bed(10).cues;
    const cues = first === undefined ? [] : [first, { ...first, kind: 'count', at: ms(9000) } as const];
    expect(() => clipOf({ lasts: seconds(30), cues })).toThrow(
      'a clip, count at 9000: expected a start at 10000 or later, got an overlap of 1000 ms',
    );
    expect(() => clipOf({ ...bed(10), lasts: seconds(9) })).toThrow(
      "a clip, bed at 0: expected an end within the run's 9000 ms, got an end at 10000",
    );
  });

  it('refuses a run of no length and one of more than an hour', () => {
    expect(() => clipOf(silence(ms(0)))).toThrow('expected a run of 1 to 3600000 ms, got 0 ms');
    expect(() => clipOf(silence(ms(3_600_001)))).toThrow(ProtocolError);
  });

  it('has one name only', () => {
    const others = [
      '',
      'x',
      '1x',
      '1xi',
      '1xi0',
      '1xi0100',
      '01xi100',
      '0xi100',
      '1xq100',
      '1xi100 ',
      '1xi1.5',
      '1xi100_',
    ];
    const unfolded = ['1xi100_1xi100', '1xi100-i100', '2xb100', '1xb100-b100', '1xp5-p5', '1xconstructor100'];
    const endless = ['9999999999xi1000', '1xi99999999999999999999', `1x${'i1-'.repeat(50)}`];
    for (const name of [...others, ...unfolded, ...endless]) expect(runOf(name), name).toBeUndefined();
  });

  it('says in its name how it is played, and by day nothing', () => {
    fc.assert(
      fc.property(runs, fc.constantFrom('day' as const, 'night' as const, 'sleep' as const), (run, manner) => {
        const clip = clipOf(run, manner);
        expect(clip.name).toBe(`${manner === 'day' ? '' : `${manner}_`}${clipOf(run).name}`);
        expect(mannerOf(clip.name)).toBe(manner);
        expect(runOf(clip.name)).toEqual(runOf(clipOf(run).name));
        expect(clipFromPath(clipPath(clip))).toEqual(clip);
      }),
    );
    for (const name of ['day_1xb3000', 'night_', 'night_night_1xb3000', 'noon_1xb3000', '1xb3000_night']) {
      expect(runOf(name), name).toBeUndefined();
    }
  });

  it('tells what repeats in it', () => {
    expect(groupsOf('night_3xi3000-o4000_1xke3000')).toEqual([
      {
        times: 3,
        atoms: [
          { code: 'i', lasts: 3000 },
          { code: 'o', lasts: 4000 },
        ],
      },
      { times: 1, atoms: [{ code: 'ke', lasts: 3000 }] },
    ]);
    expect(groupsOf('2xb100')).toBeUndefined();
  });

  it('lies at a path of its version, and nothing else does', () => {
    expect(clipPath(clipOf(bed(30)))).toBe('s4/1xb30000.mp3');
    for (const path of [
      '1xb30000.mp3',
      's0/1xb30000.mp3',
      's4/1xb30000.wav',
      's4/../1xb30000.mp3',
      's4/none.mp3',
      '',
    ]) {
      expect(clipFromPath(path), path).toBeUndefined();
    }
  });
});

describe('the description of a run', () => {
  it('says what a listener hears', () => {
    const seen = [
      breathOut(6),
      breath,
      bed(30),
      sequence(breathOut(2), count(2), breathIn(2)),
      count(3),
      sequence(bed(30), moment({ kind: 'chime', chime: 'change', lasts: seconds(3) })),
      endTone,
      silence(seconds(4)),
    ].map(describeRun);
    expect(seen).toEqual([
      'falling tone',
      'breath tones',
      'soft bed',
      'tones and count',
      'count',
      'soft bed, change tone',
      'end tone',
      'quiet',
    ]);
  });

  it('gives short gaps to the sound before them and the first to the sound after', () => {
    const gap = silence(seconds(1));
    expect(partsOf(sequence(gap, breath, gap, breath, gap, endTone, silence(seconds(9))))).toEqual([
      { label: 'breath tones', lasts: 17_000 },
      { label: 'end tone', lasts: 3000 },
      { label: 'quiet', lasts: 9000 },
    ]);
  });

  it('accounts for every millisecond', () => {
    fc.assert(
      fc.property(runs, (run) => {
        expect(partsOf(run).reduce((total, part) => total + part.lasts, 0)).toBe(run.lasts);
      }),
    );
  });
});
