import { limits } from '../../alexa/limits.ts';
import { betterAddress } from '../address.ts';
import type { Fault } from '../breach.ts';
import { type Speech, speechesOf } from '../exchange.ts';
import { pathTo } from '../json.ts';
import { docs, type Rule } from '../rule.ts';
import type { World } from '../world.ts';

const severityOf = ({ unknownSound }: World) => (unknownSound === undefined ? {} : { severity: unknownSound });

function* soundsOf({ role, where: speech, segments = [] }: Speech, world: World): Generator<Fault> {
  const where = pathTo(speech, 'ssml');
  let count = 0;
  let total = 0;
  for (const [index, segment] of segments.entries()) {
    if (segment.kind !== 'audio') continue;
    count += 1;
    const wanted = betterAddress(segment.src, world, true);
    if (wanted !== undefined) yield { where, found: `the sound ${segment.src}`, wanted };

    const length = world.soundLength(segment.src);
    if (length !== undefined && length >= 0) total += length;
    else {
      const found = `the sound ${segment.src}, of unknown length`;
      yield { where, found, wanted: 'a sound of the manifest', ...severityOf(world) };
    }

    const next = segments[index + 1];
    if (next?.kind === 'words' && next.text.startsWith('.')) {
      yield { where, found: `a full stop after the sound ${segment.src}`, wanted: 'none: it is read aloud as "dot"' };
    }
  }
  const longest = role === 'speech' ? limits.speechAudio : limits.repromptAudio;
  if (total > longest) yield { where, found: `${total} ms of sound`, wanted: `at most ${longest} ms` };
  if (count > limits.audioTags) {
    yield { where, found: `${count} sounds`, wanted: `at most ${limits.audioTags}`, severity: 'warning' };
  }
}

export const sound: Rule = {
  id: 'V06',
  severity: 'error',
  asks: 'Sounds come from https or the sound library, are known, at most five, and 240 s (90 s in a reprompt) together.',
  page: docs('custom-skills/speech-synthesis-markup-language-ssml-reference.html#audio'),
  *faults(exchange) {
    for (const speech of speechesOf(exchange)) yield* soundsOf(speech, exchange.world);
  },
};
