import * as z from 'zod';

/** The parts of an interaction model (contract 7.1) that decide what an utterance becomes. */
const schema = z.object({
  interactionModel: z.object({
    languageModel: z.object({
      invocationName: z.string().min(1),
      intents: z.array(
        z.object({
          name: z.string().min(1),
          slots: z.array(z.object({ name: z.string().min(1), type: z.string().min(1) })).default([]),
          samples: z.array(z.string()).default([]),
        }),
      ),
      types: z
        .array(
          z.object({
            name: z.string().min(1),
            values: z.array(
              z.object({
                id: z.string().optional(),
                name: z.object({ value: z.string().min(1), synonyms: z.array(z.string()).default([]) }),
              }),
            ),
          }),
        )
        .default([]),
    }),
  }),
});

export type LanguageModel = z.infer<typeof schema>['interactionModel']['languageModel'];
export type Intent = LanguageModel['intents'][number];
export type SlotType = LanguageModel['types'][number];

/** An interaction model this Echo cannot be told by. */
export class ModelError extends Error {
  override name = 'ModelError';

  constructor(where: string, found: string, wanted: string, options?: { cause?: unknown }) {
    super(`${where}: expected ${wanted}, got ${found}`, options);
  }
}

/** @throws ModelError with the path of the first thing that is not as the schema of interaction models has it */
export const parseModel = (json: unknown, source = 'interaction model'): LanguageModel => {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data.interactionModel.languageModel;
  const [issue] = parsed.error.issues;
  throw new ModelError(
    `${source}, ${issue?.path.join('.') || 'root'}`,
    issue?.message ?? 'something else',
    'an interaction model as the Alexa console exports it',
    { cause: parsed.error },
  );
};
