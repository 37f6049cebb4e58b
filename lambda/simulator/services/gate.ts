import type { Access } from './access.ts';
import { type Answer, refused } from './answer.ts';
import { type Operation, routes, serviceOf } from './operation.ts';

const names: Readonly<Record<number, string>> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  409: 'CONFLICT',
  429: 'TOO_MANY_REQUESTS',
  500: 'INTERNAL_ERROR',
  503: 'SERVICE_UNAVAILABLE',
  504: 'DEVICE_UNREACHABLE',
};

/** A refusal that is nobody's in particular: its code is the name of its status. */
export const refusedAs = (status: number, message: string): Answer =>
  refused(status, names[status] ?? `HTTP_${status}`, message);

/** Each service has codes of its own: settings a closed list, directives numbers. */
const refusedBy = (operation: Operation, status: number, message: string): Answer => {
  const service = serviceOf(operation);
  switch (service) {
    case 'timers':
    case 'reminders':
      return refusedAs(status, message);
    case 'directives':
      return refused(status, status, message);
    case 'settings':
      return refused(status, status < 404 ? 'INVALID_TOKEN' : 'UNKNOWN_ERROR', message);
    default:
      return service satisfies never;
  }
};

export const scripted = (operation: Operation, status: number): Answer => refusedBy(operation, status, 'scripted');

/** Who is let in to an operation, or how they are turned away. */
export type Entry =
  | { readonly kind: 'in'; readonly access: Access }
  | { readonly kind: 'refused'; readonly answer: Answer };

/** @param access what the caller's token stands for, if anything */
export const entryTo = (operation: Operation, access: Access | undefined): Entry => {
  const { consent, outside } = routes[operation];
  const away = (status: number, message: string): Entry => ({
    kind: 'refused',
    answer: refusedBy(operation, status, message),
  });
  if (access === undefined) return away(401, 'expected the apiAccessToken of a request');
  if (consent !== undefined && !access.scopes.includes(consent.scope)) {
    return away(consent.otherwise, `expected the person's consent to ${consent.scope}`);
  }
  if (outside !== undefined && !access.inSession) return away(outside, 'expected a request within a session');
  if (access.lacks?.includes(serviceOf(operation))) return away(403, 'expected a device that knows this service');
  return { kind: 'in', access };
};
