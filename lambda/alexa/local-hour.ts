import type { Incoming } from './envelope.ts';

/** The IANA zone that is set on a speaker; `undefined` where nobody set one, or it does not come in time. */
export type TimeZoneOf = (device: NonNullable<Incoming['device']>) => Promise<string | undefined>;

/** Real milliseconds that an answer waits for it: without one it is day. */
const patience = 250;

/** Asks the settings service of the request, over node's own client for the reasons of `store/post.ts`. */
export const timeZoneOf: TimeZoneOf = ({ id, endpoint, token }) => {
  const url = new URL(`/v2/devices/${encodeURIComponent(id)}/settings/System.timeZone`, endpoint);
  const { get } = process.getBuiltinModule(url.protocol === 'http:' ? 'node:http' : 'node:https');
  return new Promise((resolve) => {
    const nobody = () => resolve(undefined);
    const headers = { authorization: `Bearer ${token}` };
    const sent = get(url, { headers, signal: AbortSignal.timeout(patience) }, (response) => {
      const parts: string[] = [];
      response.setEncoding('utf8');
      response.on('data', (part: string) => parts.push(part));
      response.on('end', () => resolve(/^"([\w+/-]+)"$/.exec(parts.join('').trim())?.[1]));
      response.on('error', nobody);
    });
    sent.on('error', nobody);
  });
};

/** @example hourAt('Europe/Berlin', Date.parse('2026-11-22T22:30:00Z')) // => 23 */
export const hourAt = (timeZone: string, now: number): number | undefined => {
  try {
    return Number(new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(now));
  } catch {
    return undefined;
  }
};

/** The hour of the day where the speaker stands, read when a session begins; never kept. */
export const localHour = async (
  { device }: Incoming,
  timeZone: TimeZoneOf | undefined,
  now: number,
): Promise<number | undefined> => {
  const zone = device && (await timeZone?.(device));
  return zone === undefined ? undefined : hourAt(zone, now);
};
