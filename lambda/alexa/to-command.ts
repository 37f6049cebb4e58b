import type { Command } from '../conversation/command.ts';
import type { Understand } from '../understanding/understanding.ts';
import { choose, hurt, type Spoken } from './free-speech.ts';
import { type IntentName, intentNames } from './intents.ts';
import { programme } from './programme-words.ts';
import {
  adjust,
  breathe,
  condition,
  free,
  type HeardSlot,
  ofRoutine,
  pharmacy,
  position,
  question,
  type Reading,
  type Slot,
  score,
  sign,
  start,
  timeFor,
} from './readings.ts';

/** What matters of a request for what a person wants. */
export type Heard = {
  readonly type: string;
  readonly intent?: { readonly name: string; readonly slots: Readonly<Record<string, HeardSlot>> };
};

/** Slots whose words the matcher reads, too: nothing may hide a sign. */
const wordy = ['query', 'sign', 'condition', 'myth', 'routine', 'pattern', 'remedy', 'taken', 'needed'];

const readings: Readonly<Record<IntentName, Reading>> = {
  'AMAZON.StopIntent': { kind: 'stop' },
  'AMAZON.CancelIntent': { kind: 'cancel' },
  'AMAZON.HelpIntent': { kind: 'help' },
  'AMAZON.FallbackIntent': { kind: 'noMatch' },
  'AMAZON.NavigateHomeIntent': { kind: 'stop' },
  'AMAZON.YesIntent': { kind: 'yes' },
  'AMAZON.NoIntent': { kind: 'no' },
  'AMAZON.NextIntent': { kind: 'next' },
  'AMAZON.PreviousIntent': { kind: 'previous' },
  'AMAZON.RepeatIntent': { kind: 'repeat' },
  'AMAZON.StartOverIntent': { kind: 'startOver' },
  'AMAZON.PauseIntent': { kind: 'pause' },
  'AMAZON.ResumeIntent': { kind: 'resume' },
  'AMAZON.LoopOnIntent': { kind: 'notHere' },
  'AMAZON.LoopOffIntent': { kind: 'notHere' },
  'AMAZON.ShuffleOnIntent': { kind: 'notHere' },
  'AMAZON.ShuffleOffIntent': { kind: 'notHere' },
  QuickComfortIntent: { kind: 'quickComfort' },
  StartRoutineIntent: start,
  BreatheIntent: breathe,
  PositionIntent: position,
  LeaveOutIntent: ofRoutine('leaveOut'),
  BringBackIntent: ofRoutine('bringBack'),
  RightWayIntent: { kind: 'rightWay' },
  LongerRestIntent: { kind: 'longerRest' },
  ShorterRestIntent: { kind: 'shorterRest' },
  TimeForIntent: timeFor,
  RecommendIntent: { kind: 'recommend' },
  SlowerIntent: { kind: 'slower' },
  FasterIntent: { kind: 'faster' },
  SmallerIntent: { kind: 'smaller' },
  BiggerIntent: { kind: 'bigger' },
  SkipIntent: { kind: 'skip' },
  HowLongIntent: { kind: 'howLong' },
  WhereAmIIntent: { kind: 'whereAmI' },
  WaitIntent: { kind: 'wait' },
  MoreIntent: { kind: 'more' },
  FinishIntent: { kind: 'finish' },
  GoodbyeIntent: { kind: 'goodbye' },
  GetHelpIntent: { kind: 'getHelp' },
  MoreSignsIntent: { kind: 'moreSigns' },
  NotSureIntent: { kind: 'notSure' },
  ScoreIntent: score,
  OuchMildIntent: hurt('mild'),
  OuchIntent: hurt('hurts'),
  OuchWorseIntent: hurt('worse'),
  OuchSevereIntent: hurt('severe'),
  OuchDizzyIntent: hurt('dizzy'),
  SignIntent: sign,
  ConditionIntent: condition,
  ChildIntent: { kind: 'child' },
  QuestionIntent: question,
  WhyIntent: { kind: 'why' },
  WhoSaysIntent: { kind: 'whoSays' },
  PharmacyIntent: pharmacy,
  LessTalkIntent: { kind: 'lessTalk' },
  MoreTalkIntent: { kind: 'moreTalk' },
  LouderIntent: { kind: 'louder' },
  NightIntent: { kind: 'night' },
  WhatCanYouDoIntent: { kind: 'whatCanYouDo' },
  GuestIntent: { kind: 'guest' },
  StoredIntent: { kind: 'stored' },
  DeleteAllIntent: { kind: 'deleteAll' },
  VersionIntent: { kind: 'version' },
  MurmurIntent: { kind: 'murmur' },
  ProgrammeIntent: programme('go'),
  ProgrammeTodayIntent: programme('today'),
  ProgrammeWhyIntent: programme('why'),
  ProgrammeProgressIntent: programme('progress'),
  ProgrammeSummaryIntent: programme('summary'),
  ProgrammePauseIntent: programme('pause'),
  ProgrammeBackIntent: programme('go'),
  ProgrammeNumberIntent: programme('number'),
  GentleWeekIntent: programme('gentleWeek'),
  WeekAgainIntent: programme('weekAgain'),
  RelapsePlanIntent: programme('nextTime'),
  PacksIntent: { kind: 'packs' },
  AdjustPacksIntent: adjust,
  SwitchNowIntent: { kind: 'switchNow' },
  LateIntent: { kind: 'late' },
  ReadPlanIntent: { kind: 'readPlan' },
  WhatIsSetIntent: { kind: 'whatIsSet' },
  CancelTimersIntent: { kind: 'cancelTimers' },
  NoPackIntent: { kind: 'noPack' },
  EndOnIntent: { kind: 'endOn' },
  EndOnCoolIntent: { kind: 'adjust', asked: { last: 'cool' } },
  EndOnWarmIntent: { kind: 'adjust', asked: { last: 'warm' } },
  ChooseTimersIntent: choose('timers'),
  ChooseChimesIntent: choose('chimes'),
  ChooseMyOwnIntent: choose('myOwn'),
  ChooseBreatheIntent: choose('breathe'),
  ChooseMovementIntent: choose('movement'),
  ChooseSomethingElseIntent: choose('somethingElse'),
  ChooseSameAgainIntent: choose('sameAgain'),
  ChooseRestIntent: choose('rest'),
  ChooseGetUpIntent: choose('getUp'),
  ChooseStartFreshIntent: choose('startFresh'),
  ChooseRestFirstIntent: choose('restFirst'),
  ChooseSidesIntent: choose('sides'),
  ChooseRoutineIntent: choose('routine'),
  ChooseWordsIntent: choose('words'),
  ChooseJustSoundIntent: choose('justSound'),
  ChooseKeepItIntent: choose('keepIt'),
  ChooseNoneIntent: choose('none'),
  ChooseEitherIntent: choose('either'),
  ChooseGentlestIntent: choose('gentlest'),
  ChooseMiddleIntent: choose('middle'),
  ChooseFullerIntent: choose('fuller'),
  ChooseFromBedIntent: choose('fromBed'),
  ChooseFromFloorIntent: choose('fromFloor'),
  SayIIntent: free('i'),
  SayIAmIntent: free('iAm'),
  SayICanIntent: free('iCan'),
  SayICannotIntent: free('iCannot'),
  SayIFeelIntent: free('iFeel'),
  SayIFellIntent: free('iFell'),
  SayIHaveIntent: free('iHave'),
  SayINeedIntent: free('iNeed'),
  SayITookIntent: free('iTook'),
  SayIWantIntent: free('iWant'),
  SayMyIntent: free('my'),
  SayBothIntent: free('both'),
  SayItIntent: free('it'),
  SayItFeelsIntent: free('itFeels'),
  SayItIsIntent: free('itIs'),
  SayThatIntent: free('that'),
  SayThereIsIntent: free('thereIs'),
  SaySomeIntent: free('some'),
  SaySomethingIntent: free('something'),
  SaySomeoneIntent: free('someone'),
  SayEverythingIntent: free('everything'),
  SayNothingIntent: free('nothing'),
  SayPainIntent: free('pain'),
  SayNumbIntent: free('numb'),
  SayHeIntent: free('he'),
  SaySheIntent: free('she'),
  SayHelpIntent: free('help'),
  SayCanYouIntent: free('canYou'),
  SayYesIntent: free('yes'),
  SayNoIntent: free('no'),
  SayOwIntent: free('ow'),
  SayWhenIntent: free('when'),
  SayWellIntent: free('well'),
  AskIsItTrueIntent: free('isItTrue'),
  AskIsItBadIntent: free('isItBad'),
  AskIsItIntent: free('isIt'),
  AskAreYouIntent: free('areYou'),
  AskCanIntent: free('canI'),
  AskShouldIntent: free('shouldI'),
  AskDoesIntent: free('does'),
  AskWhyIntent: free('why'),
  AskHowIntent: free('how'),
  AskWhatIntent: free('what'),
  AskWhichIntent: free('which'),
  AskDoIntent: free('doI'),
  AskWillIntent: free('will'),
  AskWouldIntent: free('would'),
  AskIsThereIntent: free('isThere'),
  AskTellMeIntent: free('tellMe'),
  AskTheySayIntent: free('theySay'),
  AskWhatCausesIntent: free('whatCauses'),
  AskWhatAboutIntent: free('whatAbout'),
};

