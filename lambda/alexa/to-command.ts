import { myths, patterns, positions, type RoutineId, redFlags, startable } from '#protocol';
import type { Command } from '../conversation/command.ts';
import type { Carrier } from '../understanding/phrases.ts';
import type { Meaning, Understand } from '../understanding/understanding.ts';
import { behind, choose, hurt, toCommandOf } from './free-speech.ts';
import { type IntentName, intentNames } from './intents.ts';
import { programme } from './programme-words.ts';

/** A slot as it was filled: the words, and the ids they resolved to, of every authority. */
export type HeardSlot = { readonly value?: string; readonly ids: readonly string[] };

/** What matters of a request for what a person wants. */
export type Heard = {
  readonly type: string;
  readonly intent?: { readonly name: string; readonly slots: Readonly<Record<string, HeardSlot>> };
};

type Slot = (name: string) => HeardSlot | undefined;
/** An intent either means one thing, or what its slots say. */
type Reading = Command | ((slot: Slot, understand: Understand) => Command);

/** Slots whose words the matcher reads, too: nothing may hide a sign. */
const wordy = ['query', 'sign', 'condition', 'myth', 'routine', 'pattern', 'remedy', 'taken', 'needed'];

/** Free speech behind a carrier. */
const free =
  (carrier: Carrier): Reading =>
  (slot, understand) =>
    behind(carrier, slot('query')?.value, understand);

/** The ids of `table` that a slot resolved to, in the slot's order. */
const known = <Id extends string>(table: readonly { readonly id: Id }[], slot: HeardSlot | undefined): readonly Id[] =>
  (slot?.ids ?? []).flatMap((id) => table.filter((entry) => entry.id === id).map((entry) => entry.id));

const positionTable = positions.map((id) => ({ id }));

const startableTable = startable.map((id) => ({ id }));

/** The longest length that is taken at its word; more is taken as this. */
const longest = 60;

/** Whole minutes from an ISO 8601 duration; `undefined` for days, weeks and what is no length at all. */
const minutesOf = (slot: HeardSlot | undefined): number | undefined => {
  const [, hours, minutes, seconds] = slot?.value?.match(/^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/) ?? [];
  const total = Number(hours ?? 0) * 60 + Number(minutes ?? 0) + Number(seconds ?? 0) / 60;
  return total > 0 ? Math.min(longest, Math.max(1, Math.round(total))) : undefined;
};

const begin = (routine: RoutineId | undefined, slot: Slot): Command => {
  const minutes = minutesOf(slot('duration'));
  const [pattern] = known(patterns, slot('pattern'));
  const [position] = known(positionTable, slot('position'));
  return {
    kind: 'start',
    ...(routine !== undefined && { routine }),
    ...(minutes !== undefined && { minutes }),
    ...(pattern !== undefined && { pattern }),
    ...(position !== undefined && { position }),
  };
};

const start: Reading = (slot, understand) => {
  const asked = slot('routine');
  const [routine] = known(startableTable, asked);
  const chimed = startable.find((id) => asked?.ids.includes(`${id}-chimes`));
  if (chimed !== undefined) return { kind: 'start', routine: chimed, chimes: true };
  if (routine === 'quick-comfort') return { kind: 'quickComfort' };
  if (routine !== undefined || (asked?.ids.length ?? 0) > 0) return begin(routine, slot);
  // Unlisted words in a slot that may stand alone are free speech that this intent happened to catch.
  return toCommandOf(understand(asked?.value ?? ''));
};

const position: Reading = (slot) => {
  const [found] = known(positionTable, slot('position'));
  return found === undefined ? { kind: 'noMatch' } : { kind: 'position', position: found };
};

/** A routine that is named, or the one under way. */
const ofRoutine =
  (kind: 'leaveOut' | 'bringBack'): Reading =>
  (slot) => {
    const [routine] = known(startableTable, slot('routine'));
    return routine === undefined ? { kind } : { kind, routine };
  };

const timeFor: Reading = (slot) => {
  const minutes = minutesOf(slot('duration'));
  return minutes === undefined ? { kind: 'timeFor' } : { kind: 'timeFor', minutes };
};

