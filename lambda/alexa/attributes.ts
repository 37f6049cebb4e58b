import { fresh, type Progress } from '../conversation/progress.ts';
import { opening, type Session, type State } from '../conversation/state.ts';

/** Shape of what travels in the session attributes; another one is another version's and is not read. */
const shape = 1;

/** What the session attributes carry from turn to turn: the state, and whose record it works on. */
export type Carried = { readonly state: State; readonly personId?: string };

/** The state as session attributes: one read of the store serves the whole session. */
export const toAttributes = ({ state, personId }: Carried): Record<string, unknown> => ({
  shape,
  ...(personId === undefined ? {} : { person: personId }),
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

/** Levels and UTF-16 units of JSON that a state of ours stays far below; more would not fit into an answer (contract 1.1). */
const [deepest, longest] = [8, 24 * 1024];

const isModest = (value: unknown, depth = 0): boolean => {
  if (value === null || depth > deepest) return false;
  return typeof value !== 'object' || Object.values(value).every((inner) => isModest(inner, depth + 1));
};

/** The state of the turn before; `undefined` where the attributes are not ours. */
export const fromAttributes = (attributes: Readonly<Record<string, unknown>>): Carried | undefined => {
  const { shape: found, person, session, progress } = attributes;
  if (found !== shape || !isSession(session) || !isProgress(progress)) return undefined;
  if (!isModest(attributes) || JSON.stringify(attributes).length > longest) return undefined;
  const state = { session: { ...opening, ...session }, progress };
  return typeof person === 'string' ? { state, personId: person } : { state };
};