const isIntentName = (name: string): name is IntentName => intentNames.some((known) => known === name);

const readIntent = (name: IntentName, slot: Slot, understand: Understand): Spoken => {
  const reading = readings[name];
  return typeof reading === 'function' ? reading(slot, understand) : reading;
};

/** Will the matcher be asked? It is loaded for those turns only. */
export const hasFreeWords = ({ intent }: Heard): boolean =>
  Object.entries(intent?.slots ?? {}).some(([name, slot]) => wordy.includes(name) && slot?.value !== undefined);

/** What a person wants. An intent or a request of a kind nobody here knows is words that were not understood. */
export const toCommand = ({ type, intent }: Heard, understand: Understand): Command => {
  if (type === 'LaunchRequest') return { kind: 'launch' };
  if (type === 'SessionEndedRequest') return { kind: 'ended' };
  if (type !== 'IntentRequest' || intent === undefined || !isIntentName(intent.name)) return { kind: 'noMatch' };
  const spoken = readIntent(intent.name, (name) => intent.slots[name], understand);
  if (spoken.kind !== 'command') return spoken;
  const { intent: named, slot, id, minutes } = spoken;
  const filled: Record<string, HeardSlot> = {
    ...(slot !== undefined && id !== undefined && { [slot]: { ids: [id] } }),
    ...(minutes !== undefined && { duration: { value: `PT${minutes}M`, ids: [] } }),
  };
  const again = isIntentName(named) ? readIntent(named, (name) => filled[name], understand) : undefined;
  return again === undefined || again.kind === 'command' ? { kind: 'noMatch' } : again;
};
