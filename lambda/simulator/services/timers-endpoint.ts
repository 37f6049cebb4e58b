import type { Breach } from '../../contract/breach.ts';
import { checkTimer } from '../../contract/timer.ts';
import { type Answer, done } from './answer.ts';
import { jsonIn } from './body.ts';
import type { Endpoint } from './call.ts';
import { refusedAs } from './gate.ts';
import { shownTimer } from './timer.ts';
import { readTimer } from './timer-request.ts';
import type { Change, Timers } from './timers.ts';

const unknown = refusedAs(404, 'no timer of this skill has this id');

const changed = (change: Change, state: string): Answer => {
  switch (change.kind) {
    case 'changed':
      return done();
    case 'already':
      return refusedAs(400, `the timer is ${state} already`);
    case 'unknown':
      return unknown;
    default:
      return change satisfies never;
  }
};

/** The timers service, contract section 5. */
export const timersEndpoint = (
  timers: Timers,
  breached: (breaches: readonly Breach[]) => void,
): Endpoint<'timers'> => ({
  'timers.create': ({ access, body }) => {
    const active = timers.byVoice.list().map(({ label }) => label);
    breached(checkTimer(jsonIn(body), { locale: access.locale, inSession: access.inSession, active }));
    const request = readTimer(body);
    if (!request.ok) return refusedAs(400, request.message);
    const setting = timers.create(request.value, access.deviceId);
    switch (setting.kind) {
      case 'set':
        return done(shownTimer(setting.timer));
      case 'full':
        return refusedAs(400, 'timers: expected at most 10 on the account, got one more');
      case 'taken':
        return refusedAs(
          400,
          `$.timerLabel: expected a label no other timer has, got ${JSON.stringify(request.value.timerLabel)}`,
        );
      default:
        return setting satisfies never;
    }
  },
  'timers.list': () => {
    const all = timers.list();
    return done({ totalCount: all.length, timers: all.map(shownTimer) });
  },
  'timers.deleteAll': () => {
    timers.deleteAll();
    return done();
  },
  'timers.get': ({ id }) => {
    const timer = timers.get(id);
    return timer === undefined ? unknown : done(shownTimer(timer));
  },
  'timers.delete': ({ id }) => (timers.delete(id) ? done() : unknown),
  'timers.pause': ({ id }) => changed(timers.pause(id), 'paused'),
  'timers.resume': ({ id }) => changed(timers.resume(id), 'running'),
});
