/** Strength of evidence, as the ledger grades it. `expert` is advice without a trial behind it. */
export type Grade = 'strong' | 'moderate' | 'low' | 'expert' | 'none';

/** A named person has read the words and signed. Absent until that has taken place. */
export type Reviewed = { readonly who: string; readonly when: string };
