import { myths, patterns, positions, redFlags, startable } from '#protocol';
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
  phrases.map((phrase) => ({ name: { value: phrase, synonyms: [] } }));

type Heard = { readonly says: readonly string[]; readonly maybe?: readonly string[] };

/** What could be harmless is heard, too; the matcher tells it from what is certain. */
const signPhrases = ({ says, maybe = [] }: Heard): readonly string[] => [...says, ...maybe];

/** The custom slot types: ids from the care data, phrases as they are heard. `elsewhere` is asked for and not here. */
export const slotTypes = (): readonly SlotType[] => [
  {
    name: 'RoutineType',
    values: [
      ...startable.flatMap((id) => (isNamed(id) ? [value(id, heard.routines[id])] : [])),
      ...Object.entries(heard.chimes).map(([id, phrases]) => value(`${id}-chimes`, phrases)),
      value('elsewhere', heard.routines.elsewhere),
    ],
  },
  { name: 'PatternType', values: patterns.map(({ id }) => value(id, heard.patterns[id])) },
  { name: 'PositionType', values: positions.map((id) => value(id, heard.positions[id])) },
  { name: 'SignType', values: redFlags.map(({ id }) => value(id, signPhrases(heard.signs[id]))) },
  { name: 'ConditionType', values: Object.entries(heard.conditions).map(([code, { says }]) => value(code, says)) },
  {
    name: 'MythType',
    values: [...myths.map(({ id }) => value(id, heard.questions[id].says)), value('elsewhere', heard.unanswered.says)],
  },
  { name: 'DayType', values: Object.entries(heard.days).map(([id, phrases]) => value(id, phrases)) },
  { name: 'RemedyType', values: nameless(heard.medicine.names) },
];
