import * as z from 'zod';
import type { Ms } from './time.ts';

export const durationSchema = z
  .number()
  .int('a whole number of milliseconds')
  .positive('more than 0 milliseconds')
  .transform((value) => value as Ms);

/** One whole breath as the lengths of its phases, in milliseconds, and how much of it is a dose. */
export const patternSchema = z.strictObject({
  id: z.string().regex(/^\d(-\d)+$/, 'the seconds of its phases, like 4-6'),
  /** The ledger's id, `P-BR-34`. */
  ledger: z.string().regex(/^P-BR-[A-Z0-9]+$/, 'a breathing pattern of the ledger, like P-BR-46'),
  inhale: durationSchema,
  /** A second, short in-breath on top. */
  topUp: durationSchema.optional(),
  /** Only in patterns that are asked for by name (BR09). */
  hold: durationSchema.optional(),
  exhale: durationSchema,
  /** Stillness after the out-breath, with empty lungs. */
  holdOut: durationSchema.optional(),
  sources: z.array(z.string()).min(1).readonly(),
  grade: z.enum(['strong', 'moderate', 'low', 'expert', 'none']),
  /** Lengths a person may ask for, in whole minutes, and the one that is meant when none is named. */
  minutes: z.strictObject({ standard: z.number().int().positive(), longest: z.number().int().positive() }),
  /** Given by rounds of so many breaths instead of by minutes: so many rounds in a row at the most. */
  round: z
    .strictObject({ cycles: z.number().int().positive(), most: z.number().int().positive() })
    .readonly()
    .optional(),
  /** For people who have finished some breathing before; who has not is led at the default first. */
  settled: z.boolean().optional(),
  /** The breath that "smaller" leads to. */
  easier: z.string().optional(),
  /** Ledger codes (3.1) for whom it is left out. */
  avoid: z.array(z.string()).readonly().optional(),
  /** Words of the who-should-skip sentence under `cues`, where `avoid` holds anything. */
  skip: z.string().optional(),
});
export type Pattern = z.infer<typeof patternSchema>;
