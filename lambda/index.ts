import type { Context } from 'aws-lambda';
import { aplaCarrier } from './alexa/carrier.ts';
import { timeZoneOf } from './alexa/local-hour.ts';
import { createSkill } from './alexa/skill.ts';
import { readEnvironment } from './environment.ts';
import { logger } from './log.ts';
import { dynamoStore } from './store/dynamo.ts';
import { switchParameter } from './store/switch-parameter.ts';

const { audioBase, skillId, aplAudio, switches, metrics, ...connection } = readEnvironment(process.env);
const { region, credentials } = connection;
const clock = Date.now;
const log = logger(
  (line) => process.stdout.write(line),
  metrics === undefined ? undefined : { namespace: metrics, clock },
);
const progress = dynamoStore({ ...connection, clock, warn: () => log({ errorClass: 'StoreError' }) });
const switchedOff =
  switches &&
  switchParameter({ ...switches, region, credentials, clock, warn: () => log({ errorClass: 'SwitchError' }) });
const skill = createSkill({
  ...{ progress, clock, log, audioBase, skillId, timeZone: timeZoneOf },
  ...(aplAudio && { carrier: aplaCarrier() }),
  ...(switchedOff && { switchedOff }),
});

/** Two parameters, never three: nodejs24.x refuses a handler that takes a callback. */
export const handler = async (event: unknown, _context: Context): Promise<unknown> => skill(event);
