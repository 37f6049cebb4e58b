// `npm run evaluate`: how much of what people say the interaction model covers, as the local Echo hears it, and how well
// questions and danger are understood.

import { toCommandOf } from '../../lambda/alexa/free-speech.ts';
import type { Command } from '../../lambda/conversation/command.ts';
import { UsageError } from '../../lambda/simulator/arguments.ts';
import { codes, runCommand } from '../commands/run.ts';
import { free, saidAs } from '../features/spoken.ts';
import { asking } from '../interaction-models/utterances/asking.ts';
import { first, outside } from '../interaction-models/utterances/first.ts';
import { heldApart, outsideApart } from '../interaction-models/utterances/held-apart.ts';
import { second } from '../interaction-models/utterances/second.ts';
import { outsideThird, third } from '../interaction-models/utterances/third.ts';
import { frozenPhrases } from '../understanding/frozen/danger.ts';
import { frozenQuestions } from '../understanding/frozen/questions.ts';
import { secondPhrases } from '../understanding/frozen/second-danger.ts';
import { secondQuestions } from '../understanding/frozen/second-questions.ts';
import { measurePhrases, measureQuestions, phrasesInWords, questionsInWords } from './frozen.ts';
import { measure, measureOutside } from './measure.ts';
import { type Evaluation, inWords, passes } from './report.ts';
import { samplePhrases, strayed } from './samples.ts';

const help = `How much of what people say the interaction model covers, as the local Echo hears it.

  npm run evaluate               figures, confusions, weak intents
  npm run evaluate -- --json     the same for a program, with every line
  npm run evaluate -- --frozen   questions and danger, of the frozen sets: counts by id, no line
  npm run evaluate -- --frozen --lines   with the lines that were not right; never tune on them

Exit codes: 0 enough, 1 not enough, 2 wrong usage.
`;

const evaluate = (): Evaluation => ({
  developed: {
    first: measure(first, saidAs),
    second: measure(second, saidAs),
    third: measure(third, saidAs),
    asking: measure(asking, saidAs),
  },
  apart: { 'held apart': measure(heldApart, saidAs) },
  outside: {
    developed: measureOutside([...outside, ...outsideThird], saidAs),
    apart: measureOutside(outsideApart, saidAs),
  },
  samples: { of: samplePhrases().length, strayed: strayed(saidAs) },
});

const alone = (words: string): Command => {
  const spoken = toCommandOf(free(words));
  return spoken.kind === 'command' ? { kind: 'noMatch' } : spoken;
};
const endToEnd = (words: string) => saidAs(words).command;

const sets = [
  { name: 'first set', questions: frozenQuestions, phrases: frozenPhrases },
  { name: 'second set', questions: secondQuestions, phrases: secondPhrases },
] as const;

const frozen = (lines: boolean): string =>
  sets
    .flatMap(({ name, questions, phrases }) => [
      ...questionsInWords(`${name}, matcher alone`, measureQuestions(questions, alone), lines),
      ...questionsInWords(`${name}, end to end`, measureQuestions(questions, endToEnd), lines),
      ...phrasesInWords(`${name}, matcher alone`, measurePhrases(phrases, alone), lines),
      ...phrasesInWords(`${name}, end to end`, measurePhrases(phrases, endToEnd), lines),
    ])
    .join('\n');

await runCommand('evaluate', async (flags) => {
  const [flag, ...others] = flags;
  if (flag === '--help') {
    process.stdout.write(help);
    return codes.fine;
  }
  if (flag === '--frozen' && others.every((other) => other === '--lines')) {
    process.stdout.write(frozen(others.length > 0));
    return codes.fine;
  }
  if ((flag !== undefined && flag !== '--json') || others.length > 0) {
    throw new UsageError('command line', JSON.stringify(flags.join(' ')), '--json, --frozen, --help or nothing');
  }
  const evaluation = evaluate();
  process.stdout.write(flag === '--json' ? `${JSON.stringify(evaluation)}\n` : inWords(evaluation));
  return passes(evaluation) ? codes.fine : codes.failed;
});
