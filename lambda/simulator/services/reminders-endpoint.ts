import type { services } from 'ask-sdk-model';
import type { Breach } from '../../contract/breach.ts';
import { checkReminder } from '../../contract/reminder.ts';
import type { Clock } from '../clock.ts';
import { done, refused } from './answer.ts';
import { jsonIn } from './body.ts';
import type { Call, Endpoint } from './call.ts';
import { refusedAs } from './gate.ts';
import { allReminders } from './operation.ts';
import { readReminder } from './reminder-request.ts';
import { type Reminder, type Reminders, statusOf } from './reminders.ts';

const toText = (instant: number) => new Date(instant).toISOString();

/** What is known of a reminder besides what was asked of it. */
const kept = (reminder: Reminder) => ({
  alertToken: reminder.alertToken,
  createdTime: toText(reminder.created),
  updatedTime: toText(reminder.updated),
  status: statusOf(reminder),
  version: String(reminder.version),
});
const receipt = (reminder: Reminder): services.reminderManagement.ReminderResponse => ({
  ...kept(reminder),
  href: `${allReminders}/${reminder.alertToken}`,
});
const whole = (reminder: Reminder) => ({
  ...kept(reminder),
  ...reminder.request.written,
});

const unknown = refused(404, 'ALERT_NOT_FOUND', 'no reminder of this skill has this token');

/** The reminders service, contract section 6. @param zoneOf the time zone of a device */
export const remindersEndpoint = (
  reminders: Reminders,
  clock: Pick<Clock, 'now'>,
  zoneOf: (deviceId: string) => string,
  breached: (breaches: readonly Breach[]) => void,
): Endpoint<'reminders'> => {
  const requestIn = ({ body, access }: Call) => {
    breached(checkReminder(jsonIn(body), { locale: access.locale, inSession: access.inSession }));
    return readReminder(body, zoneOf(access.deviceId), clock.now());
  };
  return {
    'reminders.create': (call) => {
      const request = requestIn(call);
      return request.ok ? done(receipt(reminders.create(request.value))) : refusedAs(400, request.message);
    },
    'reminders.update': (call) => {
      const request = requestIn(call);
      if (!request.ok) return refusedAs(400, request.message);
      const reminder = reminders.update(call.id, request.value);
      return reminder === undefined ? unknown : done(receipt(reminder));
    },
    'reminders.list': () => {
      const alerts = reminders.list().map(whole);
      // A string, unlike the number of timers: the SDK's type says so.
      return done({ totalCount: String(alerts.length), alerts });
    },
    'reminders.get': ({ id }) => {
      const reminder = reminders.get(id);
      return reminder === undefined ? unknown : done(whole(reminder));
    },
    'reminders.delete': ({ id }) => (reminders.delete(id) ? done() : unknown),
  };
};
