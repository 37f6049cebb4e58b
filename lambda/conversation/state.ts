import type { Level, MythId, Opening, PatternId, RoutineId } from '#protocol';
import type { AskName } from './ask-name.ts';
import type { Instant, Place, Progress } from './progress.ts';
import type { Player } from './stream.ts';

/** The most that may still be led in this session; only rises, and dies with the session. */
export type Ceiling = 'none' | 'smaller' | 'still' | 'closed';

/** What has been said once in this session and need not be said again. */
export type Told =
  | 'notice'
  /** The signs line has been heard, not yet answered. */
  | 'signsSaid'
  /** The signs line has been passed: none of those. */
  | 'signs'
  | 'who'
  | 'limits'
  | 'mildPull'
  | 'wayUp'
  | 'bargeIn'
  | 'dizzy'
  | 'newcomer'
  /** Never taught before how to speak while Echo does. */
  | 'untaught'
  /** A sign was volunteered: the signs come in full before anything is offered (S02). */
  | 'signsFull'
  | 'unsure'
  | 'louder'
  /** Dizzy: no breath is paced in this session any more. */
  | 'unpaced'
  /** Rest is all that is on offer, after a sign of the same day. */
  | 'restOnly';

/** What the person wanted when the signs line came first. */
export type Wish = {
  readonly routine: RoutineId;
  readonly minutes?: number;
  readonly pattern?: PatternId;
  readonly from?: Place;
};

/** The activity being led. */
export type Doing = {
  readonly place: Place;
  /** A breath, rep or cue of it has been heard: it counts when it ends. */
  readonly begun?: true;
  readonly level: Level;
  /** Beside the stored place, as the quiet breathing after a halt: the place stays where it was. */
  readonly aside?: true;
  /** The sound under way since the last reply. Absent while nothing is led: paused, asked, answered. */
  readonly playing?: {
    readonly since: Instant;
    readonly lead: Opening['lead'];
    /** The first resume point that did not fit into the turn. */
    readonly cut?: number;
  };
};

/** What lives as long as Alexa's session and travels in its attributes. */
export type Session = {
  /** Turns answered so far; 0 before the first reply. */
  readonly turn: number;
  /** The question that is open. */
  readonly ask?: AskName;
  /** The question to return to after help. */
  readonly behind?: AskName;
  readonly misses: number;
  readonly ceiling: Ceiling;
  readonly told: readonly Told[];
  readonly doing?: Doing;
  readonly wish?: Wish;
  /** Milliseconds since the last write when this session began; absent where nothing was written. */
  readonly away?: number;
  /** The signs are due however short the time away: a stop or a halt, or no movement under way (S01). */
  readonly signsAgain?: true;
  /** Times something was too much, by how clearly it was said. */
  readonly halts: { readonly soft: number; readonly hard: number };
  /** A size below the stored one, for this session only. */
  readonly eased?: Level;
  /** Ids left out for this session only. */
  readonly leftOut: readonly string[];
  readonly answered?: MythId;
  /** How many times more was told about the last answer. */
  readonly further?: number;
  /** Two questions of which one was meant. */
  readonly between?: readonly [MythId, MythId];
  /** What was meant each time two stood to choose from. */
  readonly chosen?: readonly MythId[];
  /** When the last cue was repeated, for the fuller wording. */
  readonly repeated?: Instant;
  /** Nothing of this session is kept. */
  readonly guest?: true;
  /** Alexa recognised the voice; the record is this person's alone. */
  readonly known?: true;
  /** What the device's player said with this request; absent where there is none. */
  readonly player?: Player;
  /** The store could not be reached: nothing of this turn is kept. */
  readonly unsaved?: true;
  /** The person was here earlier today, before this session. */
  readonly backToday?: true;
};

export type State = { readonly progress: Progress; readonly session: Session };

/** A session that has not had a turn yet. */
export const opening: Session = {
  turn: 0,
  misses: 0,
  ceiling: 'none',
  told: [],
  halts: { soft: 0, hard: 0 },
  leftOut: [],
};

type Change<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** A copy with changes; `undefined` takes the field away. */
export const changed = <T extends object>(whole: T, change: Change<T>): T => {
  const entries = Object.entries({ ...whole, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as T;
};

export const withSession = (state: State, change: Change<Session>): State => ({
  ...state,
  session: changed(state.session, change),
});

export const withProgress = (state: State, change: Change<Progress>): State => ({
  ...state,
  progress: changed(state.progress, change),
});

export const hasTold = (state: State, what: Told): boolean => state.session.told.includes(what);

export const untold = (state: State, ...what: readonly Told[]): State =>
  withSession(state, { told: state.session.told.filter((each) => !what.includes(each)) });

export const telling = (state: State, ...what: readonly Told[]): State =>
  withSession(state, { told: [...new Set([...state.session.told, ...what])] });

const order: readonly Ceiling[] = ['none', 'smaller', 'still', 'closed'];

/** The path of the first minutes: few words, two choices. */
export const inQuickComfort = ({ session }: State): boolean =>
  (session.doing?.place.routine ?? session.wish?.routine) === 'quick-comfort';

/** The higher of two ceilings: it never falls within a session. */
export const raised = (state: State, to: Ceiling): State =>
  order.indexOf(to) > order.indexOf(state.session.ceiling) ? withSession(state, { ceiling: to }) : state;
