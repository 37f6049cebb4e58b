import type { Context } from 'aws-lambda';
import { aplaCarrier } from './alexa/carrier.ts';
import { timeZoneOf } from './alexa/local-hour.ts';
import { createSkill } from './alexa/skill.ts';
import { readEnvironment } from './environment.ts';
import { logger } from './log.ts';
import { dynamoStore } from './store/dynamo.ts';

const { audioBase, skillId, aplAudio, ...dynamo } = readEnvironment(process.env);
const clock = Date.now;
const log = logger((line) => process.stdout.write(line));
const progress = dynamoStore({ ...dynamo, clock, warn: () => log({ errorClass: 'StoreError' }) });
const skill = createSkill({
  ...{ progress, clock, log, audioBase, skillId, timeZone: timeZoneOf },
  ...(aplAudio && { carrier: aplaCarrier() }),
});

/** Two parameters, never three: nodejs24.x refuses a handler that takes a callback. */
export const handler = async (event: unknown, _context: Context): Promise<unknown> => skill(event);
