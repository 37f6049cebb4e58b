export type Row = readonly [name: string, ...cells: readonly string[]];

/** Columns of text: names to the left, everything else to the right, two spaces between; no line ends in a space. */
export const table = (rows: readonly Row[]): string => {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const lines = rows.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
  );
  return lines.map((line) => line.trimEnd()).join('\n');
};
