import { isPack, type Line, nothing, type Part, type Side, secondSideOf, seconds, silence } from '#protocol';
import { askAfter } from './ask-after.ts';
import type { AskName } from './ask-name.ts';
import { isOver, type Unfolded } from './doing.ts';
import { leadOn } from './guiding.ts';
import type { Outcome } from './reply.ts';
import { withSession } from './state.ts';
import { triedBreaths } from './trying-out.ts';
import { asking, dialog, type Turn } from './turn.ts';

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

/** Between two sides the question names the one that is next: after an answer nobody keeps three choices in mind. */
const sideNext = (activity: Unfolded | undefined, name: AskName): Side | undefined => {
  if (activity?.part.step.kind !== 'movement' || activity.part.side !== 'first') return undefined;
  return name === 'again-smaller-go-on' && isOver(activity) ? secondSideOf(activity.part.step) : undefined;
};

const askAgain = (turn: Turn, activity: Unfolded | undefined, name: AskName, words: readonly Line[]): Outcome => {
  const pause = words.length > 0 ? silence(seconds(3)) : nothing;
  const side = sideNext(activity, name);
  const state = withSession(turn.state, { behind: undefined, ...(side === undefined ? {} : { side }) });
  return asking(state, side === undefined ? plainly(name) : 'side-or-stop', { say: words, play: pause });
};

/** Out of a question that stood beside: on with what it had interrupted, or back to the question behind it. */
export const afterwards = (turn: Turn, activity: Unfolded | undefined, words: readonly Line[] = []): Outcome => {
  const { behind } = turn.state.session;
  const isTrying = behind === 'slower-quicker-same' && (activity?.doing.place.offset ?? 0) < triedBreaths;
  const inTheMiddle = behind === 'go-on' || isTrying;
  const interrupted = inTheMiddle || (activity !== undefined && behind === askAfter(activity.part));
  if (activity !== undefined && interrupted && !isOver(activity)) return leadOn(turn, activity, words, 'cue');
  return askAgain(turn, activity, behind ?? 'which-one', words);
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
  return askAgain(turn, activity, ask ?? 'which-one', words);
};

/** "Back to knee rocks, three more."; more breaths than anybody counts have no number. */
const backTo = ({ told, part, size, doing }: Unfolded): Line => {
  const count = countAloud(part, size - doing.place.offset);
  const isUncounted = count > countable || isPack(part.step);
  return dialog('backTo', { routine: told.id, count, context: isUncounted ? 'talk' : spokenKind(part) });
};

/** A scan is told cue by cue, as a talk is; packs are told in minutes elsewhere. */
export const spokenKind = ({ step }: Part): 'talk' | 'movement' | 'breathing' | 'timed' =>
  step.kind === 'movement' || step.kind === 'breathing' || step.kind === 'timed' ? step.kind : 'talk';

/** More than this many nobody counts. */
export const countable = 20;

/** How many are left, as they are counted aloud: two feet make one. */
export const countAloud = ({ step }: Part, left: number): number =>
  step.kind === 'movement' && step.alternates ? Math.ceil(Math.max(0, left) / 2) : Math.max(0, left);
