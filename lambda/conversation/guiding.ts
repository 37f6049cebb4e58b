import {
  changesPosition,
  compile,
  isRow,
  type Line,
  nothing,
  type Opening,
  type Part,
  partAt,
  partBefore,
  partsOf,
  type Routine,
  type Step,
  say,
  seconds,
  sequence,
  silence,
  sum,
  type Timeline,
  takesLong,
} from '#protocol';
import { askAfter } from './ask-after.ts';
import type { AskName } from './ask-name.ts';
import { callingBack } from './calling-back.ts';
import { isOver, levelOf, type Unfolded, unfolded } from './doing.ts';
import { firstWords, placeInRoutine } from './first-words.ts';
import { isOnFloor, routineFor } from './fitting.ts';
import { flowOf, partDoing } from './flowing.ts';
import { interludes } from './interlude.ts';
import { counted, countedItem, startedAt, storedPlace } from './keeping.ts';
import { kept } from './kept.ts';
import { wornAt } from './pack-on.ts';
import { ledItem } from './programme.ts';
import { afterSitting } from './programme-lines.ts';
import type { Place } from './progress.ts';
import { refuse, restUnpaced } from './refusing.ts';
import type { Outcome } from './reply.ts';
import { changed, type Doing, hasTold, mayMove, telling, withSession } from './state.ts';
import { stream, trackFor } from './streaming.ts';
import { countedLine } from './this-week.ts';
import { tryingOut } from './trying-out.ts';
import { asking, closing, dialog, type Turn, varied, voiceOf, withState } from './turn.ts';

/** Who fell asleep over it is asked nothing more than to go on (BR12). */
const atNight: Partial<Record<AskName, AskName>> = {
  'one-more-or-finish': 'go-on-at-night',
  'one-more-or-go-on': 'go-on-softly',
  'get-up-or-finish': 'go-on-at-night',
};

type Lead = {
  /** Heard before everything else: "Rest." and quiet. */
  readonly first?: Timeline;
  /** Said before the activity. */
  readonly say?: readonly Line[];
  readonly lead?: Opening['lead'];
  /** Heard between those words and the activity. */
  readonly before?: Timeline;
  readonly ask?: AskName;
  /** A stream may carry it, and end the session. */
  readonly mayStream?: true;
  /** Nobody named the breath: who is new is asked about it after a few. */
  readonly mayAsk?: true;
  /** What it is made of has just been said. */
  readonly isMapped?: true;
};

/** The item of a row that an activity is in, one that has just been left out as well. */
const itemAt = ({ steps }: Routine, { place, level }: Doing): number | undefined => {
  const all = steps.map(({ omitted: _, ...step }): Step => step);
  return partAt(partsOf({ steps: all }, level), place.step)?.step.item;
};

