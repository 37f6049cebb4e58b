import { isPack, kindOf, type Line, line, minutes as minutesOf, partsOf, seconds, sequence, silence } from '#protocol';
import { isOver, type Settled, type Unfolded } from './doing.ts';
import { advance, lead, leadOn } from './guiding.ts';
import { interludes } from './interlude.ts';
import { wholeMinutes } from './pack-running.ts';
import { planLines } from './pack-setup.ts';
import { packsKept, packsNamed } from './packs.ts';
import type { Outcome, Reply } from './reply.ts';
import { returning } from './returning.ts';
import { changed, type Doing, type State, withSession } from './state.ts';
import { asking, dialog, type Turn, varied, withState } from './turn.ts';
import { spoken } from './wording.ts';

/** The activity without its pack. */
const takenOff = (doing: Doing): Doing => changed(doing, { on: undefined, playing: undefined });

const withoutPack = ({ state }: Turn, { doing }: Unfolded): State => withSession(state, { doing: takenOff(doing) });

/** The end of this pack, at once: it comes off, the skin is named, and the next one is offered. */
const switchNow = (turn: Turn, { routine, part, doing }: Unfolded): Outcome => {
  const last = partsOf(routine, doing.level).findLast(({ step }) => step.id === part.step.id) ?? part;
  return lead(turn, { ...doing, place: { ...doing.place, step: last.index, offset: 1 } });
};

/** "Warm, four minutes left. Fifteen in all.": of this pack, and of all that come. */
const left = (turn: Turn, { routine, part, doing }: Unfolded): Line => {
  const { step } = part;
  if (!isPack(step)) return varied(turn, 'nothingRuns');
  const gone =
    doing.on === undefined ? (step.minutes / part.sets) * (part.set - 1) * 60_000 : turn.now - doing.on.since;
  const here = Math.max(0, minutesOf(step.minutes) - gone);
  const coming = routine.steps.slice(routine.steps.findIndex(({ id }) => id === step.id) + 1);
  const total = here + coming.reduce((sum, each) => sum + (isPack(each) ? minutesOf(each.minutes) : 0), 0);
  const context = coming.length > 0 ? `${kindOf(step)}More` : kindOf(step);
  return dialog('packLeft', { context, count: wholeMinutes(here), whole: wholeMinutes(total) });
};

/** Any word but a go-on word counts as a doubt: the skin line once more, then the pack comes off (H09, ladder 7.1). */
const inDoubt = (turn: Turn, activity: Unfolded): Outcome => {
  const misses = turn.state.session.misses + 1;
  const noted = withState(turn, withSession(turn.state, { misses }));
  const pause = silence(seconds(3));
  if (misses === 1) {
    return asking(noted.state, 'pack-go-on', {
      play: sequence(spoken(turn, line('fixed.sf7')), pause),
      wording: 'miss1',
    });
  }
  const off = withoutPack(noted, activity);
  if (misses === 2) return asking(off, 'packs-paused', { say: [dialog('packOffForNow')], play: pause });
  return asking(withSession(off, { misses: 0 }), 'packs-paused', {
    say: [dialog('packsOff')],
    play: interludes.restBreaths,
  });
};

/** Breath tones under what is left of the stretch; the last half minute is a bed again (H11, BR10). */
const breatheAlong = (turn: Turn, activity: Unfolded): Outcome => {
  const { on } = activity.doing;
  if (on === undefined) return lead(turn, activity.doing);
  const doing: Doing = { ...activity.doing, on: { ...on, breathing: true } };
  if (isOver(activity)) return advance(turn, { ...activity, doing }, [dialog('breatheAlong')]);
  return lead(turn, doing, { say: [dialog('breatheAlong')], lead: 'sound' });
};

const asksNothingMore: ReadonlySet<string> = new Set([
  'pack-go-on',
  'packs-paused',
  'switch-to-cool',
  'switch-to-warm',
]);

/**
 * What words mean while packs are counted here. `undefined`: what they mean anywhere else; a pack that is left on by
 * that comes off in words all the same.
 */
