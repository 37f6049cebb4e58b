import {
  type Asked,
  fittedPacks,
  kindOf,
  type Line,
  line,
  nothing,
  type RoutineId,
  seconds,
  sequence,
  silence,
  stretchesOf,
  type Timeline,
  withLengths,
} from '#protocol';
import type { AskName } from './ask-name.ts';
import { beginning, lead } from './guiding.ts';
import { interludes } from './interlude.ts';
import { startedAt, storedPlace } from './keeping.ts';
import { capOn } from './pack-caps.ts';
import { runningIn, tellPlan } from './pack-running.ts';
import { type Plan, packsKept, packsNamed, planOf } from './packs.ts';
import { stillOnly } from './refusing.ts';
import type { Outcome } from './reply.ts';
import { hasTold, type State, type Wish, withProgress, withSession } from './state.ts';
import { mayAskForTimers } from './timer-consent.ts';
import { asking, closing, dialog, type Turn, withState } from './turn.ts';
import { spoken } from './wording.ts';

/** Warm, cool, or both: what differs in words. */
const manner = ({ id, ledger }: Plan): string => (ledger === 'P-CONTRAST' ? 'contrast' : id);

/** Who has not finished a warm and a cool one alone gets the short plan, with advice and never a refusal (D11). */
export const isNewTo = ({ progress }: State, packs: Plan): boolean =>
  packs.ledger === 'P-CONTRAST' && (progress.counts.warm === undefined || progress.counts.cool === undefined);

const shortPlan = (): Plan => packsNamed('contrast') ?? fail();

const fail = (): never => {
  throw new RangeError('routine "contrast": expected packs');
};

type Settled = { readonly packs: Plan; readonly notes: readonly Line[] };

/** The plan that a wish comes to, and what of it was more than may be given. */
const settledOn = (turn: Turn, { routine, minutes, asked = {} }: Wish): Settled | undefined => {
  const named = packsNamed(routine);
  if (named === undefined) return undefined;
  if (isNewTo(turn.state, named)) return { packs: shortPlan(), notes: [dialog('gentlerStart')] };
  const [first] = named.steps;
  const alone = minutes === undefined || first === undefined ? {} : { [kindOf(first)]: minutes };
  const wants = { ...alone, ...asked };
  if (Object.keys(wants).length === 0) return { packs: named, notes: [] };
  const { lengths, cut } = fittedPacks(named, wants);
  return { packs: withLengths(named, lengths), notes: cut.map((what) => dialog('planCut', { context: what })) };
};

const longestPack = ({ steps }: Plan): number => Math.max(...steps.map(({ minutes }) => minutes));

/** Packs longer than this may as well be timed by a timer of the person's own, where ours are not to be had (F3). */
const worthATimer = 8;

const safety = { warm: 'fixed.sf6', cool: 'fixed.sf6Cool', contrast: 'fixed.sf6Contrast' } as const;

/** Who should skip it comes first, as a statement (SF-6); a plan under way or a limit of the day is said instead (H12). */
export const offerPacks = (turn: Turn, wish: Wish, words: readonly Line[] = [], first: Timeline = nothing): Outcome => {
  const settled = settledOn(turn, wish);
  if (settled === undefined || hasTold(turn.state, 'restOnly')) return stillOnly(turn);
  const running = runningIn(turn.state, turn.now);
  if (running !== undefined) return tellPlan(turn, running);
  const { packs } = settled;
  const cap = capOn(turn, packs);
  const opened = sequence(first, spoken(turn, ...words));
  if (cap !== undefined) {
    return asking(withSession(turn.state, { wish: undefined }), 'breathing-or-finish', {
      play: sequence(opened, spoken(turn, cap), silence(seconds(3))),
    });
  }
  const key = safety[manner(packs) as keyof typeof safety];
  return asking(turn.state, askFor(turn, packs), {
    play: sequence(opened, spoken(turn, line(key)), interludes.oneSlowBreath),
  });
};