/** Leads an activity from its place on: words, then sound, then the question that belongs to it. */
export const lead = (
  turn: Turn,
  doing: Doing,
  {
    first: opened = nothing,
    say: words = [],
    lead: asked = 'full',
    before = nothing,
    ask,
    mayStream,
    mayAsk,
    isMapped,
  }: Lead = {},
): Outcome => {
  const activity = unfolded(turn, doing);
  if (activity === undefined) return completed(turn, doing, words);
  const how = mustSettle(turn, activity, asked) ? 'setUp' : asked;
  const { routine, told, part, delivery } = activity;
  const aboveCeiling = told.moves || part.step.kind === 'movement';
  if (aboveCeiling && !mayMove(turn.state)) return refuse(turn, told);
  if (part.step.kind === 'breathing' && hasTold(turn.state, 'unpaced')) return restUnpaced(turn);
  const place: Place = { ...doing.place, step: part.index, offset: Math.max(0, doing.place.offset) };
  const opening: Opening = { from: place.offset, lead: how };
  const all = compile(routine, part, delivery, opening);
  const settles = how === 'setUp';
  const trial = mayAsk ? tryingOut(turn.state, activity, all) : undefined;
  const track = mayStream && trial === undefined ? trackFor(turn, activity) : undefined;
  if (track !== undefined) {
    // Nobody can speak into a stream: how to do that is no use before one.
    const { lines, told } = firstWords(withState(turn, telling(turn.state, 'bargeIn')), activity);
    const next = withState(turn, telling(turn.state, ...told));
    return stream(next, { ...activity, doing: { ...doing, place } }, track, {
      first: opened,
      words: [...words, ...lines],
    });
  }
  const first = firstWords(turn, activity, how);
  const where = isMapped ? undefined : placeInRoutine(turn.state, activity, opening);
  const placed = where === undefined ? [] : [where];
  // What a part of a row is comes before who should skip it; which of its sets comes last.
  const spoken =
    part.begins && part.step.item !== undefined
      ? [...words, ...placed, ...first.lines]
      : [...words, ...first.lines, ...placed];
  // After the line that says when to stop, one breath to take it in (story 1).
  const wantsTime = first.isWarned || (first.told.includes('limits') && place.offset < activity.size);
  // A breath that runs into other sound would be a file of its own for every one that can follow.
  const isTold = all.cues.find(({ kind }) => kind !== 'mark')?.kind === 'say';
  const breathIn = !wantsTime ? nothing : isTold ? interludes.oneBreath : silence(seconds(3));
  const voice = voiceOf(turn);
  const saying = sequence(...spoken.map((spokenLine) => say({ voice }, spokenLine)));
  const lead = sequence(breathIn, before);
  const worn = wornAt(doing, part, turn.now, saying.lasts, turn.state.session.wish);
  const pack = worn === undefined ? {} : { pack: worn.pack };
  const sound = trial?.sound ?? (worn === undefined ? all : compile(routine, part, { ...delivery, ...pack }, opening));
  const since = turn.now + opened.lasts + saying.lasts + lead.lasts;
  const said = telling(turn.state, ...first.told);
  const flow =
    ask === undefined && !settles
      ? flowOf(withState(turn, said), { ...activity, doing: { ...doing, place } })
      : undefined;
  const goesOn = flow === undefined ? {} : { starts: flow.starts.map((at) => sum(sound.lasts, at)) };
  // Nothing of the part has been heard while its position is taken up.
  const cut = settles ? { cut: place.offset } : trial === undefined ? {} : { cut: trial.cut };
  const now: Doing = changed(doing, {
    place,
    on: worn?.on,
    unsettled: settles ? true : undefined,
    playing: { since, lead: how, ...pack, ...cut, ...goesOn },
  });
  // What is under way does not start anew, whatever part of it is led again; a pack that is on started when it went on.
  const underWay = turn.state.session.doing;
  const isUnderWay = underWay?.place.routine === place.routine;
  const wasIn = isUnderWay ? itemAt(routine, underWay) : undefined;
  const hears = telling(said, ...(flow?.told ?? []));
  const led = wasIn === part.step.item ? hears : ledItem(hears, place, part.step.item, turn.now);
  const there = storedPlace(led, now);
  const starts = worn === undefined ? !isUnderWay : worn.pack.goesOn;
  const begun = starts ? startedAt(there, now, turn.now) : there;
  const next = withSession(begun, { doing: now, wish: undefined, behind: undefined });
  const after = settles ? 'ready-in-place' : (flow?.ask ?? askAfter(part));
  const usual = (turn.state.session.night && atNight[after]) || after;
  const calling = callingBack(turn, next, routine, part);
  const name = ask ?? calling.ask ?? (trial === undefined ? usual : 'slower-quicker-same');
  const [state, reply] = asking(calling.state, name, {
    play: sequence(opened, saying, lead, sound, flow?.sound ?? nothing),
  });
  return [state, reply];
};

/**
 * Must the position be taken up, and waited for, before this is led? Where it takes long, or where another one was under
 * way in this session (C16); who has just said that they are ready for one of a few seconds is led at once.
 */
const mustSettle = (turn: Turn, { doing, part }: Unfolded, asked: Opening['lead']): boolean => {
  const { step, first } = part;
  if (step.kind !== 'movement' && step.kind !== 'timed') return false;
  if (doing.unsettled) return true;
  if (asked !== 'full' || !first) return false;
  if (takesLong(step)) return true;
  const { doing: before } = turn.state.session;
  const was = before === undefined || before.aside ? undefined : unfolded(turn, before)?.part.step;
  return was !== undefined && was.item !== step.item && changesPosition(was, step);
};

/** Goes on where the person is, by sound alone: after an answer, a question, a change of pace. */
export const leadOn = (turn: Turn, activity: Unfolded, say: readonly Line[], how: Opening['lead'] = 'sound'): Outcome =>
  lead(turn, activity.doing, { say, lead: how });

/** The stored level or the smaller one of this session, for the parts that come. */
const ahead = (turn: Turn, doing: Doing): readonly Part[] =>
  partsOf(routineFor(turn.state, doing.place), levelOf(turn.state));

