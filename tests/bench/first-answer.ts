import { writeSync } from 'node:fs';

/** The process that is started cold: loads the bundle it is told and answers one request; both times go to stdout. */
const [, , bundle = '', request = ''] = process.argv;
const event: unknown = JSON.parse(request);

const began = performance.now();
const { handler } = await import(bundle);
const loaded = performance.now();
const answer = await handler(event, {});
const answered = performance.now();

if (typeof answer?.response?.outputSpeech?.ssml !== 'string') throw new TypeError('the first answer has no speech');
writeSync(1, `\n${JSON.stringify({ load: loaded - began, first: answered - loaded })}\n`);
// Kept connections would hold the process open.
process.exit(0);
