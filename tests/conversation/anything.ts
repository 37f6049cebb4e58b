import fc from 'fast-check';
import { allDone, leadable, levels, myths, patterns, programmeRules, type RoutineId, redFlags } from '#protocol';
import { askNames } from '../../lambda/conversation/asks/index.ts';
import type { Choice, Command, Hurt, ProgrammeWish } from '../../lambda/conversation/command.ts';
import { daysAfter } from '../../lambda/conversation/day.ts';
import { fresh, lifetime, type Programme, type Progress } from '../../lambda/conversation/progress.ts';
import { changed, opening, type Session, type State, type Told } from '../../lambda/conversation/state.ts';
import { buttons, type Player, type Track } from '../../lambda/conversation/stream.ts';

export const now = Date.parse('2026-11-22T02:40:00Z');
const hour = 60 * 60 * 1000;

/** One routine of each kind, and one of each thing that some of them have: every routine is led in a table of its own. */
export const typical: readonly RoutineId[] = [
  ...(['quick-comfort', 'breathing', 'legs-up-rest', 'pelvic-tilts', 'knee-rocks'] as const),
  ...(['log-roll-floor', 'log-roll-bed', 'log-roll-stuck'] as const),
  ...(['bird-dog', 'walking', 'ball-massage', 'drinking-plan', 'desk'] as const),
];

const choices: readonly Choice[] = [
  'breathe',
  'movement',
  'somethingElse',
  'sameAgain',
  'rest',
  'getUp',
  'startFresh',
  'restFirst',
  'sides',
  'routine',
  'words',
  'justSound',
  'keepIt',
  'timers',
  'chimes',
  'myOwn',
  'gentlest',
  'middle',
  'fuller',
  'fromBed',
  'fromFloor',
];
const hurts: readonly Hurt[] = ['mild', 'hurts', 'worse', 'severe', 'dizzy'];
const bare = [
  'launch',
  'quickComfort',
  'next',
  'previous',
  'repeat',
  'pause',
  'resume',
  'slower',
  'faster',
  'smaller',
  'bigger',
  'skip',
  'howLong',
  'whereAmI',
  'startOver',
  'wait',
  'more',
  'stop',
  'cancel',
  'finish',
  'goodbye',
  'help',
  'yes',
  'no',
  'noMatch',
  'murmur',
  'getHelp',
  'moreSigns',
  'child',
  'notSure',
  'why',
  'whoSays',
  'lesson',
  'medicine',
  'lessTalk',
  'moreTalk',
  'louder',
  'whatCanYouDo',
  'guest',
  'stored',
  'deleteAll',
  'version',
  'night',
  'notHere',
  'packs',
  'switchNow',
  'late',
  'readPlan',
  'whatIsSet',
  'cancelTimers',
  'noPack',
  'endOn',
  'rightWay',
  'longerRest',
  'shorterRest',
  'recommend',
  'leaveOut',
  'bringBack',
  'ended',
] as const;

const programmeWishes: readonly ProgrammeWish[] = [
  'go',
  'today',
  'why',
  'progress',
  'summary',
  'pause',
  'number',
  'gentleWeek',
  'weekAgain',
  'nextTime',
];
const failures = ['consent', 'device', 'labels', 'full', 'some', 'notOn', 'noAnswer', 'offline'] as const;

