import { definePlaylist } from '../define.ts';

// One set of each and no more than a size, so that every size takes the minutes that the ledger gives the session; "same again"
// is another set, and a routine that is asked for by itself has all of them.

/** The first hour: breath, legs up, the way up, a few steps. */
export const rescue = definePlaylist({
  id: 'rescue',
  ledger: 'SES-RESCUE',
  kind: 'session',
  stage: 1,
  minutes: 9,
  items: [
    { routine: 'breathing', pattern: '2-1-6-1', minutes: 1 },
    // Settling and coming down are part of its five minutes.
    { routine: 'legs-up-rest', pattern: '4-6', cycles: 20 },
    { routine: 'log-roll-floor' },
    { routine: 'walking', minutes: 1 },
  ],
});

/** Lying still: breath, then the body noticed from the feet up. Nothing of it moves, so that it may end as sleep. */
export const calm = definePlaylist({
  id: 'calm',
  ledger: 'SES-CALM',
  kind: 'session',
  stage: 1,
  minutes: 15,
  items: [
    { routine: 'breathing', pattern: '4-6', minutes: 5 },
    { routine: 'body-scan', minutes: 10, follows: true },
  ],
});

/** The same for falling asleep: a shorter beginning, at the person's own pace. */
export const sleep = definePlaylist({
  id: 'sleep',
  ledger: 'SES-CALM',
  kind: 'session',
  stage: 1,
  minutes: 13,
  items: [
    { routine: 'breathing', minutes: 3 },
    { routine: 'body-scan', minutes: 10, follows: true },
  ],
});

export const loosen = definePlaylist({
  id: 'loosen',
  ledger: 'SES-LOOSEN',
  kind: 'session',
  stage: 2,
  minutes: 12,
  items: [
    { routine: 'breathing', pattern: '4-6', cycles: 9 },
    { routine: 'pelvic-tilts', sets: 1, atMost: 'middle' },
    { routine: 'knee-rocks', sets: 1, atMost: 'gentlest' },
    { routine: 'knee-to-chest', atMost: 'gentlest' },
    { routine: 'log-roll-floor' },
    { routine: 'walking', minutes: 2 },
  ],
});

export const rebuild = definePlaylist({
  id: 'rebuild',
  ledger: 'SES-REBUILD',
  kind: 'session',
  stage: 3,
  minutes: 13,
  items: [
    { routine: 'cat-cow', sets: 1 },
    { routine: 'bird-dog', sets: 1, atMost: 'fuller' },
    { routine: 'dead-bug', sets: 1, atMost: 'fuller' },
    { routine: 'figure-four', atMost: 'gentlest' },
    { routine: 'breathing', pattern: '4-6', minutes: 3 },
  ],
});

export const desk = definePlaylist({
  id: 'desk',
  ledger: 'SES-DESK',
  kind: 'session',
  stage: 2,
  minutes: 4.5,
  items: [
    { routine: 'back-bend', atMost: 'gentlest' },
    { routine: 'cat-cow', position: 'chair', atMost: 'gentlest' },
    { routine: 'walking', minutes: 2 },
  ],
});

export const night = definePlaylist({
  id: 'night',
  ledger: 'SES-NIGHT',
  kind: 'session',
  stage: 1,
  minutes: 10,
  items: [
    { routine: 'muscle-release' },
    { routine: 'breathing', pattern: '4-6', cycles: 27, follows: true },
    { routine: 'side-rest' },
  ],
});

export const massage = definePlaylist({
  id: 'massage',
  ledger: 'SES-MASSAGE',
  kind: 'session',
  stage: 3,
  minutes: 4.5,
  items: [{ routine: 'ball-massage' }, { routine: 'upper-back-massage' }],
});

/** All stretches of the ledger, one after the other. */
export const stretches = definePlaylist({
  id: 'gentle-stretches',
  ledger: 'P-STRETCH',
  kind: 'session',
  stage: 3,
  minutes: 10.5,
  items: [
    { routine: 'heel-sit' },
    { routine: 'figure-four' },
    { routine: 'hamstring-stretch' },
    { routine: 'hip-stretch' },
    { routine: 'back-bend' },
  ],
});
