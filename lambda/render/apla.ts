import { clipPath } from './clip.ts';
import type { Segment } from './segment.ts';
import { type Speaker, type SsmlOptions, spokenWords } from './ssml.ts';

/** One component of a document of APL for audio. */
type Component =
  | { readonly type: 'Speech'; readonly contentType: 'SSML'; readonly content: string }
  | { readonly type: 'Silence'; readonly duration: number }
  | { readonly type: 'Audio'; readonly source: string };

/** A document of APL for audio: everything one after the other (contract 3). */
export type Apla = {
  readonly type: 'APLA';
  readonly version: '0.91';
  readonly mainTemplate: {
    readonly parameters: readonly string[];
    readonly items: readonly [{ readonly type: 'Sequencer'; readonly items: readonly Component[] }];
  };
};

const speech = (text: string): Component => ({
  type: 'Speech',
  contentType: 'SSML',
  content: `<speak>${text}</speak>`,
});

const inner = (content: string): string => content.slice('<speak>'.length, -'</speak>'.length);

/** Words that follow one another are one speech, so that they are spoken as sentences in a row. */
const joined = (components: readonly Component[]): readonly Component[] => {
  const all: Component[] = [];
  for (const next of components) {
    const last = all.at(-1);
    if (last?.type === 'Speech' && next.type === 'Speech') {
      all[all.length - 1] = speech(`${inner(last.content)} ${inner(next.content)}`);
    } else all.push(next);
  }
  return all;
};

/** Segments as a document: short quiet is exact here, where a `<break>` depends on the sentence before it (D12). */
export const toApla = (segments: readonly Segment[], words: Speaker, options: SsmlOptions): Apla => {
  const components = segments.map((segment): Component => {
    switch (segment.kind) {
      case 'words':
        return speech(spokenWords(segment.line, words, options));
      case 'pause':
        return { type: 'Silence', duration: segment.lasts };
      case 'clip':
        return { type: 'Audio', source: `${options.audioBase}/${clipPath(segment.clip)}` };
      default:
        return segment satisfies never;
    }
  });
  return {
    type: 'APLA',
    version: '0.91',
    mainTemplate: { parameters: ['payload'], items: [{ type: 'Sequencer', items: joined(components) }] },
  };
};
