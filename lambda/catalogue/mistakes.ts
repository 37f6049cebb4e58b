import {
  compile,
  type Delivery,
  fitted,
  type Line,
  levels,
  type Movement,
  ms,
  partsOf,
  patternOf,
  positions,
  type Routine,
  type Step,
  sizeOf,
} from '#protocol';
import { lintLine } from '../locales/lint/index.ts';
import { type Words, WordsError } from '../locales/words.ts';

/** Nothing is listened to here: any length will do. */
const voice = () => ms(1000);

/** Keys of lines that lead a move, in both wordings where there are two. */
const cuesOf = ({ setUp, cue, levels: doses }: Movement): readonly string[] => {
  const own = Object.values(doses).flatMap((dose) => [dose?.words, dose?.back]);
  const keys = [...setUp.map(({ words }) => words), cue.effort, cue.return, ...own];
  return keys.flatMap((key) => (key === undefined ? [] : [key, `${key}Fuller`]));
};

/** Every line that a routine has words for: its name, what its steps say in every position, and what helps with them. */
const linesOf = (routine: Routine): readonly Line[] => {
  const own = (key: string): Line => ({ key: `routines.${routine.id}.${key}` });
  const said = (step: Step): readonly Line[] =>
    step.kind === 'movement' ? [step.undo, step.feel, ...step.checks, 'half'].map(own) : [];
  const led = [undefined, ...positions].flatMap((position) =>
    levels.flatMap((level) => {
      const delivery: Delivery = { level, pace: 0, pattern: patternOf('3-4'), minutes: 1, talk: 'normal', voice };
      return partsOf(
        fitted(routine, { position }, () => routine),
        level,
      ).flatMap((part) =>
        Array.from({ length: sizeOf(part, delivery) + 1 }, (_, from) => from).flatMap((from) =>
          (['full', 'fuller'] as const).flatMap((lead) =>
            compile(routine, part, delivery, { from, lead }).cues.flatMap((cue) =>
              cue.kind === 'say' ? [cue.line] : [],
            ),
          ),
        ),
      );
    }),
  );
  const skip = routine.skip === undefined ? [] : [own(routine.skip)];
  return [own('name'), own('title'), ...skip, ...led, ...routine.steps.flatMap(said)];
};

/** Words that are missing, or the text. */
const textOf = (words: Words, line: Line): { readonly text: string } | { readonly mistake: string } => {
  try {
    return { text: words.text(line) };
  } catch (error) {
    if (error instanceof WordsError) return { mistake: `WordsError: ${error.message}` };
    throw error;
  }
};

/**
 * What is wrong with the words of a routine, a line each and each once: words that are missing, a cue that is too long or
 * breaks another rule of its kind. Empty for a good routine.
 * @example mistakesIn(routine, words) // => ['WordsError: en-US, "routines.pelvic-tilts.feel": expected words for this key, got nothing']
 */
export const mistakesIn = (routine: Routine, words: Words): readonly string[] => {
  const moves = routine.steps.filter((step) => step.kind === 'movement');
  const cues = new Set(moves.flatMap(cuesOf).map((key) => `routines.${routine.id}.${key}`));
  const found = linesOf(routine).flatMap((line): readonly string[] => {
    const heard = textOf(words, line);
    if ('mistake' in heard) return [heard.mistake];
    if (!cues.has(line.key)) return [];
    return lintLine({ key: line.key, text: heard.text, kind: 'cue' }).map(
      (finding) =>
        `WordsError: ${words.locale}, "${finding.key}": expected ${finding.wanted} (${finding.rule}), got ${finding.found}`,
    );
  });
  return [...new Set(found)];
};
