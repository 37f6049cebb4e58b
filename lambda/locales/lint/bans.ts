import type { Finding, RuleId, Spoken } from './finding.ts';
import type { Ban, Language } from './language.ts';
import { plain } from './words.ts';

const escaped = (phrase: string) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The text with each exact exception blanked out. */
const without = (text: string, phrases: readonly string[]): string =>
  phrases.reduce((rest, phrase) => rest.replace(new RegExp(`\\b${escaped(phrase)}\\b`, 'gi'), '…'), text);

const lintBans = (rule: RuleId, bans: readonly Ban[], { key, text, kind }: Spoken): readonly Finding[] =>
  bans
    .filter((ban) => !ban.keys?.includes(key) && (!ban.ledgerOnly || kind === 'ledger'))
    .flatMap(({ pattern, wanted, except = [] }) =>
      Array.from(without(plain(text), except).matchAll(pattern), ([found]) => ({ key, rule, found, wanted })),
    );

/** What the ledger lists as never to be said, with the claim it is about and what it says instead. */
export const lintNever = ({ key, text }: Spoken, { nevers }: Language): readonly Finding[] =>
  nevers.flatMap(({ ledger, never, right }) =>
    never.flatMap((phrase) =>
      Array.from(plain(text).matchAll(new RegExp(`(?<![\\w-])${escaped(phrase)}(?![\\w-])`, 'gi')), ([found]) => ({
        key,
        rule: 'never' as const,
        found,
        wanted: `${ledger}: ${right}`,
      })),
    ),
  );

/** Claims, statistics, diagnoses, medicine advice, frightening or untraced wording, abbreviations, promotion. */
export const lintBanned = (spoken: Spoken, { banned }: Language): readonly Finding[] => lintBans('5.1', banned, spoken);

/** The skill cannot call anybody and does not sound as if it could. */
export const lintPromises = (spoken: Spoken, { promises }: Language): readonly Finding[] =>
  lintBans('N08', promises, spoken);

/** A cue is relative to the body: no clock angles, no left and right of somebody who watches. */
export const lintDirections = (spoken: Spoken, { directions }: Language): readonly Finding[] =>
  spoken.kind === 'cue' ? lintBans('C33', directions, spoken) : [];
