/** Cues that every routine shares. */
export const cues = {
  inThroughNose: 'In through the nose,',
  slowlyOut: 'slowly out.',
  in: 'In,',
  out: 'out.',
  topUp: 'a little more,',
  holdGently: 'hold gently,',
  otherFoot: 'Now the other foot.',
  more_one: 'One more, with your breath out.',
  more_other: '{{count, opening}} more, with each breath out.',
  lastOne: 'Last one.',
  setOf: 'Set {{set, words}} of {{sets, words}}.',
  restBeforeSet: "Rest. Set {{set, words}} is next. I'll wait.",
  sets_one: 'one more set',
  sets_other: '{{count, words}} more sets',
} as const;
