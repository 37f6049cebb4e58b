import { fresh, type Progress } from '../conversation/progress.ts';
import { opening, type Session, type State } from '../conversation/state.ts';

/** Shape of what travels in the session attributes; another one is another version's and is not read. */
const shape = 1;

/** The state as session attributes: one read of the store serves the whole session. */
export const toAttributes = (state: State): Record<string, unknown> => ({
  shape,
  session: state.session,
  progress: state.progress,
});

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSession = (value: unknown): value is Session =>
  isObject(value) &&
  Number.isSafeInteger(value.turn) &&
  Number.isSafeInteger(value.misses) &&
  Array.isArray(value.told) &&
  Array.isArray(value.leftOut) &&
  isObject(value.halts) &&
  typeof value.ceiling === 'string';

const isProgress = (value: unknown): value is Progress => {
  if (!isObject(value) || !Number.isSafeInteger(value.revision)) return false;
  return Object.keys(fresh('')).every((key) => typeof value[key] === typeof fresh('')[key as keyof Progress]);
};

/** The state of the turn before; `undefined` where the attributes are not ours. */
export const fromAttributes = (attributes: Readonly<Record<string, unknown>>): State | undefined => {
  const { shape: found, session, progress } = attributes;
  if (found !== shape || !isSession(session) || !isProgress(progress)) return undefined;
  return { session: { ...opening, ...session }, progress };
};
