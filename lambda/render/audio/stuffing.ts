/** Bytes of a frame before its main data: four of header, nine of side information. */
const before = 13;

/** Bytes further back at which the main data of a frame begins, and its length in bits (MPEG version 2, one channel). */
const mainDataOf = (file: Uint8Array, frame: number) => ({
  back: file[frame + 4] ?? 0,
  bits: (((file[frame + 5] ?? 0) & 0x7f) << 5) | ((file[frame + 6] ?? 0) >> 3),
});

/**
 * Clears, in place, what fills up an MP3 file. Between the data of one frame and that of the next the encoder writes bits
 * that no decoder reads, in a pattern that depends on all that it wrote before. Without them the same sound is the same
 * bytes, wherever in a file it stands.
 */
export const cleared = (file: Uint8Array, frameBytes: number): Uint8Array => {
  const room = frameBytes - before;
  const frames = Math.floor(file.length / frameBytes);
  /** Clears the bits `from` up to `to` of all main data in a row. */
  const clear = (from: number, to: number) => {
    for (let at = from; at < to; ) {
      const byte = at >> 3;
      const place = Math.floor(byte / room) * frameBytes + before + (byte % room);
      const end = Math.min(to, (byte + 1) * 8);
      file[place] = (file[place] ?? 0) & ~((0xff >> (at & 7)) & (0xff << (8 - (end - byte * 8))));
      at = end;
    }
  };
  let end = 0;
  for (let i = 0; i < frames; i++) {
    const { back, bits } = mainDataOf(file, i * frameBytes);
    const start = (i * room - back) * 8;
    clear(end, start);
    end = start + bits;
  }
  clear(end, frames * room * 8);
  return file;
};
