export type Severity = 'error' | 'warning';

/** One thing a real Echo would refuse (`error`) or that is close to it (`warning`). */
export type Breach = {
  /** Number of the rule: `V05`. */
  readonly rule: string;
  readonly severity: Severity;
  /** JSON path from the root of what was checked: `$.response.outputSpeech.ssml`. */
  readonly where: string;
  readonly found: string;
  readonly wanted: string;
};

/**
 * A breach in one line.
 * @example lineOf(breach) // => 'V02 error at $: expected at most 122880 bytes, got 130000 bytes'
 */
export const lineOf = ({ rule, severity, where, found, wanted }: Breach): string =>
  `${rule} ${severity} at ${where}: expected ${wanted}, got ${found}`;

/** A breach as a rule sees it; its severity is the rule's unless it says another. */
export type Fault = Omit<Breach, 'rule' | 'severity'> & { readonly severity?: Severity };

/** The faults that one rule finds, as breaches of it. */
export const breachesOf = (rule: string, faults: Iterable<Fault>, usual: Severity = 'error'): readonly Breach[] =>
  Array.from(faults, ({ where, found, wanted, severity = usual }) => ({ rule, severity, where, found, wanted }));

/** For callers who want an exception: an answer or a model that breaks the contract with Alexa, one breach a line. */
export class ContractError extends Error {
  override name = 'ContractError';
  readonly breaches: readonly Breach[];

  constructor(breaches: readonly Breach[], options?: { cause?: unknown }) {
    super(breaches.map(lineOf).join('\n'), options);
    this.breaches = breaches;
  }
}
