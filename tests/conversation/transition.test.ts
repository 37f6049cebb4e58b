import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { asks } from '../../lambda/conversation/asks/index.ts';
import type { Command } from '../../lambda/conversation/command.ts';
import { unfolded } from '../../lambda/conversation/doing.ts';
import { runningIn } from '../../lambda/conversation/pack-running.ts';
import { fresh } from '../../lambda/conversation/progress.ts';
import type { Reply } from '../../lambda/conversation/reply.ts';
import { opening, type State, withSession } from '../../lambda/conversation/state.ts';
import { converse, type Transition } from '../../lambda/conversation/transition.ts';
import { countWords, type Words, wordsFor } from '../../lambda/locales/index.ts';
import { anyCommand, anyState, everyCommand, now } from './anything.ts';

let words: Words;
let transition: Transition;

beforeAll(async () => {
  words = await wordsFor('en-US');
  transition = converse(words.voiceAt);
});

const saidIn = (reply: Reply): readonly string[] => [
  ...reply.say.map(words.text),
  ...(reply.play?.cues ?? []).flatMap((cue) => (cue.kind === 'say' ? [words.text(cue.line)] : [])),
  ...(reply.ask === undefined ? [] : [words.text(reply.ask.prompt)]),
];

const stages = ['none', 'smaller', 'still', 'closed'];

/** Reports and buttons are answered without a word; in a stream of ours so are the words that steer it. */
const mayBeSilent = ({ session }: State, { kind }: Command): boolean =>
  kind === 'player' || kind === 'press' || session.player !== undefined;

