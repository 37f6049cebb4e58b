import { join } from 'node:path';
import { built } from '../../infra/bundle.ts';
import { type ColdStart, coldStarts } from './cold-start.ts';
import { type FirstWords, firstWords } from './first-words.ts';
import { hello, ours, type Peer, peers } from './peer.ts';
import { type Size, sizeOf } from './size.ts';
import { type SoundSpeed, soundSpeed } from './sound-speed.ts';
import { type WarmTurn, warmTurns } from './warm-turn.ts';

type Named = Size & { readonly name: string };

/** Everything that one run has found out. */
export type Measurement = {
  readonly node: string;
  readonly rounds: number;
  readonly cold: readonly ColdStart[];
  readonly warm: { readonly hello: WarmTurn; readonly ours: WarmTurn };
  readonly words: FirstWords;
  readonly size: { readonly hello: Size; readonly ours: Size; readonly others: readonly Named[] };
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
  const bundled = async ({ id, name, entry }: Peer): Promise<Size> => {
    tell(`bundling ${name}`);
    return sizeOf(await built(entry, join(folder, id)));
  };
  const size = { hello: await bundled(hello), ours: await bundled(ours) };
  const others: Named[] = [];
  for (const peer of peers.filter((each) => each !== hello && each !== ours)) {
    others.push({ name: peer.name, ...(await bundled(peer)) });
  }
  const cold = await coldStarts(peers, rounds, folder, tell);
  tell('warm turns');
  const warm = await warmTurns();
  tell('first words');
  const words = await firstWords(rounds, folder);
  tell('sound');
  return {
    node: process.version,
    rounds,
    cold,
    warm,
    words,
    size: { ...size, others },
    sound: await soundSpeed(join(folder, 'audio')),
  };
};
