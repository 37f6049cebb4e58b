/** The voice rules that concern a line on its own, by their number there; `never` are the lists of the ledger. */
export const ruleIds = [
  ...(['5.1', '5.3', 'C02', 'C03', 'C05', 'C24', 'C27', 'C28', 'C33', 'N01', 'N08'] as const),
  'never',
] as const;
export type RuleId = (typeof ruleIds)[number];

/**
 * `fixed` and `ledger` lines are spoken word for word and may be longer; a `cue` leads one movement; a `question`
 * opens the microphone; everything else is a `line`.
 */
export type Kind = 'fixed' | 'ledger' | 'line' | 'cue' | 'question';

/** A line as it stands in a locale, or as it is spoken with its values in place; both can be linted. */
export type Spoken = { readonly key: string; readonly text: string; readonly kind: Kind };

export type Finding = {
  readonly key: string;
  readonly rule: RuleId;
  readonly found: string;
  readonly wanted: string;
};