describe('any command in any state', () => {
  it('gets a reply with words, but for the end of a session, which gets none', () => {
    fc.assert(
      fc.property(anyState, anyCommand, (state, command) => {
        const [, reply] = transition(state, command, now);
        if (command.kind === 'ended') expect(reply).toEqual({ say: [], silent: true });
        else if (reply.timers !== undefined && reply.timers.kind !== 'drop') expect(reply.silent).toBe(true);
        else if (reply.silent || reply.stream !== undefined) expect(mayBeSilent(state, command)).toBe(true);
        else expect(saidIn(reply).join(' ').trim()).not.toBe('');
      }),
      { numRuns: 3000 },
    );
  });

  it('leads to a state that survives JSON, asks what it says it asks, and never lowers the ceiling', () => {
    fc.assert(
      fc.property(anyState, anyCommand, (state, command) => {
        const [next, reply] = transition(state, command, now);
        expect(JSON.parse(JSON.stringify(next))).toEqual(next);
        expect(next.session.ask).toBe(reply.ask?.name ?? (reply.silent ? next.session.ask : undefined));
        if (command.kind === 'guest') return;
        expect(stages.indexOf(next.session.ceiling)).toBeGreaterThanOrEqual(stages.indexOf(state.session.ceiling));
      }),
      { numRuns: 2000 },
    );
  });

  it('is answered the same way twice', () => {
    fc.assert(
      fc.property(anyState, anyCommand, (state, command) => {
        expect(transition(state, command, now)).toEqual(transition(state, command, now));
      }),
      { numRuns: 300 },
    );
  });

  it('opens the microphone with a question and closes without one', () => {
    fc.assert(
      fc.property(anyState, anyCommand, (state, command) => {
        const [, reply] = transition(state, command, now);
        if (reply.silent) return;
        const said = saidIn(reply);
        if (reply.ask !== undefined) expect(said.at(-1)).toMatch(/\?$/);
        else expect(said.join(' ').replace('No phone?', '')).not.toMatch(/\?/);
      }),
      { numRuns: 1000 },
    );
  });

  it('never moves above the ceiling', () => {
    fc.assert(
      fc.property(anyState, anyCommand, (state, command) => {
        const [next, reply] = transition(
          { ...state, session: { ...state.session, ceiling: 'still', doing: undefined as never } },
          command,
          now,
        );
        if (next.session.ceiling !== 'still') return;
        const led = next.session.doing?.playing === undefined ? undefined : next.session.doing.place.routine;
        const told =
          next.session.doing && unfolded({ state: next, command, now, voiceAt: words.voiceAt }, next.session.doing);
        expect(led !== undefined && told?.told.moves, JSON.stringify(reply)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('signs and pain words', () => {
  const isEmergency = (command: Command) =>
    command.kind === 'getHelp' ||
    (command.kind === 'sign' &&
      command.sure &&
      [
        'sign-01',
        'sign-02',
        'sign-03',
        'sign-04',
        'sign-05',
        'sign-06',
        'sign-12',
        'sign-13',
        'sign-14',
        'sign-19',
        'sign-22',
        'sign-28',
      ].includes(command.flag));

  it('of kind E close the session with the number said twice, whatever went before', () => {
    fc.assert(
      fc.property(anyState, fc.constantFrom(...everyCommand.filter(isEmergency)), (state, command) => {
        const [next, reply] = transition(state, command, now);
        const text = saidIn(reply).join(' ');
        expect(reply.ask).toBeUndefined();
        expect(next.session.ceiling).toBe('closed');
        expect(text.toLowerCase().match(/nine one one/g)).toHaveLength(2);
        expect(text.endsWith("I can't call for you.")).toBe(true);
        expect(text).toMatch(command.kind === 'sign' && command.flag === 'sign-28' ? /^I'm really sorry/ : /^Stop/);
      }),
      { numRuns: 500 },
    );
  });

  it('that hurt begin with Stop or Rest, go quiet for three seconds and more within six words, and keep the session open', () => {
    const painful: Command[] = [
      { kind: 'hurt', hurt: 'hurts' },
      { kind: 'hurt', hurt: 'worse' },
    ];
    fc.assert(
      fc.property(anyState, fc.constantFrom(...painful), (state, command) => {
        const [, reply] = transition(state, command, now);
        const text = saidIn(reply).join(' ');
        expect(text).toMatch(/^(Stop|Rest)\b/);
        expect(reply.ask).toBeDefined();
        const cues = reply.play?.cues ?? [];
        const firstQuiet = cues.find((cue) => cue.kind === 'bed');
        const before = [
          ...reply.say.map(words.text),
          ...cues
            .filter((cue) => cue.kind === 'say' && cue.at < (firstQuiet?.at ?? 0))
            .map((cue) => (cue.kind === 'say' ? words.text(cue.line) : '')),
        ];
        expect(firstQuiet?.lasts ?? 0, text).toBeGreaterThanOrEqual(3000);
        expect(countWords(before.join(' ')), before.join(' ')).toBeLessThanOrEqual(6);
      }),
      { numRuns: 1000 },
    );
  });

  it('leave the record as it would be without them, but for the step, the offset and the revision', () => {
    const volunteered = everyCommand.filter((command) =>
      ['hurt', 'sign', 'condition', 'notSure', 'moreSigns', 'getHelp'].includes(command.kind),
    );
    fc.assert(
      fc.property(anyState, fc.constantFrom(...volunteered), (state, command) => {
        // Whether a stream carries the place goes with the place, and so does a scan's own; what the player itself reports is
        // not of the words. Timers that run go with each of these words, as they go with a stop.
        const withoutPlace = ({ progress }: State) => {
          const {
            place: _,
            started: __,
            stream: ___,
            plan: ____,
            timers: _____,
            scanPlace: ______,
            ...rest
          } = progress;
          return rest;
        };
        const unreported = withSession(state, { player: undefined });
        expect(withoutPlace(transition(unreported, command, now)[0])).toEqual(withoutPlace(state));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a question', () => {
  it('gets at least one answer by a single word, in every state in which it is asked', () => {
    for (const [name, { answers }] of Object.entries(asks)) {
      expect(Object.keys(answers).length, name).toBeGreaterThan(0);
    }
  });

  it('is never followed by a bare goodbye for being misunderstood, even where nothing is left of what was led', () => {
    const place = { routine: 'cool', step: 3, offset: 0 } as const;
    const session = {
      ...opening,
      turn: 1,
      misses: 2,
      ask: 'call-back-yes-no',
      doing: { place, level: 'gentlest' },
    } as const;
    const [, reply] = transition({ progress: fresh('v'), session }, { kind: 'noMatch' }, now);
    expect(reply.ask).toBeDefined();
  });

  it('survives three misunderstandings with a question still open', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        let current = state;
        for (let miss = 0; miss < 4; miss += 1) {
          const [next, reply] = transition(current, { kind: 'noMatch' }, now + miss * 400_000);
          // A timer of ours that is about to speak is not talked over.
          if (reply.say.some(({ key }) => key === 'dialog.timerSoon' || key === 'dialog.oneMoment')) return;
          expect(reply.ask).toBeDefined();
          current = next;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a plan of packs', () => {
  it('never begins to run on timers by a turn that sets none, whichever are left from before', () => {
    fc.assert(
      fc.property(anyState, anyCommand, (before, command) => {
        fc.pre(command.kind !== 'timers' && runningIn(before, now) === undefined);
        const [next, { timers }] = transition(before, command, now);
        fc.pre(timers?.kind !== 'set');
        expect(runningIn(next, now)).toBeUndefined();
      }),
      { numRuns: 3000 },
    );
  });
});

describe('what control words change', () => {
  const resting: State = {
    progress: { ...fresh('v'), dates: { notice: now }, revision: 1, expires: now },
    session: { ...opening, turn: 3, told: ['signs'], ask: 'ready-to-start' },
  };

  it('is kept when it is chosen, and not when a pain word brought it about', () => {
    const sized = { ...resting, progress: { ...resting.progress, settings: { level: 'middle' as const } } };
    expect(transition(sized, { kind: 'smaller' }, now)[0].progress.settings.level).toBe('gentlest');
    const [hurt] = transition(
      {
        ...sized,
        session: {
          ...sized.session,
          doing: {
            place: { routine: 'pelvic-tilts', step: 0, offset: 0 },
            level: 'middle',
            playing: { since: now - 30_000, lead: 'full' },
          },
        },
      },
      { kind: 'hurt', hurt: 'hurts' },
      now,
    );
    expect(transition(hurt, { kind: 'smaller' }, now)[0].progress.settings.level).toBe('middle');
  });
});
