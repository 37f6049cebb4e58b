import type {
  Asked,
  Item,
  Level,
  MythId,
  Opening,
  PackOn,
  PatternId,
  Position,
  ProgrammeRule,
  RoutineId,
  Side,
} from '#protocol';
import type { AskName } from './ask-name.ts';
import type { Instant, Place, Progress } from './progress.ts';
import type { Player } from './stream.ts';
import type { TimersHere } from './timers.ts';

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
  /** Alexa has asked for timers in this session. */
  | 'timersAsked'
  | 'louder'
  /** Something of the body was volunteered, or help asked for: no small talk in this session. */
  | 'ofTheBody'
  /** Dizzy: no breath is paced in this session any more. */
  | 'unpaced'
  /** Rest is all that is on offer, after a sign of the same day. */
  | 'restOnly';

/** What the person wanted when the signs line came first. */
export type Wish = {
  /** The rule by which a sitting has its number. */
  readonly rule?: ProgrammeRule;
  readonly routine: RoutineId;
  readonly minutes?: number;
  readonly pattern?: PatternId;
  /** A breath was named that is none of ours: said, and another one is led. */
  readonly unknownBreath?: true;
  readonly from?: Place;
  /** Lengths that a plan of packs was asked for in. */
  readonly asked?: Asked;
  /** Told by chimes, without a question. */
  readonly chimes?: true;
  /** Breathed along with for the first five minutes of it (SES-WARM). */
  readonly breathing?: true;
};

/** The activity being led. */
export type Doing = {
  readonly place: Place;
  /** A breath, rep or cue of it has been heard: it counts when it ends. */
  readonly begun?: true;
  readonly level: Level;
  /** The person has come back to it: the position is taken up anew. */
  readonly resumed?: true;
  /** The position has not been taken up yet: whatever leads on begins with that. */
  readonly unsettled?: true;
  /** Minutes of this part alone, where it goes on for longer. */
  readonly minutes?: number;
  /** Beside the stored place, as the quiet breathing after a halt: the place stays where it was. */
  readonly aside?: true;
  /** The pack that is on: the id of its step, since when, and whether breath tones go with it. */
  readonly on?: {
    readonly step: string;
    readonly since: Instant;
    readonly breathing?: true;
    /** Breath tones for the first five minutes only. */
    readonly breathingFirst?: true;
  };
  /** The sound under way since the last reply. Absent while nothing is led: paused, asked, answered. */
  readonly playing?: {
    readonly since: Instant;
    readonly lead: Opening['lead'];
    /** The first resume point that did not fit into the turn; those of what follows by itself count on. */
    readonly cut?: number;
    /** When the parts that follow by itself begin, in milliseconds from `since` on. */
    readonly starts?: readonly number[];
    readonly pack?: PackOn;
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
  /** Ids left out for this session only: routines, breaths, and steps as `routine/step`. */
  readonly leftOut: readonly string[];
  /** What it is done on or against, in this session (R19). */
  readonly position?: Position;
  /** Routines that are led in a gentler form in this session: another position, or no more than a size. */
  readonly forms?: Readonly<Record<string, Position | Level>>;
  /** Half rests more or fewer than written (R15). */
  readonly resting?: number;
  /** Parts of a row at which to go on, in this order, once the item under way is over (R25). */
  readonly order?: readonly number[];
  /** Left out of the row under way by the person's own word: the parts that follow keep their numbers. */
  readonly parted?: readonly string[];
  /** The row made for the minutes somebody has (R20). */
  readonly row?: readonly Item[];
  /** The two that were recommended, of which one may be chosen. */
  readonly offered?: readonly [RoutineId, RoutineId];
  /** Which of the answers to "am I doing it right?" comes next. */
  readonly checked?: number;
  /** Sets and rounds done once more in this session, by routine (R21). */
  readonly extras?: Readonly<Record<string, number>>;
  readonly answered?: MythId;
  /** How many times more was told about the last answer. */
  readonly further?: number;
  /** The place that was kept when the person got up: there again once they are up. */
  readonly kept?: Place;
  /** The side that the open question names. */
  readonly side?: Side;
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
  /** Echo timers, where they can be had. */
  readonly timers?: TimersHere;
  /** The store could not be reached: nothing of this turn is kept. */
  readonly unsaved?: true;
  /** It is night, by the clock or by word: everything is softer, and nothing asks for much (Q05). */
  readonly night?: true;
  /** It was evening, by the clock, when the session began. */
  readonly evening?: true;
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

/** Nothing moves any more once somebody lies still, or the session was closed for an emergency. */
export const mayMove = ({ session }: State): boolean => session.ceiling === 'none' || session.ceiling === 'smaller';

/** The path of the first minutes: few words, two choices. */
export const inQuickComfort = ({ session }: State): boolean =>
  (session.doing?.place.routine ?? session.wish?.routine) === 'quick-comfort';

/** The higher of two ceilings: it never falls within a session. */
export const raised = (state: State, to: Ceiling): State =>
  order.indexOf(to) > order.indexOf(state.session.ceiling) ? withSession(state, { ceiling: to }) : state;
