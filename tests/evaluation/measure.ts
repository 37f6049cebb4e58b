import type { Heard } from '../../lambda/simulator/understand.ts';
import type { Said } from '../features/spoken.ts';
import type { Wanted } from '../interaction-models/utterances/wanted.ts';
import { commandWanted, heeds, heedsSign, isSame } from './wanted.ts';

/** One line and what became of it. */
export type Outcome = {
  readonly line: string;
  readonly wanted: string;
  readonly got: string;
  readonly heard: Heard;
  readonly command: string;
  /** The wanted intent itself. */
  readonly isFirst: boolean;
  /** The wanted intent, or one that means as well what was said. */
  readonly isRight: boolean;
  /** As good as right: the skill does what was wanted, whichever intent brought it. */
  readonly isMet: boolean;
  /** Not met, and not admitted either: something else is done. */
  readonly isWrong: boolean;
  /** Filled as wanted; `undefined` where no value was, or another intent took the words. */
  readonly hasSlots: boolean | undefined;
  /** A sign or a call for help, or pain; `undefined` where neither was wanted. */
  readonly heeded: 'yes' | 'as pain' | 'no' | undefined;
};

/** A share of lines, in whole lines. */
export type Share = { readonly of: number; readonly are: number };

export type Measured = {
  readonly lines: number;
  readonly right: Share;
  /** The intent that was named first, though another would do as well. */
  readonly first: Share;
  readonly met: Share;
  readonly wrong: Share;
  readonly slots: Share;
  readonly heard: Readonly<Record<Heard, number>>;
  /** Signs and calls for help that came to one. */
  readonly emergencies: Share;
  /** Pain words that came to pain, a sign or help. */
  readonly pains: Share;
  readonly outcomes: readonly Outcome[];
};

/** Lines that belong to nobody: how many an intent caught, and after how many of those the skill did something. */
export type Outside = {
  readonly lines: number;
  readonly caught: readonly Outcome[];
  readonly acted: readonly Outcome[];
};

type Hear = (words: string) => Said;

/** A word about what is not known here is no deed. */
const nothingDone: readonly string[] = ['noMatch', 'outside'];

const unheard = 'AMAZON.FallbackIntent';

/** "Okay" goes on and says yes at once; the sets were written when it was a sample of the one or the other. */
const isOkay = (intent: string, wanted: string): boolean =>
  intent === 'OkayIntent' && ['AMAZON.NextIntent', 'AMAZON.YesIntent'].includes(wanted);

const outcomeOf = (wanted: Wanted, line: string, hear: Hear): Outcome => {
  const { intent, heard, slots, command } = hear(line);
  const meant = commandWanted(wanted);
  const isSplit = isOkay(intent, wanted.intent);
  const isRight = intent === wanted.intent || isSplit || (wanted.or ?? []).some((other) => other === intent);
  const isMet = meant === undefined ? isRight : isSplit || isSame(meant, command);
  const filled = Object.entries(wanted.slots ?? {}).map(
    ([name, value]) => slots[name]?.ids.includes(value) === true || slots[name]?.value === value,
  );
  const urgent = meant !== undefined && heedsSign(meant);
  const kept = heedsSign(command) ? 'yes' : heeds(command) ? 'as pain' : 'no';
  return {
    line,
    wanted: wanted.intent,
    got: intent,
    heard,
    command: command.kind,
    isFirst: intent === wanted.intent,
    isRight,
    isMet,
    isWrong: !isRight && !isMet && command.kind !== 'noMatch',
    hasSlots: isRight && filled.length > 0 ? filled.every(Boolean) : undefined,
    heeded: meant === undefined || !heeds(meant) ? undefined : urgent || kept === 'no' ? kept : 'as pain',
  };
};

const share = (outcomes: readonly Outcome[], is: (outcome: Outcome) => boolean): Share => ({
  of: outcomes.length,
  are: outcomes.filter(is).length,
});

/** What becomes of lines whose meaning is known. */
export const measure = (groups: readonly Wanted[], hear: Hear): Measured => {
  const outcomes = groups.flatMap((group) => group.lines.map((line) => outcomeOf(group, line, hear)));
  const wanting = (urgent: boolean) =>
    groups
      .filter((group) => {
        const meant = commandWanted(group);
        return meant !== undefined && heeds(meant) && heedsSign(meant) === urgent;
      })
      .flatMap(({ lines }) => lines);
  const among = (lines: readonly string[]) => outcomes.filter(({ line }) => lines.includes(line));
  const heardAs = (heard: Heard) => outcomes.filter((outcome) => outcome.heard === heard).length;
  return {
    lines: outcomes.length,
    right: share(outcomes, ({ isRight }) => isRight),
    first: share(outcomes, ({ isFirst }) => isFirst),
    met: share(outcomes, ({ isMet }) => isMet),
    wrong: share(outcomes, ({ isWrong }) => isWrong),
    slots: share(
      outcomes.filter(({ hasSlots }) => hasSlots !== undefined),
      ({ hasSlots }) => hasSlots === true,
    ),
    heard: { exact: heardAs('exact'), near: heardAs('near'), fallback: heardAs('fallback') },
    emergencies: share(among(wanting(true)), ({ heeded }) => heeded === 'yes'),
    pains: share(among(wanting(false)), ({ heeded }) => heeded !== 'no'),
    outcomes,
  };
};

/** What becomes of lines that nothing here should answer. */
export const measureOutside = (lines: readonly string[], hear: Hear): Outside => {
  const outcomes = lines.map((line) => outcomeOf({ intent: unheard, lines: [] }, line, hear));
  const caught = outcomes.filter(({ got }) => got !== unheard);
  return { lines: lines.length, caught, acted: caught.filter(({ command }) => !nothingDone.includes(command)) };
};

/** Lines that another intent took, by what was wanted and what came, most first. */
export const confusions = (outcomes: readonly Outcome[]): readonly (readonly [string, readonly string[]])[] => {
  const byPair = new Map<string, string[]>();
  for (const { isRight, wanted, got, line } of outcomes) {
    if (isRight) continue;
    const pair = `${wanted} -> ${got}`;
    byPair.set(pair, [...(byPair.get(pair) ?? []), line]);
  }
  return [...byPair].toSorted(([, one], [, other]) => other.length - one.length);
};

/** For each intent how many of its lines reached it, where one did not; the lowest share first. */
export const weakest = (outcomes: readonly Outcome[]): readonly (readonly [string, Share])[] => {
  const names = [...new Set(outcomes.map(({ wanted }) => wanted))];
  return names
    .map((name) => {
      const own = outcomes.filter(({ wanted }) => wanted === name);
      return [name, share(own, ({ isRight }) => isRight)] as const;
    })
    .filter(([, { of, are }]) => are < of)
    .toSorted(([, one], [, other]) => one.are / one.of - other.are / other.of);
};
