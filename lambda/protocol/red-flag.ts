import * as z from 'zod';

/** `E` emergency now, `S` medical advice the same day, `C` a check in days to two weeks. */
export const urgencySchema = z.enum(['E', 'S', 'C']);
export type Urgency = z.infer<typeof urgencySchema>;

/**
 * Something volunteered that ends self-care and points to help. The spoken line is `red-flags.<id>.say`; the ids are
 * neutral on purpose, since they may pass through logs and metrics.
 */
export const redFlagSchema = z.strictObject({
  id: z.string().regex(/^sign-\d\d$/, 'a neutral id, like sign-01'),
  /** The ledger's id, RF01 to RF29. */
  ledger: z.string().regex(/^RF\d\d$/, 'a red flag of the ledger, like RF01'),
  urgency: urgencySchema,
  sources: z.array(z.string()).readonly(),
  /** May the gentlest items be offered after it? Never for `E`. */
  allows: z.enum(['nothing', 'rest', 'gentlest']),
});
export type RedFlag = z.infer<typeof redFlagSchema>;
