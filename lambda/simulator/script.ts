import type { Instant } from './clock.ts';
import { type Deed, deedIn } from './deed.ts';
import { type Device, devices } from './device.ts';
import { InputError } from './input.ts';

/**
 * What a line of a transcript makes happen. Behind `--` these are known; what follows them on the line is for the reader:
 *
 *     8 s pass, a groan, no words; the reprompt plays     (Echo is heard to its end, then 8 s of silence)
 *     25 s pass, still breathing                          (25 s from here on; also min, h, days, "1 min 30 s")
 *     8.5 s pass from here; the reprompt plays            (from here on, whatever comes of it)
 *     reboot
 *     the voice is recognised, the voice is recognised as p2, the voice is not recognised
 *     at the kitchen speaker, a show                      (and "at the first speaker", back again)
 *     the button "next" is pressed
 *     something else plays
 *     the question for timers is answered DENIED          (the next one, by itself)
 *     in the app timers is GRANTED
 *     goes wrong: {"timers":403}                          (also "function" and "stream")
 *     the skill is disabled
 *     a request from outside: {"type":"..."}
 *
 * Silence is "no words", "silence", "the reprompt plays" or "the session ends", "simply ends" or "closes".
 */
export type Act =
  | { readonly kind: 'say'; readonly words: string }
  /** `afterSpeech`: Echo is heard to its end first, and then the time passes. */
  | { readonly kind: 'pass'; readonly ms: number; readonly afterSpeech: boolean; readonly note: string }
  | { readonly kind: 'deed'; readonly deed: Deed };

/** A line as it stands in the file, and what it does; the lines Echo's side is told in are not among them. */
export type ScriptLine = { readonly text: string; readonly act?: Act };

/** What a transcript starts from, `en-US · Echo Dot · 02:40 · stored: {"place":...}`, and what is done. */
export type Scene = {
  readonly locale: string;
  readonly device: Device;
  readonly start: Instant;
  /** What the header says is stored, for whoever knows its shape. */
  readonly stored: unknown;
  readonly lines: readonly ScriptLine[];
};

/** A transcript that cannot be played. Line numbers count from 1. */
export class ScriptError extends Error {
  override name = 'ScriptError';

  constructor(line: number, found: string, wanted: string, options?: { cause?: unknown }) {
    super(`line ${line}: expected ${wanted}, got ${found}`, options);
  }
}

const someDay = '2026-11-22';
const units: Readonly<Record<string, number>> = {
  s: 1000,
  min: 60_000,
  h: 3_600_000,
  days: 86_400_000,
  day: 86_400_000,
};

