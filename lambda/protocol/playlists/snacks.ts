import { definePlaylist } from '../define.ts';

// Two to four minutes each, at the gentlest size: what fits in between.

/** On the chair, then beside it. */
export const deskBreak = definePlaylist({
  id: 'desk-break',
  ledger: 'P-CATCOW',
  kind: 'snack',
  stage: 2,
  minutes: 2,
  items: [
    { routine: 'cat-cow', position: 'chair', atMost: 'gentlest' },
    { routine: 'back-bend', atMost: 'gentlest' },
  ],
});

/** Lying down. */
export const breathAndTilt = definePlaylist({
  id: 'breath-and-tilt',
  ledger: 'P-TILT',
  kind: 'snack',
  stage: 2,
  minutes: 3,
  items: [
    { routine: 'breathing', pattern: '4-6', minutes: 1 },
    { routine: 'pelvic-tilts', atMost: 'gentlest' },
  ],
});

/** Standing at a wall. */
export const wallBreak = definePlaylist({
  id: 'wall-break',
  ledger: 'P-TILT',
  kind: 'snack',
  stage: 2,
  minutes: 3,
  items: [
    { routine: 'pelvic-tilts', position: 'wall', atMost: 'gentlest' },
    { routine: 'walking', minutes: 1 },
  ],
});

/** Lying down, both knees. */
export const rockingBreak = definePlaylist({
  id: 'rocking-break',
  ledger: 'P-ROCK',
  kind: 'snack',
  stage: 2,
  minutes: 4,
  items: [
    { routine: 'knee-rocks', atMost: 'gentlest' },
    { routine: 'breathing', pattern: '4-6', minutes: 1 },
  ],
});

/** Standing, while something boils. */
export const kettleBreak = definePlaylist({
  id: 'kettle-break',
  ledger: 'P-STRETCH',
  kind: 'snack',
  stage: 3,
  minutes: 3,
  items: [
    { routine: 'back-bend', atMost: 'gentlest' },
    { routine: 'hip-stretch', atMost: 'gentlest' },
  ],
});

/** A sigh or six, then a few steps. */
export const sighAndStroll = definePlaylist({
  id: 'sigh-and-stroll',
  ledger: 'P-WALK',
  kind: 'snack',
  stage: 1,
  minutes: 3,
  items: [
    { routine: 'breathing', pattern: '2-1-6-1', minutes: 1 },
    { routine: 'walking', minutes: 1 },
  ],
});

/** All of it sitting. */
export const chairBreak = definePlaylist({
  id: 'chair-break',
  ledger: 'P-TILT',
  kind: 'snack',
  stage: 2,
  minutes: 3,
  items: [
    { routine: 'pelvic-tilts', position: 'chair', atMost: 'gentlest' },
    { routine: 'cat-cow', position: 'chair', atMost: 'gentlest' },
  ],
});

/** Sitting, one ankle over the other knee. */
export const hipBreak = definePlaylist({
  id: 'hip-break',
  ledger: 'P-STRETCH',
  kind: 'snack',
  stage: 3,
  minutes: 3,
  items: [{ routine: 'figure-four', position: 'chair', atMost: 'gentlest' }, { routine: 'minute-pause' }],
});

/** Nothing moves. */
export const slowMinute = definePlaylist({
  id: 'slow-minute',
  ledger: 'P-MIND',
  kind: 'snack',
  stage: 1,
  minutes: 3,
  items: [{ routine: 'minute-pause' }, { routine: 'breathing', pattern: '4-6', minutes: 1 }],
});

/** Before getting up. */
export const bedBreak = definePlaylist({
  id: 'bed-break',
  ledger: 'P-KTC',
  kind: 'snack',
  stage: 2,
  minutes: 3,
  items: [
    { routine: 'knee-to-chest', position: 'bed', atMost: 'gentlest' },
    { routine: 'pelvic-tilts', position: 'bed', atMost: 'gentlest' },
  ],
});
