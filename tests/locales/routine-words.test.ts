import { describe, expect, it } from 'vitest';
import {
  compile,
  type Delivery,
  levels,
  type Opening,
  partsOf,
  patterns,
  routineOf,
  routines,
  sizeOf,
} from '#protocol';
import { fresh } from '../../lambda/conversation/progress.ts';
import { opening } from '../../lambda/conversation/state.ts';
import { converse } from '../../lambda/conversation/transition.ts';
import { localeNames, wordsFor } from '../../lambda/locales/index.ts';

const leads: readonly Opening['lead'][] = ['full', 'uncoached', 'cue', 'again', 'fuller', 'sound'];

describe.each(localeNames)('the words of routines in %s', (locale) => {
  it.each(routines.map((routine) => [routine.id, routine] as const))(
    'say all of %s, at every level and from every point',
    async (_, routine) => {
      const words = await wordsFor(locale);
      for (const level of levels) {
        for (const pattern of patterns) {
          const delivery: Delivery = { level, pace: 0, pattern, minutes: 1, talk: 'normal', voice: words.voiceAt(0) };
          for (const part of partsOf(routine, level)) {
            const size = sizeOf(part, delivery);
            for (let from = 0; from <= size; from += 1) {
              for (const lead of leads) {
                for (const cue of compile(routine, part, delivery, { from, lead }).cues) {
                  if (cue.kind === 'say') expect(words.text(cue.line)).not.toBe('');
                }
              }
            }
            if (part.step.kind !== 'movement') continue;
            for (const key of [part.step.undo, part.step.feel, 'half']) {
              expect(words.text({ key: `routines.${routine.id}.${key}` })).not.toBe('');
            }
          }
        }
      }
    },
  );

  it.each(routines.map(({ id }) => [id, routineOf(id).skip] as const))(
    'name %s, say how long it takes and who should skip it',
    async (id, skip) => {
      const words = await wordsFor(locale);
      for (const key of ['name', 'title', ...(skip === undefined ? [] : [skip])])
        expect(words.text({ key: `routines.${id}.${key}` })).not.toBe('');
      for (const count of [1, 2]) {
        expect(
          words.text({ key: `routines.${id}.map`, values: { count, reps: 5, sets: 1, context: 'once' } }),
        ).not.toBe('');
      }
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
