import type { services } from 'ask-sdk-model';
import type { Clock, Instant } from '../clock.ts';
import type { Ids } from '../ids.ts';
import type { ReminderRequest } from './reminder-request.ts';

export type Reminder = {
  readonly alertToken: string;
  readonly created: Instant;
  readonly updated: Instant;
  /** Counts from 1, one more with each update. */
  readonly version: number;
  readonly request: ReminderRequest;
  readonly state:
    | { readonly kind: 'on'; readonly next: Instant }
    | { readonly kind: 'completed'; readonly since: Instant };
};

/** What a skill that asked for it in its manifest is told, as the request's own part. */
export type ReminderEvent =
  | {
      readonly type:
        | 'Reminders.ReminderCreated'
        | 'Reminders.ReminderStarted'
        | 'Reminders.ReminderUpdated'
        | 'Reminders.ReminderStatusChanged';
      readonly body: { readonly status: services.reminderManagement.Status; readonly alertToken: string };
    }
  | { readonly type: 'Reminders.ReminderDeleted'; readonly body: { readonly alertTokens: readonly string[] } };

/** A reminder that is heard. Words in the device's locale: `ssml` before `text` where both are there. */
export type Reminding = {
  readonly at: Instant;
  readonly alertToken: string;
  readonly text?: string;
  readonly ssml?: string;
};

/** The reminders a skill has set on an account. */
export type Reminders = {
  readonly create: (request: ReminderRequest) => Reminder;
  /** `undefined` where there is none to update. */
  readonly update: (alertToken: string, request: ReminderRequest) => Reminder | undefined;
  /** In the order they were created. */
  readonly list: () => readonly Reminder[];
  readonly get: (alertToken: string) => Reminder | undefined;
  /** By the skill, or by the person in the app. Answers whether there was one. */
  readonly delete: (alertToken: string) => boolean;
  /** Milliseconds until the next one is heard; `undefined` when none will be. */
  readonly untilNext: () => number | undefined;
  /** What is to be heard by now and was not handed out before, in order. */
  readonly due: (locale: string) => readonly Reminding[];
};

/** A reminder stays for three days after it was heard last, contract 6.5. */
const kept = 3 * 24 * 60 * 60_000;

export const statusOf = ({ state }: Reminder): services.reminderManagement.Status =>
  state.kind === 'on' ? 'ON' : 'COMPLETED';

export const reminders = (clock: Pick<Clock, 'now'>, newId: Ids, tell: (event: ReminderEvent) => void): Reminders => {
  let all: readonly Reminder[] = [];

  const isThere = ({ state }: Reminder) => state.kind === 'on' || clock.now() - state.since < kept;
  const list = () => all.filter(isThere);
  const get = (alertToken: string) => list().find((reminder) => reminder.alertToken === alertToken);
  const put = (reminder: Reminder) => {
    all = all.map((each) => (each.alertToken === reminder.alertToken ? reminder : each));
    return reminder;
  };
  const tellOf = (type: Exclude<ReminderEvent['type'], 'Reminders.ReminderDeleted'>, reminder: Reminder) =>
    tell({ type, body: { status: statusOf(reminder), alertToken: reminder.alertToken } });

  const nextOf = ({ state }: Reminder) => (state.kind === 'on' ? state.next : Number.POSITIVE_INFINITY);
  const soonest = () => all.toSorted((one, other) => nextOf(one) - nextOf(other))[0];

  /** It is heard, and waits for its next time, if there is one. */
  const start = (reminder: Reminder, at: Instant, locale: string): Reminding => {
    tellOf('Reminders.ReminderStarted', reminder);
    const next = reminder.request.schedule.after(at);
    const state = next === undefined ? ({ kind: 'completed', since: at } as const) : ({ kind: 'on', next } as const);
    const after = put({ ...reminder, state });
    if (state.kind === 'completed') tellOf('Reminders.ReminderStatusChanged', after);
    const { text, ssml } = reminder.request.content.find((each) => each.locale === locale) ?? {};
    return {
      at,
      alertToken: reminder.alertToken,
      ...(text !== undefined && { text }),
      ...(ssml !== undefined && { ssml }),
    };
  };

  return {
    create: (request) => {
      const now = clock.now();
      const reminder: Reminder = {
        alertToken: newId('amzn1.alerts.reminder'),
        created: now,
        updated: now,
        version: 1,
        request,
        state: { kind: 'on', next: request.first },
      };
      all = [...list(), reminder];
      tellOf('Reminders.ReminderCreated', reminder);
      return reminder;
    },
    update: (alertToken, request) => {
      const known = get(alertToken);
      if (known === undefined) return undefined;
      const { version } = known;
      const state = { kind: 'on', next: request.first } as const;
      const updated = put({ ...known, request, updated: clock.now(), version: version + 1, state });
      tellOf('Reminders.ReminderUpdated', updated);
      return updated;
    },
    list,
    get,
    delete: (alertToken) => {
      const gone = get(alertToken);
      all = all.filter((reminder) => reminder !== gone);
      if (gone !== undefined) tell({ type: 'Reminders.ReminderDeleted', body: { alertTokens: [alertToken] } });
      return gone !== undefined;
    },
    untilNext: () => {
      const next = soonest();
      return next?.state.kind === 'on' ? Math.max(0, next.state.next - clock.now()) : undefined;
    },
    due: (locale) => {
      const heard: Reminding[] = [];
      for (let next = soonest(); next !== undefined && nextOf(next) <= clock.now(); next = soonest()) {
        heard.push(start(next, nextOf(next), locale));
      }
      return heard;
    },
  };
};
