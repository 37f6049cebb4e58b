/** What the services of an Echo can be asked to do, each by the path and method the SDK's clients use. */
type Route = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** A part in braces stands for one id. */
  readonly path: string;
  /** What the person must have consented to, and the status of a call without that. */
  readonly consent?: { readonly scope: string; readonly otherwise: 401 | 403 };
  /** Status of a call that does not come from an answer within a session, where only those are let in. */
  readonly outside?: 401 | 403;
};

export const timersScope = 'alexa::alerts:timers:skill:readwrite';
export const remindersScope = 'alexa::alerts:reminders:skill:readwrite';

const ofTimers = { scope: timersScope, otherwise: 401 } as const;
const ofReminders = { scope: remindersScope, otherwise: 401 } as const;
const ofProfile = (item: string) => ({ scope: `alexa::profile:${item}:read`, otherwise: 403 }) as const;

const allTimers = '/v1/alerts/timers';
const oneTimer = `${allTimers}/{id}`;
export const allReminders = '/v1/alerts/reminders';
const oneReminder = `${allReminders}/{id}`;
const device = '/v2/devices/{id}/settings';
const account = '/v2/accounts/~current/settings';
const person = '/v2/persons/~current/profile';

const table = {
  'timers.create': { method: 'POST', path: allTimers, consent: ofTimers, outside: 403 },
  'timers.list': { method: 'GET', path: allTimers, consent: ofTimers },
  'timers.deleteAll': { method: 'DELETE', path: allTimers, consent: ofTimers },
  'timers.get': { method: 'GET', path: oneTimer, consent: ofTimers },
  'timers.delete': { method: 'DELETE', path: oneTimer, consent: ofTimers },
  'timers.pause': { method: 'POST', path: `${oneTimer}/pause`, consent: ofTimers, outside: 401 },
  'timers.resume': { method: 'POST', path: `${oneTimer}/resume`, consent: ofTimers, outside: 401 },
  'reminders.create': { method: 'POST', path: allReminders, consent: ofReminders, outside: 403 },
  'reminders.list': { method: 'GET', path: allReminders, consent: ofReminders },
  'reminders.get': { method: 'GET', path: oneReminder, consent: ofReminders },
  'reminders.update': { method: 'PUT', path: oneReminder, consent: ofReminders },
  'reminders.delete': { method: 'DELETE', path: oneReminder, consent: ofReminders },
  'settings.timeZone': { method: 'GET', path: `${device}/System.timeZone` },
  'settings.temperatureUnit': { method: 'GET', path: `${device}/System.temperatureUnit` },
  'settings.distanceUnits': { method: 'GET', path: `${device}/System.distanceUnits` },
  'settings.name': { method: 'GET', path: `${account}/Profile.name`, consent: ofProfile('name') },
  'settings.givenName': { method: 'GET', path: `${account}/Profile.givenName`, consent: ofProfile('given_name') },
  'settings.email': { method: 'GET', path: `${account}/Profile.email`, consent: ofProfile('email') },
  'settings.mobileNumber': {
    method: 'GET',
    path: `${account}/Profile.mobileNumber`,
    consent: ofProfile('mobile_number'),
  },
  'settings.personName': { method: 'GET', path: `${person}/name`, consent: ofProfile('name') },
  'settings.personGivenName': { method: 'GET', path: `${person}/givenName`, consent: ofProfile('given_name') },
  'settings.personMobileNumber': {
    method: 'GET',
    path: `${person}/mobileNumber`,
    consent: ofProfile('mobile_number'),
  },
  'directives.send': { method: 'POST', path: '/v1/directives' },
} as const satisfies Readonly<Record<string, Route>>;

/** `timers.create`: a service, and what it is asked. */
export type Operation = keyof typeof table;
export type Service = Operation extends `${infer Name}.${string}` ? Name : never;

/** @example serviceOf('timers.create') // => 'timers' */
export const serviceOf = (operation: Operation): Service => operation.split('.')[0] as Service;

export const routes: Readonly<Record<Operation, Route>> = table;
export const operations = Object.keys(table) as readonly Operation[];
export const services: readonly Service[] = [...new Set(operations.map(serviceOf))];

/** `id` is empty where the path has none. */
export type Called =
  | { readonly kind: 'operation'; readonly operation: Operation; readonly id: string }
  /** The path is known, the method is not. */
  | { readonly kind: 'method'; readonly allowed: readonly string[] }
  | { readonly kind: 'nowhere' };

const patterns = operations.map((operation) => ({
  operation,
  pattern: new RegExp(`^${routes[operation].path.replaceAll('.', '\\.').replace('{id}', '([^/]+)')}$`),
}));

/** @example calledBy('GET', '/v1/alerts/timers/7') // => { kind: 'operation', operation: 'timers.get', id: '7' } */
export const calledBy = (method: string, path: string): Called => {
  const here = patterns.flatMap(({ operation, pattern }) => {
    const match = pattern.exec(path);
    return match === null ? [] : [{ operation, id: match[1] ?? '' }];
  });
  if (here.length === 0) return { kind: 'nowhere' };
  const found = here.find(({ operation }) => routes[operation].method === method);
  return found === undefined
    ? { kind: 'method', allowed: here.map(({ operation }) => routes[operation].method) }
    : { kind: 'operation', ...found };
};
