/** What a line behind a slash asks the tool itself; none of it is said to Alexa. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'clock' }
  | { readonly kind: 'state' }
  | { readonly kind: 'sound' }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'reboot' }
  | { readonly kind: 'quit' }
  | { readonly kind: 'unknown'; readonly found: string };

export const commandHelp: readonly string[] = [
  'Type what you would say. "Alexa" is never needed: over speech, and with no',
  'session open, it is taken as said. Time stands still while you type.',
  '  Enter          lets time pass, up to the next thing that happens',
  '  /wait 20 min   lets that much time pass; s, min and h are known',
  '  /clock         the simulated time',
  '  /state         session, microphone, speech, and where progress is kept',
  '  /sound         where the sounds of the last answer can be listened to',
  '  /reboot        the power fails',
  '  /quit          ends; so do Ctrl-D and Ctrl-C. Your place is kept',
];

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
    case 'reboot':
    case 'quit':
      return { kind: name };
    case 'wait': {
      const ms = waitOf(rest);
      return ms === undefined ? { kind: 'unknown', found: line } : { kind: 'wait', ms };
    }
    default:
      return { kind: 'unknown', found: line };
  }
};
