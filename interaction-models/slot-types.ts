import { myths, patterns, redFlags, routines } from '#protocol';
import { asked } from '../lambda/locales/en-US/asked/index.ts';
import { heard } from '../lambda/locales/en-US/heard.ts';
import { learning } from '../lambda/locales/en-US/learning.ts';
import { myths as mythWords } from '../lambda/locales/en-US/myths.ts';
import { told } from '../lambda/locales/en-US/told/index.ts';
import { createUnderstanding } from '../lambda/understanding/understanding.ts';
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
const isShort = (phrase: string): boolean =>
  phrase.split(' ').length <= 7 && !heard.routines.elsewhere.includes(phrase.replace('-', ' '));

const understand = createUnderstanding(heard, learning);

/** What a slot lists is that very sign for certain. */
const isCertain = (id: string, phrase: string): boolean => {
  const meaning = understand(phrase);
  return meaning.kind === 'sign' && meaning.sure && meaning.flag === id;
};

/** Signs are gasped: what is longer begins with words of its own, and reaches the skill as free words. */
const isGasped = (phrase: string): boolean => phrase.split(' ').length <= 5;

/** Names without an id, where only the fact counts that one was said. */
const nameless = (phrases: readonly string[]): readonly SlotValue[] =>
  phrases.map((phrase) => ({ name: { value: phrase } }));

type Heard = { readonly says: readonly string[]; readonly maybe?: readonly string[] };

/** What could be harmless is heard, too; the matcher tells it from what is certain. */
const signPhrases = ({ says, maybe = [] }: Heard): readonly string[] => [...says, ...maybe];

/** Each phrase for the first that has it, and none that is said for something else. */
const shared = <Id extends string>(
  ids: readonly Id[],
  phrasesOf: (id: Id) => readonly string[],
  taken: ReadonlySet<string>,
): readonly SlotValue[] => {
  const seen = new Set(taken);
  return ids.map((id) =>
    value(
      id,
      phrasesOf(id).filter((phrase) => {
        const isNew = !seen.has(phrase.toLowerCase());
        seen.add(phrase.toLowerCase());
        return isNew;
      }),
    ),
  );
};

const lower = (phrases: readonly string[]): readonly string[] => phrases.map((phrase) => phrase.toLowerCase());

/** The custom slot types: ids from the care data, phrases as they are heard. `elsewhere` is asked for and not here. */
export const slotTypes = (samples: readonly string[] = []): readonly SlotType[] => {
  const named = Object.values(heard.routines).flatMap(lower);
  const filled = (slot: string, phrases: readonly string[]) =>
    samples
      .filter((sample) => sample.includes(`{${slot}}`) && !sample.includes('{duration}'))
      .flatMap((sample) => phrases.map((phrase) => sample.replace(`{${slot}}`, phrase)));
  const taken = new Set(
    lower([
      ...named,
      ...samples,
      ...heard.medicine.names,
      ...filled('remedy', heard.medicine.names),
      ...filled('routine', named),
    ]),
  );
  const signs = shared(
    redFlags.map(({ id }) => id),
    (id) => [
      ...signPhrases(heard.signs[id]),
      ...told[id].filter((phrase) => isGasped(phrase) && isCertain(id, phrase)),
    ],
    new Set(lower(samples)),
  );
  const ofSigns = signs.flatMap(({ name }) => lower([name.value, ...(name.synonyms ?? [])]));
  return [
    {
      name: 'RoutineType',
      values: [
        ...routines.flatMap(({ id }) => (isNamed(id) ? [value(id, heard.routines[id])] : [])),
        value('elsewhere', heard.routines.elsewhere),
      ],
    },
    { name: 'PatternType', values: patterns.map(({ id }) => value(id, heard.patterns[id])) },
    { name: 'SignType', values: signs },
    { name: 'ConditionType', values: Object.entries(heard.conditions).map(([code, { says }]) => value(code, says)) },
    {
      name: 'MythType',
      values: shared(
        myths.map(({ id }) => id),
        (id) => [
          mythWords[id].name,
          ...asked[id].filter((phrase) => isShort(phrase) && understand(phrase).kind !== 'sign'),
        ],
        new Set([...taken, ...ofSigns]),
      ),
    },
    { name: 'RemedyType', values: nameless(heard.medicine.names) },
  ];
};
