import { join } from 'node:path';
import { built } from '../../infra/bundle.ts';
import { type ColdStart, coldStarts } from './cold-start.ts';
import { hello, ours, peers } from './peer.ts';
import { type Size, sizeOf } from './size.ts';
import { type SoundSpeed, soundSpeed } from './sound-speed.ts';
import { type WarmTurn, warmTurns } from './warm-turn.ts';

/** Everything that one run has found out. */
export type Measurement = {
  readonly node: string;
  readonly rounds: number;
  readonly cold: readonly ColdStart[];
  readonly warm: { readonly hello: WarmTurn; readonly ours: WarmTurn };
  readonly size: { readonly hello: Size; readonly ours: Size; readonly others: readonly (Size & { name: string })[] };
  readonly sound: SoundSpeed;
};

/**
 * @param folder for the bundles
 * @throws BenchError when something answers wrongly or not at all
 */
export const measure = async (
  rounds: number,
  folder: string,
  tell: (doing: string) => void = () => undefined,
): Promise<Measurement> => {
  const sizes = new Map<string, Size>();
  for (const { id, name, entry } of peers) {
    tell(`bundling ${name}`);
    sizes.set(id, sizeOf(await built(entry, join(folder, id))));
  }
  const empty: Size = { early: 0, later: 0, parts: [], chunks: [] };
  const size = (id: string): Size => sizes.get(id) ?? empty;
  const cold = await coldStarts(peers, rounds, folder, tell);
  tell('warm turns');
  const warm = await warmTurns();
  tell('sound');
  return {
    node: process.version,
    rounds,
    cold,
    warm,
    size: {
      hello: size(hello.id),
      ours: size(ours.id),
      others: peers.filter((peer) => peer !== hello && peer !== ours).map(({ id, name }) => ({ name, ...size(id) })),
    },
    sound: await soundSpeed(),
  };
};
