import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { line, moment, ms, patterns, quiet, say, sequence } from '#protocol';
import { limits } from '../../lambda/alexa/limits.ts';
import { askNames } from '../../lambda/conversation/asks/index.ts';
import type { Reply } from '../../lambda/conversation/reply.ts';
import { opening, type State } from '../../lambda/conversation/state.ts';
import { converse, type Transition } from '../../lambda/conversation/transition.ts';
import { question } from '../../lambda/conversation/turn.ts';
import { countWords, type Words, wordsFor } from '../../lambda/locales/index.ts';
import { lintLine } from '../../lambda/locales/lint/index.ts';
import { type Planned, plan } from '../../lambda/render/plan.ts';
import type { Segment } from '../../lambda/render/segment.ts';
import { anyCommand, anyState, now } from './anything.ts';

let words: Words;
let transition: Transition;

beforeAll(async () => {
  words = await wordsFor('en-US');
  transition = converse(words.voiceAt);
});

const room = { chunk: limits.speechAudio, audioTags: limits.audioTags };

const lastsOf = (segment: Segment): number => {
  switch (segment.kind) {
    case 'words':
      return words.voiceAt(0)(segment.line);
    case 'pause':
      return segment.lasts;
    case 'clip':
      return segment.clip.lasts;
    default:
      return segment satisfies never;
  }
};

const textOf = (segments: readonly Segment[]): string =>
  segments
    .map((segment) => (segment.kind === 'words' ? words.text(segment.line) : ''))
    .filter(Boolean)
    .join(' ');

/** The words after the last sound or gap of three seconds and more. */
const promptOf = (segments: readonly Segment[]): string => {
  const last = segments.findLastIndex((segment) => segment.kind !== 'words' && lastsOf(segment) >= 3000);
  return textOf(segments.slice(last + 1));
};

const isChunk = (state: State, reply: Reply): boolean =>
  state.session.doing?.playing !== undefined || (reply.play?.lasts ?? 0) > 60_000;

const rendered = (check: (state: State, reply: Reply, planned: Planned) => void, numRuns = 1500): void =>
  fc.assert(
    fc.property(anyState, anyCommand, (state, command) => {
      const [next, reply] = transition(state, command, now);
      if (reply.silent) return;
      check(next, reply, plan(reply, words.voiceAt(next.progress.settings.pace ?? 0), room));
    }),
    { numRuns },
  );

/** What the lint should know a line as, by its key. */
const kindOf = (key: string) => {
  if (key.startsWith('fixed.')) return 'fixed';
  if (/^(redFlags|myths)\./.test(key)) return 'ledger';
  return key.startsWith('asks.') && !key.endsWith('.lead') ? 'question' : 'line';
};

