import { createHash } from 'node:crypto';
import type { Line } from '#protocol';
import { type Delivery, type Ms, ms, type Routine, type Scan, scanLines, sum, versionOf, wordsOf } from '#protocol';
import { bed } from '../audio/bed.ts';
import { integratedLoudness } from '../audio/loudness.ts';
import { encodeMp3 } from '../audio/mp3.ts';
import { amplitude, fadeEdges, mixInto, peakOf, sampleRate, samplesIn } from '../audio/pcm.ts';
import { type Speak, VoiceError } from './polly.ts';

/** A line where it is heard, as long as it was measured to be. */
export type Placed = { readonly words: string; readonly at: Ms; readonly lasts: Ms };

/** A scan with its words in it. Parts begin where the data say, whatever the voice takes. */
export type VoicedScan = {
  readonly file: Uint8Array;
  readonly lasts: Ms;
  readonly parts: readonly { readonly words: string; readonly at: Ms; readonly lines: readonly Placed[] }[];
};

/** Loudness of the words in LUFS: not over Alexa's own voice; and how far behind them the bed stays, in LU. */
const wordsTarget = -20;
const bedBehind = 14;

/** Highest sample in dBFS. */
const ceiling = -2;

/** Between two sentences, and at least so long after the last of a part, in ms. */
const breather = 4000;

/** The last of it dies away, in ms. */
const fade = 30_000;

const levelled = (pcm: Float32Array, wanted: number): Float32Array => {
  const gain = Math.min(amplitude(wanted - integratedLoudness(pcm)), amplitude(ceiling) / Math.max(peakOf(pcm), 1e-6));
  return pcm.map((sample) => sample * gain);
};

const lengthOf = (pcm: Float32Array): Ms => ms(Math.round((pcm.length * 1000) / sampleRate));

export type ScanOptions = {
  readonly routine: Routine;
  readonly step: Scan;
  readonly minutes: number;
  readonly talk: Delivery['talk'];
  readonly text: (line: Line) => string;
  readonly speak: Speak;
};

/**
 * Speaks a scan over a bed that never stops, and measures what was spoken.
 * @throws VoiceError for a part whose words do not fit into its time
 */
export const voicedScan = async ({ routine, step, minutes, talk, text, speak }: ScanOptions): Promise<VoicedScan> => {
  const version = versionOf(step, { minutes });
  const lasts = sum(...version.parts.map((part) => part.lasts));
  const pcm = levelled(bed(lasts), wordsTarget - bedBehind);
  const parts: VoicedScan['parts'][number][] = [];
  let begin = 0;
  for (const part of version.parts) {
    const lines: Placed[] = [];
    let at = begin;
    for (const key of scanLines(version, part.words, talk)) {
      const spoken = levelled(await speak(text(wordsOf(routine, key))), wordsTarget);
      mixInto(pcm, spoken, samplesIn(at));
      lines.push({ words: key, at: ms(at), lasts: lengthOf(spoken) });
      at += lengthOf(spoken) + breather;
    }
    if (at > begin + part.lasts) {
      const where = `"${routine.id}", ${minutes} minutes, ${talk}, part "${part.words}"`;
      throw new VoiceError(where, `${at - begin} ms of words and pauses`, `at most ${part.lasts} ms`);
    }
    parts.push({ words: part.words, at: ms(begin), lines });
    begin += part.lasts;
  }
  const whole = levelled(fadeEdges(pcm, 0, samplesIn(fade)), wordsTarget - 2);
  return { file: await encodeMp3(whole), lasts, parts };
};

/** The same words in the same voice are the same file. `voicePath(...) // => 's2/voice/en-US/body-scan-10-normal-1f2e3d4c5b6a.mp3'` */
export const voicePath = (
  { routine, step, minutes, talk, text }: Omit<ScanOptions, 'speak'>,
  locale: string,
  voice: string,
): string => {
  const version = versionOf(step, { minutes });
  const said = version.parts.flatMap(({ words, lasts }) => [
    lasts,
    ...scanLines(version, words, talk).map((key) => text(wordsOf(routine, key))),
  ]);
  const sum = createHash('sha256')
    .update(JSON.stringify([voice, said]))
    .digest('hex')
    .slice(0, 12);
  return `s2/voice/${locale}/${routine.id}-${version.minutes}-${talk}-${sum}.mp3`;
};
