import { type HandlerInput, type PersistenceAdapter, SkillBuilders } from 'ask-sdk-core';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';

type Options = {
  /** What it waits for before it answers. */
  readonly before?: (input: HandlerInput) => Promise<unknown>;
  readonly adapter?: PersistenceAdapter;
};

/** The smallest skill that the SDK's own pages show: one handler, one sentence. */
export const helloSkill = ({ before, adapter }: Options = {}) => {
  const builder = SkillBuilders.custom().addRequestHandlers({
    canHandle: () => true,
    handle: async (input) => {
      await before?.(input);
      return input.responseBuilder.speak('Hello world.').reprompt('Anything else?').getResponse();
    },
  });
  const skill = (adapter === undefined ? builder : builder.withPersistenceAdapter(adapter)).create();
  return (event: unknown): Promise<ResponseEnvelope> => skill.invoke(event as RequestEnvelope);
};