/** Every command there is, those with an argument once for each value of it. */
export const everyCommand: readonly Command[] = [
  ...bare.map((kind) => ({ kind }) as Command),
  ...choices.map((choice): Command => ({ kind: 'choose', choice })),
  ...hurts.map((hurt): Command => ({ kind: 'hurt', hurt })),
  ...redFlags.flatMap(({ id }) => [true, false].map((sure): Command => ({ kind: 'sign', flag: id, sure }))),
  ...typical.map((id): Command => ({ kind: 'start', routine: id })),
  { kind: 'start' },
  { kind: 'position', position: 'chair' },
  { kind: 'position', position: 'bed' },
  { kind: 'leaveOut', routine: 'bird-dog' },
  { kind: 'timeFor', minutes: 10 },
  { kind: 'condition', code: 'KNEE' },
  { kind: 'start', routine: 'breathing', minutes: 9, pattern: '4-6' },
  ...buttons.map((button): Command => ({ kind: 'press', button })),
  ...(['started', 'nearlyFinished', 'stopped', 'finished', 'failed'] as const).flatMap((event) =>
    [0, 3].map(
      (play): Command => ({
        kind: 'player',
        event,
        playing: { track: { kind: 'breath', pattern: '4-6', minutes: 10 }, play },
        at: 125_000,
      }),
    ),
  ),
  ...programmeWishes.map((about): Command => ({ kind: 'programme', about })),
  { kind: 'programme', about: 'number', number: 5 },
  { kind: 'programme', about: 'number', number: 13 },
  { kind: 'programme', about: 'pause', day: 'monday' },
  { kind: 'programme', about: 'pause', days: 14 },
  { kind: 'adjust', asked: { rounds: 3, warm: 3, cool: 1 } },
  { kind: 'adjust', asked: { last: 'cool' } },
  { kind: 'start', routine: 'warm', minutes: 30 },
  ...(['accepted', 'denied', 'unanswered', 'unavailable'] as const).map(
    (answer): Command => ({ kind: 'consent', answer, cardThrown: false }),
  ),
  ...failures.map((why): Command => ({ kind: 'timers', report: { kind: 'failed', why, left: ['t9'] } })),
  { kind: 'timers', report: { kind: 'set', ids: ['t1', 't2', 't3', 't4', 't5', 't6'], left: [] } },
  { kind: 'timers', report: { kind: 'set', ids: ['t1', 't2', 't3'], without: 'second', left: [] } },
  { kind: 'timers', report: { kind: 'cancelled', left: [] } },
  { kind: 'timers', report: { kind: 'cancelled', left: ['t1', 't2'] } },
  { kind: 'question', myths: [] },
  { kind: 'question', myths: ['ice', 'bed-rest'] },
  ...myths.map(({ id }): Command => ({ kind: 'question', myths: [id] })),
  { kind: 'condition', code: undefined },
  { kind: 'condition', code: 'SURG12' },
  { kind: 'condition', code: 'DVT' },
];

export const anyCommand: fc.Arbitrary<Command> = fc.constantFrom(...everyCommand);

const anyRoutine = fc.constantFrom(...leadable);
const anyPattern = fc.constantFrom(...patterns.map(({ id }) => id));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const anyPlace = fc
  .record({
    routine: anyRoutine,
    step: fc.nat(5),
    offset: fc.integer({ min: -1, max: 40 }),
    length: maybe(fc.integer({ min: 1, max: 20 })),
    pattern: maybe(anyPattern),
  })
  .map((place) => changed(place, {}) as NonNullable<Progress['place']>);

const anyStream = fc.record({
  play: fc.nat(4),
  state: fc.constantFrom('on' as const, 'finished' as const, 'failed' as const),
});

const anyTrack: fc.Arbitrary<Track> = fc.oneof(
  fc.record({ kind: fc.constant('breath' as const), pattern: anyPattern, minutes: fc.integer({ min: 5, max: 10 }) }),
  fc.record({
    kind: fc.constant('scan' as const),
    routine: fc.constant('body-scan' as const),
    minutes: fc.constantFrom(10, 15),
    talk: fc.constantFrom('quiet' as const, 'normal' as const, 'guided' as const),
  }),
);

/** What a player may say, whether or not the record agrees. */
const anyPlayer: fc.Arbitrary<Player> = fc
  .record({
    stream: maybe(
      fc.record({
        track: anyTrack,
        play: fc.nat(4),
        part: maybe(fc.nat(2)),
        at: fc.nat(700_000),
        isOn: fc.boolean(),
        isOver: fc.boolean(),
      }),
    ),
    hasVoice: maybe(fc.constant(true as const)),
  })
  .map((player) => changed(player, {}) as Player);

/** Anywhere in the programme: never begun, under way, done, paused. */
const anyProgramme: fc.Arbitrary<Programme> = fc
  .record({
    sitting: fc.integer({ min: 1, max: allDone }),
    eased: fc.nat(6),
    doneAt: maybe(fc.nat(30 * 24).map((hours) => now - hours * hour)),
    holidayUntil: maybe(fc.integer({ min: -20, max: 20 }).map((count) => daysAfter(now, count))),
    gentle: maybe(fc.constant(true as const)),
    moves: maybe(fc.subarray(['knee-rocks', 'bird-dog', 'cat-cow', 'figure-four'], { minLength: 1, maxLength: 3 })),
    open: maybe(
      fc
        .record({
          item: fc.nat(5),
          at: fc.nat(30 * 24).map((hours) => now - hours * hour),
          rule: fc.constantFrom(...programmeRules),
          size: maybe(fc.constantFrom(...levels)),
        })
        .map((open) => changed(open, {}) as NonNullable<Programme['open']>),
    ),
  })
  // Past the last sitting none is under way.
  .map((programme) => changed(programme, programme.sitting === allDone ? { open: undefined } : {}) as Programme);

const anySettings = fc
  .record({
    pace: maybe(fc.constantFrom(-1 as const, 0 as const, 1 as const, 2 as const, 3 as const)),
    breathPace: maybe(anyPattern),
    talk: maybe(fc.constantFrom('quiet' as const, 'normal' as const, 'guided' as const)),
    level: maybe(fc.constantFrom(...levels)),
  })
  .map((settings) => changed(settings, {}) as Progress['settings']);

