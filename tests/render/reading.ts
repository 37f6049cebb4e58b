import type { Timeline } from '#protocol';
import type { Segment } from '../../lambda/contract/ssml.ts';
import { countWords, type Words } from '../../lambda/locales/index.ts';
import { clipFromPath, runOf } from '../../lambda/render/clip.ts';
import type { Heard } from '../contracts/renderer.ts';

export const audioBase = 'https://sound.example';

const soundsIn = (src: string): readonly Heard[] => {
  const clip = clipFromPath(src.slice(audioBase.length + 1));
  const run = clip === undefined ? undefined : runOf(clip.name);
  if (clip === undefined || run === undefined) throw new RangeError(`a sound: expected the path of a clip, got ${src}`);
  const sounds = run.cues.map((cue) => ({
    what: cue.kind === 'tone' ? cue.phase : cue.kind === 'chime' ? `chime ${cue.chime}` : cue.kind,
    lasts: 0,
  }));
  return [...sounds, { what: 'gap', lasts: clip.lasts }];
};

/** What is heard of segments as a validator reads them, line by line as the timeline has them. */
export const heardOf = (
  segments: readonly Segment[],
  timeline: Timeline,
  words: Words,
  rate: number,
): readonly Heard[] => {
  const heard: Heard[] = [];
  for (const segment of segments) {
    const last = heard.at(-1);
    if (segment.kind === 'audio') heard.push(...soundsIn(segment.src));
    else if (segment.kind === 'break') heard.push({ what: 'gap', lasts: segment.ms });
    else {
      const lasts = (countWords(segment.text) * 1000) / (2.5 * rate);
      // A clause gap stands inside a line: what goes on behind it belongs to the same words.
      const within = last?.what === 'gap' && last.lasts < 1000 && last.lasts > 0 ? heard.at(-2) : undefined;
      if (within?.what.startsWith('words')) {
        heard.splice(-2, 2, {
          what: `${within.what} ${segment.text.trim()}`,
          lasts: within.lasts + lasts + (last?.lasts ?? 0),
        });
      } else heard.push({ what: `words ${segment.text.trim()}`, lasts });
    }
  }
  return joined(
    heard,
    timeline.cues.flatMap((cue) => (cue.kind === 'say' ? [words.text(cue.line)] : [])),
  );
};

/** Lines that follow one another without a gap reach the listener as one stretch of words: cut apart again. */
const joined = (heard: readonly Heard[], lines: readonly string[]): readonly Heard[] => {
  const left = [...lines];
  return heard.flatMap((each) => {
    if (!each.what.startsWith('words ')) return [each];
    const cut: Heard[] = [];
    let text = each.what.slice('words '.length);
    while (left[0] !== undefined && text.startsWith(left[0])) {
      const line = left.shift() ?? '';
      text = text.slice(line.length).trim();
      cut.push({ what: `words ${line}`, lasts: 0 });
    }
    return text === '' ? [...cut, { what: 'gap', lasts: each.lasts }] : [each];
  });
};
