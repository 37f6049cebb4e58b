import type { ProgrammeRule } from '#protocol';
import { daysAfter } from '../../lambda/conversation/day.ts';
import type { Programme } from '../../lambda/conversation/progress.ts';

/** Where a scene begins in the programme; days are counted back from its start, those of a pause forward. */
export type StoredProgramme = {
  readonly sitting: number;
  readonly eased?: number;
  /** Days since the last one was finished. */
  readonly done?: number;
  readonly open?: { readonly item: number; readonly ago: number; readonly rule?: ProgrammeRule };
  readonly paused?: number;
  readonly gentle?: true;
};

const day = 24 * 60 * 60 * 1000;

export const programmeOf = (
  { sitting, eased = 0, done, open, paused, gentle }: StoredProgramme,
  now: number,
): Programme => ({
  sitting,
  eased,
  ...(done === undefined ? {} : { doneAt: now - done * day }),
  ...(paused === undefined ? {} : { holidayUntil: daysAfter(now, paused) }),
  ...(gentle === undefined ? {} : { gentle }),
  ...(open === undefined ? {} : { open: { item: open.item, at: now - open.ago * day, rule: open.rule ?? 'up' } }),
});
