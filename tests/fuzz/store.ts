import { keyOf } from '../../lambda/store/keys.ts';
import { type Person, type ProgressStore, StoreError } from '../../lambda/store/progress-store.ts';
import type { Fault } from './fault.ts';

/** One call of the store during a request: whose record, and what came of it. */
export type Call = {
  readonly name: 'load' | 'save' | 'forget';
  readonly whose: string;
  readonly came: 'done' | 'conflict' | 'failed';
  /** Says that timers are about to be set: their ids are written after it, in the same turn. */
  readonly marks?: boolean;
};

/** Notes what is asked of a store, which does not answer while `isDown` says so. */
export const watched = (store: ProgressStore, calls: Call[], isDown: () => boolean): ProgressStore => {
  const noted =
    <A extends readonly unknown[], R>(name: Call['name'], method: (person: Person, ...given: A) => Promise<R>) =>
    async (person: Person, ...given: A): Promise<R> => {
      const whose = keyOf(person).sort;
      if (isDown()) {
        calls.push({ name, whose, came: 'failed' });
        throw new StoreError('the store', 'nothing', 'an answer');
      }
      const came = await method(person, ...given);
      const marks = name === 'save' && /"setting-\d+"/.test(JSON.stringify(given));
      calls.push({ name, whose, came: came === 'conflict' ? 'conflict' : 'done', marks });
      return came;
    };
  return {
    ...store,
    load: noted('load', store.load),
    save: noted('save', store.save),
    forget: noted('forget', store.forget),
  };
};

/** What matters of a turn for how it may use the store. */
export type Use = { readonly session: string; readonly isNew: boolean; readonly guest: boolean };

/** What is wrong with how a turn used the store; `owners` knows whose record each session works on. */
export function* storeFaults(calls: readonly Call[], use: Use, owners: Map<string, string>): Generator<Fault> {
  const { session, isNew, guest } = use;
  const conflicts = Math.min(1, calls.filter(({ came }) => came === 'conflict').length);
  const reads = calls.filter(({ name }) => name === 'load');
  const writes = calls.filter(({ name }) => name === 'save').length;
  // A session begins with one, and perhaps another voice with one of its own.
  const isDue = isNew || reads[0]?.whose !== owners.get(session);
  if (reads.length > (isDue ? 1 : 0) + conflicts) yield { rule: 'reads', message: `${reads.length} of the store` };
  const marked = calls.some(({ marks }) => marks) ? 1 : 0;
  if (writes > 1 + marked + conflicts) yield { rule: 'writes', message: `${writes} to the store` };
  if (guest && writes > 0) yield { rule: 'guest', message: 'something is written of a guest' };
  for (const { name, whose } of calls) {
    if (name === 'load') owners.set(session, whose);
    else if (name === 'save' && owners.get(session) !== whose) {
      yield { rule: 'owner', message: "one person's progress is written over another's" };
    }
  }
}
