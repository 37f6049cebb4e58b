import * as z from 'zod';

/** A spoken question and its answer: words are `myths.<id>.say` (verdict first), `.why` and, for explainers, `.more`. */
export const mythSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*[a-z]$/, 'an id in lower case, like bed-rest'),
  /** The ledger's id: M01 to M37, X01 to X12. */
  ledger: z.string().regex(/^[MX]\d\d$/, 'an answer of the ledger, like M01 or X04'),
  verdict: z.enum(['false', 'mostly-false', 'partly', 'unknown', 'true', 'explained']),
  /** Chooses the fixed certainty phrase of "who says so?". */
  grade: z.enum(['strong', 'moderate', 'low', 'expert', 'none']),
  sources: z.array(z.string()).min(1).readonly(),
  /** A safety line that is said with every answer, `sf13`. */
  fixed: z
    .string()
    .regex(/^sf\d+$/, 'a fixed line, like sf13')
    .optional(),
});
export type Myth = z.infer<typeof mythSchema>;
