import type { Cue, Timeline } from '#protocol';

/** In the units of the picture. */
const width = 1000;
const height = 46;

/** Kinds of cue as they are painted. */
const paints: Readonly<Record<string, string>> = {
  say: '#3d5a80',
  tone: '#8ecae6',
  swell: '#cfe0e6',
  count: '#e2b6cf',
  bed: '#ece7dc',
  rest: '#d9d2c5',
  chime: '#bc4b51',
  switch: '#e07a5f',
};

/** What the colours mean, for the head of a page. */
export const legend: readonly (readonly [kind: string, fill: string])[] = Object.entries(paints);

const rectangle = (cue: Cue, scale: number): string => {
  const fill = paints[cue.kind];
  if (fill === undefined || cue.lasts === 0) return '';
  const [x, w] = [cue.at * scale, cue.lasts * scale].map((value) => Math.round(value * 10) / 10);
  return `<rect x="${x}" y="${cue.kind === 'say' ? 4 : 16}" width="${w}" height="${cue.kind === 'say' ? 10 : 26}" fill="${fill}"/>`;
};

/** A timeline from its beginning to its end, words above and sound below, as SVG. */
export const pictureOf = (id: string, timeline: Timeline): string => {
  const scale = width / Math.max(1, timeline.lasts);
  const minutes = Array.from({ length: Math.floor(timeline.lasts / 60_000) + 1 }, (_, i) => {
    const x = Math.round(i * 60_000 * scale);
    return `<path d="M${x} 0V${height}" stroke="#999" stroke-width=".5"/><text x="${x + 2}" y="${height - 1}" font-size="8">${i}:00</text>`;
  });
  return [
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="timeline of ${id}">`,
    ...timeline.cues.map((cue) => rectangle(cue, scale)),
    ...minutes,
    '</svg>',
  ].join('');
};
