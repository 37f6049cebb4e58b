import { DefaultApiClient } from 'ask-sdk-core';
import { services as sdk } from 'ask-sdk-model';
import type { Breach } from '../../../lambda/contract/breach.ts';
import { type Clock, simulatedClock } from '../../../lambda/simulator/clock.ts';
import { seededIds } from '../../../lambda/simulator/ids.ts';
import type { Access } from '../../../lambda/simulator/services/access.ts';
import type { Ahead } from '../../../lambda/simulator/services/directives.ts';
import { type FaultScript, faultsSchema } from '../../../lambda/simulator/services/faults.ts';
import type { ReminderEvent } from '../../../lambda/simulator/services/reminders.ts';
import type { Served } from '../../../lambda/simulator/services/server.ts';
import { createServices, type Services } from '../../../lambda/simulator/services/services.ts';
import type { Settings } from '../../../lambda/simulator/services/settings.ts';
import { teaWorld } from '../tea.ts';

export const start = Date.parse('2026-11-22T10:00:00Z');
export const minute = 60_000;

export const timersScope = 'alexa::alerts:timers:skill:readwrite';
export const remindersScope = 'alexa::alerts:reminders:skill:readwrite';

/** A request of somebody who has consented to everything, in a session. */
export const kitchen: Access = {
  requestId: 'amzn1.echo-api.request.KITCHEN',
  deviceId: 'amzn1.ask.device.KITCHEN',
  locale: 'en-US',
  inSession: true,
  scopes: [timersScope, remindersScope],
  answering: 'IntentRequest',
};
export const bedroom: Access = {
  ...kitchen,
  requestId: 'amzn1.echo-api.request.BEDROOM',
  deviceId: 'amzn1.ask.device.BEDROOM',
};

/** The services of one account, and what came out of them. */
export type Bench = Services & {
  readonly clock: Clock;
  readonly ahead: readonly Ahead[];
  readonly events: readonly ReminderEvent[];
  readonly calls: readonly Served[];
  readonly breaches: readonly Breach[];
  /** The SDK's own clients, as a skill gets them with a request that has this access. */
  readonly clients: (access?: Partial<Access>) => Promise<sdk.ServiceClientFactory>;
  /** Scripts faults from JSON, as on a pipe. */
  readonly fail: (script: unknown) => void;
};

export const benchWith = (settings: Partial<Settings> = {}): Bench => {
  const clock = simulatedClock(start);
  const ahead: Ahead[] = [];
  const events: ReminderEvent[] = [];
  const calls: Served[] = [];
  const breaches: Breach[] = [];
  const services = createServices({
    clock,
    newId: seededIds(7),
    world: teaWorld,
    settings: () => ({ devices: {}, account: {}, persons: {}, ...settings }),
    deliver: (one) => ahead.push(one),
    tell: (event) => events.push(event),
    breached: (found) => breaches.push(...found),
    served: (call) => calls.push(call),
  });
  return {
    ...services,
    clock,
    ahead,
    events,
    calls,
    breaches,
    clients: async (access) =>
      new sdk.ServiceClientFactory({
        apiClient: new DefaultApiClient(),
        apiEndpoint: await services.endpoint(),
        authorizationValue: services.tokens.issue({ ...kitchen, ...access }),
      }),
    fail: (script) => services.faults.script(faultsSchema.parse(script) satisfies FaultScript),
  };
};

/** What a call came to: its status where it failed with one, else the error's name and words. */
export const failureOf = async (call: Promise<unknown>): Promise<unknown> => {
  try {
    return { answered: await call };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return 'statusCode' in error ? error.statusCode : `${error.name}: ${error.message}`;
  }
};

/** What the service wrote into the body of a refusal. */
export const refusalOf = async (call: Promise<unknown>): Promise<unknown> => {
  try {
    await call;
  } catch (error) {
    if (error instanceof Error && 'response' in error) return error.response;
    throw error;
  }
  throw new Error('expected a refusal, got an answer');
};

/** A timer that speaks at its end, as the contract's section 5.2 writes it. */
export const announcing = (
  duration: string,
  timerLabel?: string,
  playAudible = false,
): sdk.timerManagement.TimerRequest => ({
  duration,
  ...(timerLabel !== undefined && { timerLabel }),
  creationBehavior: { displayExperience: { visibility: 'VISIBLE' } },
  triggeringBehavior: {
    operation: {
      type: 'ANNOUNCE',
      textToAnnounce: [
        { locale: 'de-DE', text: 'Der Tee ist fertig.' },
        { locale: 'en-US', text: 'The tea is ready.' },
      ],
    },
    notificationConfig: { playAudible },
  },
});