describe('every reply', () => {
  it('N04 X14 fits into one turn: time, files of sound, characters', () => {
    rendered((_, __, { speech, reprompt = [] }) => {
      const both = [...speech, ...reprompt];
      expect(speech.map(lastsOf).reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(245_000);
      expect(both.filter(({ kind }) => kind === 'clip').length).toBeLessThanOrEqual(5);
      expect(textOf(speech).length).toBeLessThan(4000);
    });
  });

  it('C01 asks in at most 25 words', () => {
    rendered((_, reply, { speech }) => {
      if (reply.ask !== undefined) expect(countWords(promptOf(speech)), promptOf(speech)).toBeLessThanOrEqual(25);
    });
  });

  it('C01 leaves time before a question that nothing but words leads up to', () => {
    const voice = words.voiceAt(0);
    const lines = ['dialog.kneesUp', 'fixed.sf0', 'fixed.sf1'].map((key) => say({ voice }, line(key)));
    const wordsFirst = sequence(...lines, moment({ kind: 'mark', unit: 'cue', number: 1, lasts: ms(0) }));
    const reply = { say: [], play: sequence(wordsFirst, quiet(room.chunk)), ask: question('ready') };
    const { speech, cut } = plan(reply, voice, room);
    expect(cut).toBe(1);
    expect(countWords(promptOf(speech)), promptOf(speech)).toBeLessThanOrEqual(25);
  });

  it('C05 C06 ends in a question exactly when the microphone opens', () => {
    rendered((_, reply, { speech }) => {
      expect(/\?$/.test(textOf(speech))).toBe(reply.ask !== undefined);
    });
  });

  it('C07 N06 has a reprompt in other words: at most 15 of them, at most 90 s of sound', () => {
    rendered((_, reply, { speech, reprompt }) => {
      expect(reprompt !== undefined).toBe(reply.ask !== undefined);
      if (reprompt === undefined) return;
      expect(countWords(textOf(reprompt)), textOf(reprompt)).toBeLessThanOrEqual(15);
      expect(textOf(reprompt)).not.toBe(promptOf(speech));
      expect(textOf(reprompt)).toMatch(/\?$/);
      const sound = reprompt.filter(({ kind }) => kind === 'clip').map(lastsOf);
      expect(sound.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(90_000);
    });
  });

  it('C13 leaves no gap over six seconds without a sound, and a breath that Alexa speaks has its own length', () => {
    const longest = Math.max(...patterns.flatMap(({ inhale, exhale }) => [inhale, exhale]));
    rendered((_, __, { speech, reprompt = [] }) => {
      const segments = [...speech, ...reprompt];
      const silent = segments.filter((segment, i) => {
        const before = segments[i - 1];
        const isBreath =
          before?.kind === 'words' && /^cues\.(?:in|out|slowlyOut|outFuller|holdGently)/.test(before.line.key);
        return segment.kind === 'pause' && segment.lasts > (isBreath ? longest : 6000);
      });
      expect(silent).toEqual([]);
    });
  });

  it('C01 says at most 45 words outside a chunk', () => {
    rendered((state, reply, { speech }) => {
      if (isChunk(state, reply)) return;
      const fixed = speech.filter(
        (segment) => segment.kind === 'words' && /^(fixed|redFlags|myths|stored)\./.test(segment.line.key),
      );
      const free = speech.filter((segment) => !fixed.includes(segment));
      expect(countWords(textOf(free)), textOf(speech)).toBeLessThanOrEqual(45);
    });
  });
});

describe('the rules of single lines', () => {
  const askedBy = (wording: 'ask' | 'miss1' | 'miss2') =>
    askNames.map((name) => words.text(question(name, wording, opening).prompt));

  it('hold in everything that is said', () => {
    const seen = new Map<string, string>();
    rendered((_, __, { speech, reprompt = [] }) => {
      for (const segment of [...speech, ...reprompt])
        if (segment.kind === 'words') seen.set(words.text(segment.line), segment.line.key);
    }, 6000);
    const findings = [...seen].flatMap(([text, key]) => {
      const kind = kindOf(key);
      return lintLine({ key, text, kind });
    });
    // Names of sources are as long as their owners made them.
    expect(findings.filter(({ key, rule }) => !(rule === 'C27' && key.startsWith('dialog.source')))).toEqual([]);
  });

  it('N01 ask nothing about the body in any wording', () => {
    for (const wording of ['ask', 'miss1', 'miss2'] as const) {
      for (const text of askedBy(wording)) {
        const asked = text.split(/(?<=[.?])\s+/).filter((sentence) => sentence.endsWith('?'));
        expect(
          asked.flatMap((sentence) =>
            lintLine({ key: 'x', text: sentence, kind: 'question' }).filter(({ rule }) => rule === 'N01'),
          ),
        ).toEqual([]);
      }
    }
  });

  it('C04 offer at most three things, and say what they are', () => {
    for (const text of askedBy('ask')) expect(text.split(/, (?:or )?|: | or /).length, text).toBeLessThanOrEqual(4);
  });
});

describe('the voice', () => {
  it('C18 gets slower by its gaps first and by its speed last, never under 85 percent', () => {
    const line = { key: 'fixed.sf1' };
    const lengths = ([0, 1, 2, 3] as const).map((pace) => words.voiceAt(pace)(line));
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    expect(new Set(lengths).size).toBe(4);
    expect(([-1, 0, 1, 2, 3] as const).map(words.rateAt)).toEqual([1, 1, 1, 1, 0.9]);
  });

  it('takes the time of its words at the one figure of the locale', () => {
    expect(words.voiceAt(0)({ key: 'dialog.comfort' })).toBe((7 * 1000) / 2.5);
  });
});
