import type { Delivered, Order } from './hand.ts';
import { make } from './make.ts';

const deliver = ({ clip, directory }: Order): Promise<Delivered> =>
  make(clip, directory).then(
    (entry) => ({ entry }),
    (error: unknown) => ({ failure: error instanceof Error ? error.message : String(error) }),
  );

process.on('message', async (order: Order) => {
  const delivered = await deliver(order);
  // Who ordered may have given up meanwhile.
  if (process.connected) process.send?.(delivered, undefined, undefined, () => undefined);
});
