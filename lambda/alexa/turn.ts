import { ms } from '#protocol';
import type { Command } from '../conversation/command.ts';
import { cutAt } from '../conversation/doing.ts';
import { isQuietHour } from '../conversation/night.ts';
import { runningIn } from '../conversation/pack-running.ts';
import type { Reply } from '../conversation/reply.ts';
import { margin } from '../conversation/sparing.ts';
import { type State, withSession } from '../conversation/state.ts';
import { converse } from '../conversation/transition.ts';
import { firstWordsFor, type Words, wordsFor } from '../locales/index.ts';
import { byNight } from '../render/night.ts';
import { type Planned, plan, type Room } from '../render/plan.ts';
import type { Person } from '../store/progress-store.ts';
import type { Understand } from '../understanding/understanding.ts';
import { fromAttributes } from './attributes.ts';
import type { Incoming } from './envelope.ts';
import { understandingOf } from './hearing.ts';
import { answered, opened } from './keeping.ts';
import { limits } from './limits.ts';
import { localHour } from './local-hour.ts';
import { personOf } from './person.ts';
import { listenerOf, playerOf, toPlayerCommand } from './player.ts';
import {
  mayWait,
  nothingOff,
  readSwitches,
  type SwitchedOff,
  withoutLines,
  withoutMyths,
  withoutRoutines,
} from './switches.ts';
import { timerHands } from './timer-orders.ts';
import { consentCommand, timersHere } from './timers-here.ts';
import { hasFreeWords, toCommand } from './to-command.ts';
import { turnEntry } from './turn-log.ts';
import type { Wiring } from './wiring.ts';

/** A turn that is ready to be spoken. */
export type Taken = {
  /** Whose record the session works on. */
  readonly person: Person | undefined;
  readonly state: State;
  readonly reply: Reply;
  readonly planned: Planned;
  readonly words: Words;
};

const deaf: Understand = () => ({ kind: 'nothing' });

const commandOf = async (incoming: Incoming): Promise<Command> => {
  if (incoming.consent !== undefined) return consentCommand(incoming.consent);
  const continued = incoming.type === 'Connections.Response' || incoming.type === 'SessionResumedRequest';
  if (continued) return { kind: 'launch' };
  const reported = toPlayerCommand(incoming);
  if (reported !== undefined) return reported;
  return toCommand(incoming, hasFreeWords(incoming) ? await understandingOf(incoming.locale) : deaf);
};

/** What fits into a turn: a timer of ours that is to speak ends it earlier (matrix 18). */
const roomIn = (state: State, now: number): Room => {
  const { untilNext } = runningIn(state, now) ?? {};
  const chunk = untilNext === undefined ? limits.speechAudio : Math.min(limits.speechAudio, untilNext - margin);
  return { chunk: ms(Math.max(0, chunk)), audioTags: limits.audioTags };
};

/** A word about a stream, or a report of one, is answered by directives, and waits for no clock. */
const isSpokenTo = (incoming: Incoming): boolean =>
  incoming.type !== 'SessionEndedRequest' && listenerOf(incoming) === undefined;

/** What is off in this turn; what cannot be switched off is told to the log once a turn, and changes nothing. */
const offIn = async (text: Promise<string> | undefined, log: Wiring['log']): Promise<SwitchedOff> => {
  const { off, refused } = readSwitches((await text) ?? '');
  if (refused.length > 0) log({ errorClass: 'SwitchError' });
  return off;
};

/** One turn from the request to what is spoken: understood, answered, kept, planned. */
export const takeTurn = async (incoming: Incoming, wiring: Wiring): Promise<Taken> => {
  const began = wiring.clock();
  const carried = incoming.isNew ? undefined : fromAttributes(incoming.attributes);
  const keeper = {
    store: wiring.progress,
    person: personOf(incoming, carried),
    now: began,
    failed: (error: Error) => wiring.log({ requestId: incoming.requestId, errorClass: error.name }),
  };
  const switches = wiring.switchedOff?.();
  // The record is on its way while the words are loaded; a launch needs no words of the care itself.
  const [known, words, meant, now] = await Promise.all([
    carried?.state ?? opened(keeper),
    incoming.type === 'LaunchRequest' ? firstWordsFor(incoming.locale) : wordsFor(incoming.locale),
    commandOf(incoming),
    carried === undefined && isSpokenTo(incoming) ? localHour(incoming, wiring.timeZone, began) : undefined,
  ]);
  const off = mayWait(meant) ? await offIn(switches, wiring.log) : nothingOff;
  const command = withoutMyths(meant, off);
  const isLate = now !== undefined && isQuietHour(now, known.progress.settings.quietHours);
  const hands = timerHands(incoming, words, wiring.timerPatience);
  const timers = await timersHere(incoming, known, command, hands);
  const night = isLate ? true : known.session.night;
  const here = withSession(known, { player: playerOf(incoming), timers, night });
  const before = withoutRoutines(here, off);
  const { state, reply } = await answered({ ...keeper, hands }, converse(words.voiceAt), before, command);
  const room = roomIn(state, began);
  const whole = withoutLines(plan(reply, words.voiceAt(state.progress.settings.pace ?? 0), room), off);
  const planned = state.session.night ? byNight(whole, reply) : whole;
  const { timerRow } = reply;
  const row = timerRow === undefined ? {} : { timerRow };
  wiring.log({ ...turnEntry(incoming, command, before, state), ...row, latency: wiring.clock() - began });
  return { state: cutAt(state, planned.cut), person: keeper.person, reply, planned, words };
};
