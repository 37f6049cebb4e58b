import { type Cue, type Ms, minutes, ms, ProtocolError, type Timeline } from '#protocol';

/** A whole run of gaps, tones, counts, chimes and beds with no word between: one file behind one audio tag. */
export type Clip = { readonly name: string; readonly lasts: Ms };

/** A stretch of a run: a code of `sounds` or `gap`, and its length. Written `i3000`. */
export type Atom = { readonly code: string; readonly lasts: number };

/** A row of stretches that is heard `times` over. Written `3xi3000-o4000`. */
export type Group = { readonly times: number; readonly atoms: readonly Atom[] };

/**
 * How a run is played: by night 6 LU softer, with nothing that begins at once; into sleep as by night, and its last half
 * minute dies away.
 */
export type Manner = 'day' | 'night' | 'sleep';

type Heard = Exclude<Cue, { kind: 'say' | 'mark' }>;
type WithoutTime<C> = C extends Cue ? Omit<C, 'at' | 'lasts'> : never;

const gap = 'p';
const sounds = new Map<string, WithoutTime<Heard>>([
  ['i', { kind: 'tone', phase: 'inhale' }],
  ['o', { kind: 'tone', phase: 'exhale' }],
  ['h', { kind: 'tone', phase: 'hold' }],
  ['t', { kind: 'tone', phase: 'topUp' }],
  ['c', { kind: 'count' }],
  ['s', { kind: 'swell' }],
  ['b', { kind: 'bed' }],
  ['z', { kind: 'rest' }],
  ['ks', { kind: 'chime', chime: 'start' }],
  ['kc', { kind: 'chime', chime: 'change' }],
  ['kh', { kind: 'chime', chime: 'half' }],
  ['ke', { kind: 'chime', chime: 'end' }],
  ['w', { kind: 'switch', to: 'warm' }],
  ['x', { kind: 'switch', to: 'cool' }],
]);

const codeOf = (cue: Heard): string => {
  switch (cue.kind) {
    case 'tone':
      return { inhale: 'i', exhale: 'o', hold: 'h', topUp: 't' }[cue.phase];
    case 'count':
      return 'c';
    case 'swell':
      return 's';
    case 'bed':
      return 'b';
    case 'rest':
      return 'z';
    case 'chime':
      return { start: 'ks', change: 'kc', half: 'kh', end: 'ke' }[cue.chime];
    case 'switch':
      return { warm: 'w', cool: 'x' }[cue.to];
    default:
      return cue satisfies never;
  }
};

/** Sounds with no beginning of their own: two in a row are one. */
const seamless: ReadonlySet<string> = new Set([gap, 'b', 'z']);

/** No run is longer, so that a name from outside cannot ask for hours of samples. */
const longest = minutes(60);

/** The run as a row of stretches that fills its length. Marks make no sound and are left out. */
const atomsOf = (run: Timeline): readonly Atom[] => {
  const atoms: Atom[] = [];
  let end = 0;
  const add = (code: string, lasts: number) => {
    const before = atoms.at(-1);
    if (lasts === 0) return;
    if (before?.code === code && seamless.has(code)) {
      atoms[atoms.length - 1] = { code, lasts: before.lasts + lasts };
    } else {
      atoms.push({ code, lasts });
    }
  };
  for (const cue of run.cues) {
    if (cue.kind === 'mark') continue;
    const where = `a clip, ${cue.kind} at ${cue.at}`;
    if (cue.kind === 'say') throw new ProtocolError(where, `the words "${cue.line.key}"`, 'sound only');
    if (cue.at < end) throw new ProtocolError(where, `an overlap of ${end - cue.at} ms`, `a start at ${end} or later`);
    add(gap, cue.at - end);
    add(codeOf(cue), cue.lasts);
    end = cue.at + cue.lasts;
    if (end > run.lasts) throw new ProtocolError(where, `an end at ${end}`, `an end within the run's ${run.lasts} ms`);
  }
  add(gap, run.lasts - end);
  return atoms;
};

