import { rehearse } from '../../lambda/canary/rehearsal.ts';
import { type Started, skillId, startZip } from './start-zip.ts';

/** How a zip did: milliseconds, and megabytes at the most. */
export type Talked = {
  /** Loading the function. */
  readonly loaded: number;
  /** The first answer, its first calls of table and switches included. */
  readonly first: number;
  /** Of the answers after that, in order of their length. */
  readonly warm: readonly number[];
  readonly memory: number;
  readonly log: string;
};

/** One conversation with a function that has just started, then `times` more. */
const talkTo = async (started: Started, times: number): Promise<Talked> => {
  const took: number[] = [];
  let [loaded, memory] = [0, 0];
  for (let nth = 0; nth <= times; nth++) {
    await rehearse({
      say: async (event) => {
        const returned = await started.invoke(event);
        took.push(returned.took);
        [loaded, memory] = [returned.loaded, Math.max(memory, returned.memory)];
        return returned.answer;
      },
      status: async () => 200,
      skillId,
      locale: 'en-US',
      now: Date.now(),
    });
  }
  const [first = Number.NaN, ...warm] = took;
  return { loaded, first, warm: warm.toSorted((a, b) => a - b), memory, log: started.log() };
};

/** @throws RehearsalError where an answer is not as it must be, and Error where there is none */
export const talkToZip = async (zip: Uint8Array, node: string, times: number): Promise<Talked> => {
  const started = await startZip(zip, node);
  try {
    return await talkTo(started, times);
  } finally {
    await started.stop();
  }
};
