import type { Myth } from '../myth.ts';
import { ProtocolError } from '../protocol-error.ts';
import { bedRest } from './bed-rest.ts';
import { dehydration } from './dehydration.ts';
import { hardStretching } from './hard-stretching.ts';
import { ice } from './ice.ts';
import { whyItSeizes } from './why-it-seizes.ts';

/** Every spoken question with its answer. A new one is a file beside this and a line here. */
export const myths = [bedRest, ice, hardStretching, dehydration, whyItSeizes] as const;

export type MythId = (typeof myths)[number]['id'];

/**
 * A myth by its id.
 * @throws ProtocolError for an id that no myth has
 */
export const mythOf = (id: string): Myth => {
  const found = myths.find((myth) => myth.id === id);
  if (found === undefined) {
    throw new ProtocolError('a myth', `"${id}"`, `one of ${myths.map((myth) => myth.id).join(', ')}`);
  }
  return found;
};