const breathe: Reading = (slot, understand) => {
  const asked = slot('pattern');
  // "Breathing in hurts" is caught here, too: what is no pattern may be how it is.
  const meaning = asked?.value === undefined || asked.ids.length > 0 ? undefined : understand(asked.value);
  if (meaning?.kind === 'sign' || meaning?.kind === 'hurt') return toCommandOf(meaning);
  const command = begin('breathing', slot);
  return meaning !== undefined && command.kind === 'start' ? { ...command, unknownBreath: true } : command;
};

const sign: Reading = (slot, understand) => {
  const said = slot('sign');
  const flags = known(redFlags, said);
  const meaning = understand(said?.value ?? '');
  const [first] = flags;
  const command = toCommandOf(meaning);
  if (first === undefined || command.kind === 'sign' || command.kind === 'getHelp') return command;
  // Alexa resolves loosely: "no numbness" may arrive as a sign, which is then no more than possible.
  return { kind: 'sign', flag: first, sure: said?.value === undefined };
};

const isSure = (meaning: Meaning): boolean => meaning.kind === 'sign' && meaning.sure;

const condition: Reading = (slot, understand) => {
  const said = slot('condition');
  const meaning = understand(said?.value ?? '', 'iHave');
  const [code] = said?.ids ?? [];
  if (isSure(meaning) || code === undefined) return toCommandOf(meaning);
  return { kind: 'condition', code: code === 'other' ? undefined : code };
};

const question: Reading = (slot, understand) => {
  const said = slot('myth');
  if (said?.value === undefined) return { kind: 'noMatch' };
  const told = understand(said.value);
  if (isSure(told)) return toCommandOf(told);
  if (said.ids.length === 0) return toCommandOf(understand(said.value, 'whatAbout'));
  return { kind: 'question', myths: known(myths, said).slice(0, 2) };
};

/**
 * The same words take any thing a person asks for, takes or needs; each has a slot of its own, so that what stood before
 * the words is known. A medicine is one that the slot lists or the matcher knows.
 */
const pharmacy: Reading = (slot, understand) => {
  const carriers = { remedy: 'canI', taken: 'iTook', needed: 'iNeed' } as const;
  for (const [name, carrier] of Object.entries(carriers)) {
    const said = slot(name);
    if (said?.value === undefined) continue;
    const command = behind(carrier, said.value, understand);
    const isNamed = said.ids.length > 0 && command.kind !== 'sign';
    return isNamed ? { kind: 'medicine' } : command;
  }
  return { kind: 'medicine' };
};

/** The traffic light: up to 3 goes on, 4 and 5 get smaller, 6 and 7 lie still, 8 up is for a doctor. */
const score: Reading = (slot) => {
  const value = Number.parseFloat(slot('score')?.value ?? '');
  if (Number.isNaN(value)) return { kind: 'noMatch' };
  if (value < 4) return hurt('mild');
  if (value < 6) return hurt('hurts');
  return hurt(value < 8 ? 'worse' : 'severe');
};

const numberIn = (slot: HeardSlot | undefined): number | undefined => {
  const value = Number.parseInt(slot?.value ?? '', 10);
  return Number.isNaN(value) ? undefined : value;
};

/** "Three rounds, three and one": lengths of packs in minutes, and how often. */
const adjust: Reading = (slot) => {
  const [rounds, warm, cool] = ['rounds', 'warm', 'cool'].map((name) => numberIn(slot(name)));
  const asked = {
    ...(rounds !== undefined && { rounds }),
    ...(warm !== undefined && { warm }),
    ...(cool !== undefined && { cool }),
  };
  return Object.keys(asked).length === 0 ? { kind: 'noMatch' } : { kind: 'adjust', asked };
};

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

/** Will the matcher be asked? It is loaded for those turns only. */
export const hasFreeWords = ({ intent }: Heard): boolean =>
  Object.entries(intent?.slots ?? {}).some(([name, slot]) => wordy.includes(name) && slot?.value !== undefined);

/** What a person wants. An intent or a request of a kind nobody here knows is words that were not understood. */
export const toCommand = ({ type, intent }: Heard, understand: Understand): Command => {
  if (type === 'LaunchRequest') return { kind: 'launch' };
  if (type === 'SessionEndedRequest') return { kind: 'ended' };
  if (type !== 'IntentRequest' || intent === undefined || !isIntentName(intent.name)) return { kind: 'noMatch' };
  const reading = readings[intent.name];
  return typeof reading === 'function' ? reading((name) => intent.slots[name], understand) : reading;
};
