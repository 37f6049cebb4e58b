import { afterAll, describe, expect, it } from 'vitest';
import { patternOf } from '#protocol';
import { type Rendered, render } from '../../../lambda/render/audio/sound-library.ts';
import { type Clip, clipFromPath, clipOf } from '../../../lambda/render/clip.ts';
import { breathTrack } from '../../../lambda/render/track.ts';
import { decoder } from './decoded.ts';
import { proofOf } from './proof.ts';
import { named } from './sounds.ts';

const heard = decoder();
afterAll(heard.free);

const made = async (clip: Clip | undefined) => {
  const rendered = clip && (await render(clip));
  if (clip === undefined || rendered === undefined) throw new Error('no clip');
  return { clip, rendered };
};

describe('a track, decoded', () => {
  it.each([breathTrack(patternOf('3-4'), 1), breathTrack(patternOf('4-6'), 1, { night: true })])(
    '$path holds to its name',
    async ({ path }) => {
      const { clip, rendered } = await made(clipFromPath(path));
      const { furthest, faults, boundaries } = await proofOf(clip, rendered, heard);
      expect(faults).toEqual([]);
      expect(furthest).toBeLessThanOrEqual(5);
      expect(boundaries).toBe(named(clip.name).cues.length);
    },
  );

  it('is found out where it is not what its name says', async () => {
    const { clip, rendered } = await made(clipOf(named('4xi3000-o4000')));
    const faultsOf = async (other: Rendered, as = clip) => (await proofOf(as, other, heard)).faults.join();
    expect(await faultsOf(rendered)).toBe('');
    const late = { ...rendered, file: rendered.file.subarray(144) };
    expect(await faultsOf(late)).toMatch(/a boundary is \d+(\.\d)? ms off/);
    expect(await faultsOf({ ...rendered, file: rendered.file.subarray(0, -288) })).toMatch(
      /lasts \d+ ms and not 28000/,
    );
    expect(await faultsOf(rendered, clipOf(named('4xi3000-o4000'), 'night'))).toMatch(/[56]\.\d+ LU off its class/);
    expect(await faultsOf(rendered, clipOf(named('4xi4000-o3000')))).toMatch(/a boundary is/);
  });
});
