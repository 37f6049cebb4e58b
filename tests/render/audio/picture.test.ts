import { describe, expect, it } from 'vitest';
import { entryOf } from '../../../lambda/render/audio/manifest.ts';
import { pageOf } from '../../../lambda/render/audio/page.ts';
import { pictureOf, picturePath } from '../../../lambda/render/audio/picture.ts';
import { render } from '../../../lambda/render/audio/sound-library.ts';
import { clipOf } from '../../../lambda/render/clip.ts';
import { named } from './sounds.ts';

const drawn = async (name: string) => {
  const clip = clipOf(named(name));
  const rendered = await render(clip);
  if (rendered === undefined) throw new Error(name);
  const entry = entryOf(clip, rendered);
  return { entry, svg: pictureOf(entry, rendered.sound) };
};

describe('the picture of a file', () => {
  it('shows its phases where they are and its envelope', async () => {
    const { entry, svg } = await drawn('1xks2000_2xi3000-o4000');
    expect(picturePath(entry.file)).toBe('s4/1xks2000_2xi3000-o4000.svg');
    expect([...svg.matchAll(/<title>(\w+, [\d.]+ s to [\d.]+ s)/g)].map(([, title]) => title)).toEqual([
      'start, 0 s to 2 s',
      'in, 2 s to 5 s',
      'out, 5 s to 9 s',
      'in, 9 s to 12 s',
      'out, 12 s to 16 s',
    ]);
    const [, x] = /<rect x="([\d.]+)"[^>]*><title>out, 12 s/.exec(svg) ?? [];
    expect(Number(x) / 1200).toBeCloseTo(12 / 16, 2);
    expect(svg).toMatch(/<path d="M[\d.]+ [\d.]+L/);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('shows repetitions as often as they are heard, in a picture that stays small', async () => {
    const { svg } = await drawn('60xi3000-o4000');
    expect(svg.match(/<title>in,/g)).toHaveLength(60);
    expect(svg.length).toBeLessThan(60_000);
  });

  it('of silence is a line', async () => {
    expect((await drawn('1xp5000')).svg).not.toMatch(/NaN|Infinity/);
  });
});

describe('the page', () => {
  it('plays and shows every file, the longest first', async () => {
    const entries = [(await drawn('1xb4000')).entry, (await drawn('2xi3000-o4000')).entry];
    const page = pageOf(entries);
    expect([...page.matchAll(/<audio[^>]* src="([^"]+)"/g)].map(([, file]) => file)).toEqual([
      's4/2xi3000-o4000.mp3',
      's4/1xb4000.mp3',
    ]);
    expect(page).toContain('src="s4/1xb4000.svg"');
    expect(page).toContain('<b>breath tones</b>, day, 0:14,');
    expect(page).not.toMatch(/https?:/);
  });
});
