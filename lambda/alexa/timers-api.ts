import { DefaultApiClient } from 'ask-sdk-core';
import { services } from 'ask-sdk-model';

type Request = services.timerManagement.TimerRequest;

/** What came of setting one. `silent`: no answer in time, or one that says nothing; it may be set all the same. */
export type Created =
  | { readonly kind: 'on'; readonly id: string; readonly timer?: Listed }
  | { readonly kind: 'off'; readonly id?: string }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'silent' };

/** A timer of ours, as the service lists it. */
export type Listed = {
  readonly id: string;
  readonly label: string;
  readonly created: number;
  /** Absent while it is paused. */
  readonly ends?: number;
};

/** Our timers of one account. Nothing here throws, and each call is over when its patience is. */
export type TimersApi = {
  readonly create: (request: Request, patience: number) => Promise<Created>;
  /** True for one that is gone, whoever took it away. */
  readonly delete: (id: string, patience: number) => Promise<boolean>;
  /** `undefined` when the service did not tell. */
  readonly list: (patience: number) => Promise<readonly Listed[] | undefined>;
};

/** Where the service is reached, and on whose behalf: as the request says. */
export type Access = { readonly endpoint: string; readonly token: string };

const late = Symbol('late');

/** The answer, or `late` after so many real milliseconds; an answer after that is lost. */
const within = async <T>(work: Promise<T>, patience: number): Promise<T | typeof late> => {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<typeof late>((resolve) => {
    timer = setTimeout(() => resolve(late), Math.max(0, patience));
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
};

const statusOf = (error: unknown): number | undefined =>
  error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : undefined;

const instantOf = (text: string | undefined): number | undefined => {
  const instant = Date.parse(text ?? '');
  return Number.isNaN(instant) ? undefined : instant;
};

const listed = (timer: services.timerManagement.TimerResponse): readonly Listed[] => {
  const { id, timerLabel: label = '', status } = timer;
  const ends = status === 'ON' ? instantOf(timer.triggerTime) : undefined;
  if (id === undefined) return [];
  return [{ id, label, created: instantOf(timer.createdTime) ?? 0, ...(ends === undefined ? {} : { ends }) }];
};

/** The SDK's own client, with a patience of ours (contract 5.1.3). */
export const timersApi = ({ endpoint, token }: Access): TimersApi => {
  const client = new services.timerManagement.TimerManagementServiceClient({
    apiClient: new DefaultApiClient(),
    apiEndpoint: endpoint,
    authorizationValue: token,
  });
  return {
    create: async (request, patience) => {
      try {
        const made = await within(client.createTimer(request), patience);
        if (made === late || made?.status === undefined) return { kind: 'silent' };
        const { id, status } = made;
        const [timer] = listed(made);
        if (status === 'ON' && id !== undefined) return { kind: 'on', id, ...(timer && { timer }) };
        return id === undefined ? { kind: 'off' } : { kind: 'off', id };
      } catch (error) {
        const status = statusOf(error);
        return status === undefined ? { kind: 'silent' } : { kind: 'refused', status };
      }
    },
    delete: async (id, patience) => {
      try {
        return (await within(client.deleteTimer(id), patience)) !== late;
      } catch (error) {
        return statusOf(error) === 404;
      }
    },
    list: async (patience) => {
      try {
        const all = await within(client.getTimers(), patience);
        return all === late ? undefined : (all?.timers ?? []).flatMap(listed);
      } catch {
        return undefined;
      }
    },
  };
};
