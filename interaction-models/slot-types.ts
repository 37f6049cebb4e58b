import { myths, patterns, positions, redFlags, startable } from '#protocol';
import { asked } from '../lambda/locales/en-US/asked/index.ts';
import { heard } from '../lambda/locales/en-US/heard.ts';
import { known } from '../lambda/locales/en-US/known.ts';
import { myths as mythWords } from '../lambda/locales/en-US/myths.ts';
import { told } from '../lambda/locales/en-US/told/index.ts';
import { createUnderstanding } from '../lambda/understanding/understanding.ts';
import type { Intent, SlotType, SlotValue } from './model.ts';
import { standingIn, valuesOf } from './standing.ts';

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

/** A slot holds what is said in one breath; longer ways of asking reach the skill as free words. */
const isShort = (phrase: string): boolean =>
  phrase.split(' ').length <= 7 && !heard.routines.elsewhere.includes(phrase.replace('-', ' '));

const understand = createUnderstanding(known);

/** What a slot lists is that very sign for certain. */
const isCertain = (id: string, phrase: string): boolean => {
  const meaning = understand(phrase);
  return meaning.kind === 'sign' && meaning.sure && meaning.flag === id;
};

/** So many ways of asking for one answer: the model has to stay small. */
const most = 39;

/** Signs are gasped: what is longer begins with words of its own, and reaches the skill as free words. */
const isGasped = (phrase: string): boolean => phrase.split(' ').length <= 5;

/** Names without an id, where only the fact counts that one was said. */
const nameless = (phrases: readonly string[]): readonly SlotValue[] =>
  phrases.map((phrase) => ({ name: { value: phrase, synonyms: [] } }));

type Heard = { readonly says: readonly string[]; readonly maybe?: readonly string[] };

/** What could be harmless is heard, too; the matcher tells it from what is certain. */
const signPhrases = ({ says, maybe = [] }: Heard): readonly string[] => [...says, ...maybe];

const lower = (phrases: readonly string[]): readonly string[] => phrases.map((phrase) => phrase.toLowerCase());

/** Each phrase for the first that has it, and none that is said for something else. */
const shared = <Id extends string>(
  ids: readonly Id[],
  phrasesOf: (id: Id) => readonly string[],
  isTaken: (phrase: string) => boolean,
): readonly SlotValue[] => {
  const seen = new Set<string>();
  return ids.map((id) =>
    value(
      id,
      phrasesOf(id).filter((phrase) => {
        const isNew = !seen.has(phrase.toLowerCase()) && !isTaken(phrase.toLowerCase());
        seen.add(phrase.toLowerCase());
        return isNew;
      }),
    ),
  );
};

const routineType: SlotType = {
  name: 'RoutineType',
  values: [
    ...startable.flatMap((id) => (isNamed(id) ? [value(id, heard.routines[id])] : [])),
    ...Object.entries(heard.chimes).map(([id, phrases]) => value(`${id}-chimes`, phrases)),
    ...Object.entries(heard.alongs).map(([id, phrases]) => value(`${id}-breathing`, phrases)),
    value('elsewhere', heard.routines.elsewhere),
  ],
};

const signType = (samples: ReadonlySet<string>): SlotType => ({
  name: 'SignType',
  values: shared(
    redFlags.map(({ id }) => id),
    (id) => [
      ...signPhrases(heard.signs[id]),
      ...told[id].filter((phrase) => isGasped(phrase) && isCertain(id, phrase)),
    ],
    (phrase) => samples.has(phrase),
  ),
});

/** What is asked, `elsewhere` what nobody here can answer: neither alone nor behind any of its openings may a phrase be said for something else. */
const mythType = (intents: readonly Intent[], others: readonly SlotType[]): SlotType => {
  const slot = '{myth}';
  const standing = standingIn(
    intents.map((intent) => ({ ...intent, samples: intent.samples.filter((sample) => !sample.includes(slot)) })),
    valuesOf(others),
  );
  const openings = intents
    .flatMap(({ samples }) => lower(samples.filter((sample) => sample.includes(slot))))
    .map((sample) => {
      const words = sample.split(' ');
      const at = words.indexOf(slot);
      const behind = words.slice(at + 1).join(' ');
      return { isStanding: standing(words.slice(0, at)), behind: behind === '' ? '' : ` ${behind}` };
    });
  return {
    name: 'MythType',
    values: shared(
      [...myths.map(({ id }) => id), 'elsewhere' as const],
      (id) =>
        id === 'elsewhere'
          ? asked.health.filter((phrase) => isShort(phrase) && understand(phrase).kind === 'health').slice(0, 2 * most)
          : [
              mythWords[id].name,
              ...asked[id].filter((phrase) => isShort(phrase) && understand(phrase).kind !== 'sign').slice(0, most),
            ],
      (phrase) => openings.some(({ isStanding, behind }) => isStanding(`${phrase}${behind}`)),
    ),
  };
};

/** The custom slot types: ids from the care data, phrases as they are heard. `elsewhere` is asked for and not here. */
export const slotTypes = (intents: readonly Intent[] = []): readonly SlotType[] => {
  const samples = new Set(intents.flatMap((intent) => intent.samples.map((sample) => sample.toLowerCase())));
  const others: readonly SlotType[] = [
    routineType,
    { name: 'PatternType', values: patterns.map(({ id }) => value(id, heard.patterns[id])) },
    { name: 'PositionType', values: positions.map((id) => value(id, heard.positions[id])) },
    signType(samples),
    { name: 'ConditionType', values: Object.entries(heard.conditions).map(([code, { says }]) => value(code, says)) },
    { name: 'DayType', values: Object.entries(heard.days).map(([id, phrases]) => value(id, phrases)) },
    { name: 'RemedyType', values: nameless(heard.medicine.names) },
  ];
  return [...others, mythType(intents, others)];
};
