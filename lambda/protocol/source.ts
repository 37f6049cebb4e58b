import * as z from 'zod';

/** Where a number or a health sentence comes from. `recalled` ones still want a person to confirm them. */
export const sourceSchema = z.strictObject({
  id: z.string().regex(/^[A-Z][A-Z0-9-]*$/, 'an id in capitals, like NICE59'),
  citation: z.string().min(10),
  /** When it was published; absent for pages that are kept up and carry none. */
  year: z.int().min(1900).max(2100).optional(),
  /** What it says, in our own words. */
  finding: z.string().min(10),
  status: z.enum(['verified', 'secondary', 'recalled']),
  address: z.url().optional(),
  /** How it is named aloud when somebody asks "who says so?", by locale key `sources.<id>`. */
  grade: z.enum(['strong', 'moderate', 'low', 'expert', 'none']),
});
export type Source = z.infer<typeof sourceSchema>;
