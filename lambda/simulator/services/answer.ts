/** What a service answers over HTTP; the body is sent as JSON. */
export type Answer = { readonly status: number; readonly body?: unknown };

export const done = (body?: unknown): Answer => (body === undefined ? { status: 200 } : { status: 200, body });

/** An error as Amazon's services word them. @example refused(404, 'NOT_FOUND', 'no timer has this id') */
export const refused = (status: number, code: string | number, message: string): Answer => ({
  status,
  body: { code, message },
});
