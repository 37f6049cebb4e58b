import * as z from 'zod';
import { levels } from './level.ts';
import { positions } from './position.ts';

/** One routine of a playlist, and how much of it. */
export const itemSchema = z.strictObject({
  routine: z.string(),
  /** Whole minutes of breathing, of a scan, or of something timed. */
  minutes: z.number().int().positive().optional(),
  /** Breaths, where minutes would be too many. */
  cycles: z.number().int().positive().optional(),
  pattern: z.string().optional(),
  /** The size that is the most here; the person's own where that is smaller. */
  atMost: z.enum(levels).optional(),
  /** So many sizes smaller than the row is led in. */
  lower: z.number().int().positive().optional(),
  /** The most sets of it here. */
  sets: z.number().int().positive().optional(),
  /** As many of the spoken cues, where all of them would be too much. */
  cues: z.number().int().positive().optional(),
  /** Another position than its own. */
  position: z.enum(positions).optional(),
  /** Begins by itself when the item before it is over: both are lain still to (C16). */
  follows: z.literal(true).optional(),
});
export type Item = z.infer<typeof itemSchema>;

/** Routines in a row, ready-made. */
export const playlistSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'an id in lower case, like loosen'),
  /** The ledger's session, `SES-LOOSEN`, or the protocol that most of it is of. */
  ledger: z.string().regex(/^(P|SES)-[A-Z]+$/, 'a session of the ledger, like SES-LOOSEN'),
  /** What it is for: a whole sitting, or two to four minutes in between. */
  kind: z.enum(['session', 'snack']),
  /** The part of the ledger's three it belongs to. */
  stage: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** Minutes in all that the ledger gives it. */
  minutes: z.number().positive(),
  items: z.array(itemSchema).min(2, 'a playlist is at least two routines in a row').readonly(),
});
export type Playlist = z.infer<typeof playlistSchema>;
