import { limits } from '../../alexa/limits.ts';
import { speechesOf } from '../exchange.ts';
import { docs, type Rule } from '../rule.ts';

const page = docs('custom-skills/request-and-response-json-reference.html#response-format');

export const size: Rule = {
  id: 'V02',
  severity: 'error',
  asks: 'The whole answer is at most 120 KB as JSON, and rarely more than 24 KB.',
  page,
  *faults({ envelope }) {
    const bytes = Buffer.byteLength(JSON.stringify(envelope ?? {}));
    const found = `${bytes} bytes`;
    if (bytes > limits.responseBytes) yield { where: '$', found, wanted: `at most ${limits.responseBytes} bytes` };
    else if (bytes > limits.responseBytesWarning) {
      yield { where: '$', found, wanted: `at most ${limits.responseBytesWarning} bytes`, severity: 'warning' };
    }
  },
};

export const speechLength: Rule = {
  id: 'V03',
  severity: 'error',
  asks: 'A speech and a reprompt are at most 8000 characters each, tags included.',
  page,
  *faults(exchange) {
    for (const { text } of speechesOf(exchange)) {
      if (text !== undefined && text.value.length > limits.speechCharacters) {
        const wanted = `at most ${limits.speechCharacters} characters`;
        yield { where: text.where, found: `${text.value.length} characters`, wanted };
      }
    }
  },
};
