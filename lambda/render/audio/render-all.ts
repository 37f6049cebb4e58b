import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Atom, type Clip, clipPath, groupsOf, mannerOf } from '../clip.ts';
import { type Hand, otherHand, ownHand } from './hand.ts';
import { write } from './make.ts';
import { type Manifest, type ManifestEntry, parseManifest, sha256 } from './manifest.ts';
import { pageOf } from './page.ts';
import { picturePath } from './picture.ts';
import { masterOf } from './sound-library.ts';

/** A clip is done: `fresh` if it was made now, else it was there. */
export type Progress = {
  readonly clip: Clip;
  readonly fresh: boolean;
  readonly done: number;
  readonly total: number;
};

export type RenderOptions = {
  readonly onProgress?: (progress: Progress) => void;
  /** How many processes work at the same time; with one there is no other than this. */
  readonly hands?: number;
};

export type RenderSummary = { readonly made: number; readonly kept: number; readonly manifest: Manifest };

const readIfThere = (path: string): Promise<Uint8Array | undefined> => readFile(path).catch(() => undefined);

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const read = async (listing: string): Promise<Manifest> => {
  const text = await readIfThere(listing);
  return (text && parseManifest(new TextDecoder().decode(text))) ?? [];
};

/** After so many new files the manifest is written, so that an interrupted run is taken up where it was. */
const savedEvery = 64;

/** Masters that one hand takes at a time. */
const mostMasters = 24;

type Master = {
  readonly clips: Clip[];
  readonly work: number;
  readonly atoms: readonly Atom[];
  readonly family: string;
};

/** Sounds that begin alike whatever their length. */
const beds: ReadonlySet<string> = new Set(['b', 'z']);

const masterAs = (clip: Clip): Master => {
  const atoms = (groupsOf(clip.name) ?? []).flatMap(({ times, atoms: each }) =>
    Array.from({ length: times }, () => each).flat(),
  );
  const [{ code, lasts } = { code: '', lasts: 0 }] = atoms;
  return {
    ...{ clips: [], work: clip.lasts, atoms },
    family: [mannerOf(clip.name), code, ...(beds.has(code) ? [] : [lasts])].join(),
  };
};

/** Side by side what begins alike, the longer first: each has most in common with the one before it. */
const alike = ({ atoms: one }: Master, { atoms: other }: Master): number => {
  const parts = one.findIndex(({ code, lasts }, i) => code !== other[i]?.code || lasts !== other[i]?.lasts);
  const [mine, its] = [one[parts], other[parts]];
  if (mine === undefined) return other.length - one.length;
  if (its === undefined) return -1;
  return mine.code === its.code ? its.lasts - mine.lasts : mine.code < its.code ? -1 : 1;
};

/**
 * Clips that share a master, or whose masters begin alike, in one batch one after the other; the most work first, so that no
 * core is left alone with it at the end.
 */
export const batchesOf = (clips: readonly Clip[]): readonly (readonly Clip[])[] => {
  const masters = new Map<string, Master>();
  for (const clip of clips) {
    const of = masterOf(clip) ?? clip;
    const master = masters.get(of.name) ?? masterAs(of);
    master.clips.push(clip);
    masters.set(of.name, master);
  }
  const families = new Map<string, Master[]>();
  for (const master of masters.values()) families.set(master.family, [...(families.get(master.family) ?? []), master]);
  const batches = [...families.values()].flatMap((family) => {
    const row = family.toSorted(alike);
    return Array.from({ length: Math.ceil(row.length / mostMasters) }, (_, i) =>
      row.slice(i * mostMasters, (i + 1) * mostMasters),
    );
  });
  const workIn = (batch: readonly Master[]) => batch.reduce((total, { work }) => total + work, 0);
  return batches
    .toSorted((one, other) => workIn(other) - workIn(one))
    .map((batch) => batch.flatMap(({ clips: each }) => each));
};

const share = async (
  batches: readonly (readonly Clip[])[],
  hands: readonly Hand[],
  work: (clip: Clip, hand: Hand) => Promise<void>,
): Promise<void> => {
  const left = batches[Symbol.iterator]();
  const workOff = async (hand: Hand) => {
    for (const batch of left) for (const clip of batch) await work(clip, hand);
  };
  try {
    await Promise.all(hands.map(workOff));
  } finally {
    for (const hand of hands) hand.leave();
  }
};

const handsFor = (batches: number, wanted: number): readonly Hand[] => {
  const count = Math.min(batches, wanted);
  return count < 2 ? [ownHand()] : Array.from({ length: count }, otherHand);
};

/**
 * Writes a file and a picture for each clip, `manifest.json` and a page that shows them all. What is there and whole is
 * kept as it is; files of earlier versions are left alone, as a deployed function may still name them.
 * @throws RenderError for a clip whose name holds no run and for a folder that cannot be written
 */
export const renderAll = async (
  clips: readonly Clip[],
  directory: string,
  { onProgress, hands = 1 }: RenderOptions = {},
): Promise<RenderSummary> => {
  const wanted = [...new Map(clips.map((clip) => [clipPath(clip), clip]))];
  const listing = join(directory, 'manifest.json');
  const known = new Map((await read(listing)).map((entry) => [entry.file, entry]));
  const listed = () => wanted.flatMap(([file]) => known.get(file) ?? []);
  let saved = Promise.resolve();
  /** One after the other: hands that are done at the same moment would take the file from each other. */
  const save = () => {
    saved = saved.then(() => write(listing, `${JSON.stringify(listed(), undefined, 1)}\n`));
    return saved;
  };

  const isWhole = async ({ file, sha256: sum }: ManifestEntry): Promise<boolean> => {
    const content = await readIfThere(join(directory, file));
    return content !== undefined && sha256(content) === sum && (await isThere(join(directory, picturePath(file))));
  };

  let done = 0;
  let made = 0;
  const tell = (clip: Clip, fresh: boolean) => {
    done += 1;
    if (fresh) made += 1;
    onProgress?.({ clip, fresh, done, total: wanted.length });
  };

  const missing: Clip[] = [];
  for (const [file, clip] of wanted) {
    const there = known.get(file);
    if (there !== undefined && (await isWhole(there))) tell(clip, false);
    else missing.push(clip);
  }
  // A folder that cannot be written is told at once.
  if (missing.length > 0) await save();
  const batches = batchesOf(missing);
  await share(batches, handsFor(batches.length, hands), async (clip, hand) => {
    known.set(clipPath(clip), await hand.make(clip, directory));
    if ((made + 1) % savedEvery === 0) await save();
    tell(clip, true);
  });
  await save();
  await write(join(directory, 'index.html'), pageOf(listed()));
  return { made, kept: done - made, manifest: listed() };
};
