import type { Clock, Instant } from '../clock.ts';
import type { Ids } from '../ids.ts';
import type { Service } from './operation.ts';

/** What the token of a request stands for, as it was when the request was sent. */
export type Access = {
  readonly requestId: string;
  readonly deviceId: string;
  /** Only when the voice is recognised. */
  readonly personId?: string;
  readonly locale: string;
  readonly inSession: boolean;
  /** Services the device does not know. */
  readonly lacks?: readonly Service[];
  /** What the person has consented to: `alexa::alerts:timers:skill:readwrite`. */
  readonly scopes: readonly string[];
  /** Type of the request that is being answered; `undefined` once it has been. */
  readonly answering: string | undefined;
};

/** The access tokens handed out with requests. */
export type Tokens = {
  readonly issue: (access: Access) => string;
  /** The answer to a request is there: its token stays good, but nothing can be said ahead of the answer any more. */
  readonly answered: (requestId: string) => void;
  readonly accepts: (token: string) => Access | undefined;
};

/** Milliseconds a token is good for. Amazon's documentation only calls it short-lived. */
const lifetime = 60 * 60_000;

export const tokens = (clock: Pick<Clock, 'now'>, newId: Ids): Tokens => {
  const known = new Map<string, { readonly access: Access; readonly until: Instant }>();
  const isOver = (until: Instant) => until <= clock.now();
  return {
    issue: (access) => {
      for (const [token, { until }] of known) if (isOver(until)) known.delete(token);
      const token = newId('local-echo-token');
      known.set(token, { access, until: clock.now() + lifetime });
      return token;
    },
    answered: (requestId) => {
      for (const [token, { access, until }] of known) {
        if (access.requestId === requestId) known.set(token, { access: { ...access, answering: undefined }, until });
      }
    },
    accepts: (token) => {
      const { access, until = 0 } = known.get(token) ?? {};
      return isOver(until) ? undefined : access;
    },
  };
};
