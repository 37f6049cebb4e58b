import { failureText } from './failing.ts';
import type { Home } from './home.ts';
import { type Input, InputError, parseInput } from './input.ts';

/** What happens around a conversation, beside words and the passing of time. */
export type Deed = Exclude<Input, { readonly kind: 'say' | 'wait' }>;

/** @throws RangeError for a speaker that is given no device and is not there yet */
export const obey = async (home: Home, deed: Deed): Promise<void> => {
  switch (deed.kind) {
    case 'reboot':
      return home.reboot();
    case 'person':
      return home.recognise(deed.person);
    case 'echo':
      return home.goTo(deed.echo, deed.device);
    case 'press':
      return home.press(deed.button);
    case 'otherAudio':
      return home.playOther();
    case 'permission':
      return home.answerConsent(deed.scope, deed.answer);
    case 'permit':
      return home.permit(deed.scope, deed.status);
    case 'fail':
      return home.fail(deed.failing);
    case 'disable':
      return home.disable();
    case 'request':
      return home.inject(deed.request);
    default:
      return deed satisfies never;
  }
};

/** As a transcript tells of it, behind `--`; `deedIn` reads it back. */
export const noteOf = (deed: Deed): string => {
  switch (deed.kind) {
    case 'reboot':
      return 'reboot';
    case 'person':
      return `the voice is ${deed.person === undefined ? 'not recognised' : `recognised as ${deed.person}`}`;
    case 'echo': {
      const device = deed.device === undefined ? '' : `, a ${deed.device}`;
      return `at the ${deed.echo === '' ? 'first' : deed.echo} speaker${device}`;
    }
    case 'press':
      return `the button "${deed.button}" is pressed`;
    case 'otherAudio':
      return 'something else plays';
    case 'permission':
      return `the question for ${deed.scope} is answered ${deed.answer}`;
    case 'permit':
      return `in the app ${deed.scope} is ${deed.status}`;
    case 'fail':
      return `goes wrong: ${failureText(deed.failing)}`;
    case 'disable':
      return 'the skill is disabled';
    case 'request':
      return `a request from outside: ${deed.request.body.type}`;
    default:
      return deed satisfies never;
  }
};

/** What a note says, as the input that asks for the same. */
const inputOf = (note: string): object | undefined => {
  if (/^reboot\b/.test(note)) return { reboot: true };
  if (/^the voice is not recognised\b/.test(note)) return { person: '' };
  const [recognised, person = 'p1'] = /^the voice is recognised(?: as (\S+))?\b/.exec(note) ?? [];
  if (recognised !== undefined) return { person };
  const [there, echo, device] = /^at the (\w+) speaker(?:, an? ([\w-]+))?$/.exec(note) ?? [];
  if (there !== undefined) return { echo: echo === 'first' ? '' : echo, ...(device !== undefined && { device }) };
  const [pressed, press] = /^the button "(\w+)" is pressed$/.exec(note) ?? [];
  if (pressed !== undefined) return { press };
  if (/^something else plays\b/.test(note)) return { otherAudio: true };
  const [asked, permission, answer] = /^the question for (\S+) is answered (\w+)$/.exec(note) ?? [];
  if (asked !== undefined) return { permission, answer };
  const [inApp, scope, status] = /^in the app (\S+) is (\w+)$/.exec(note) ?? [];
  if (inApp !== undefined) return { permission: scope, status };
  return /^the skill is disabled\b/.test(note) ? { disable: true } : undefined;
};

const jsonIn = (note: string): string | undefined => {
  const [, failing] = /^goes wrong: (\{.*\}|"none")$/.exec(note) ?? [];
  if (failing !== undefined) return `{"fail":${failing}}`;
  const [, request] = /^a request from outside: (\{.*\})$/.exec(note) ?? [];
  return request === undefined ? undefined : `{"request":${request}}`;
};

/** The deed a note tells of; `undefined` for another note. @throws InputError for a deed that cannot be done */
export const deedIn = (note: string): Deed | undefined => {
  const input = inputOf(note);
  const json = input === undefined ? jsonIn(note) : JSON.stringify(input);
  if (json === undefined) return undefined;
  const read = parseInput(json);
  if (read.kind === 'say' || read.kind === 'wait') throw new InputError(note, 'something that happens');
  return read;
};
