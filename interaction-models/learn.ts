// First of `npm run model`: learns how people ask, and how they tell what may be dangerous, from the phrasings of each locale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Learnt } from '../lambda/understanding/judging.ts';
import { type Lesson, learnAll, questionLesson, signLesson } from './lesson.ts';

const words = new URL('../lambda/locales/en-US/', import.meta.url);

const quoted = (text: string): string => `'${text}'`;

/** The source of what was learnt: one string, since that loads quicker than as much code. */
export const learntSource = (learnt: Learnt): string =>
  [
    `import type { Learnt } from ${quoted('../../../understanding/judging.ts')};`,
    '',
    '/** What the phrasings beside it come to, as weights. Written by `npm run model`. */',
    'export const learnt: Learnt = JSON.parse(',
    `  ${JSON.stringify(JSON.stringify(learnt)).replaceAll("'", "\\'").replaceAll('\\"', '"').replace(/^"|"$/g, "'")},`,
    ');',
    '',
  ].join('\n');

const isLearnt = (file: string, { fingerprint }: Lesson): boolean =>
  existsSync(file) && readFileSync(file, 'utf8').includes(`"fingerprint":"${fingerprint}"`);

/** Learning takes seconds: only what has changed is learnt anew. */
const study = (place: string, lesson: Lesson): void => {
  const file = fileURLToPath(new URL(place, words));
  if (!isLearnt(file, lesson)) writeFileSync(file, learntSource(learnAll(lesson)));
};

study('asked/learnt.ts', questionLesson());
study('told/learnt.ts', signLesson());
