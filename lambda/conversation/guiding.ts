import {
  compile,
  type Line,
  line,
  nothing,
  type Opening,
  type Part,
  partAt,
  partBefore,
  partsOf,
  patternFor,
  type Routine,
  routineOf,
  say,
  seconds,
  sequence,
  silence,
  type Timeline,
  wordsOf,
} from '#protocol';
import { askAfter } from './ask-after.ts';
import type { AskName } from './ask-name.ts';
import { isOver, levelOf, type Unfolded, unfolded } from './doing.ts';
import { interludes } from './interlude.ts';
import { counted, startedAt, storedPlace } from './keeping.ts';
import { kept } from './kept.ts';
import type { Place } from './progress.ts';
import type { Outcome } from './reply.ts';
import { type Doing, hasTold, type Told, telling, withSession } from './state.ts';
import { asking, closing, dialog, type Turn, varied, voiceOf } from './turn.ts';

type Lead = {
  /** Heard before everything else: "Rest." and quiet. */
  readonly first?: Timeline;
  /** Said before the activity. */
  readonly say?: readonly Line[];
  readonly lead?: Opening['lead'];
  /** Heard between those words and the activity. */
  readonly before?: Timeline;
  readonly ask?: AskName;
};

/** Out-breaths this long and longer are long ones: the dizzy line comes before the first (SF-8). */
const longBreath = seconds(6);

/** Safety lines that belong before this activity and have not been said yet in this session. */
const firstWords = (
  turn: Turn,
  { doing, routine, part, delivery }: Unfolded,
): { readonly lines: readonly Line[]; readonly told: readonly Told[] } => {
  const { state } = turn;
  const lines: Line[] = [];
  const told: Told[] = [];
  const once = (what: Told, key: string) => {
    if (hasTold(state, what)) return;
    lines.push(line(`fixed.${key}`));
    told.push(what);
  };
  if (hasTold(state, 'untaught') && !hasTold(state, 'bargeIn')) {
    lines.push(dialog('bargeIn'));
    told.push('bargeIn');
  }
  const begins = doing.place.step === 0 && doing.place.offset <= 0;
  if (part.step.kind === 'movement' && hasTold(state, 'newcomer')) once('limits', 'sf3');
  if (part.step.kind === 'movement' && routine.moves && doing.level !== 'gentlest') once('mildPull', 'sf15');
  if (begins && routine.skip !== undefined && !routine.moves) lines.push(wordsOf(routine, routine.skip));
  if (begins && routine.skip !== undefined && routine.ledger === 'P-LOGROLL' && !hasTold(state, 'wayUp')) {
    lines.push(wordsOf(routine, routine.skip));
    told.push('wayUp');
  }
  if (part.step.kind === 'breathing') {
    if (patternFor(part.step, delivery).exhale >= longBreath) once('dizzy', 'sf8');
  }
  return { lines, told };
};

/** Where the person is among several sets, at the beginning of one (C14). */
const placeInRoutine = (part: Part, opening: Opening): Line | undefined => {
  const begins = opening.lead === 'full' && opening.from === 0;
  if (!begins || part.step.kind !== 'movement' || part.sets < 2 || part.side === 'second') return undefined;
  return line('cues.setOf', { set: part.set, sets: part.sets });
};

/** Above the ceiling nothing moves: breathing and rest are what is on offer. */
export const stillOnly = (turn: Turn): Outcome =>
  hasTold(turn.state, 'unpaced')
    ? restUnpaced(turn, [dialog('stillOnly')])
    : asking(turn.state, 'still-or-stop', { say: [dialog('stillOnly')], play: silence(seconds(3)) });

/** Dizzy in this session: rest without a paced breath. */
export const restUnpaced = (turn: Turn, words: readonly Line[] = []): Outcome =>
  asking(turn.state, 'rest-quietly-or-stop', {
    say: [...words, dialog('normalBreaths')],
    play: interludes.quietMinute,
  });

/** Two tries are enough, or nothing may move: somebody has to help now. */
export const callSomeone = (turn: Turn): Outcome =>
  asking(turn.state, 'rest-or-stop', { say: [dialog('callSomeone')], play: silence(seconds(3)) });

/** Above the ceiling: who wants to get up is told to call somebody, all else is still. */
export const refuse = (turn: Turn, routine: Routine): Outcome =>
  routine.ledger === 'P-LOGROLL' ? callSomeone(turn) : stillOnly(turn);

/** Leads an activity from its place on: words, then sound, then the question that belongs to it. */
export const lead = (
  turn: Turn,
  doing: Doing,
  { first: opened = nothing, say: words = [], lead: how = 'full', before = nothing, ask }: Lead = {},
): Outcome => {
  const activity = unfolded(turn, doing);
  if (activity === undefined) return completed(turn, doing, words);
  const { routine, part, delivery } = activity;
  const aboveCeiling = routine.moves || part.step.kind === 'movement';
  if (aboveCeiling && turn.state.session.ceiling === 'still') return refuse(turn, routine);
  if (part.step.kind === 'breathing' && hasTold(turn.state, 'unpaced')) return restUnpaced(turn);
  const place: Place = { ...doing.place, step: part.index, offset: Math.max(0, doing.place.offset) };
  const opening: Opening = { from: place.offset, lead: how };
  const first = firstWords(turn, activity);
  const where = placeInRoutine(part, opening);
  const spoken = [...words, ...first.lines, ...(where === undefined ? [] : [where])];
  // After the line that says when to stop, one breath to take it in (story 1).
  const breathIn = first.told.includes('limits') && place.offset < activity.size ? interludes.oneBreath : nothing;
  const voice = voiceOf(turn);
  const saying = sequence(...spoken.map((spokenLine) => say({ voice }, spokenLine)));
  const lead = sequence(breathIn, before);
  const sound = compile(routine, part, delivery, opening);
  const now: Doing = {
    ...doing,
    place,
    playing: { since: turn.now + opened.lasts + saying.lasts + lead.lasts, lead: how },
  };
  const begun = startedAt(storedPlace(telling(turn.state, ...first.told), now), now, turn.now);
  const next = withSession(begun, { doing: now, wish: undefined, behind: undefined });
  const name = ask ?? askAfter(part);
  const [state, reply] = asking(next, name, { play: sequence(opened, saying, lead, sound) });
  return [state, reply];
};

