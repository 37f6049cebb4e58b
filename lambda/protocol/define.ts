import type { Myth } from './myth.ts';
import type { Pattern } from './pattern.ts';
import type { Playlist } from './playlist.ts';
import type { RedFlag } from './red-flag.ts';
import type { Routine } from './routine.ts';
import type { Sitting } from './sitting.ts';
import type { Source } from './source.ts';

// Typed at the desk, validated by `checkTables` in the build and the tests; nothing is validated when the function loads.

export const defineRoutine = <const R extends Routine>(routine: R): R => routine;
export const definePattern = <const P extends Pattern>(pattern: P): P => pattern;
export const definePlaylist = <const P extends Playlist>(playlist: P): P => playlist;
export const defineSitting = <const S extends Sitting>(sitting: S): S => sitting;
export const defineMyth = <const M extends Myth>(myth: M): M => myth;
export const defineRedFlag = <const F extends RedFlag>(flag: F): F => flag;
export const defineSource = <const S extends Source>(source: S): S => source;
