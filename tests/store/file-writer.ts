import { fresh, lifetime } from '../../lambda/conversation/progress.ts';
import { fileStore } from '../../lambda/store/file.ts';
import type { Person } from '../../lambda/store/progress-store.ts';

// A process of its own that writes twenty times to a record of its own and twenty times to a shared one.

const [, , path = '', personId = ''] = process.argv;
const now = 1_800_000_000_000;
const store = fileStore(path, { clock: () => now, warn: console.error });

/** Reads and writes until no other process came between. */
const write = async (person: Person): Promise<void> => {
  const progress = (await store.load(person)) ?? { ...fresh('care'), expires: now + lifetime };
  if ((await store.save(person, progress)) === 'conflict') await write(person);
};

for (let n = 0; n < 20; n++) {
  await write({ userId: 'one', personId });
  await write({ userId: 'one' });
}
