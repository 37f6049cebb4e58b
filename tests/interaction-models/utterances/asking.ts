import type { Wanted } from './wanted.ts';

/** Lines of the openings of questions, developed with like the others. */
export const asking: readonly Wanted[] = [
  {
    intent: 'AskWhatIntent',
    lines: ['what did the old folk do for this', 'what can a pharmacist do', 'what should grandma try'],
  },
  {
    intent: 'AskWhichIntent',
    lines: ['which side should face up', 'which of the two lasts', 'which one did they test'],
  },
  {
    intent: 'AskDoIntent',
    lines: ['do I warm up beforehand', 'do you rate lumbar rolls', 'do they teach this in school'],
  },
  {
    intent: 'AskWillIntent',
    lines: ['will it bother me on the plane', 'will my job be hard now', 'will this ruin my summer'],
  },
  {
    intent: 'AskWouldIntent',
    lines: ['would a walking stick be wise', 'would the stairs be too much', 'would it make sense to wait'],
  },
  {
    intent: 'AskIsThereIntent',
    lines: ['is there a trick to it', 'is there any shame in crying', 'are there folk who never get it'],
  },
  {
    intent: 'AskTellMeIntent',
    lines: ['tell me about tendons', 'explain nerves to me', 'I wonder if grandpa had this'],
  },
  {
    intent: 'AskTheySayIntent',
    lines: ['they say laughter helps', 'I read that swans sleep standing', 'my coach says walk it off'],
  },
];
