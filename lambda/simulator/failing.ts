import * as z from 'zod';
import { functionFaults } from './function-fault.ts';
import { type FaultScript, faultsSchema } from './services/faults.ts';
import { streamErrors } from './stream.ts';

const own = z.object({
  function: z.union([z.enum(functionFaults), z.int().min(0).max(600_000)]).optional(),
  stream: z.enum(streamErrors).optional(),
  consent: z.literal(500).optional(),
});

/** What is to go wrong: with the function's next answer, the next stream, the next question for consent, the services. */
export type Failing = z.infer<typeof own> & { readonly services?: FaultScript };

/**
 * As it is written down: `function`, `stream` and `consent`, and anything else is a service or one of its operations, which fails
 * until that is said to be over: `{ "timers": 403 }`, `"none"`.
 */
export const failingSchema = z.unknown().transform((given, context): Failing => {
  if (given === 'none') return { services: 'none' };
  const { function: fault, stream, consent, ...rest } = z.looseObject({}).safeParse(given).data ?? {};
  const ours = own.safeParse({
    ...(fault !== undefined && { function: fault }),
    ...(stream !== undefined && { stream }),
    ...(consent !== undefined && { consent }),
  });
  const script = Object.keys(rest).length === 0 ? undefined : faultsSchema.safeParse(rest);
  const isNothing = [fault, stream, consent].every((one) => one === undefined) && script === undefined;
  if (!ours.success || script?.success === false || isNothing) {
    context.addIssue('what goes wrong, and how');
    return z.NEVER;
  }
  return script === undefined ? ours.data : { ...ours.data, services: script.data };
});

/** As it was written down. `failureText({ services: { timers: 403 } }) // => '{"timers":403}'` */
export const failureText = ({ services, ...ours }: Failing): string =>
  JSON.stringify(services === 'none' ? services : { ...ours, ...services });
