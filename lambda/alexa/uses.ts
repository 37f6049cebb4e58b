/**
 * What of Alexa the code uses, and so what the skill's manifest declares: this and no more (Y05). A test reads the code for
 * what it uses and compares.
 */
export const uses = {
  /** Interfaces whose directives are sent. */
  interfaces: ['AUDIO_PLAYER', 'ALEXA_PRESENTATION_APL'],
  /** Scopes whose consent is asked for. */
  permissions: ['alexa::alerts:timers:skill:readwrite'],
  /** Events that are answered: data goes when the skill goes (contract 9.2.3). */
  events: ['SKILL_DISABLED'],
} as const satisfies Uses;

export type Uses = {
  readonly interfaces: readonly string[];
  readonly permissions: readonly string[];
  readonly events: readonly string[];
};
