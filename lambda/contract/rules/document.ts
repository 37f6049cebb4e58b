import { limits } from '../../alexa/limits.ts';
import { betterAddress } from '../address.ts';
import type { Part } from '../apla/part.ts';
import type { Fault } from '../breach.ts';
import type { Exchange, Role } from '../exchange.ts';
import { documentsIn, heardIn } from '../heard.ts';
import { docs, type Rule } from '../rule.ts';
import type { World } from '../world.ts';

const page = docs('alexa-presentation-language/apla-document.html');

/** Sound files in one answer. */
const mostSources = 15;

const roles: readonly Role[] = ['speech', 'reprompt'];

const documentsOf = (exchange: Exchange) => roles.flatMap((role) => documentsIn(exchange, role));

const isOnlySilence = (part: Part): boolean => {
  if (part.kind === 'silence') return true;
  return 'parts' in part && part.parts.length > 0 && part.parts.every(isOnlySilence);
};

function* silences(exchange: Exchange, role: Role): Generator<Fault> {
  if ((exchange[role]?.segments ?? []).some(({ kind }) => kind !== 'break')) return;
  for (const { where, root } of documentsIn(exchange, role)) {
    if (root !== undefined && isOnlySilence(root)) {
      yield { where, found: 'nothing but silence', wanted: 'something that can be heard' };
    }
  }
}

function* soundFaults(exchange: Exchange, { unknownSound, soundLength }: World): Generator<Fault> {
  const sources = documentsOf(exchange).flatMap((document) => document.sources);
  for (const { where, src } of sources) {
    const wanted = betterAddress(src, exchange.world, true);
    if (wanted !== undefined) yield { where, found: `the sound ${src}`, wanted };
    const length = soundLength(src);
    if (length === undefined || !(length >= 0)) {
      const found = `the sound ${src}, of unknown length`;
      const severity = unknownSound === undefined ? {} : { severity: unknownSound };
      yield { where, found, wanted: 'a sound of the manifest', ...severity };
    }
  }
  if (sources.length > mostSources) {
    const found = `${sources.length} sounds in documents`;
    yield { where: '$.response', found, wanted: `at most ${mostSources}` };
  }
}

export const document: Rule = {
  id: 'V13',
  severity: 'error',
  asks: 'A document of APL for audio is made of known components and filters, right SSML, and at most 15 sounds.',
  page,
  *faults(exchange) {
    for (const { faults } of documentsOf(exchange)) yield* faults;
    for (const role of roles) yield* silences(exchange, role);
    yield* soundFaults(exchange, exchange.world);
  },
};

export const documentLength: Rule = {
  id: 'V13',
  severity: 'error',
  asks: 'A speech and the document after it last 240 s at most.',
  page: docs('alexa-presentation-language/apla-audio.html'),
  *faults(exchange) {
    for (const role of roles) {
      if (documentsIn(exchange, role).length === 0) continue;
      const heard = heardIn(exchange, role);
      if (heard === undefined || heard.lasts <= limits.speechAudio) continue;
      const found = heard.lasts === Infinity ? 'a sound without end' : `about ${Math.round(heard.lasts)} ms`;
      yield { where: heard.where, found, wanted: `at most ${limits.speechAudio} ms` };
    }
  },
};