/** Goes on where the person is, by sound alone: after an answer, a question, a change of pace. */
export const leadOn = (turn: Turn, activity: Unfolded, say: readonly Line[], how: Opening['lead'] = 'sound'): Outcome =>
  lead(turn, activity.doing, { say, lead: how });

/** The stored level or the smaller one of this session, for the parts that come. */
const ahead = (turn: Turn, routine: Routine): readonly Part[] => partsOf(routine, levelOf(turn.state));

const partDoing = (turn: Turn, doing: Doing, part: Part): Doing => ({
  ...doing,
  level: levelOf(turn.state),
  place: { ...doing.place, step: part.index, offset: 0 },
});

/** The part after this one, or the end of the routine. */
export const advance = (turn: Turn, activity: Unfolded, words: readonly Line[] = []): Outcome => {
  const { doing, routine, part } = activity;
  const following = partAt(ahead(turn, routine), part.index + 1);
  return following === undefined
    ? completed(turn, doing, words)
    : lead(turn, partDoing(turn, doing, following), { say: words });
};

/** Back to the beginning of this part; from its beginning, to the part before. */
export const goBack = (turn: Turn, activity: Unfolded): Outcome => {
  const { doing, routine, part } = activity;
  const atStart = doing.place.offset <= 1;
  const before = atStart ? partBefore(ahead(turn, routine), part.index) : part;
  return lead(turn, partDoing(turn, doing, before ?? part), { say: [varied(turn, 'back')] });
};

/** The same part once more. */
export const again = (turn: Turn, activity: Unfolded, words: readonly Line[] = []): Outcome =>
  lead(
    turn,
    partDoing(turn, activity.doing, partAt(ahead(turn, activity.routine), activity.part.index) ?? activity.part),
    {
      say: words,
    },
  );

/** The routine from its first part. */
export const fromTheStart = (turn: Turn, activity: Unfolded): Outcome => {
  const [first] = ahead(turn, activity.routine);
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
  const routine = routineOf(doing.place.routine);
  const done = counted(turn.state, doing, turn.now);
  const next = withSession(done, { doing: undefined });
  if (!routine.onFloor || doing.aside)
    return closing(next, { say: [...words, kept(next, doing.begun ? 'countedAndSaved' : 'saved'), dialog('bye')] });
  return asking(next, 'get-up-or-finish', {
    say: [...words, doing.begun ? varied(turn, 'counted') : dialog('allRight')],
    play: interludes.letGo,
  });
};

/** Questions that stand beside what is going on. */
const beside: ReadonlySet<AskName> = new Set<AskName>([
  'help-choice',
  'help-or-go-on',
  'keep-or-delete',
  'delete-for-good',
  'which-question',
]);

/** A question as it is put again, apart from the line it once followed. */
export const plainly = (name: AskName): AskName => {
  if (name === 'ready-after-signs') return 'ready-or-help';
  return name === 'go-on-or-smaller-after-signs' ? 'go-on-or-smaller' : name;
};

const askAgain = (turn: Turn, name: AskName, words: readonly Line[]): Outcome => {
  const pause = words.length > 0 ? silence(seconds(3)) : nothing;
  return asking(withSession(turn.state, { behind: undefined }), plainly(name), { say: words, play: pause });
};

/** Out of a question that stood beside: on with what it had interrupted, or back to the question behind it. */
export const afterwards = (turn: Turn, activity: Unfolded | undefined, words: readonly Line[] = []): Outcome => {
  const { behind } = turn.state.session;
  const interrupted = behind === 'go-on' || (activity !== undefined && behind === askAfter(activity.part));
  if (activity !== undefined && interrupted && !isOver(activity)) return leadOn(turn, activity, words, 'cue');
  return askAgain(turn, behind ?? 'which-one', words);
};

/** After a side question: back into the sound that was interrupted, or back to the question that was open. */
export const returning = (
  turn: Turn,
  activity: Unfolded | undefined,
  interrupted: boolean,
  words: readonly Line[],
): Outcome => {
  const { ask } = turn.state.session;
  if (activity !== undefined && interrupted && !isOver(activity)) {
    return leadOn(turn, activity, [...words, backTo(activity)]);
  }
  if (ask !== undefined && beside.has(ask)) return afterwards(turn, activity, words);
  return askAgain(turn, ask ?? 'which-one', words);
};

/** "Back to knee rocks, three more."; more breaths than anybody counts have no number. */
const backTo = ({ routine, part, size, doing }: Unfolded): Line => {
  const count = countAloud(part, size - doing.place.offset);
  return dialog('backTo', { routine: routine.id, count, context: count > countable ? 'talk' : part.step.kind });
};

/** More than this many nobody counts. */
export const countable = 20;

/** How many are left, as they are counted aloud: two feet make one. */
export const countAloud = ({ step }: Part, left: number): number =>
  step.kind === 'movement' && step.alternates ? Math.ceil(Math.max(0, left) / 2) : Math.max(0, left);
