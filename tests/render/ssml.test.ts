import { describe, expect, it } from 'vitest';
import { seconds } from '#protocol';
import { segmentsOf as segmentsInSsml } from '../../lambda/contract/ssml.ts';
import { segmentsOf } from '../../lambda/render/segment.ts';
import { toSsml } from '../../lambda/render/ssml.ts';
import { rendererContract } from '../contracts/renderer.ts';
import { audioBase, heardOf } from './reading.ts';

const options = { pace: 0, audioBase, longestBreak: seconds(10) } as const;

rendererContract({
  name: 'SSML',
  deviation: { ms: 5, reason: 'the time of words is rounded to the millisecond, line by line' },
  heard: (timeline, words, pace) => {
    const ssml = toSsml(segmentsOf(timeline), words, { ...options, pace });
    return heardOf(segmentsInSsml(ssml), timeline, words, words.rateAt(pace));
  },
});

describe('a break', () => {
  it('longer than the platform allows becomes several in a row', () => {
    const ssml = toSsml([{ kind: 'pause', lasts: seconds(25) }], { spoken: () => [], rateAt: () => 1 }, options);
    expect(ssml).toBe('<speak><break time="10000ms"/><break time="10000ms"/><break time="5000ms"/></speak>');
  });
});
