import type { AskName } from '../conversation/ask-name.ts';
import type { Command } from '../conversation/command.ts';
import type { State } from '../conversation/state.ts';
import type { Incoming } from './envelope.ts';

/** What a command is called in the log: how it feels, and what is wrong, are not told apart from stop and help (Y08). */
const nameOf = (command: Command): string => {
  switch (command.kind) {
    case 'stop':
    case 'cancel':
    case 'hurt':
      return 'halt';
    case 'sign':
    case 'getHelp':
    case 'moreSigns':
    case 'notSure':
    case 'condition':
    case 'child':
    case 'help':
      return 'help';
    case 'medicine':
      return 'question';
    default:
      return command.kind;
  }
};

/** Questions that follow a halt of whatever kind: the log tells none of them apart. */
const halting: ReadonlySet<AskName> = new Set<AskName>([
  'smaller-or-stop',
  'still-or-stop',
  'rest-or-stop',
  'rest-quietly-or-stop',
  'rest-or-help',
  'help-or-go-on',
  'breathing-or-finish',
  'paused',
]);

const stateOf = ({ session: { ask } }: State): string => {
  if (ask === undefined) return 'none';
  return halting.has(ask) ? 'rest' : ask;
};

/** The allow-listed facts of a turn: nothing said, nothing about a body. */
export const turnEntry = (
  incoming: Incoming,
  command: Command,
  before: State,
  state: State,
): Readonly<Record<string, unknown>> => ({
  requestId: incoming.requestId,
  locale: incoming.locale,
  requestType: incoming.type,
  hasScreen: incoming.hasScreen,
  command: nameOf(command),
  stateId: stateOf(before),
  routineId: state.progress.place?.routine,
  step: state.progress.place?.step,
  careVersion: state.progress.careVersion,
});
