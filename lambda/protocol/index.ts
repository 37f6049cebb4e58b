// The whole public surface of the shared protocol module; everything outside imports it as `#protocol`.

export { type Announced, announced } from './announcing.ts';
export { careVersion } from './care-version.ts';
export { checkTables, fingerprint, type Tables } from './check-tables.ts';
export { compile, lengthOf, sizeOf } from './compile.ts';
export { breaths, cycleOf, patternFor, spokenBreaths } from './compile-breathing.ts';
export { packSounds } from './compile-pack.ts';
export { keepsPlace, partWords, scanLines, versionOf } from './compile-scan.ts';
export { composed, type Fit, fitted, formOf, stepsIn } from './composing.ts';
export { type ConditionCode, conditionCodes } from './conditions.ts';
export type { BreathPhase, Chime, Cue, MarkUnit, Unplaced } from './cue.ts';
export { defineMyth, definePattern, definePlaylist, defineRedFlag, defineRoutine, defineSource } from './define.ts';
export { chime, type Delivery, type Opening, type PackOn, quiet, say, whole, wordsOf } from './delivery.ts';
export { type Asked, type Fitted, fittedPacks } from './fitted-packs.ts';
export { breathLadder, nextBreath } from './ladder.ts';
export { type Level, levels, smallerOf } from './level.ts';
export { type Line, line, type Voice } from './line.ts';
export { type Myth, mythSchema } from './myth.ts';
export { type MythId, mythOf, myths } from './myths/index.ts';
export { type Pace, paced } from './pace.ts';
export { isPack, isPacks, kindOf, lengthsOf, type Packs, stretchesOf, withLengths } from './pack.ts';
export { type Announcement, announcementsOf, callBackTimeline, timelineOfPacks } from './packs-timeline.ts';
export { doseOf, type Part, partAt, partBefore, partsOf, repsIn, type Side, secondSideOf, sizesOf } from './part.ts';
export { type Pattern, patternSchema } from './pattern.ts';
export { type PatternId, patternOf, patterns } from './patterns/index.ts';
export { type Item, type Playlist, playlistSchema } from './playlist.ts';
export { isRow, ownTime, type PlaylistId, playlistOf, playlists } from './playlists/index.ts';
export { type Position, positions } from './position.ts';
export {
  allDone,
  due,
  firstOfWeek,
  isRestDay,
  isSmaller,
  nearest,
  numberAfter,
  type ProgrammeRule,
  programmeRules,
  type Ruling,
  type Standing,
  sittingsInAll,
  sizeDown,
  weekOf,
} from './programme-rule.ts';
export { ProtocolError } from './protocol-error.ts';
export { type RedFlag, redFlagSchema, type Urgency } from './red-flag.ts';
export { type FlagId, flagOf, redFlags } from './red-flags/index.ts';
export {
  type Care,
  type Dose,
  type Movement,
  type Pack,
  type Routine,
  routineSchema,
  type Scan,
  type Step,
} from './routine.ts';
export { leadable, type RoutineId, routineOf, routines, singleOf, startable } from './routines/index.ts';
export { changesPosition, takesLong } from './set-up.ts';
export { type Sitting, sittingSchema } from './sitting.ts';
export { rowItems, rowOf } from './sitting-row.ts';
export { numberOfSitting, type SittingId, sittingOf, sittings } from './sittings/index.ts';
export { type Source, sourceSchema } from './source.ts';
export { type SourceId, sources } from './sources/index.ts';
export type { Grade, Reviewed } from './strength.ts';
export { less, type Ms, minutes, ms, scaled, seconds, sum } from './time.ts';
export {
  type Mark,
  marks,
  merge,
  moment,
  nothing,
  reached,
  repeat,
  sequence,
  silence,
  slice,
  starts,
  type Timeline,
} from './timeline.ts';
export { type WarmSession, warmSession } from './warm-session.ts';
