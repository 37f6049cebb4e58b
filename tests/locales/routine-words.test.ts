import { describe, expect, it } from 'vitest';
import {
  compile,
  type Delivery,
  fitted,
  levels,
  type Opening,
  type Pattern,
  type Position,
  partsOf,
  patternOf,
  patterns,
  positions,
  type Routine,
  routineOf,
  singleOf,
  sizeOf,
  startable,
} from '#protocol';
import { fresh } from '../../lambda/conversation/progress.ts';
import { opening } from '../../lambda/conversation/state.ts';
import { converse } from '../../lambda/conversation/transition.ts';
import { localeNames, wordsFor } from '../../lambda/locales/index.ts';

const leads: readonly Opening['lead'][] = ['full', 'uncoached', 'cue', 'again', 'fuller', 'sound'];

/** The ways in which a routine can be worded: its positions at one breath, and the breaths in its own position. */
const variants = (routine: Routine): readonly (readonly [Pattern, Position | undefined])[] => [
  ...[undefined, ...positions].map((position) => [patternOf('3-4'), position] as const),
  ...(routine.id === 'breathing' ? patterns : []).map((pattern) => [pattern, undefined] as const),
];

describe.each(localeNames)('the words of routines in %s', (locale) => {
  it.each(startable.map((id) => [id, routineOf(id)] as const))(
    'say all of %s, at every level, in every position and from every point',
    async (_, routine) => {
      const words = await wordsFor(locale);
      for (const level of levels) {
        for (const [pattern, position] of variants(routine)) {
          const delivery: Delivery = { level, pace: 0, pattern, minutes: 1, talk: 'normal', voice: words.voiceAt(0) };
          for (const part of partsOf(fitted(routine, { position }, singleOf), level)) {
            const size = sizeOf(part, delivery);
            for (let from = 0; from <= size; from += 1) {
              for (const lead of leads) {
                for (const cue of compile(routine, part, delivery, { from, lead }).cues) {
                  if (cue.kind === 'say') expect(words.text(cue.line)).not.toBe('');
                }
              }
            }
            if (part.step.kind !== 'movement') continue;
            for (const key of [part.step.undo, part.step.feel, ...part.step.checks, 'half']) {
              expect(words.text({ key: `routines.${part.step.of ?? routine.id}.${key}` })).not.toBe('');
            }
          }
        }
      }
    },
  );

  it.each(startable.map((id) => [id, routineOf(id).skip] as const))(
    'name %s, say how long it takes and who should skip it',
    async (id, skip) => {
      const words = await wordsFor(locale);
      for (const key of ['name', 'title', ...(skip === undefined ? [] : [skip])])
        expect(words.text({ key: `routines.${id}.${key}` })).not.toBe('');
      const transition = converse(words.voiceAt);
      const known = {
        ...fresh('v'),
        revision: 1,
        expires: 1,
        dates: { notice: 0 },
        settings: { level: 'fuller' as const },
      };
      const [, reply] = transition({ progress: known, session: opening }, { kind: 'start', routine: id }, 0);
      for (const cue of reply.play?.cues ?? []) if (cue.kind === 'say') expect(words.text(cue.line)).not.toBe('');
    },
  );
});
