import * as z from 'zod';
import { functionFaults } from './function-fault.ts';
import { streamErrors } from './stream.ts';

/** What is to go wrong: with the function's next answer, and the next stream that begins. */
export const failingSchema = z
  .strictObject({
    function: z.union([z.enum(functionFaults), z.int().min(0).max(600_000)]).optional(),
    stream: z.enum(streamErrors).optional(),
  })
  .refine((failing) => Object.keys(failing).length > 0);

export type Failing = z.infer<typeof failingSchema>;
