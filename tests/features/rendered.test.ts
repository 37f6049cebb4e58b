import { describe, expect, it } from 'vitest';
import { patternOf, seconds, type Timeline } from '#protocol';
import { limits } from '../../lambda/alexa/limits.ts';
import { countWords, sameWords } from '../../lambda/contract/sentence.ts';
import type { AskName } from '../../lambda/conversation/ask-name.ts';
import { askNames, asks } from '../../lambda/conversation/asks/index.ts';
import type { Command } from '../../lambda/conversation/command.ts';
import { question } from '../../lambda/conversation/turn.ts';
import { enUS } from '../../lambda/locales/en-US/index.ts';
import { lintLine, type Spoken } from '../../lambda/locales/lint/index.ts';
import { clipsIn, type Segment } from '../../lambda/render/segment.ts';
import { toSsml } from '../../lambda/render/ssml.ts';
import { saidAs } from './spoken.ts';
import { everyKind, everyMoment, lengthOf, type Moment, nameOf, said, type Taken, take, words } from './states.ts';

const session = { wish: { routine: 'quick-comfort' } } as const;
const text = (name: AskName, key: 'ask' | 'again' | 'miss1' | 'miss2') =>
  words.text({
    key: `asks.${name}.${key}`,
    values: {
      ...{ routine: session.wish.routine, one: 'ice', other: 'bed-rest' },
      ...{ first: 'loosen', second: 'breathing', side: 'right' },
    },
  });

/** Every answer there is: each command at each moment. Planned once, since several rules are about the same set. */
const rendered = everyMoment.flatMap((moment) =>
  everyKind.map((command) => {
    const taken = take(moment.state, command, moment.now);
    return { moment, command, taken, planned: taken.planned() };
  }),
);

const where = ({ moment, command }: { readonly moment: Moment; readonly command: Command }) =>
  `${moment.path}, ${nameOf(command)}`;

const options = (taken: Taken) =>
  ({
    pace: taken.state.progress.settings.pace ?? 0,
    audioBase: 'https://sounds.example',
    longestBreak: limits.break,
  }) as const;

const clipsLast = (segments: readonly Segment[]) => clipsIn(segments).reduce((total, clip) => total + clip.lasts, 0);

describe('reprompts', () => {
  it('X13 each differs from its question, has 15 words at most, a phrase to say and a question', () => {
    for (const name of askNames) {
      const again = text(name, 'again');
      expect(sameWords(again, text(name, 'ask')), name).toBe(false);
      const lead = asks[name].lead ? words.text({ key: `asks.${name}.lead` }) : '';
      expect(countWords(`${lead} ${again}`), name).toBeLessThanOrEqual(15);
      expect(again, name).toMatch(/\?$/);
    }
  });

  it('X13 each holds 90 s of sound at most', () => {
    for (const name of askNames) {
      expect(question(name).reprompt.sound?.lasts ?? 0, name).toBeLessThanOrEqual(limits.repromptAudio);
    }
    for (const one of rendered) {
      expect(clipsLast(one.planned.reprompt ?? []), where(one)).toBeLessThanOrEqual(limits.repromptAudio);
    }
  });

  it.each<AskName>([
    'ready',
    'ready-for-hands',
    'ready-in-place',
    'again-smaller-go-on',
    'one-more-or-down',
    'try-once-more',
    'chair-or-stuck',
  ])('X13 at the transition "%s" there are 60 s and more before the session can close', (name) => {
    const { reprompt } = question(name);
    const spoken = [...(reprompt.lead === undefined ? [] : [reprompt.lead]), reprompt.line];
    const length = spoken.reduce((total, line) => total + words.voiceAt(0)(line), reprompt.sound?.lasts ?? 0);
    expect(length + 2 * limits.microphone).toBeGreaterThanOrEqual(seconds(60));
  });
});

describe('chunks', () => {
  it('X14 no answer lasts over 240 s, by estimate and by its files, or has over 8000 characters or 5 files', () => {
    for (const one of rendered) {
      const { planned, taken } = one;
      expect(lengthOf(planned.speech, taken.state), where(one)).toBeLessThanOrEqual(limits.speechAudio);
      expect(clipsLast(planned.speech), where(one)).toBeLessThanOrEqual(limits.speechAudio);
      expect(toSsml(planned.speech, words, options(taken)).length, where(one)).toBeLessThanOrEqual(
        limits.speechCharacters,
      );
      const files = clipsIn(planned.speech).length + clipsIn(planned.reprompt ?? []).length;
      expect(files, `${where(one)}: ${said(taken)}`).toBeLessThanOrEqual(limits.audioTags);
    }
  });

  it('X14 nor does any length of breathing that can be asked for', () => {
    for (const pattern of ['3-4', '4-6'] as const) {
      for (const minutes of [1, 2, 3, 4, 5, 10, 20, 60]) {
        const [first] = everyMoment.filter(
          ({ state }) => state.session.ceiling === 'none' && state.session.told.includes('notice'),
        );
        if (first === undefined) return expect.unreachable();
        const taken = take(first.state, { kind: 'start', routine: 'breathing', minutes, pattern }, first.now);
        expect(lengthOf(taken.planned().speech, taken.state), `${minutes} min`).toBeLessThanOrEqual(limits.speechAudio);
        expect(patternOf(pattern).id).toBe(pattern);
      }
    }
  });

  it('X14 a whole run of sound is one file, and breaths that are spoken have breaks', () => {
    for (const one of rendered) {
      for (const [i, segment] of one.planned.speech.entries()) {
        const next = one.planned.speech[i + 1];
        if (segment.kind === 'clip') expect(next?.kind, where(one)).not.toBe('clip');
        const spokenBreath = segment.kind === 'words' && /^cues\.(?:in|out|inThroughNose)$/.test(segment.line.key);
        if (spokenBreath && next !== undefined && i + 1 < one.planned.speech.length) {
          expect(next.kind, `${where(one)}: ${segment.line.key}`).toBe('pause');
        }
      }
    }
  });

  it('X14 each answer ends in a question, or closes without one', () => {
    for (const one of rendered) {
      if (one.taken.reply.silent) continue;
      const heard = said(one.taken);
      if (one.taken.reply.ask === undefined) expect(heard.replace('No phone?', ''), where(one)).not.toContain('?');
      else expect(heard, where(one)).toMatch(/\?$/);
    }
  });
});

