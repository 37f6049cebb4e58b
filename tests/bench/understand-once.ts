import { writeSync } from 'node:fs';
import { mythOf } from '#protocol';
import { understandingOf } from '../../lambda/alexa/hearing.ts';

/** The process that understands words for the first time: loads the matcher for them, then hears others. The care data is there already. */
const began = performance.now();
const understand = await understandingOf('en-US');
const meaning = understand('should I be staying in bed or is moving about all right with a bad back');
const understood = performance.now();
understand('is it my disc again');
const again = performance.now();

const answers = meaning.kind === 'question' ? meaning.myths.map((id) => mythOf(id).ledger) : [];
if (answers.length !== 1) throw new TypeError(`a question was taken for ${meaning.kind}`);
writeSync(1, JSON.stringify({ first: understood - began, next: again - understood }));