/** Plans of all lengths, begun up to an hour ago. */
const anyPlan = fc
  .tuple(
    fc.constantFrom(
      { id: 'warm', rounds: 1, lengths: [15] },
      { id: 'cool', rounds: 1, lengths: [10] },
      { id: 'contrast', rounds: 1, lengths: [8, 1, 3, 1, 8] },
      { id: 'contrast-standard', rounds: 2, lengths: [10, 1, 5, 1, 10, 1, 5, 1, 5] },
      { id: 'contrast-fifteen', rounds: 1, lengths: [15, 2, 15] },
      { id: 'call-back', rounds: 1, lengths: [10] },
    ),
    fc.nat(60 * 60),
  )
  .map(([plan, seconds]) => ({ ...plan, startedAt: now - seconds * 1000 }));

export const anyProgress: fc.Arbitrary<Progress> = fc
  .record({
    revision: fc.nat(9),
    place: maybe(anyPlace),
    stream: maybe(anyStream),
    programme: maybe(anyProgramme),
    plan: maybe(anyPlan),
    timers: fc.subarray(['t1', 't2', 't3', 't4', 'setting-5000']),
    declined: maybe(fc.nat(40 * 24).map((hours) => now - hours * hour)),
    settings: anySettings,
    notice: maybe(fc.nat(40 * 24).map((hours) => now - hours * hour)),
    written: fc.nat(80 * 24).map((hours) => now - hours * hour),
    done: fc.array(anyRoutine, { maxLength: 3 }),
  })
  .map(({ revision, place, stream, programme, plan, timers, declined, settings, notice, written, done }) =>
    changed(fresh('2026-11-22.00000000'), {
      revision,
      place,
      stream,
      programme,
      settings,
      plan,
      timers,
      dates: {
        ...(notice === undefined ? {} : { notice }),
        ...(declined === undefined ? {} : { timersDeclined: declined }),
      },
      expires: revision === 0 ? 0 : written + lifetime,
      started: Object.fromEntries(done.map((id) => [id, written])),
      counts: Object.fromEntries(done.map((id) => [id, { '2026-11-20': 1 }])),
    }),
  );

const anyTold = fc.subarray<Told>(['notice', 'signs', 'who', 'limits', 'bargeIn', 'dizzy', 'newcomer', 'unsure']);

const anyDoing = fc
  .record({
    place: anyPlace,
    level: fc.constantFrom(...levels),
    aside: maybe(fc.constant(true as const)),
    playing: maybe(
      fc
        .record({
          since: fc.integer({ min: -400_000, max: 5000 }).map((ago) => now + ago),
          lead: fc.constantFrom('full' as const, 'cue' as const, 'sound' as const, 'again' as const, 'fuller' as const),
          cut: maybe(fc.nat(20)),
        })
        .map((playing) => changed(playing, {}) as NonNullable<NonNullable<Session['doing']>['playing']>),
    ),
  })
  .map((doing) => changed(doing, {}) as NonNullable<Session['doing']>);

const anySession: fc.Arbitrary<Session> = fc
  .record({
    turn: fc.nat(30),
    ask: maybe(fc.constantFrom(...askNames)),
    behind: maybe(fc.constantFrom(...askNames)),
    misses: fc.nat(2),
    ceiling: fc.constantFrom('none' as const, 'smaller' as const, 'still' as const),
    told: anyTold,
    doing: maybe(anyDoing),
    wish: maybe(anyRoutine.map((routine) => ({ routine }))),
    halts: fc.record({ soft: fc.nat(3), hard: fc.nat(2) }),
    eased: maybe(fc.constantFrom(...levels)),
    answered: maybe(fc.constantFrom(...myths.map(({ id }) => id))),
    guest: maybe(fc.constant(true as const)),
    unsaved: maybe(fc.constant(true as const)),
    away: maybe(fc.nat(20 * 24).map((hours) => hours * hour)),
    player: maybe(anyPlayer),
    timers: maybe(
      fc.record({
        granted: fc.boolean(),
        live: fc.subarray([
          { id: 't1', created: now - 60_000, ends: now + 60_000 },
          { id: 't2', created: now - 60_000 },
          { id: 't3', created: now - 60_000, ends: now + 600_000 },
        ]),
      }),
    ),
    restFirst: maybe(fc.constant(true as const)),
  })
  .map((session) => changed({ ...opening, ...session }, {}) as Session);

/** Any state, those no conversation leads to included: the core answers all of them. */
export const anyState: fc.Arbitrary<State> = fc.record({ progress: anyProgress, session: anySession });
