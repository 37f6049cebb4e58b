import { breathAndMind } from './breath-and-mind.ts';
import { courseAndFrequency } from './course-and-frequency.ts';
import { fluidsMedicinesAndMechanism } from './fluids-medicines-and-mechanism.ts';
import { guidelines } from './guidelines.ts';
import { heatAndCold } from './heat-and-cold.ts';
import { movementAndManualCare } from './movement-and-manual-care.ts';
import { safetyPages } from './safety-pages.ts';
import { selfMassage } from './self-massage.ts';

// Grades are the ledger's. Of a range ("low to moderate") the lower end counts, of a grade per question the first named;
// safety pages carry none there and stand as `expert`. A status is that of the weakest part of the finding.

/** The bibliography. Whatever is spoken as a fact, and every dose, cites an id from here. */
export const sources = [
  ...guidelines,
  ...courseAndFrequency,
  ...movementAndManualCare,
  ...heatAndCold,
  ...breathAndMind,
  ...selfMassage,
  ...fluidsMedicinesAndMechanism,
  ...safetyPages,
] as const;

export type SourceId = (typeof sources)[number]['id'];
