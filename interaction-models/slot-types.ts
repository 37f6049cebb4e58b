import { myths, patterns, redFlags, sittings, startable } from '#protocol';
import { heard } from '../lambda/locales/en-US/heard.ts';
import type { SlotType, SlotValue } from './model.ts';

/** Routines that have an intent of their own, with slots a mere name has not. */
export const ownIntent = { 'quick-comfort': 'QuickComfortIntent', breathing: 'BreatheIntent' } as const;

type Startable = (typeof startable)[number];
type Named = Exclude<Startable, keyof typeof ownIntent>;

const isNamed = (id: Startable): id is Named => !(id in ownIntent);

/** The first phrase is the value's name, the others its synonyms. */
const value = (id: string, phrases: readonly string[]): SlotValue => {
  const [name = id, ...synonyms] = phrases;
  return { id, name: { value: name, synonyms } };
};

/** Names without an id, where only the fact counts that one was said. */
const nameless = (phrases: readonly string[]): readonly SlotValue[] =>
  phrases.map((phrase) => ({ name: { value: phrase } }));

type Heard = { readonly says: readonly string[]; readonly maybe?: readonly string[] };

/** What could be harmless is heard, too; the matcher tells it from what is certain. */
const signPhrases = ({ says, maybe = [] }: Heard): readonly string[] => [...says, ...maybe];

/** What a sitting has in it may be left out by name; a few names of each are enough. */
const inSittings = new Set<string>(sittings.flatMap(({ items }) => items.map(({ routine }) => routine)));
const moves = startable.filter((id) => inSittings.has(id));
const fewNames = 4;

/** The custom slot types: ids from the care data, phrases as they are heard. `elsewhere` is asked for and not here. */
export const slotTypes = (): readonly SlotType[] => [
  {
    name: 'RoutineType',
    values: [
      ...startable.flatMap((id) => (isNamed(id) ? [value(id, heard.routines[id])] : [])),
      value('elsewhere', heard.routines.elsewhere),
    ],
  },
  {
    name: 'MoveType',
    values: moves.flatMap((id) => (isNamed(id) ? [value(id, heard.routines[id].slice(0, fewNames))] : [])),
  },
  { name: 'PatternType', values: patterns.map(({ id }) => value(id, heard.patterns[id])) },
  { name: 'SignType', values: redFlags.map(({ id }) => value(id, signPhrases(heard.signs[id]))) },
  { name: 'ConditionType', values: Object.entries(heard.conditions).map(([code, { says }]) => value(code, says)) },
  {
    name: 'MythType',
    values: [...myths.map(({ id }) => value(id, heard.questions[id].says)), value('elsewhere', heard.unanswered.says)],
  },
  { name: 'DayType', values: Object.entries(heard.days).map(([id, phrases]) => value(id, phrases)) },
  { name: 'RemedyType', values: nameless(heard.medicine.names) },
];