const askFor = (turn: Turn, packs: Plan): AskName => {
  const isLong = longestPack(packs) > worthATimer && packs.steps.length === 1;
  return isLong && !mayAskForTimers(turn) ? 'count-or-own' : 'packs-or-else';
};

/** The plan as it is now, to somebody who has just heard who should skip it. */
const sayAgain = (turn: Turn, { packs, notes }: Settled): Outcome =>
  asking(turn.state, askFor(turn, packs), {
    play: sequence(spoken(turn, ...planLines(packs), ...notes), silence(seconds(3))),
  });

/** How well it is known to work, and what to have in reach (H01, L11). */
export const explainPacks = (turn: Turn): Outcome => {
  const { wish } = turn.state.session;
  const settled = wish && settledOn(turn, wish);
  if (settled === undefined) return stillOnly(turn);
  const context = manner(settled.packs);
  return asking(turn.state, 'packs-ready', {
    play: sequence(
      spoken(turn, ...(isNewTo(turn.state, settled.packs) ? settled.notes : []), dialog('packsEvidence', { context })),
      silence(seconds(3)),
      spoken(turn, dialog('packsInReach', { context })),
      interludes.reach,
    ),
  });
};

/** The plan in words, the longest time named. `Eight minutes warm, then three cool. Then eight warm again.` */
export const planLines = (packs: Plan): readonly Line[] => {
  const [one, other] = packs.steps;
  if (one === undefined) return [];
  if (other === undefined) return [dialog('planAlone', { count: one.minutes, context: kindOf(one) })];
  const rounds = Math.floor(packs.steps.length / 2);
  const last = packs.steps.length % 2 === 1 ? packs.steps.at(-1) : undefined;
  return [
    dialog('planRound', { count: one.minutes, cool: other.minutes }),
    ...(rounds > 1 ? [dialog('planAgain')] : []),
    ...(last === undefined ? [] : [dialog('planLast', { count: last.minutes })]),
    dialog('planSwap', { count: packs.gap ?? 1 }),
  ];
};

/** The plan is said, and how it will be timed is asked; it is kept from here on, so that what is set can be found again. */
export const planPacks = (turn: Turn, unfit: readonly Line[] = []): Outcome => {
  const { wish } = turn.state.session;
  const settled = wish && settledOn(turn, wish);
  if (settled === undefined) return stillOnly(turn);
  const next = withState(turn, withProgress(turn.state, { plan: planOf(settled.packs) }));
  const cuts = isNewTo(turn.state, settled.packs) ? unfit : settled.notes;
  const lines = [...planLines(settled.packs), ...(wish?.breathing ? [dialog('planBreathing')] : []), ...cuts];
  if (!mayAskForTimers(turn)) return countPacks(next, lines);
  return asking(next.state, 'timers-yes-no', {
    play: sequence(spoken(turn, ...lines), lines.length > 3 ? silence(seconds(3)) : nothing),
  });
};

/** Plans of both that nobody stays for are counted in the short form (F1). */
const isTooLongToCount = ({ steps }: Plan): boolean =>
  steps.length > 1 && steps.reduce((sum, { minutes }) => sum + minutes, 0) > 20;

/** Counted here, turn by turn, with a question behind each (F1). */
export const countPacks = (turn: Turn, words: readonly Line[] = []): Outcome => {
  const kept = packsKept(turn.state.progress);
  if (kept === undefined) return stillOnly(turn);
  const isShortened = isTooLongToCount(kept);
  const packs = isShortened ? shortPlan() : kept;
  const state = withProgress(turn.state, { plan: planOf(packs, turn.now) });
  const place = { routine: packs.id, step: 0, offset: 0 };
  return lead(withState(turn, state), beginning(turn, place), {
    say: [...words, ...(isShortened ? [dialog('shortPlan')] : []), dialog('countHere')],
  });
};