export const wearing = (turn: Turn, { activity, interrupted }: Settled): Outcome | undefined => {
  if (activity === undefined || !isPack(activity.part.step)) return undefined;
  const { command, state } = turn;
  const { ask } = state.session;
  const isOn = activity.doing.on !== undefined && !(isOver(activity) && activity.part.last);
  const isAnswer = !interrupted && ask !== undefined && asksNothingMore.has(ask);
  const kind = command.kind === 'choose' ? command.choice : command.kind;
  switch (kind) {
    case 'pause':
      return asking(withoutPack(turn, activity), 'packs-paused', { say: [dialog('paused'), dialog('packsOff')] });
    case 'wait':
    case 'rest':
      return asking(withoutPack(turn, activity), 'packs-paused', {
        say: [dialog('packsOff'), varied(turn, 'illWait')],
        play: interludes.wait,
      });
    case 'switchNow':
    case 'skip':
      return isOn ? switchNow(turn, activity) : undefined;
    case 'howLong':
    case 'whereAmI':
      return interrupted && !isOver(activity)
        ? leadOn(turn, activity, [left(turn, activity)])
        : returning(turn, activity, interrupted, [left(turn, activity)]);
    case 'breathe':
      return isOn ? breatheAlong(turn, activity) : undefined;
    case 'noMatch':
      return isOn && (interrupted || isAnswer) ? inDoubt(turn, activity) : undefined;
    case 'hurt':
      return command.kind === 'hurt' && command.hurt === 'mild' && isOn ? inDoubt(turn, activity) : undefined;
    case 'previous':
    case 'startOver':
    case 'more':
    case 'sameAgain':
    case 'late':
      return returning(turn, activity, interrupted, [dialog('packsOnce')]);
    default:
      return undefined;
  }
};

/** Says the plan again, wherever one is kept or wished for. */
export const readPlan = (turn: Turn, { activity, interrupted }: Settled): Outcome => {
  const { wish } = turn.state.session;
  const packs = packsKept(turn.state.progress) ?? (wish && packsNamed(wish.routine));
  const words = packs === undefined ? [varied(turn, 'nothingRuns')] : planLines(packs);
  return returning(turn, activity, interrupted, words);
};

/** What to use without a pack, each with its warning (H10). */
export const noPack = (turn: Turn, { activity, interrupted }: Settled): Outcome =>
  returning(turn, activity, interrupted, [dialog('noPackWarm'), dialog('noPackCool')]);

export const endOn = (turn: Turn, { activity, interrupted }: Settled): Outcome =>
  returning(turn, activity, interrupted, [dialog('endOn')]);

/** Is a pack on, as far as anybody knows? */
const worn = ({ activity }: Settled): Doing['on'] =>
  activity === undefined || (isOver(activity) && activity.part.last) ? undefined : activity.doing.on;

const names = (reply: Reply, key: string): boolean =>
  [...reply.say, ...(reply.play?.cues ?? []).flatMap((cue) => (cue.kind === 'say' ? [cue.line] : []))].some(
    (each) => each.key === key,
  );

/** Lines after which no pack is on. */
const saysOff = ['dialog.packsOff', 'dialog.packOffForNow', 'cues.warmOff', 'cues.coolOff'] as const;

/**
 * Whatever ends the counting says that packs come off. A pain word's own words and its quiet come first, and a call for
 * help stands alone (C22, C23).
 */
export const uncovered = (before: Settled, [next, reply]: Outcome): Outcome => {
  const on = worn(before);
  const { turn } = before;
  const { command } = turn;
  const isOn = next.session.doing?.on;
  if (on === undefined || reply.silent || next.session.ceiling === 'closed') return [next, reply];
  const hurts = command.kind === 'sign' || (command.kind === 'hurt' && command.hurt !== 'mild');
  if (!hurts && isOn?.step === on.step && isOn.since === on.since) return [next, reply];
  const { doing } = next.session;
  const off = doing?.on === undefined ? next : withSession(next, { doing: takenOff(doing) });
  if (saysOff.some((key) => names(reply, key))) return [off, reply];
  const line = dialog('packsOff');
  if (!hurts && command.kind !== 'condition') return [off, { ...reply, say: [line, ...reply.say] }];
  const play = sequence(...(reply.play === undefined ? [] : [reply.play]), spoken(turn, line), silence(seconds(3)));
  const isAboutThePack = reply.ask?.name === 'pack-go-on';
  return isAboutThePack ? asking(off, 'packs-paused', { say: reply.say, play }) : [off, { ...reply, play }];
};
