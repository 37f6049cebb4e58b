import type { ManifestEntry } from './manifest.ts';
import { peakOf, samplesIn } from './pcm.ts';
import { type Sound, unrolled } from './sound.ts';

/** Where the picture of a file lies. @example picturePath('s4/1xb30000.mp3') // => 's4/1xb30000.svg' */
export const picturePath = (file: string): string => file.replace(/\.mp3$/, '.svg');

/** In the units of the picture. */
const width = 1200;
const height = 160;
const lane = 26;

/** ms that one value of the envelope stands for, where the file is not too long for it. */
const finest = 100;

type Phase = { readonly kind: string; readonly at: number; readonly lasts: number };

/** Kinds of cue as they are painted, and the word that stands beside them. */
const paints: Readonly<Record<string, { readonly fill: string; readonly word: string }>> = {
  inhale: { fill: '#8ecae6', word: 'in' },
  topUp: { fill: '#4fa3d1', word: 'top-up' },
  exhale: { fill: '#b5d99c', word: 'out' },
  hold: { fill: '#d9d2c5', word: 'hold' },
  swell: { fill: '#cfe0e6', word: 'swell' },
  count: { fill: '#e2b6cf', word: 'count' },
  bed: { fill: '#ece7dc', word: 'bed' },
  rest: { fill: '#ece7dc', word: 'bed' },
  start: { fill: '#f4a259', word: 'start' },
  change: { fill: '#f4a259', word: 'change' },
  half: { fill: '#f4a259', word: 'half' },
  end: { fill: '#bc4b51', word: 'end' },
  warm: { fill: '#e07a5f', word: 'warm' },
  cool: { fill: '#3d85c6', word: 'cool' },
};

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** What a cue is to a listener: which phase, which chime, which way. */
const phaseOf = (cue: ManifestEntry['cues'][number]): Phase => ({
  kind: textOf(cue.phase) ?? textOf(cue.chime) ?? textOf(cue.to) ?? cue.kind,
  at: cue.at,
  lasts: cue.lasts,
});

const rounded = (value: number): string => String(Math.round(value * 10) / 10);

/** Of samples that many files are made of. */
const outlined = new WeakMap<Float32Array, readonly number[]>();

/** The highest of each stretch of `finest` ms, as it is heard. */
const envelope = ({ pcm, repeats }: Sound): readonly number[] => {
  const highest = outlined.get(pcm) ?? highestOf(pcm);
  outlined.set(pcm, highest);
  return unrolled(highest, repeats, samplesIn(finest));
};

const highestOf = (pcm: Float32Array): readonly number[] => {
  const block = samplesIn(finest);
  return Array.from({ length: Math.ceil(pcm.length / block) }, (_, i) =>
    peakOf(pcm.subarray(i * block, (i + 1) * block)),
  );
};

/** No more values than the picture is wide. */
const thinned = (values: readonly number[]): readonly number[] => {
  const every = Math.ceil(values.length / width);
  return Array.from({ length: Math.ceil(values.length / every) }, (_, i) =>
    Math.max(...values.slice(i * every, (i + 1) * every)),
  );
};

const outline = (values: readonly number[]): string => {
  const highest = Math.max(1e-6, ...values);
  const [middle, half] = [(height - lane) / 2, (height - lane) / 2 - 4];
  const points = values.map((value, i): readonly [number, number] => [
    ((i + 0.5) * width) / values.length,
    (value / highest) * half,
  ]);
  const above = points.map(([x, y]) => `${rounded(x)} ${rounded(middle - y)}`);
  const below = points.map(([x, y]) => `${rounded(x)} ${rounded(middle + y)}`).toReversed();
  return `M${[...above, ...below].join('L')}Z`;
};

const seconds = (value: number): string => `${Math.round(value / 100) / 10} s`;

/** A mark for each minute, or for each ten seconds of a short file. */
const ruler = (lasts: number): string => {
  const step = lasts > 120_000 ? 60_000 : 10_000;
  return Array.from({ length: Math.floor(lasts / step) }, (_, i) => {
    const x = rounded(((i + 1) * step * width) / lasts);
    return `<path d="M${x} 0V${height}" stroke="#999" stroke-width=".5" stroke-dasharray="2 3"/>`;
  }).join('');
};

/** The file as SVG: its envelope, its phases in colour below, and lines of time. */
export const pictureOf = (entry: ManifestEntry, sound: Sound): string => {
  const lasts = Math.max(entry.durationMs, 1);
  const phases = entry.cues.map(phaseOf).map(({ kind, at, lasts: long }) => {
    const { fill, word } = paints[kind] ?? { fill: '#ccc', word: kind };
    const [x, wide] = [(at * width) / lasts, (long * width) / lasts];
    const label =
      wide < 34
        ? ''
        : `<text x="${rounded(x + 4)}" y="${height - 8}" font-size="12" font-family="sans-serif">${word}</text>`;
    const box = `<rect x="${rounded(x)}" y="${height - lane}" width="${rounded(wide)}" height="${lane}" fill="${fill}">`;
    return `${box}<title>${word}, ${seconds(at)} to ${seconds(at + long)}</title></rect>${label}`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${entry.id}, ${seconds(lasts)}</title>`,
    `<rect width="${width}" height="${height}" fill="#fffdf8"/>`,
    `<path d="${outline(thinned(envelope(sound)))}" fill="#5b7c99"/>`,
    ...phases,
    ruler(lasts),
    '</svg>\n',
  ].join('\n');
};
