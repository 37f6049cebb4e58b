/** What is known of the moment in which a skill sets a timer or a reminder; a fact left out is not checked. */
export type Moment = {
  /** Locale of the request that is being answered. */
  readonly locale?: string;
  /** A request with a session is being answered: the only time in which either can be set. */
  readonly inSession?: boolean;
};
