import type { Entry } from './entry.ts';

const columns = [
  ['id', ({ id }: Entry) => id],
  ['ledger', ({ ledger }: Entry) => ledger],
  ['grade', ({ grade }: Entry) => grade],
  ['stage', ({ stage }: Entry) => String(stage)],
  ['positions', ({ positions }: Entry) => positions.filter((each) => !each.startsWith('no bed')).join(' ')],
  ['lengths', ({ lengths }: Entry) => lengths.join(', ')],
  ['a day', ({ perDay }: Entry) => String(perDay)],
  ['reviewed', ({ reviewed }: Entry) => reviewed],
] as const;

/** The catalogue as text: one line each, and below it what there is to check, line by line. */
export const tableOf = (entries: readonly Entry[]): string => {
  const rows = [columns.map(([title]) => title), ...entries.map((entry) => columns.map(([, cell]) => cell(entry)))];
  const widths = columns.map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)));
  const lines = rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const details = entries.flatMap((entry) => [
    '',
    `${entry.id}: ${entry.name}`,
    ...entry.doses.map((dose) => `  dose       ${dose}`),
    ...entry.statements.map((words) => `  said       ${words}`),
    ...entry.told.map((words) => `  told       ${words}`),
    ...(entry.avoid.length > 0 ? [`  left out   ${entry.avoid.join(', ')}`] : []),
    ...entry.care.map((care) => `  care       ${care}`),
    `  stop       ${entry.stop.join('; ')}`,
    `  sources    ${entry.sources.join(', ')}`,
  ]);
  return [...lines, ...details, ''].join('\n');
};
