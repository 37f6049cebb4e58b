import {
  announced,
  type Care,
  compile,
  type Delivery,
  doseOf,
  fitted,
  type Item,
  kindOf,
  type Level,
  lengthOf,
  levels,
  type Movement,
  type Ms,
  partsOf,
  patternOf,
  playlistOf,
  type Routine,
  routineOf,
  type Step,
  sequence,
  singleOf,
  sittings,
  sizeDown,
  sizesOf,
  type Timeline,
  type Voice,
} from '#protocol';
import type { Words } from '../locales/index.ts';
import { toldIn } from './told.ts';

/** What a physiotherapist has to see of a routine or a playlist, in words. */
export type Entry = {
  readonly id: string;
  readonly name: string;
  readonly ledger: string;
  readonly grade: string;
  readonly stage: number;
  readonly positions: readonly string[];
  /** One line for each size that differs. */
  readonly doses: readonly string[];
  readonly lengths: readonly string[];
  readonly perDay: number;
  readonly sources: readonly string[];
  readonly avoid: readonly string[];
  readonly care: readonly string[];
  readonly stop: readonly string[];
  /** The words that lead it. */
  readonly told: readonly string[];
  /** What is said before it starts. */
  readonly statements: readonly string[];
  readonly reviewed: string;
  /** At the gentlest size, from its beginning to its end. */
  readonly timeline: Timeline;
};

const inSeconds = (length: Ms | undefined): string => `${(length ?? 0) / 1000} s`;

const doseText = (step: Movement, level: Level): string => {
  const { reps, sets, falling, rest, tempo } = doseOf(step, level);
  const times = falling === undefined ? String(step.alternates ? reps / 2 : reps) : falling.join(', ');
  const each = step.sides || step.alternates ? ' each side' : '';
  const parts = [
    `${sets} x ${times}${each}`,
    `out ${inSeconds(tempo.effort)}`,
    ...(tempo.hold === undefined ? [] : [`hold ${inSeconds(tempo.hold)}`]),
    `back ${inSeconds(tempo.return)}`,
    ...(rest === undefined ? [] : [`rest ${inSeconds(rest)}`]),
  ];
  return parts.join(', ');
};

const stepText = (step: Step, level: Level): string => {
  switch (step.kind) {
    case 'movement':
      return doseText(step, level);
    case 'timed':
      return `${step.levels[level === 'fullest' ? 'fuller' : level]} min`;
    case 'breathing': {
      const amount = step.cycles === undefined ? `${step.minutes ?? 'as many as asked'} min` : `${step.cycles} breaths`;
      return `breath ${step.pattern ?? 'at the own pace'}, ${amount}`;
    }
    case 'talk':
      return `${step.cues.length} cues, waits ${step.cues.map(({ gap }) => inSeconds(gap)).join(', ')}`;
    case 'scan':
      return step.versions.map(({ minutes, parts }) => `${minutes} min in ${parts.length} parts`).join(' or ');
    case 'heat':
    case 'cold':
      return `${kindOf(step)} ${step.minutes} min`;
    default:
      return step satisfies never;
  }
};

/** Sizes in which anything of a routine differs, the smallest first. */
const sizesIn = ({ steps }: Routine): readonly Level[] => {
  const moves = steps.filter((step) => step.kind === 'movement');
  if (steps.some(({ kind }) => kind === 'timed') && moves.length === 0) return ['gentlest', 'middle', 'fuller'];
  return levels.filter((level) => moves.some((step) => step.kind === 'movement' && sizesOf(step).includes(level)));
};

const delivery = (level: Level, voice: Voice): Delivery => ({
  level,
  pace: 0,
  pattern: patternOf('4-6'),
  talk: 'normal',
  voice,
});

const lengthText = (length: Ms): string => {
  const { minutes, seconds } = announced(length);
  const whole = minutes * 60 + seconds;
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};

const careText = ([code, care]: readonly [string, Care]): string =>
  typeof care === 'string' ? `${code}: ${care}` : `${code}: ${care.note} (${care.take})`;

const statementsOf = (routine: Routine, text: Words['text']): readonly string[] => [
  ...(routine.skip === undefined ? [] : [text({ key: `routines.${routine.id}.${routine.skip}` })]),
  ...(routine.fixed ?? []).map((key) => text({ key: `fixed.${key}` })),
  ...(routine.reach === undefined ? [] : [text({ key: `routines.${routine.id}.${routine.reach}` })]),
];

/** What a row may ask of a routine, in a reviewer's words. */
const asks: Readonly<Record<string, string>> = {
  pattern: 'breath',
  atMost: 'at most',
  cues: 'cues of it:',
  lower: 'sizes smaller:',
};

/** A routine of a row, with what the row asks of it. */
const itemText = ({ routine, ...asked }: Item, text: Words['text']): string => {
  const wishes = Object.entries(asked).map(([what, value]) =>
    what === 'own' ? 'or a move that the person names' : `${asks[what] ?? what} ${value}`,
  );
  return [text({ key: `routines.${routine}.name` }), ...wishes].join(', ');
};

const timelineOf = (routine: Routine, voice: Voice): Timeline => {
  const led = fitted(routine, {}, singleOf);
  return sequence(...partsOf(led, 'gentlest').map((part) => compile(led, part, delivery('gentlest', voice))));
};

/** A routine, a playlist or a sitting as the catalogue shows it. */
export const entryOf = (id: string, { text, voiceAt }: Words): Entry => {
  const routine = routineOf(id);
  const sitting = sittings.find((each) => each.id === id);
  // A sitting is led in its own size, or in the one below.
  const sizes = sitting === undefined ? sizesIn(routine) : [...new Set([sizeDown(sitting.level), sitting.level])];
  const shown: readonly Level[] = sizes.length === 0 ? ['gentlest'] : sizes;
  const row = playlistOf(id) ?? sitting;
  const items = row?.items.map((item) => itemText(item, text));
  const main = routine.onFloor ? 'floor' : 'as told';
  return {
    id,
    name: text({ key: `routines.${id}.title` }),
    ledger: routine.ledger,
    grade: routine.grade,
    stage: routine.stage,
    positions: [
      main,
      ...Object.keys(routine.versions ?? {}),
      ...(routine.noBed === undefined ? [] : [`no bed: ${routine.noBed}`]),
    ],
    doses: items ?? shown.map((level) => `${level}: ${partsSteps(routine, level).join('; ')}`),
    lengths: shown.map((level) => `${level} ${lengthText(lengthOf(routine, delivery(level, voiceAt(0))))}`),
    perDay: routine.perDay,
    sources: routine.sources,
    avoid: routine.avoid,
    care: Object.entries(routine.care).map(careText),
    stop: routine.stop,
    told: toldIn(routine, text),
    statements: statementsOf(routine, text),
    reviewed: routine.reviewed === undefined ? 'nobody yet' : `${routine.reviewed.who}, ${routine.reviewed.when}`,
    timeline: timelineOf(routine, voiceAt(0)),
  };
};

const partsSteps = (routine: Routine, level: Level): readonly string[] =>
  [...new Set(partsOf(routine, level).map(({ step }) => step))].map((step) => stepText(step, level));
