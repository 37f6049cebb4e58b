import type { Access } from './access.ts';
import type { Answer } from './answer.ts';
import type { Operation, Service } from './operation.ts';

/** A call that may be made: its token is good, and the person has consented. */
export type Call = {
  readonly access: Access;
  /** From the path; empty where it has none. */
  readonly id: string;
  readonly body: string;
};

/** How a service answers each of its operations. */
export type Endpoint<Name extends Service> = Readonly<
  Record<Extract<Operation, `${Name}.${string}`>, (call: Call) => Answer>
>;
export type Endpoints = Readonly<Record<Operation, (call: Call) => Answer>>;
