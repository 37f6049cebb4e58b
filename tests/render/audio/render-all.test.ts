import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ms } from '#protocol';
import { RenderError } from '../../../lambda/render/audio/make.ts';
import { parseManifest, sha256 } from '../../../lambda/render/audio/manifest.ts';
import { batchesOf, type Progress, renderAll } from '../../../lambda/render/audio/render-all.ts';
import { soundFile } from '../../../lambda/render/audio/sound-library.ts';
import { clipOf, clipPath, mannerOf } from '../../../lambda/render/clip.ts';
import { named } from './sounds.ts';

const clips = ['1xi3000-o4000', '1xb5000', '1xke3000'].map((name) => clipOf(named(name)));

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gentle-back-audio-'));
});
afterEach(() => rm(folder, { recursive: true }));

const manifestIn = async (directory: string) => parseManifest(await readFile(join(directory, 'manifest.json'), 'utf8'));

describe('rendering a list of clips', () => {
  it('writes each file once and describes it in the manifest', async () => {
    const { made, kept } = await renderAll([...clips, ...clips], folder);
    expect({ made, kept }).toEqual({ made: 3, kept: 0 });
    const [breath, ...others] = (await manifestIn(folder)) ?? [];
    expect(others).toHaveLength(2);
    const file = await readFile(join(folder, 's4/1xi3000-o4000.mp3'));
    expect(breath).toEqual({
      id: '1xi3000-o4000',
      file: 's4/1xi3000-o4000.mp3',
      sha256: sha256(file),
      durationMs: 7008,
      sampleRate: 24_000,
      bitrate: 48_000,
      loudness: expect.closeTo(-23, 0),
      cues: [
        { kind: 'tone', phase: 'inhale', at: 0, lasts: 3000 },
        { kind: 'tone', phase: 'exhale', at: 3000, lasts: 4000 },
      ],
    });
  });

  it('makes only what is missing or damaged', async () => {
    const [first, second, third] = clips.map((clip) => join(folder, clipPath(clip)));
    await renderAll(clips, folder);
    const before = await stat(first ?? '');
    await rm(second ?? '');
    await writeFile(third ?? '', 'half a file');
    const seen: Progress[] = [];
    const { made, kept } = await renderAll(clips, folder, { onProgress: (progress) => seen.push(progress) });
    expect({ made, kept }).toEqual({ made: 2, kept: 1 });
    expect(seen.map(({ fresh, done, total }) => ({ fresh, done, total }))).toEqual([
      { fresh: false, done: 1, total: 3 },
      { fresh: true, done: 2, total: 3 },
      { fresh: true, done: 3, total: 3 },
    ]);
    expect((await stat(first ?? '')).mtimeMs).toBe(before.mtimeMs);
    for (const { file, sha256: sum } of (await manifestIn(folder)) ?? []) {
      expect(sha256(await readFile(join(folder, file)))).toBe(sum);
    }
  });

  it('draws each file and shows them all on a page', async () => {
    await renderAll(clips, folder);
    const page = await readFile(join(folder, 'index.html'), 'utf8');
    for (const clip of clips) {
      expect(page).toContain(`src="${clipPath(clip)}"`);
      const picture = clipPath(clip).replace('.mp3', '.svg');
      expect(await readFile(join(folder, picture), 'utf8')).toContain(clip.name);
      await rm(join(folder, picture));
    }
    expect((await renderAll(clips, folder)).made).toBe(3);
  });

  it('gives the same files with two processes', async () => {
    await renderAll(clips, join(folder, 'one'));
    const { made, manifest } = await renderAll(clips, join(folder, 'two'), { hands: 2 });
    expect(made).toBe(3);
    expect(manifest).toEqual(await manifestIn(join(folder, 'one')));
    for (const { file, sha256: sum } of manifest) {
      expect(sha256(await readFile(join(folder, 'two', file)))).toBe(sum);
    }
    await writeFile(join(folder, 'taken'), '');
    await expect(renderAll(clips, join(folder, 'taken', 'below'), { hands: 2 })).rejects.toThrow(RenderError);
  });

  it('takes what begins alike one after the other, the longest first, and nothing twice', () => {
    const names = ['3xi3000-o4000', '9xi3000-o4000', '1xb9000', '9xi3000-o4000_1xke3000', 'night_1xb7000', '1xb8000'];
    const batches = batchesOf(names.map((name) => clipOf(named(name), mannerOf(name)))).map((batch) =>
      batch.map(({ name }) => name),
    );
    expect(batches).toContainEqual(['9xi3000-o4000_1xke3000', '9xi3000-o4000', '3xi3000-o4000']);
    expect(batches).toContainEqual(['1xb9000', '1xb8000']);
    expect(batches).toContainEqual(['night_1xb7000']);
    expect(batches.flat()).toHaveLength(6);
  });

  it('writes the manifest whole, however many are done at once', async () => {
    const many = Array.from({ length: 70 }, (_, i) => clipOf(named(`1xb${100 + i}`)));
    const { made, manifest } = await renderAll(many, folder, { hands: 4 });
    expect(made).toBe(70);
    expect(await manifestIn(folder)).toEqual(manifest);
  });

  it('starts over where the manifest cannot be read', async () => {
    await renderAll(clips, folder);
    await writeFile(join(folder, 'manifest.json'), '[{"id":');
    expect((await renderAll(clips, folder)).made).toBe(3);
    expect(await manifestIn(folder)).toHaveLength(3);
  });

  it('goes on where it was interrupted', async () => {
    const many = Array.from({ length: 68 }, (_, i) => clipOf(named(`1xb${100 + i}`)));
    const interrupted = renderAll(many, folder, {
      onProgress: ({ done }) => {
        if (done === 66) throw new Error('enough');
      },
    });
    await expect(interrupted).rejects.toThrow('enough');
    const { made, kept } = await renderAll(many, folder);
    expect({ made, kept }).toEqual({ made: 4, kept: 64 });
  });

  it('refuses a clip that holds nothing, naming it', async () => {
    await expect(renderAll([{ name: 'none', lasts: ms(1000) }], folder)).rejects.toThrow(
      'a clip to render: expected a name given by clipOf, got "none"',
    );
  });

  it('lists only what was asked for', async () => {
    await renderAll(clips, folder);
    await renderAll(clips.slice(0, 1), folder);
    expect(await manifestIn(folder)).toHaveLength(1);
  });

  it('says where it cannot write, before anything is made', async () => {
    await writeFile(join(folder, 'taken'), '');
    const onProgress = vi.fn();
    const failed = renderAll(clips, join(folder, 'taken'), { onProgress });
    await expect(failed).rejects.toThrow(RenderError);
    await expect(failed).rejects.toThrow(/manifest\.json: expected a place that can be written, got E(NOTDIR|EXIST)/);
    expect(onProgress).not.toHaveBeenCalled();
  });
});

describe('the sound library', () => {
  it('gives the file that would be rendered', async () => {
    await renderAll(clips, folder);
    for (const clip of clips) {
      expect(Buffer.from((await soundFile(clipPath(clip))) ?? [])).toEqual(
        await readFile(join(folder, clipPath(clip))),
      );
    }
  });

  it('makes a file once', async () => {
    expect(await soundFile('s4/1xb60000.mp3')).toBe(await soundFile('s4/1xb60000.mp3'));
  });

  it('has nothing at any other path', async () => {
    for (const path of ['', 's4/', 's1/1xb5000.mp3', 's4/1xb0.mp3', '../package.json']) {
      expect(await soundFile(path)).toBeUndefined();
    }
  });
});
