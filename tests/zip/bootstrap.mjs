// What Lambda's own runtime for Node does, and no more: it loads the handler, asks for events and hands back answers.
// Plain JavaScript, so that Node starts it as it is.

const { AWS_LAMBDA_RUNTIME_API: api, LAMBDA_TASK_ROOT: root, _HANDLER: name } = process.env;
const base = `http://${api}/2018-06-01/runtime`;
const [file, exported] = name.split('.');

const tell = (path, error) =>
  fetch(`${base}/${path}`, {
    method: 'POST',
    headers: { 'lambda-runtime-function-error-type': 'Unhandled' },
    body: JSON.stringify({ errorType: error?.name ?? 'Error', errorMessage: error?.message ?? String(error) }),
  });

const began = performance.now();
let handler;
try {
  ({ [exported]: handler } = await import(`${root}/${file}.mjs`));
  // As the real one does since nodejs24.x.
  if (handler.length >= 3) throw new Error('Runtime.CallbackHandlerDeprecated');
} catch (error) {
  await tell('init/error', error);
  process.exit(1);
}
const loaded = performance.now() - began;

for (;;) {
  const next = await fetch(`${base}/invocation/next`);
  const id = next.headers.get('lambda-runtime-aws-request-id');
  const event = await next.json();
  try {
    const since = performance.now();
    const answer = await handler(event, { awsRequestId: id, getRemainingTimeInMillis: () => 8000 });
    const took = performance.now() - since;
    const memory = process.resourceUsage().maxRSS / 1024;
    const headers = { 'x-took': String(took), 'x-loaded': String(loaded), 'x-memory': String(memory) };
    await fetch(`${base}/invocation/${id}/response`, { method: 'POST', headers, body: JSON.stringify(answer) });
  } catch (error) {
    await tell(`invocation/${id}/error`, error);
  }
}
