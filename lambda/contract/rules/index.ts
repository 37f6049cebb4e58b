import type { Rule } from '../rule.ts';
import { card } from './card.ts';
import { consent } from './consent.ts';
import { dialog, entities } from './dialog.ts';
import { directive } from './directive.ts';
import { disclaimer } from './disclaimer.ts';
import { document, documentLength } from './document.ts';
import { duration } from './duration.ts';
import { envelope, noNull } from './envelope.ts';
import { freedom } from './freedom.ts';
import { healthWord } from './health-word.ts';
import { clearing, play, token } from './play.ts';
import { promptness } from './promptness.ts';
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
  play,
  clearing,
  token,
  document,
  documentLength,
  directive,
  card,
  consent,
  dialog,
  entities,
  healthWord,
  duration,
  disclaimer,
  promptness,
];