const passing = /^((?:\d+(?:\.\d{1,3})? (?:s|min|h|days?)\s*)+)pass(?:es)?( from here)?\b/;
const silent = /\b(?:no words|silence|the reprompt plays|the session (?:simply )?(?:ends|closes))\b/;
/** Notes that Echo's side writes; they are written anew. */
const written =
  /^(?:Alexa:|timer:|reminder:|violation |error: |the session ends|the stream |the service |permission |the (?:person's own )?timer)/;

const lengthOf = (spelled: string): number =>
  [...spelled.matchAll(/([\d.]+) (\w+)/g)].reduce(
    (sum, [, count, unit = '']) => sum + Math.round(Number(count) * (units[unit] ?? 0)),
    0,
  );

const wantedNotes =
  '"8 s pass", "reboot", "the voice is recognised", "at the kitchen speaker", "the button "next" is pressed", ' +
  '"something else plays", "the question for timers is answered DENIED", "goes wrong: {...}" or "the skill is disabled"';

const readNote = (note: string, line: number): Act | undefined => {
  const [, spelled, here] = passing.exec(note) ?? [];
  if (spelled !== undefined) {
    return { kind: 'pass', ms: lengthOf(spelled), afterSpeech: here === undefined && silent.test(note), note };
  }
  if (written.test(note)) return undefined;
  try {
    const deed = deedIn(note);
    if (deed !== undefined) return { kind: 'deed', deed };
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    throw new ScriptError(line, JSON.stringify(`-- ${note}`), cause.message, { cause });
  }
  throw new ScriptError(line, JSON.stringify(`-- ${note}`), wantedNotes);
};

/** As a header calls them. */
export const deviceNames: Readonly<Record<Device, string>> = {
  dot: 'Echo Dot',
  show: 'Echo Show',
  'no-player': 'Echo without a player',
  'no-timers': 'Echo without timers',
};

const readField = (field: string, line: number): Partial<Pick<Scene, 'device' | 'start' | 'stored'>> => {
  const device = devices.find((each) => deviceNames[each] === field);
  if (device !== undefined) return { device };
  if (field === 'nothing stored') return {};
  const [, day = someDay, time] = /^(?:(\d{4}-\d\d-\d\d)T)?(\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)$/.exec(field) ?? [];
  if (time !== undefined) return { start: Date.parse(`${day}T${time}Z`) };
  if (field.startsWith('stored: ')) {
    try {
      return { stored: JSON.parse(field.slice('stored: '.length)) };
    } catch (cause) {
      throw new ScriptError(line, field, '"stored: " and JSON', { cause });
    }
  }
  throw new ScriptError(
    line,
    JSON.stringify(field),
    `${Object.values(deviceNames)
      .map((name) => `"${name}"`)
      .join(', ')}, "02:40", "nothing stored" or "stored: {...}"`,
  );
};

const header = /^[a-z]{2}-[A-Z]{2}(?= · |$)/;

/** A line of the file, with those it was wrapped into, and what it says in one. */
type Folded = { readonly number: number; readonly text: string; readonly line: string };

/** What was said and what happened may go on in the next line, indented as far as its words. */
const folded = (text: string): readonly Folded[] => {
  const all: Folded[] = [];
  for (const [index, raw] of text.replace(/\n$/, '').split('\n').entries()) {
    const line = raw.trimEnd();
    const last = all.at(-1);
    const goesOn =
      (/^ {2}You:/.test(last?.line ?? '') && /^ {7}(?!-- )\S/.test(line)) ||
      (/^ {7}-- /.test(last?.line ?? '') && /^ {10}\S/.test(line));
    if (last !== undefined && goesOn) {
      all[all.length - 1] = { ...last, text: `${last.text}\n${line}`, line: `${last.line} ${line.trim()}` };
    } else all.push({ number: index + 1, text: line, line });
  }
  return all;
};

/**
 * The scenes of a transcript file. Each begins with its header; titles behind `#` and empty lines are kept as they are.
 * @throws ScriptError for a line nobody could play
 */
export const readScript = (text: string): readonly Scene[] => {
  const scenes: { -readonly [K in keyof Scene]: K extends 'lines' ? ScriptLine[] : Scene[K] }[] = [];
  const before: ScriptLine[] = [];
  let answering = false;
  for (const { number, line, text: whole } of folded(text)) {
    const lines = scenes.at(-1)?.lines ?? before;
    const [, mark, rest = ''] = /^\s*(You:|Echo:|\.\.\.|--|#)\s?(.*)$/.exec(line) ?? [];
    const [locale] = header.exec(line) ?? [];
    if (locale !== undefined) {
      const fields = line
        .split(' · ')
        .slice(1)
        .map((field) => readField(field.trim(), number));
      const scene = { locale, device: 'dot', start: Date.parse(`${someDay}T12:00Z`), stored: undefined } as const;
      scenes.push(Object.assign({ ...scene, lines: [...before.splice(0), { text: line }] }, ...fields));
      continue;
    }
    if (mark === 'Echo:' || mark === '...') answering = true;
    // What goes on under an answer, indented as far as its words.
    const continued = mark === undefined && answering && /^ {7}\S/.test(line);
    if (mark === 'Echo:' || mark === '...' || continued) continue;
    answering = false;
    if (mark === undefined && line !== '')
      throw new ScriptError(number, JSON.stringify(line), 'You:, Echo:, ..., -- or #');
    if (mark === '#' || line === '') {
      lines.push({ text: line });
      continue;
    }
    if (scenes.length === 0)
      throw new ScriptError(number, JSON.stringify(line), 'a header such as "en-US · Echo Dot" before it');
    const act: Act | undefined = mark === 'You:' ? { kind: 'say', words: rest } : readNote(rest, number);
    if (act !== undefined) lines.push({ text: whole, act });
  }
  return scenes;
};
