import { type Ask, bed, tones } from './ask.ts';

/** Of warm and cool. */
export const packs = {
  'warm-or-cool': {
    wait: bed(20),
    lead: true,
    answers: { yes: 'warmth', next: 'warmth', either: 'warmth', no: 'menu', somethingElse: 'menu' },
    third: { move: 'warmth' },
  },
  'packs-or-else': {
    wait: bed(20),
    lead: true,
    answers: {
      yes: 'packsExplain',
      next: 'packsExplain',
      resume: 'packsExplain',
      chimes: 'withChimes',
      no: 'menu',
      somethingElse: 'menu',
    },
    third: { sound: tones('4-6', 6), ask: 'breathing-or-finish' },
  },
  'count-or-own': {
    wait: bed(20),
    lead: true,
    answers: {
      breathe: 'packsExplain',
      cancelTimers: 'packsExplain',
      yes: 'packsExplain',
      next: 'packsExplain',
      myOwn: 'ownTimer',
      chimes: 'withChimes',
      no: 'menu',
      somethingElse: 'menu',
    },
    third: { sound: tones('4-6', 6), ask: 'breathing-or-finish' },
  },
  'packs-ready': {
    wait: bed(80),
    lead: true,
    answers: {
      yes: 'packsPlan',
      next: 'packsPlan',
      resume: 'packsPlan',
      chimes: 'withChimes',
      no: 'waitHere',
      somethingElse: 'menu',
    },
    third: { sound: bed(120) },
  },
  'timers-yes-no': {
    answers: {
      yes: 'setTimers',
      next: 'setTimers',
      timers: 'setTimers',
      no: 'countPacks',
      breathe: 'countPacks',
      cancelTimers: 'countPacks',
      myOwn: 'ownTimer',
      chimes: 'withChimes',
      repeat: 'packsPlan',
    },
    third: { move: 'countPacks' },
  },
  'pack-go-on': {
    wait: bed(30),
    lead: true,
    answers: { yes: 'onward', next: 'onward', resume: 'onward', no: 'halted' },
    third: { sound: tones('4-6', 6), ask: 'packs-paused' },
  },
  'switch-to-cool': {
    wait: bed(60),
    lead: true,
    answers: { yes: 'onward', next: 'onward', resume: 'onward', no: 'waitHere' },
    third: { sound: bed(120) },
  },
  'switch-to-warm': {
    wait: bed(60),
    lead: true,
    answers: { yes: 'onward', next: 'onward', resume: 'onward', no: 'waitHere' },
    third: { sound: bed(120) },
  },
  'packs-paused': {
    wait: bed(60),
    lead: true,
    answers: { yes: 'packsOn', next: 'packsOn', resume: 'packsOn', no: 'halted' },
    third: { sound: tones('4-6', 6) },
  },
  'leave-or-stop-plan': {
    answers: { keepIt: 'leavePlan', yes: 'leavePlan', next: 'leavePlan', resume: 'leavePlan', no: 'leavePlan' },
    third: {},
  },
  'set-rest-or-stop': {
    wait: bed(30),
    lead: true,
    answers: {
      yes: 'setRest',
      next: 'setRest',
      resume: 'setRest',
      timers: 'setRest',
      breathe: 'packsOn',
      no: 'halted',
    },
    third: { sound: bed(60) },
  },
} as const satisfies Readonly<Record<string, Ask>>;
