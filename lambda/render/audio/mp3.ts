import { createMp3Encoder } from 'wasm-media-encoders';
import { fadeEdges, sampleRate, samplesIn } from './pcm.ts';
import type { Repeat } from './sound.ts';
import { cleared } from './stuffing.ts';

/** What an Echo takes between words: MPEG version 2 layer III at this constant rate; we send one channel. */
const kilobits = 48;
/** Bits a second. */
export const bitrate = kilobits * 1000;

/** A frame of MPEG version 2 layer III holds 576 samples, 24 ms: 144 bytes at this rate, never padded. */
const frameSamples = 576;
const frameBytes = (frameSamples / 8) * (bitrate / sampleRate);

/** Length of a file in ms, as every decoder reckons it: whole frames. */
export const fileLasts = (file: Uint8Array): number => (file.length / frameBytes) * (frameSamples / samplesIn(1));

/**
 * Samples by which decoded sound lags what was encoded: 576 in LAME, 529 in any layer III decoder. A header that says
 * so is not written, as the Echo may not read it; the encoder is fed that much from after the start instead. The first
 * 46 ms of a file are therefore unheard, and every sound of ours is still rising there.
 */
const lag = 576 + 529;

/** Softens the edge at which the start is cut off, in samples. */
const softened = samplesIn(25);

/** Compiled when first wanted; one for all, as a file is encoded without a pause. */
let encoder: ReturnType<typeof createMp3Encoder> | undefined;

/** The samples as an MP3 file whose sound stands where it stood, and which ends within a frame after it. */
export const encodeMp3 = async (pcm: Float32Array): Promise<Uint8Array> => {
  encoder ??= createMp3Encoder();
  const mp3 = await encoder;
  mp3.configure({ sampleRate, outputSampleRate: sampleRate, channels: 1, bitrate: kilobits });

  const file = new Uint8Array(Math.ceil(pcm.length / frameSamples) * frameBytes);
  let written = 0;
  const write = (frames: Uint8Array) => {
    const room = frames.subarray(0, file.length - written);
    file.set(room, written);
    written += room.length;
  };
  const heard = new Float32Array(pcm.length + frameSamples);
  heard.set(pcm.subarray(lag));
  fadeEdges(heard, softened, 0);
  for (let at = 0; at < heard.length; at += sampleRate) write(mp3.encode([heard.subarray(at, at + sampleRate)]));
  write(mp3.finalize());
  return cleared(file, frameBytes);
};

/**
 * Frames that hold everything a decoder still knows at the next one: at most 255 bytes of earlier frames (two of ours), one
 * frame of overlap and one of the filter bank; three times that.
 */
const remembered = 12;

/** A repetition is sought to be closed within so many frames after it could be: 1.5 s. */
const sought = 64;

/** Samples and the file they were encoded to. */
export type Encoded = { readonly pcm: Float32Array; readonly file: Uint8Array };

/** What a decoder remembers of a file at a frame. */
const memoryAt = (file: Uint8Array, frame: number): Uint8Array =>
  file.subarray((frame - remembered) * frameBytes, frame * frameBytes);

/** Whether a decoder comes to both frames in the same state, so that either may follow what is before the other. */
const meet = (file: Uint8Array, one: number, other: number): boolean =>
  Buffer.compare(memoryAt(file, one), memoryAt(file, other)) === 0;

/** An encoder that begins in the middle writes what it would have written anyway within so many frames: 2.4 s at most. */
const settles = 125;

/** So many frames before two sounds part, the encoder looks at samples in which they differ already. */
const looksAhead = 8;

const sharedSamples = (one: Float32Array, other: Float32Array): number => {
  const length = Math.min(one.length, other.length);
  for (let i = 0; i < length; i++) if (one[i] !== other[i]) return i;
  return length;
};

/**
 * The samples as `encodeMp3` gives them, byte for byte, where another sound that begins like them has been encoded: only what
 * differs is, and joined to the frames of the other where a decoder is in the same state in both.
 */
export const encodeAfter = async (pcm: Float32Array, other: Encoded | undefined): Promise<Uint8Array> => {
  const shared = other === undefined ? 0 : Math.floor(sharedSamples(pcm, other.pcm) / frameSamples) - looksAhead;
  const begin = shared - settles;
  if (other === undefined || begin < settles) return encodeMp3(pcm);
  const rest = await encodeMp3(pcm.subarray(begin * frameSamples));
  for (let frame = begin + 2 * remembered; frame <= shared; frame++) {
    if (Buffer.compare(memoryAt(rest, frame - begin), memoryAt(other.file, frame)) !== 0) continue;
    const joined = [other.file.subarray(0, frame * frameBytes), rest.subarray((frame - begin) * frameBytes)];
    return new Uint8Array(Buffer.concat(joined));
  }
  return encodeMp3(pcm);
};

/** The first frame from which the repetition can be played again right after it; `undefined` where there is none. */
const seamOf = (file: Uint8Array, { from, to }: Repeat): number | undefined => {
  const frames = (to - from) / frameSamples;
  if (!Number.isInteger(frames)) return undefined;
  const first = Math.ceil(from / frameSamples);
  return Array.from({ length: sought }, (_, i) => first + i).find((frame) => meet(file, frame, frame + frames));
};

/**
 * The file with its repetitions played as often as they are heard: their frames are copied, where what a decoder remembers
 * is the same to the last bit at both ends, so that every copy decodes as the first did. `undefined` where it is not.
 */
export const repeated = (file: Uint8Array, repeats: readonly Repeat[]): Uint8Array | undefined => {
  const parts: Uint8Array[] = [];
  let begin = 0;
  for (const repeat of repeats) {
    const seam = seamOf(file, repeat);
    if (seam === undefined) return undefined;
    const [first, last] = [seam * frameBytes, (seam + (repeat.to - repeat.from) / frameSamples) * frameBytes];
    parts.push(file.subarray(begin, last), ...Array.from({ length: repeat.times }, () => file.subarray(first, last)));
    begin = last;
  }
  return new Uint8Array(Buffer.concat([...parts, file.subarray(begin)]));
};