/** Most stretches that a repeated group is looked for in; keeps naming linear in the length of the run. */
const widestGroup = 24;

/** The shortest way to write a row of stretches as groups, `3xi3000-o4000_1xke3000`; of equals, the smaller first group. */
const fold = (row: readonly string[]): string => {
  const nameFrom = Array.from(row, () => '').concat('');
  const sameAhead = Array.from({ length: widestGroup + 1 }, () => 0);
  for (let i = row.length - 1; i >= 0; i--) {
    let group = '';
    let shortest = '';
    for (let size = 1; size <= widestGroup && i + size <= row.length; size++) {
      group += `${size > 1 ? '-' : ''}${row[i + size - 1]}`;
      const same = row[i] === row[i + size] ? (sameAhead[size] ?? 0) + 1 : 0;
      sameAhead[size] = same;
      const times = 1 + Math.floor(same / size);
      const tail = nameFrom[i + times * size] ?? '';
      const name = `${times}x${group}${tail === '' ? '' : '_'}${tail}`;
      if (shortest === '' || name.length < shortest.length) shortest = name;
    }
    nameFrom[i] = shortest;
  }
  return nameFrom[0] ?? '';
};

/** What stands in front of a name; by day nothing does. */
const mannerPrefix = /^(night|sleep)_/;

/** @example mannerOf('night_1xb30000') // => 'night' */
export const mannerOf = (name: string): Manner => {
  const [, manner] = mannerPrefix.exec(name) ?? [];
  return manner === 'night' || manner === 'sleep' ? manner : 'day';
};

/**
 * Names a run of sound by what it holds: the same run always has the same name, another never.
 * Adjacent beds, rests and gaps count as one; marks do not count.
 * @throws ProtocolError for words, for cues that overlap and for a run of no length or of more than an hour
 * @example clipOf(threeBreathsAndEndTone) // => { name: '3xi3000-o4000_1xke3000', lasts: 24000 }
 */
export const clipOf = (run: Timeline, manner: Manner = 'day'): Clip => {
  if (run.lasts === 0 || run.lasts > longest) {
    throw new ProtocolError('a clip', `${run.lasts} ms`, `a run of 1 to ${longest} ms`);
  }
  const folded = fold(atomsOf(run).map(({ code, lasts }) => `${code}${lasts}`));
  return { name: manner === 'day' ? folded : `${manner}_${folded}`, lasts: run.lasts };
};

/** The same run, played in another manner. */
export const inManner = ({ name, lasts }: Clip, manner: Manner): Clip => {
  const bare = name.replace(mannerPrefix, '');
  return { name: manner === 'day' ? bare : `${manner}_${bare}`, lasts };
};

const atomOf = (written: string): Atom => {
  const [, code = '', digits = ''] = /^([a-z]+)(\d+)$/.exec(written) ?? [];
  return { code, lasts: Number(digits) };
};

/** The groups that a name spells; `undefined` where it spells none. */
const spelled = (name: string): readonly Group[] | undefined => {
  const groups: Group[] = [];
  for (const group of name.replace(mannerPrefix, '').split('_')) {
    const [, times, row] = /^(\d+)x([a-z\d-]+)$/.exec(group) ?? [];
    if (times === undefined || row === undefined) return undefined;
    groups.push({ times: Number(times), atoms: row.split('-').map(atomOf) });
  }
  return groups;
};

/** The groups in a row; `undefined` for one that is too long, or holds what is no sound or has no length. */
export const runOfGroups = (groups: readonly Group[]): Timeline | undefined => {
  const cues: Cue[] = [];
  let end = 0;
  for (const { times, atoms } of groups) {
    for (let i = 0; i < times * atoms.length; i++) {
      const { code = '', lasts = 0 } = atoms[i % atoms.length] ?? {};
      const sound = sounds.get(code);
      if (lasts === 0 || end + lasts > longest || (sound === undefined && code !== gap)) return undefined;
      if (sound !== undefined) cues.push({ ...sound, at: ms(end), lasts: ms(lasts) });
      end += lasts;
    }
  }
  return { lasts: ms(end), cues };
};

