import type { Line } from '#protocol';
import type { Left } from './timers.ts';
import { dialog } from './turn.ts';

/** Which timers may still speak, by the names that Alexa knows them by; only how many where those are not known. */
export const stillSpeaking = ({ left, labels = [] }: Left): readonly Line[] => {
  const count = left.length;
  if (count === 0) return [];
  if (labels.length < count) return [dialog('timersLeft', { count })];
  return [dialog('timersLeftThese', { count }), ...labels.map((label) => dialog('timerNamed', { label }))];
};