/** The exact sentence for a timer of the person's own comes last, and the session closes before it is said (F3). */
export const ownTimer = (turn: Turn): Outcome => {
  const { wish } = turn.state.session;
  const packs = packsKept(turn.state.progress) ?? (wish && settledOn(turn, wish)?.packs);
  const [pack, following] = packs?.steps ?? [];
  if (packs === undefined || pack === undefined) return stillOnly(turn);
  const routine = packs.id;
  const begun = { place: { routine, step: 0, offset: 0 }, level: 'gentlest', begun: true } as const;
  const started = startedAt(withProgress(turn.state, { plan: planOf(packs, turn.now) }), begun, turn.now);
  // What follows is offered by the next launch.
  const next = { ...begun, place: { routine, step: stretchesOf(pack), offset: 0 } };
  const state = following === undefined ? withProgress(started, { plan: undefined }) : storedPlace(started, next);
  const pause = silence(seconds(3));
  const kind = kindOf(pack);
  return closing(withSession(state, { doing: undefined, wish: undefined }), {
    play: sequence(
      spoken(turn, line(pack.kind === 'heat' ? 'fixed.sf17' : 'fixed.sf17c')),
      pause,
      spoken(turn, line('fixed.sf7t')),
      pause,
      spoken(turn, dialog('ownTimer', { count: pack.minutes, context: kind })),
    ),
  });
};

/** "Warm, or cool?", with the honest sentence before it. */
export const warmOrCool = (turn: Turn): Outcome =>
  asking(turn.state, 'warm-or-cool', {
    say: [dialog('packsEvidence', { context: 'both' })],
    play: silence(seconds(3)),
  });

const isAlone = (routine: RoutineId): routine is 'warm' | 'cool' => routine === 'warm' || routine === 'cool';

/**
 * Other lengths or another end, before the packs are on: within the limits, and said again before anything is set (H02).
 * What was asked for before stays.
 */
export const adjustPacks = (turn: Turn, more: Asked): Outcome => {
  const { wish, doing } = turn.state.session;
  const known = wish !== undefined && packsNamed(wish.routine) !== undefined ? wish : undefined;
  const wanted = known?.routine ?? 'contrast';
  const alone = known?.minutes === undefined || !isAlone(wanted) ? {} : { [wanted]: known.minutes };
  const asked = { ...alone, ...known?.asked, ...more };
  // A track of chimes has its lengths in it.
  if (known?.chimes) {
    return asking(turn.state, turn.state.session.ask ?? 'packs-ready', { say: [dialog('chimesFixed')] });
  }
  const isUnderWay = doing !== undefined && packsNamed(doing.place.routine) !== undefined;
  if (isUnderWay) return asking(turn.state, 'packs-paused', { say: [dialog('packsSettled')] });
  const next: Wish = { routine: routineFor(wanted, asked), asked };
  const ready: ReadonlySet<string | undefined> = new Set(['packs-ready', 'timers-yes-no']);
  const there = withState(turn, withSession(turn.state, { wish: next }));
  const { ask } = turn.state.session;
  // What somebody new to it wishes besides is answered, too.
  if (ready.has(ask)) return planPacks(there, [dialog('shortFirst')]);
  const before = known && settledOn(turn, known);
  const after = settledOn(there, next);
  const isOffered = ask === 'packs-or-else' || ask === 'count-or-own';
  const isSaid =
    isOffered && before !== undefined && after !== undefined && manner(before.packs) === manner(after.packs);
  return isSaid && capOn(there, after.packs) === undefined ? sayAgain(there, after) : offerPacks(there, next);
};

/** Fifteen and fifteen is a form of its own, once a day; a plan of both is meant wherever both are named. */
const routineFor = (wanted: RoutineId, { rounds, warm = 0, cool = 0, last }: Asked): RoutineId => {
  if (warm > 10 && cool > 10) return 'contrast-fifteen';
  const isBoth = rounds !== undefined || (warm > 0 && cool > 0);
  if (isAlone(wanted)) return isBoth || (last ?? wanted) !== wanted ? 'contrast' : wanted;
  const isOther = isBoth || (wanted === 'contrast-fifteen' && warm + cool > 0);
  return isOther ? 'contrast' : wanted;
};
