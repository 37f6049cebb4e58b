import type { Command } from '../conversation/command.ts';
import { cutAt } from '../conversation/doing.ts';
import type { Reply } from '../conversation/reply.ts';
import { type State, withSession } from '../conversation/state.ts';
import { converse } from '../conversation/transition.ts';
import { firstWordsFor, type Words, wordsFor } from '../locales/index.ts';
import { type Planned, plan } from '../render/plan.ts';
import type { Person } from '../store/progress-store.ts';
import type { Understand } from '../understanding/understanding.ts';
import { fromAttributes } from './attributes.ts';
import type { Incoming } from './envelope.ts';
import { understandingOf } from './hearing.ts';
import { answered, opened } from './keeping.ts';
import { limits } from './limits.ts';
import { personOf } from './person.ts';
import { playerOf, toPlayerCommand } from './player.ts';
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
  const continued = incoming.type === 'Connections.Response' || incoming.type === 'SessionResumedRequest';
  if (continued) return { kind: 'launch' };
  const reported = toPlayerCommand(incoming);
  if (reported !== undefined) return reported;
  return toCommand(incoming, hasFreeWords(incoming) ? await understandingOf(incoming.locale) : deaf);
};

const room = { chunk: limits.speechAudio, audioTags: limits.audioTags };

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
  // The record is on its way while the words are loaded; a launch needs no words of the care itself.
  const command = commandOf(incoming);
  const [known, words] = await Promise.all([
    carried?.state ?? opened(keeper),
    incoming.type === 'LaunchRequest' ? firstWordsFor(incoming.locale) : wordsFor(incoming.locale),
    command,
  ]);
  const before = withSession(known, { player: playerOf(incoming) });
  const { state, reply } = await answered(keeper, converse(words.voiceAt), before, await command);
  const planned = plan(reply, words.voiceAt(state.progress.settings.pace ?? 0), room);
  wiring.log({ ...turnEntry(incoming, await command, before, state), latency: wiring.clock() - began });
  return { state: cutAt(state, planned.cut), person: keeper.person, reply, planned, words };
};
