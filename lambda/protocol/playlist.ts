import * as z from 'zod';

/** Routines in a row, ready-made. */
export const playlistSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  ledger: z.string().regex(/^SES-[A-Z]+$/),
  items: z
    .array(z.strictObject({ routine: z.string(), minutes: z.number().positive().optional() }))
    .min(2, 'a playlist is at least two routines in a row'),
});
export type Playlist = z.infer<typeof playlistSchema>;
