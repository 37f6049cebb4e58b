import { keyOf } from '../../lambda/store/keys.ts';
import { memoryStore } from '../../lambda/store/memory.ts';
import { type Records, withRecord } from '../../lambda/store/records.ts';
import { progressStoreContract } from '../contracts/progress-store.ts';

progressStoreContract('the memory store', async () => {
  const held: { records: Records } = { records: {} };
  return {
    open: (options) => memoryStore({ ...options, held }),
    plant: async (person, record) => {
      held.records = withRecord(held.records, keyOf(person), record);
    },
    dump: async () => JSON.stringify(held.records),
  };
});
