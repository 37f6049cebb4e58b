import { type Device, devices } from './device.ts';

/** What a line behind a slash asks the tool itself; none of it is said to Alexa. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'clock' }
  | { readonly kind: 'state' }
  | { readonly kind: 'sound' }
  | { readonly kind: 'timers' }
  | { readonly kind: 'why' }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'reboot' }
  /** Without one: which it is. */
  | { readonly kind: 'device'; readonly device: Device | undefined }
  | { readonly kind: 'locale'; readonly locale: string | undefined }
  | { readonly kind: 'save'; readonly file: string }
  | { readonly kind: 'quit' }
  | { readonly kind: 'unknown'; readonly found: string };

export const commandHelp: readonly string[] = [
  'Type what you would say. "Alexa" is never needed: over speech, and with no',
  'session open, it is taken as said. Time stands still while you type.',
  '  Enter          lets time pass, up to the next thing that happens',
  '  Tab            what the last answer offers, and these commands',
  '  {"press":...}  what else can happen, as on a pipe: npm start -- --help',
  '  /wait 20 min   lets that much time pass; s, min and h are known',
  '  /clock         the simulated time',
  '  /state         session, microphone, speech, and where progress is kept',
  '  /timers        those that are set, the shortest first',
  '  /why           the last request, the response, and the rules it passed',
  '  /sound         where the sounds of the last answer can be listened to',
  '  /device        which speaker it is; /device show: another in its place',
  '  /locale        which locale it is in; /locale en-US: another one',
  '  /save FILE     writes the conversation down, to be played again in a test',
  '  /reboot        the power fails',
  '  /quit          ends; so do Ctrl-D and Ctrl-C. Your place is kept',
];

/** Behind their slash. */
export const commandNames = commandHelp.flatMap((line) => /^ {2}(\/\w+)/.exec(line)?.[1] ?? []);

const units: Readonly<Record<string, number>> = { s: 1000, min: 60_000, h: 3_600_000 };

const waitOf = (rest: string): number | undefined => {
  const [, count, unit = ''] = /^(\d{1,6}) ?(s|min|h)$/.exec(rest) ?? [];
  return count === undefined ? undefined : Number(count) * (units[unit] ?? 0);
};

/**
 * `undefined` for a line that is said.
 * @example commandIn('/wait 20 min') // => { kind: 'wait', ms: 1_200_000 }
 */
export const commandIn = (line: string): Command | undefined => {
  const [, name, rest = ''] = /^\/(\S*)\s*(.*?)\s*$/.exec(line.trimStart()) ?? [];
  switch (name) {
    case undefined:
      return undefined;
    case 'help':
    case 'clock':
    case 'state':
    case 'sound':
    case 'timers':
    case 'why':
    case 'reboot':
    case 'quit':
      return { kind: name };
    case 'wait': {
      const ms = waitOf(rest);
      return ms === undefined ? { kind: 'unknown', found: line } : { kind: 'wait', ms };
    }
    case 'device': {
      const device = devices.find((each) => each === rest);
      return rest === '' || device !== undefined ? { kind: 'device', device } : { kind: 'unknown', found: line };
    }
    case 'locale':
      return { kind: 'locale', locale: rest === '' ? undefined : rest };
    case 'save':
      return rest === '' ? { kind: 'unknown', found: line } : { kind: 'save', file: rest };
    default:
      return { kind: 'unknown', found: line };
  }
};
