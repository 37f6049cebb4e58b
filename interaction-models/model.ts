/** One value of a custom slot type: what it is called, and what else it may be called. */
export type SlotValue = {
  readonly id?: string;
  readonly name: { readonly value: string; readonly synonyms: readonly string[] };
};

export type SlotType = { readonly name: string; readonly values: readonly SlotValue[] };

export type Intent = {
  readonly name: string;
  readonly slots?: readonly { readonly name: string; readonly type: string }[];
  readonly samples: readonly string[];
};

/** An interaction model file, as Alexa reads it. */
export type InteractionModel = {
  readonly interactionModel: {
    readonly languageModel: {
      readonly invocationName: string;
      readonly modelConfiguration: {
        readonly fallbackIntentSensitivity: { readonly level: 'LOW' | 'MEDIUM' | 'HIGH' };
      };
      readonly intents: readonly Intent[];
      readonly types: readonly SlotType[];
    };
  };
  readonly version: string;
};
