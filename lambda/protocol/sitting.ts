import * as z from 'zod';
import { levels } from './level.ts';
import { itemSchema } from './playlist.ts';
import { sittingsInAll } from './programme-rule.ts';

/** One of the twelve of the programme: routines in a row, each in a size of its own. */
export const sittingSchema = z.strictObject({
  id: z.string().regex(/^sitting-\d+$/, 'an id like sitting-4'),
  number: z.number().int().min(1).max(sittingsInAll),
  /** The size it is led in; `smaller` makes each of its routines a size smaller. */
  level: z.enum(levels),
  items: z
    .array(
      itemSchema.extend({
        /** The size of this routine when the sitting is led in its own; absent: the same. */
        size: z.enum(levels).optional(),
        /** A move that the person may name; this one where they name none. */
        own: z.boolean().optional(),
      }),
    )
    .min(3, 'a sitting is at least three routines in a row')
    .readonly(),
});
export type Sitting = z.infer<typeof sittingSchema>;
