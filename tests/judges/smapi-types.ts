import type { v1 } from 'ask-smapi-model';

// What Amazon's types call them, under names that a schema can be made of.

export type ManifestFile = v1.skill.Manifest.SkillManifestEnvelope;
export type ModelFile = v1.skill.interactionModel.InteractionModelData;
