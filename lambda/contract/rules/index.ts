import type { Rule } from '../rule.ts';
import { directive } from './directive.ts';
import { disclaimer } from './disclaimer.ts';
import { duration } from './duration.ts';
import { envelope, noNull } from './envelope.ts';
import { freedom } from './freedom.ts';
import { healthWord } from './health-word.ts';
import { asksNothingWhenClosed, asksWhenOpen, saysWhetherItEnds } from './session.ts';
import { size, speechLength } from './size.ts';
import { sound } from './sound.ts';
import { speech, ssml } from './speech.ts';

/** In the order of their numbers. A new rule is one entry here. */
export const rules: readonly Rule[] = [
  envelope,
  size,
  speechLength,
  noNull,
  speech,
  ssml,
  sound,
  freedom,
  saysWhetherItEnds,
  asksWhenOpen,
  asksNothingWhenClosed,
  directive,
  healthWord,
  duration,
  disclaimer,
];
