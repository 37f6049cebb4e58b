import type { Breach } from '../../contract/breach.ts';
import type { World } from '../../contract/world.ts';
import type { Clock } from '../clock.ts';
import type { Ids } from '../ids.ts';
import { type Tokens, tokens } from './access.ts';
import { type Ahead, directivesEndpoint } from './directives.ts';
import { type Faults, faults } from './faults.ts';
import { type ReminderEvent, type Reminders, reminders } from './reminders.ts';
import { remindersEndpoint } from './reminders-endpoint.ts';
import { type Served, type ServiceServer, serviceServer } from './server.ts';
import { type Settings, settingsEndpoint } from './settings.ts';
import { type Timers, timers } from './timers.ts';
import { timersEndpoint } from './timers-endpoint.ts';

export type ServicesOptions = {
  readonly clock: Pick<Clock, 'now'>;
  /** Best not the Echo's own: ids are taken whenever a skill calls. */
  readonly newId: Ids;
  readonly world: World;
  /** Read at each call. */
  readonly settings: () => Settings;
  /** What the skill says ahead of its answer. */
  readonly deliver: (ahead: Ahead) => void;
  /** What the skill is to be told of its reminders, in order. */
  readonly tell: (event: ReminderEvent) => void;
  /** What the contract holds against a call that is let in, rules V22 and V23. */
  readonly breached: (breaches: readonly Breach[]) => void;
  /** Every call, before it is answered. */
  readonly served: (served: Served) => void;
};

/** The services of one account, for all its devices. */
export type Services = {
  readonly endpoint: ServiceServer['endpoint'];
  readonly close: ServiceServer['close'];
  readonly tokens: Pick<Tokens, 'issue' | 'answered'>;
  readonly timers: Pick<Timers, 'byVoice' | 'untilNext' | 'due'>;
  readonly reminders: Pick<Reminders, 'delete' | 'list' | 'untilNext' | 'due'>;
  readonly faults: Pick<Faults, 'script'>;
};

export const createServices = (options: ServicesOptions): Services => {
  const { clock, newId, world, settings, served } = options;
  const known = tokens(clock, newId);
  const shelf = timers(clock, newId);
  const board = reminders(clock, newId, options.tell);
  const script = faults();
  const zoneOf = (deviceId: string) => settings().devices[deviceId]?.timeZone ?? 'UTC';
  const server = serviceServer({
    accepts: known.accepts,
    endpoints: {
      ...timersEndpoint(shelf, options.breached),
      ...remindersEndpoint(board, clock, zoneOf, options.breached),
      ...settingsEndpoint(settings),
      ...directivesEndpoint(world, options.deliver, options.breached),
    },
    faults: script,
    served,
  });
  return { ...server, tokens: known, timers: shelf, reminders: board, faults: script };
};
