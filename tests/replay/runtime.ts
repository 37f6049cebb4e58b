import { parentPort, workerData } from 'node:worker_threads';

/** A call of the function, numbered from 1, as it goes between threads. */
export type Call = { readonly call: number; readonly event: string };
/** What came of a call; of the 0th, that the function is loaded. */
export type Returned =
  | { readonly kind: 'answered'; readonly call: number; readonly answer: string }
  | { readonly kind: 'threw'; readonly call: number; readonly message: string };

const tell = (returned: Returned) => parentPort?.postMessage(returned);

const words = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));

// What Lambda's runtime does: loads the module once, then hands it each event, read from JSON, with a context. A handler
// with a third parameter expects a callback, which nodejs24.x does not have.
const { handler } = await import(String(workerData));
if (typeof handler !== 'function' || handler.length !== 2) throw new TypeError('expected a handler of two parameters');

parentPort?.on('message', async ({ call, event }: Call) => {
  const awsRequestId = `00000000-0000-4000-8000-${String(call).padStart(12, '0')}`;
  try {
    const answer = await handler(JSON.parse(event), { functionName: 'replay', awsRequestId });
    tell({ kind: 'answered', call, answer: JSON.stringify(answer) ?? '' });
  } catch (error) {
    tell({ kind: 'threw', call, message: words(error) });
  }
});
tell({ kind: 'answered', call: 0, answer: '' });
