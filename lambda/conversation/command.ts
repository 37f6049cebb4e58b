import type { Asked, FlagId, MythId, PatternId, Position, RoutineId } from '#protocol';
import type { DayWord } from './day.ts';
import type { Button, PlayerEvent, Playing } from './stream.ts';
import type { Consent, TimerReport } from './timers.ts';

/** Words that answer a question, or say what to do next, and mean nothing else. */
export type Choice =
  | 'breathe'
  | 'movement'
  | 'somethingElse'
  | 'sameAgain'
  | 'rest'
  | 'getUp'
  | 'startFresh'
  | 'restFirst'
  | 'sides'
  | 'routine'
  | 'words'
  | 'justSound'
  | 'keepIt'
  /** "None of those": said of the signs. */
  | 'none'
  /** "Either", "you choose": any of what was offered. */
  | 'either'
  | 'gentlest'
  | 'middle'
  | 'fuller'
  | 'timers'
  | 'chimes'
  | 'myOwn'
  | 'fromBed'
  | 'fromFloor';

/** How a person says that it hurts, mildest first (`voice-rules` 6.3). Acted on in this session, never kept. */
export type Hurt = 'mild' | 'hurts' | 'worse' | 'severe' | 'dizzy';

/** What somebody wants of the programme. */
export type ProgrammeWish =
  /** To begin with it, or to go on. */
  | 'go'
  /** What is today? */
  | 'today'
  /** Why is it easier today? */
  | 'why'
  | 'progress'
  | 'summary'
  | 'pause'
  /** A sitting by its number. */
  | 'number'
  | 'gentleWeek'
  | 'weekAgain'
  /** What to do next time. */
  | 'nextTime';

/**
 * What a person wants, in our terms. `hurt` to `notSure` are volunteered: nobody asked, and nothing of them is kept.
 */
export type Command =
  | { readonly kind: 'launch' }
  | { readonly kind: 'quickComfort' }
  /** `named` is absent where a routine was asked for that we do not know. */
  | {
      readonly kind: 'start';
      readonly routine?: RoutineId;
      readonly minutes?: number;
      readonly pattern?: PatternId;
      readonly chimes?: true;
      /** Breathed along with: a pack. */
      readonly breathing?: true;
      /** A breath was named that is none of ours. */
      readonly unknownBreath?: true;
      readonly position?: Position;
    }
  /** `day` and `days` say how long a pause lasts. */
  | {
      readonly kind: 'programme';
      readonly about: ProgrammeWish;
      readonly number?: number;
      readonly day?: DayWord;
      readonly days?: number;
    }
  /** Warm or cool, and not which. */
  | { readonly kind: 'packs' }
  /** A plan of packs in other lengths. */
  | { readonly kind: 'adjust'; readonly asked: Asked }
  | { readonly kind: 'switchNow' }
  | { readonly kind: 'late' }
  | { readonly kind: 'readPlan' }
  | { readonly kind: 'whatIsSet' }
  | { readonly kind: 'cancelTimers' }
  | { readonly kind: 'noPack' }
  | { readonly kind: 'endOn' }
  /** Another position, for what is under way or comes next. */
  | { readonly kind: 'position'; readonly position: Position }
  /** For good, till it is brought back; what is under way where none is named. */
  | { readonly kind: 'leaveOut'; readonly routine?: RoutineId }
  | { readonly kind: 'bringBack'; readonly routine?: RoutineId }
  | { readonly kind: 'rightWay' }
  | { readonly kind: 'longerRest' }
  | { readonly kind: 'shorterRest' }
  /** Minutes that somebody has; a length that was not understood is absent. */
  | { readonly kind: 'timeFor'; readonly minutes?: number }
  | { readonly kind: 'recommend' }
  /** `bare`: no more than "okay", which goes on and says yes at once. */
  | { readonly kind: 'next'; readonly bare?: true }
  | { readonly kind: 'previous' }
  | { readonly kind: 'repeat' }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'slower' }
  | { readonly kind: 'faster' }
  | { readonly kind: 'smaller' }
  | { readonly kind: 'bigger' }
  | { readonly kind: 'skip' }
  | { readonly kind: 'howLong' }
  | { readonly kind: 'whereAmI' }
  | { readonly kind: 'startOver' }
  | { readonly kind: 'wait' }
  | { readonly kind: 'more' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'finish' }
  | { readonly kind: 'goodbye' }
  | { readonly kind: 'help' }
  | { readonly kind: 'yes' }
  | { readonly kind: 'no' }
  | { readonly kind: 'choose'; readonly choice: Choice }
  /** Something was said that no intent caught. */
  | { readonly kind: 'noMatch' }
  /** A murmur that means nothing and interrupts nothing. */
  | { readonly kind: 'murmur' }
  | { readonly kind: 'hurt'; readonly hurt: Hurt }
  /** `sure` is false between the matcher's floor and its margin. */
  | { readonly kind: 'sign'; readonly flag: FlagId; readonly sure: boolean }
  | { readonly kind: 'getHelp' }
  | { readonly kind: 'moreSigns' }
  | { readonly kind: 'condition'; readonly code: string | undefined }
  | { readonly kind: 'child' }
  | { readonly kind: 'notSure' }
  /** Two ids: the matcher asks which one was meant. None: a question nobody here can answer. `hurt` was told besides. */
  | { readonly kind: 'question'; readonly myths: readonly MythId[]; readonly hurt?: Hurt }
  /** A question about a number or a study that nobody could trace. */
  | { readonly kind: 'untraced' }
  /** A question about something else altogether. */
  | { readonly kind: 'outside' }
  | { readonly kind: 'lesson' }
  | { readonly kind: 'why' }
  | { readonly kind: 'whoSays' }
  | { readonly kind: 'medicine' }
  | { readonly kind: 'lessTalk' }
  | { readonly kind: 'moreTalk' }
  | { readonly kind: 'louder' }
  /** Softer, and without questions that want much: the person may fall asleep. */
  | { readonly kind: 'night' }
  | { readonly kind: 'whatCanYouDo' }
  | { readonly kind: 'guest' }
  | { readonly kind: 'stored' }
  | { readonly kind: 'deleteAll' }
  | { readonly kind: 'version' }
  /** Alexa has asked for the permission to set timers. */
  | { readonly kind: 'consent'; readonly answer: Consent; readonly cardThrown: boolean }
  /** What came of an order for timers, in the same turn. */
  | { readonly kind: 'timers'; readonly report: TimerReport }
  /** A player word with nothing to play: loop and shuffle. */
  | { readonly kind: 'notHere' }
  /** The player reports how far one playing got: `at` in milliseconds of the track. */
  | { readonly kind: 'player'; readonly event: PlayerEvent; readonly playing: Playing; readonly at: number }
  /** A button: what the word does, in silence. */
  | { readonly kind: 'press'; readonly button: Button }
  /** The device closed the session; nothing can be said any more. */
  | { readonly kind: 'ended' };
