import { flagOf, mythOf, redFlags, type Urgency } from '#protocol';
import type { Command } from '../../lambda/conversation/command.ts';

/** A question and the answers that suit it, by the ledger's ids; none where it is about nothing that is known here. */
export type FrozenQuestion = { readonly said: string; readonly wants: readonly string[] };

/** Something volunteered: the red flag it is, another that would do, or none where it is harmless. */
export type FrozenPhrase = {
  readonly said: string;
  readonly wants?: string | undefined;
  readonly or?: string | readonly string[];
};

/** What became of a line. `asked`: two answers to choose from, or "Get help, or go on?". */
export type Fate = 'right' | 'asked' | 'declined' | 'wrong';

export type Met = { readonly said: string; readonly wants: string; readonly got: string; readonly fate: Fate };

type Hear = (words: string) => Command;

const declined: readonly Command['kind'][] = ['noMatch', 'medicine', 'untraced', 'outside'];

const answersOf = (command: Command): readonly string[] =>
  command.kind === 'question' ? command.myths.map((id) => mythOf(id).ledger) : [];

const nameOf = (command: Command): string => {
  const answers = answersOf(command);
  if (answers.length > 0) return answers.join('+');
  return command.kind === 'sign' ? `${flagOf(command.flag).ledger}${command.sure ? '' : '?'}` : command.kind;
};

const fateOf = ({ wants }: FrozenQuestion, command: Command): Fate => {
  const answers = answersOf(command);
  if (answers.length > 1) return 'asked';
  const isDeclined = answers.length === 0 && (command.kind === 'question' || declined.includes(command.kind));
  if (wants.length === 0) return isDeclined ? 'right' : 'wrong';
  if (isDeclined) return 'declined';
  return answers.some((id) => wants.includes(id)) ? 'right' : 'wrong';
};

/** An answer that does not suit is wrong, and so is anything else that is done instead of an answer. */
export const measureQuestions = (questions: readonly FrozenQuestion[], hear: Hear): readonly Met[] =>
  questions.map((question) => {
    const command = hear(question.said);
    const wants = question.wants[0] ?? 'nothing';
    return { said: question.said, wants, got: nameOf(command), fate: fateOf(question, command) };
  });

const order: readonly (Urgency | undefined)[] = [undefined, 'C', 'S', 'E'];

const urgencyOf = (ledger: string | undefined): Urgency | undefined =>
  redFlags.find((flag) => flag.ledger === ledger)?.urgency;

/** How urgently a command acts. */
const reactionOf = (command: Command): Urgency | undefined => {
  if (command.kind === 'getHelp') return 'E';
  return command.kind === 'sign' && command.sure ? flagOf(command.flag).urgency : undefined;
};

const alternatives = ({ or = [] }: FrozenPhrase): readonly string[] => (typeof or === 'string' ? [or] : or);

/** A sign is kept where the skill acts as urgently as the least urgent it may be; what is harmless, where it does not act. */
const fateOfPhrase = (phrase: FrozenPhrase, command: Command): Fate => {
  const acts = order.indexOf(reactionOf(command));
  const isAsked = (command.kind === 'sign' && !command.sure) || command.kind === 'notSure';
  if (phrase.wants === undefined) return acts > 0 ? 'wrong' : isAsked ? 'asked' : 'right';
  const needed = Math.min(...[phrase.wants, ...alternatives(phrase)].map((id) => order.indexOf(urgencyOf(id))));
  if (acts >= needed) return 'right';
  return isAsked ? 'asked' : 'wrong';
};

export const measurePhrases = (phrases: readonly FrozenPhrase[], hear: Hear): readonly Met[] =>
  phrases.map((phrase) => {
    const command = hear(phrase.said);
    const wants = phrase.wants ?? 'harmless';
    return { said: phrase.said, wants, got: nameOf(command), fate: fateOfPhrase(phrase, command) };
  });

/** Lines of one urgency, or the harmless ones. */
export const ofUrgency = (met: readonly Met[], urgency: Urgency | undefined): readonly Met[] =>
  met.filter(({ wants }) => urgencyOf(wants === 'harmless' ? undefined : wants) === urgency);

const share = (met: readonly Met[], ...fates: readonly Fate[]): string => {
  const are = met.filter(({ fate }) => fates.includes(fate)).length;
  return `${met.length === 0 ? '-' : ((100 * are) / met.length).toFixed(1)} % (${are} of ${met.length})`;
};

/** What was wanted and what came instead, most first: ids only, since the lines are not to be learnt from. */
const confusions = (met: readonly Met[], lines: boolean): readonly string[] => {
  const pairs = new Map<string, Met[]>();
  for (const one of met.filter(({ fate }) => fate !== 'right')) {
    const pair = `${one.wants} -> ${one.got}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), one]);
  }
  return [...pairs]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .flatMap(([pair, all]) => [`  ${all.length}  ${pair}`, ...(lines ? all.map(({ said }) => `       ${said}`) : [])]);
};

export const questionsInWords = (name: string, met: readonly Met[], lines: boolean): readonly string[] => {
  const known = met.filter(({ wants }) => wants !== 'nothing');
  const strange = met.filter(({ wants }) => wants === 'nothing');
  return [
    `questions, ${name}: ${met.length} lines, ${strange.length} of them about nothing known here`,
    `  right        ${share(met, 'right')}`,
    `  asked back   ${share(met, 'asked')}`,
    `  declined     ${share(met, 'declined')}`,
    `  wrong        ${share(met, 'wrong')}`,
    `  of those with an answer right ${share(known, 'right')}, of those without ${share(strange, 'right')}`,
    ...confusions(met, lines),
    '',
  ];
};

export const phrasesInWords = (name: string, met: readonly Met[], lines: boolean): readonly string[] => {
  const kept = (urgency: Urgency) => {
    const own = ofUrgency(met, urgency);
    return `at once ${share(own, 'right')}, with those asked once ${share(own, 'right', 'asked')}`;
  };
  const harmless = ofUrgency(met, undefined);
  return [
    `danger, ${name}: ${met.length} lines, ${harmless.length} of them harmless`,
    `  emergencies    ${kept('E')}`,
    `  same day       ${kept('S')}`,
    `  to be checked  ${kept('C')}`,
    `  false alarms   ${share(harmless, 'wrong')}, asked once ${share(harmless, 'asked')}`,
    ...confusions(met, lines),
    '',
  ];
};
