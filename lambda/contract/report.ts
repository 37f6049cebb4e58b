import { type Breach, lineOf } from './breach.ts';

/** What became of one file. */
export type Finding = {
  readonly file: string;
  /** Rules it was held against. */
  readonly rules: readonly string[];
} & ({ readonly breaches: readonly Breach[] } | { readonly unreadable: string });

const isBad = (finding: Finding): boolean =>
  'unreadable' in finding || finding.breaches.some(({ severity }) => severity === 'error');

/** Rules that found no more than something to warn of. */
const passedBy = ({ rules }: Finding, breaches: readonly Breach[]): readonly string[] =>
  rules.filter((id) => !breaches.some(({ rule, severity }) => rule === id && severity === 'error'));

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

const linesOf = (finding: Finding): readonly string[] => {
  if ('unreadable' in finding) return [`${finding.file}: ${finding.unreadable}`];
  const { file, rules, breaches } = finding;
  const errors = breaches.filter(({ severity }) => severity === 'error').length;
  const passed = `passes ${passedBy(finding, breaches).length} of ${count(rules.length, 'rule')}`;
  return [
    ...breaches.map(lineOf),
    `${file}: ${passed}, ${count(errors, 'error')}, ${count(breaches.length - errors, 'warning')}`,
  ];
};

/** One line for each breach, and one for each file. */
export const asText = (findings: readonly Finding[]): string => `${findings.flatMap(linesOf).join('\n')}\n`;

/** `{ fine, files: [{ file, rules, passed, breaches }] }`, or `unreadable` in place of what was found. */
export const asJson = (findings: readonly Finding[]): string => {
  const files = findings.map((finding) => {
    if ('unreadable' in finding) return { file: finding.file, unreadable: finding.unreadable };
    const { file, rules, breaches } = finding;
    return { file, rules: rules.length, passed: passedBy(finding, breaches).length, breaches };
  });
  return `${JSON.stringify({ fine: !findings.some(isBad), files }, undefined, 2)}\n`;
};

export const exitCodeOf = (findings: readonly Finding[]): 0 | 1 => (findings.some(isBad) ? 1 : 0);
