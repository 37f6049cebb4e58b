import { type Line, routineOf } from '#protocol';
import { type ScanTrack, scanOf } from '../conversation/scan-track.ts';
import { voicePath } from '../render/voice-path.ts';

/** The voice that scans have been rendered with, by locale: `{ 'en-US': 'Joanna' }`. Without one they are led in session (D13). */
export type Voices = Readonly<Record<string, string>>;

/** The words of a request's locale, and the voice that speaks them; absent: nobody does. */
export type Voiced = {
  readonly words: { readonly locale: string; readonly text: (line: Line) => string };
  readonly voice: string | undefined;
};

export const voiceFor = (voices: Voices | undefined, locale: string): string | undefined =>
  voices !== undefined && Object.hasOwn(voices, locale) ? voices[locale] : undefined;

/** Where the file of a scan lies; `undefined` where nobody has spoken it. */
export const scanPath = (track: ScanTrack, { words, voice }: Voiced): string | undefined => {
  const step = scanOf(track.routine);
  if (step === undefined || voice === undefined) return undefined;
  return voicePath({ ...track, routine: routineOf(track.routine), step }, words.text, words.locale, voice);
};
