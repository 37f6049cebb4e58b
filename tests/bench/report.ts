import type { Figures } from './cold-start.ts';
import type { Measurement } from './measurement.ts';
import type { Part } from './size.ts';
import { type Row, table } from './table.ts';
import { targetsOf } from './target.ts';
import type { WarmTurn } from './warm-turn.ts';

const ms = (value: number): string => value.toFixed(1);
const times = (value: number): string => `${value.toFixed(2)}x`;
const kilobytes = (bytes: number): string => (bytes === 0 ? '-' : (bytes / 1024).toFixed(1));

const megabytes = (bytes: number): string => (bytes / 1024 ** 2).toFixed(1);

const all = ({ median, least, times: ratio, timesLeast }: Figures): readonly string[] => [
  ms(median),
  times(ratio),
  ms(least),
  times(timesLeast),
];

const coldRows = ({ cold }: Measurement): readonly Row[] => [
  ['', 'process', '', 'least', '', 'inside', ''],
  ...cold.map(({ name, wall, inside }): Row => [name, ...all(wall), ms(inside.median), times(inside.times)]),
];

const warmRow = ({ name, p50, p99 }: WarmTurn): Row => [name, p50.toFixed(3), p99.toFixed(3)];

const sizeRow = ({ name, early, later }: Part): Row => [name, kilobytes(early), kilobytes(later)];

const sizeRows = ({ size: { hello, ours, others } }: Measurement): readonly Row[] => [
  ['', 'at start', 'on demand'],
  sizeRow({ ...ours, name: 'Gentle Back' }),
  ...ours.parts.map((part) => sizeRow({ ...part, name: `  ${part.name}` })),
  ['its chunks', '', ''],
  ...ours.chunks.map((chunk) => sizeRow({ ...chunk, name: `  ${chunk.name}` })),
  sizeRow({ ...hello, name: 'hello-world' }),
  ...others.map(sizeRow),
];

const targetRows = (measured: Measurement): readonly Row[] =>
  targetsOf(measured).map(({ name, wanted, found, holds }) => [name, found, wanted, holds ? 'holds' : 'DOES NOT HOLD']);

/** The whole run as text of less than 80 columns. */
export const report = (measured: Measurement): string => {
  const { node, rounds, sound, warm, words } = measured;
  const sections: readonly (readonly [title: string, text: string])[] = [
    [
      `Cold start on Node ${node.slice(1)}, in ms: medians of ${rounds} rounds, and the least`,
      `${table(coldRows(measured))}\n\nprocess: from its start to its end, Node included; inside: load and answer;\nx: times a hello-world. DynamoDB is on loopback and answers at once.`,
    ],
    ['Warm turn without I/O, in ms', table([['', 'p50', 'p99'], warmRow(warm.hello), warmRow(warm.ours)])],
    [
      'Free words, in ms: what they cost the first turn that has some',
      table([
        ['', 'median', 'least', 'next turn'],
        ['Gentle Back', ...[words.median, words.least, words.next].map((time) => time.toFixed(1))],
      ]),
    ],
    ['Bundle, minified, in KB', table(sizeRows(measured))],
    [
      'Sound',
      [
        `${sound.clips} clips of ${sound.seconds.toFixed(0)} s in all: ${sound.times.toFixed(0)} times as fast as heard, on one core`,
        `All ${sound.all.files} files, ${(sound.all.seconds / 3600).toFixed(1)} hours: ${sound.all.took.toFixed(0)} s on two cores`,
        `${megabytes(sound.all.bytes)} MB, the largest file ${megabytes(sound.all.largest)} MB`,
      ].join('\n'),
    ],
    ['Targets', table(targetRows(measured))],
  ];
  return `${sections.map(([title, text]) => `${title}\n\n${text}\n`).join('\n\n')}`;
};