/** The part after this one, or the end of the routine. */
export const advance = (turn: Turn, activity: Unfolded, words: readonly Line[] = [], leavesItem = false): Outcome => {
  const { doing, told, part } = activity;
  const parts = ahead(turn, doing);
  const { order } = turn.state.session;
  const after = parts.filter(({ index }) => index > part.index);
  const next = leavesItem ? after.find(({ step }) => step.item !== part.step.item) : after[0];
  const staysInItem = next !== undefined && next.step.item === part.step.item;
  if (staysInItem) return lead(turn, partDoing(turn, doing, next), { say: words });
  const [index, ...others] = order ?? [];
  const following = order === undefined ? next : index === undefined ? undefined : partAt(parts, index);
  const counting = isRow(doing.place.routine) && doing.begun ? countedItem(turn.state, told.id, turn.now) : turn.state;
  const state = order === undefined ? counting : withSession(counting, { order: others });
  return following === undefined
    ? completed(withState(turn, state), doing, words)
    : lead(withState(turn, state), partDoing(turn, doing, following), { say: words });
};

/** Another item of the row first; what was under way and what has not been done come after it, in their order (R25). */
export const itemFirst = (turn: Turn, activity: Unfolded, item: number, words: readonly Line[]): Outcome => {
  const { doing, part } = activity;
  const parts = ahead(turn, doing);
  const { order } = turn.state.session;
  const rest = order ?? parts.filter(({ index, begins }) => begins && index > part.index).map(({ index }) => index);
  const chosen = parts.find(({ step, begins }) => begins && step.item === item);
  if (chosen === undefined) return lead(turn, doing, { say: words });
  const here = isOver(activity) ? (partAt(parts, part.index + 1) ?? part) : part;
  const left = here.step.item === part.step.item ? [here.index] : [];
  const next = withSession(turn.state, { order: [...left, ...rest].filter((index) => index !== chosen.index) });
  return lead(withState(turn, next), partDoing(turn, doing, chosen), { say: words });
};

/** Back to the beginning of this part; from its beginning, to the part before. */
export const goBack = (turn: Turn, activity: Unfolded): Outcome => {
  const { doing, part } = activity;
  const atStart = doing.place.offset <= 1;
  const before = (atStart ? partBefore(ahead(turn, doing), part.index) : part) ?? part;
  const how = stays(activity, before) ? 'inPlace' : 'full';
  return lead(turn, partDoing(turn, doing, before), { say: [varied(turn, 'back')], lead: how });
};

/** Is somebody who was in a part in the position of this one? */
const stays = ({ part: { step }, doing }: Unfolded, other: Part): boolean =>
  step.kind === 'movement' && doing.place.offset >= 0 && other.step.id === step.id;

/** The same part once more. */
export const again = (turn: Turn, activity: Unfolded, words: readonly Line[] = []): Outcome => {
  const part = partAt(ahead(turn, activity.doing), activity.part.index) ?? activity.part;
  const how = stays(activity, part) ? 'inPlace' : 'full';
  return lead(turn, partDoing(turn, activity.doing, part), { say: words, lead: how });
};

/** The routine from its first part. */
export const fromTheStart = (turn: Turn, activity: Unfolded): Outcome => {
  const [first] = ahead(turn, activity.doing);
  return lead(turn, partDoing(turn, activity.doing, first ?? activity.part), { say: [dialog('fromTheStart')] });
};

/** A routine from its beginning, with the length and the breath that were asked for. */
export const beginning = (turn: Turn, place: Place, aside?: true): Doing => ({
  place,
  level: levelOf(turn.state),
  ...(aside ? { aside } : {}),
});

/** Nothing comes after: it is counted, and who lies on the floor is offered the way up (R22). */
export const completed = (turn: Turn, doing: Doing, words: readonly Line[] = []): Outcome => {
  const routine = routineFor(turn.state, doing.place);
  const done = counted(turn.state, doing, turn.now);
  const next = withSession(done, { doing: undefined, order: undefined });
  const after = afterSitting(turn.state, done);
  if (!isOnFloor(turn.state, routine) || doing.aside)
    return closing(next, {
      say: [...words, ...after, kept(next, doing.begun ? 'countedAndSaved' : 'saved'), dialog('bye')],
    });
  return asking(next, 'get-up-or-finish', {
    say: [...words, doing.begun ? countedLine(turn, next, after) : dialog('allRight'), ...after],
    play: interludes.letGo,
  });
};
