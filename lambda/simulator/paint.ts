/** Colours a piece of text for a terminal. */
export type Paint = {
  readonly faint: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly alarming: (text: string) => string;
};

const code = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`;
const plain = (text: string) => text;

export const noPaint: Paint = { faint: plain, strong: plain, alarming: plain };
const colours: Paint = { faint: code(2, 22), strong: code(1, 22), alarming: code(31, 39) };

/** Colours only where they are seen and nobody has asked for none (no-color.org). */
export const paintFor = (isTerminal: boolean, environment: Readonly<Record<string, string | undefined>>): Paint =>
  isTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb' ? colours : noPaint;
