import { createHash } from 'node:crypto';
import * as z from 'zod';
import { type Clip, clipPath, runOf } from '../clip.ts';
import { integratedLoudness } from './loudness.ts';
import { bitrate, fileLasts } from './mp3.ts';
import { sampleRate } from './pcm.ts';
import type { Rendered } from './sound-library.ts';

const whole = z.number().int().min(0);

/** One file, and what is heard in it when: enough to check it by decoding. */
const entrySchema = z.object({
  id: z.string(),
  /** Path below the folder of the manifest, and below the base address. */
  file: z.string(),
  sha256: z.string(),
  /** As decoded: up to 24 ms more than the run, as frames are whole. */
  durationMs: whole,
  /** Hz. */
  sampleRate: whole,
  /** Bits a second. */
  bitrate: whole,
  /** Integrated loudness in LUFS; -70 for a file of silence. */
  loudness: z.number(),
  cues: z.array(z.looseObject({ kind: z.string(), at: whole, lasts: whole })),
});
export type ManifestEntry = z.infer<typeof entrySchema>;
export type Manifest = readonly ManifestEntry[];

export const sha256 = (file: Uint8Array): string => createHash('sha256').update(file).digest('hex');

/** Describes a rendered clip. */
export const entryOf = (clip: Clip, { sound, file }: Rendered): ManifestEntry => ({
  id: clip.name,
  file: clipPath(clip),
  sha256: sha256(file),
  durationMs: fileLasts(file),
  sampleRate,
  bitrate,
  loudness: Math.round(integratedLoudness(sound.pcm, sound.repeats) * 100) / 100,
  cues: [...(runOf(clip.name)?.cues ?? [])],
});

/** Reads a manifest; `undefined` for text that is none. */
export const parseManifest = (text: string): Manifest | undefined => {
  try {
    return z.array(entrySchema).safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};
