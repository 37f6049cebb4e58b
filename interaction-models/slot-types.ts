import { myths, patterns, redFlags, routines } from '#protocol';
import { asked } from '../lambda/locales/en-US/asked/index.ts';
import { heard } from '../lambda/locales/en-US/heard.ts';
import { myths as mythWords } from '../lambda/locales/en-US/myths.ts';
import { told } from '../lambda/locales/en-US/told/index.ts';
import type { SlotType, SlotValue } from './model.ts';

/** Routines that have an intent of their own, with slots a mere name has not. */
export const ownIntent = { 'quick-comfort': 'QuickComfortIntent', breathing: 'BreatheIntent' } as const;

type Named = Exclude<(typeof routines)[number]['id'], keyof typeof ownIntent>;

const isNamed = (id: (typeof routines)[number]['id']): id is Named => !(id in ownIntent);

/** The first phrase is the value's name, the others its synonyms. */
const value = (id: string, phrases: readonly string[]): SlotValue => {
  const [name = id, ...synonyms] = phrases;
  return { id, name: { value: name, synonyms } };
};

/** A slot holds what is said in one breath; longer ways of asking reach the skill as free words. */
const isShort = (phrase: string): boolean => phrase.split(' ').length <= 7;

/** Signs are gasped: what is longer begins with words of its own, and reaches the skill as free words. */
const isGasped = (phrase: string): boolean => phrase.split(' ').length <= 5;

const distinct = (phrases: readonly string[]): readonly string[] => [...new Set(phrases)];

/** Names without an id, where only the fact counts that one was said. */
const nameless = (phrases: readonly string[]): readonly SlotValue[] =>
  phrases.map((phrase) => ({ name: { value: phrase } }));

type Heard = { readonly says: readonly string[]; readonly maybe?: readonly string[] };

/** What could be harmless is heard, too; the matcher tells it from what is certain. */
const signPhrases = ({ says, maybe = [] }: Heard): readonly string[] => [...says, ...maybe];

/** The custom slot types: ids from the care data, phrases as they are heard. `elsewhere` is asked for and not here. */
export const slotTypes = (): readonly SlotType[] => [
  {
    name: 'RoutineType',
    values: [
      ...routines.flatMap(({ id }) => (isNamed(id) ? [value(id, heard.routines[id])] : [])),
      value('elsewhere', heard.routines.elsewhere),
    ],
  },
  { name: 'PatternType', values: patterns.map(({ id }) => value(id, heard.patterns[id])) },
  {
    name: 'SignType',
    values: redFlags.map(({ id }) =>
      value(id, distinct([...signPhrases(heard.signs[id]), ...told[id].filter(isGasped)])),
    ),
  },
  { name: 'ConditionType', values: Object.entries(heard.conditions).map(([code, { says }]) => value(code, says)) },
  {
    name: 'MythType',
    values: myths.map(({ id }) =>
      value(id, distinct([mythWords[id].name.toLowerCase(), ...asked[id].filter(isShort)])),
    ),
  },
  { name: 'RemedyType', values: nameless(heard.medicine.names) },
];