/** The run that bears the name; `undefined` for a name that `clipOf` never gives. */
export const runOf = (name: string): Timeline | undefined => {
  const run = runOfGroups(spelled(name) ?? []);
  return run && run.lasts > 0 && clipOf(run, mannerOf(name)).name === name ? run : undefined;
};

/** What repeats in the run that bears the name. @example groupsOf('3xb1000') // => [{ times: 3, atoms: [...] }] */
export const groupsOf = (name: string): readonly Group[] | undefined =>
  runOf(name) === undefined ? undefined : spelled(name);

/** Version of the synthesis. Goes up when anything sounds different, so that what a path holds never changes. */
const synthesis = 's4';

/** Where the file of a clip lies below the base address. `clipPath(clip) // => 's4/3xi3000-o4000_1xke3000.mp3'` */
export const clipPath = (clip: Clip): string => `${synthesis}/${clip.name}.mp3`;

/** The clip that lies at a path; `undefined` where none does. */
export const clipFromPath = (path: string): Clip | undefined => {
  const [, version, name] = /^([^/]+)\/([^/]+)\.mp3$/.exec(path) ?? [];
  const run = version === synthesis && name !== undefined ? runOf(name) : undefined;
  return run && name !== undefined ? clipOf(run, mannerOf(name)) : undefined;
};

/** A stretch of a run that a listener takes for one thing. */
export type Part = { readonly label: string; readonly lasts: Ms };

/** From this length on a gap is heard as quiet of its own. */
const longGap = 5000;

const labels: Readonly<Record<string, string>> = {
  i: 'rising tone',
  o: 'falling tone',
  h: 'steady tone',
  t: 'rising tone',
  b: 'soft bed',
  z: 'soft bed',
  ks: 'start tone',
  kc: 'change tone',
  kh: 'halfway tone',
  ke: 'end tone',
  w: 'warm tone',
  x: 'cool tone',
  [gap]: 'quiet',
};

const breath: ReadonlySet<string> = new Set(['i', 'o', 'h', 't', 'c', 's']);

/** What is one thing to a listener while it goes on: all the sounds of a breath, or more of the same. */
const familyOf = (code: string): string => (breath.has(code) ? 'breath' : (labels[code] ?? code));

const labelOf = (codes: readonly string[]): string => {
  const [first = gap] = codes;
  if (!breath.has(first)) return familyOf(first);
  if (codes.every((code) => code === 'c')) return 'count';
  if (codes.includes('s')) return codes.includes('c') ? 'swells and count' : 'soft swells';
  if (codes.includes('c')) return 'tones and count';
  return codes.length === 1 ? (labels[first] ?? first) : 'breath tones';
};

/** What is heard, in order and in English, for transcripts. Short gaps belong to the sound before them. */
export const partsOf = (run: Timeline): readonly Part[] => {
  const parts: { readonly codes: string[]; lasts: number }[] = [];
  let lead = 0;
  for (const { code, lasts } of atomsOf(run)) {
    const part = parts.at(-1);
    if (code === gap && lasts < longGap) {
      if (part === undefined) lead += lasts;
      else part.lasts += lasts;
    } else if (part !== undefined && familyOf(part.codes[0] ?? gap) === familyOf(code)) {
      part.codes.push(code);
      part.lasts += lasts;
    } else {
      parts.push({ codes: [code], lasts: lead + lasts });
      lead = 0;
    }
  }
  if (lead > 0) parts.push({ codes: [gap], lasts: lead });
  return parts.map(({ codes, lasts }) => ({ label: labelOf(codes), lasts: ms(lasts) }));
};

/** @example describe(threeBreathsAndEndTone) // => 'breath tones, end tone' */
export const describe = (run: Timeline): string =>
  partsOf(run)
    .map((part) => part.label)
    .join(', ');
