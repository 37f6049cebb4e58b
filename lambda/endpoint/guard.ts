import type { IncomingHttpHeaders } from 'node:http';
import { SkillRequestSignatureVerifier, TimestampVerifier } from 'ask-sdk-express-adapter';

/** A request that Amazon did not send, or not now: answered with 400 and nothing else. */
export class RefusedError extends Error {
  override name = 'RefusedError';
}

/** Lets a request pass, or rejects with a RefusedError. */
export type Guard = (body: string, headers: IncomingHttpHeaders) => Promise<void>;

/** Milliseconds that the clocks of Amazon and of this machine may be apart (contract 10.2). */
const tolerance = 150_000;

type Timed = { readonly type?: string; readonly timestamp?: string };

const requestIn = (body: string): Timed => {
  try {
    const { request } = JSON.parse(body);
    return typeof request === 'object' && request !== null ? request : {};
  } catch {
    throw new RefusedError('the body is no JSON');
  }
};

/**
 * Amazon's own check of signature, certificate chain and time, and what it leaves open: a time to come, and the same
 * signature twice. Events of the skill are sent again until they are acknowledged, and may come more than once.
 */
export const guard = (clock: () => number): Guard => {
  const [signature, timestamp] = [new SkillRequestSignatureVerifier(), new TimestampVerifier(tolerance)];
  const seen = new Map<string, number>();
  return async (body, headers) => {
    const { type = '', timestamp: sent = '' } = requestIn(body);
    try {
      await timestamp.verify(body);
      await signature.verify(body, headers);
    } catch (error) {
      throw new RefusedError(error instanceof Error ? error.message : String(error), { cause: error });
    }
    const now = clock();
    if (Date.parse(sent) - now > tolerance) throw new RefusedError(`sent at ${sent}, which is still to come`);
    for (const [known, at] of seen) if (now - at > tolerance) seen.delete(known);
    const signed = String(headers['signature-256']);
    if (seen.has(signed) && !type.startsWith('AlexaSkillEvent.')) throw new RefusedError('the same request once more');
    seen.set(signed, now);
  };
};
