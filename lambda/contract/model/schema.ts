import * as z from 'zod';
import type { Fault } from '../breach.ts';
import type { Json } from '../json.ts';
import { shapeFaults } from '../shape.ts';

const name = z.string().min(1);
const delegation = z.enum(['ALWAYS', 'SKILL_RESPONSE']);
const validations = [
  'hasEntityResolutionMatch',
  'isGreaterThan',
  'isGreaterThanOrEqualTo',
  'isLessThan',
  'isLessThanOrEqualTo',
  'isInSet',
  'isNotInSet',
  'isInDuration',
  'isNotInDuration',
] as const;

const slot = z.strictObject({
  name,
  type: name,
  multipleValues: z.strictObject({ enabled: z.boolean() }).optional(),
  samples: z.array(z.string()).optional(),
});

const intent = z.strictObject({
  name,
  generatedBy: z.string().optional(),
  slots: z.array(slot).optional(),
  samples: z.array(z.string()).optional(),
});

const slotValue = z.strictObject({
  id: z.string().optional(),
  name: z.strictObject({ value: name, synonyms: z.array(z.string()).optional() }),
});

const slotType = z.strictObject({
  name,
  generatedBy: z.string().optional(),
  values: z.array(slotValue).optional(),
  valueSupplier: z.looseObject({ type: z.string() }).optional(),
});

const promptIds = z.strictObject({ elicitation: name.optional(), confirmation: name.optional() });

const dialogSlot = z.strictObject({
  name,
  type: name,
  elicitationRequired: z.boolean().optional(),
  confirmationRequired: z.boolean().optional(),
  prompts: promptIds,
  validations: z.array(z.looseObject({ type: z.enum(validations), prompt: name })).optional(),
});

const dialogIntent = z.strictObject({
  name,
  delegationStrategy: delegation.optional(),
  confirmationRequired: z.boolean().optional(),
  prompts: promptIds.optional(),
  slots: z.array(dialogSlot).optional(),
});

const prompt = z.strictObject({
  id: name,
  variations: z.array(z.strictObject({ type: z.enum(['PlainText', 'SSML']), value: name })).min(1),
});

/** https://developer.amazon.com/en-US/docs/alexa/smapi/interaction-model-schema.html */
const modelFile = z.strictObject({
  interactionModel: z.strictObject({
    languageModel: z.strictObject({
      invocationName: name,
      modelConfiguration: z
        .strictObject({
          fallbackIntentSensitivity: z.strictObject({ level: z.enum(['LOW', 'MEDIUM', 'HIGH']) }).optional(),
        })
        .optional(),
      intents: z.array(intent).min(1),
      types: z.array(slotType).optional(),
    }),
    dialog: z.strictObject({ delegationStrategy: delegation.optional(), intents: z.array(dialogIntent) }).optional(),
    prompts: z.array(prompt).optional(),
  }),
  version: z.string().optional(),
  description: z.string().optional(),
});

export type Model = z.infer<typeof modelFile>['interactionModel'];

/** The model, or what keeps it from being one. */
export const readModel = (
  file: Json | undefined,
): { readonly model: Model } | { readonly model: undefined; readonly faults: readonly Fault[] } => {
  const read = modelFile.safeParse(file);
  return read.success
    ? { model: read.data.interactionModel }
    : { model: undefined, faults: shapeFaults(file, read.error, 'interaction model schema') };
};