it('S12 the dizzy line comes before the first long out-breath that is led', () => {
  for (const one of rendered) {
    const { cues = [] } = one.taken.reply.play ?? {};
    const long = cues.some((cue) => cue.kind === 'tone' && cue.phase === 'exhale' && cue.lasts >= seconds(6));
    if (!long || one.moment.state.session.told.includes('dizzy')) continue;
    const text = said(one.taken);
    if (/breathe along|In through the nose/.test(text)) expect(text, where(one)).toContain(enUS.words.fixed.sf8);
  }
});

/** Stretches of words between sounds of 3 s and more: the last one is the prompt. */
const promptOf = (segments: readonly Segment[]): string => {
  const last = segments.findLastIndex(
    (segment) =>
      (segment.kind === 'clip' && segment.clip.lasts >= 3000) || (segment.kind === 'pause' && segment.lasts >= 3000),
  );
  return segments
    .slice(last + 1)
    .flatMap((segment) => (segment.kind === 'words' ? [words.text(segment.line)] : []))
    .join(' ');
};

const plays = (play: Timeline | undefined) => (play?.cues ?? []).some((cue) => cue.kind === 'mark');

describe('the voice rules', () => {
  const linesOf = (tree: object, key: string): readonly Spoken[] =>
    Object.entries(tree).flatMap(([name, inner]: [string, unknown]): readonly Spoken[] => {
      const path = key === '' ? name : `${key}.${name}`;
      const kind = path.startsWith('fixed.') ? 'fixed' : /^(?:redFlags|myths)\./.test(path) ? 'ledger' : 'line';
      if (typeof inner === 'string') return [{ key: path, text: inner, kind }];
      return typeof inner === 'object' && inner !== null ? linesOf(inner, path) : [];
    });

  it('O03 each line keeps C01 to C40 and N01 to N08, as far as one line can break them', () => {
    const findings = linesOf(enUS.words, '').flatMap((line) =>
      /\{\{|\$t\(/.test(line.text) ? [] : lintLine(line).map(({ key, rule, found }) => `${key}: ${rule}, ${found}`),
    );
    expect(findings).toEqual([]);
  });

  it('O03 C01: a prompt has 25 words at most, in quick comfort 18', () => {
    for (const one of rendered) {
      const { taken, planned } = one;
      if (taken.reply.ask === undefined) continue;
      const prompt = promptOf(planned.speech);
      const comfort =
        taken.state.session.doing?.place.routine === 'quick-comfort' ||
        taken.state.session.wish?.routine === 'quick-comfort';
      expect(countWords(prompt), `${where(one)}: ${prompt}`).toBeLessThanOrEqual(comfort ? 18 : 25);
    }
  });

  it('O03 C01: outside of chunks a whole answer has 45 words at most', () => {
    for (const one of rendered) {
      const lines = one.planned.speech.flatMap((segment) => (segment.kind === 'words' ? [segment.line] : []));
      const free = lines
        .filter(({ key }) => !/^(?:fixed|redFlags|myths)\./.test(key))
        .map(words.text)
        .join(' ');
      if (!plays(one.taken.reply.play)) expect(countWords(free), `${where(one)}: ${free}`).toBeLessThanOrEqual(45);
    }
  });

  it('O03 C04, C10: each question offers three choices at most, and each word it teaches is in the model', () => {
    for (const name of askNames) {
      const phrases = [...text(name, 'again').matchAll(/\bsay ([^,.?]+?)(?=,|\.|\?| or say | or )/gi)].map(
        ([, phrase = '']) => phrase,
      );
      const offered = text(name, 'ask')
        .replace(/^.*[.:] /, '')
        .split(/,? or |, /);
      expect(offered.length, text(name, 'ask')).toBeLessThanOrEqual(3);
      for (const phrase of phrases) expect(saidAs(phrase).heard, `${name}: "${phrase}"`).not.toBe('fallback');
    }
  });

  it('O03 C13: each gap of 5 s and more has a sound under it', () => {
    for (const one of rendered) {
      const { planned } = one;
      for (const segment of planned.speech) {
        if (segment.kind === 'pause') expect(segment.lasts, where(one)).toBeLessThanOrEqual(8000);
      }
    }
  });
});
