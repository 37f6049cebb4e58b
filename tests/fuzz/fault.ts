/** Something that must never happen: the rule it breaks, and what was seen. */
export type Fault = { readonly rule: string; readonly message: string };

export const faultLine = ({ rule, message }: Fault): string => `${rule}: ${message}`;
