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

/** Whether something was being led. No more: the question that was open would tell a halt from a stop (N02). */
const stateOf = ({ session: { doing } }: State): string => (doing === undefined ? 'talk' : 'activity');

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
