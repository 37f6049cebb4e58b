import type { Myth } from '../myth.ts';
import { ProtocolError } from '../protocol-error.ts';
import { age } from './age.ts';
import { bedRest } from './bed-rest.ts';
import { belts } from './belts.ts';
import { changingPosture } from './changing-posture.ts';
import { comingBack } from './coming-back.ts';
import { commonTablets } from './common-tablets.ts';
import { core } from './core.ts';
import { cracking } from './cracking.ts';
import { deepBreathing } from './deep-breathing.ts';
import { dehydration } from './dehydration.ts';
import { discs } from './discs.ts';
import { drinking } from './drinking.ts';
import { earlyHeat } from './early-heat.ts';
import { fascia } from './fascia.ts';
import { guarding } from './guarding.ts';
import { gym } from './gym.ts';
import { hardStretching } from './hard-stretching.ts';
import { harm } from './harm.ts';
import { hemp } from './hemp.ts';
import { hotAndCold } from './hot-and-cold.ts';
import { howBreathingHelps } from './how-breathing-helps.ts';
import { howHeatHelps } from './how-heat-helps.ts';
import { howLong } from './how-long.ts';
import { ice } from './ice.ts';
import { inTheHead } from './in-the-head.ts';
import { lifting } from './lifting.ts';
import { massage } from './massage.ts';
import { mattress } from './mattress.ts';
import { minerals } from './minerals.ts';
import { needlesAndPads } from './needles-and-pads.ts';
import { posture } from './posture.ts';
import { preventiveStretching } from './preventive-stretching.ts';
import { recovery } from './recovery.ts';
import { relaxingTablets } from './relaxing-tablets.ts';
import { rolling } from './rolling.ts';
import { scans } from './scans.ts';
import { sitting } from './sitting.ts';
import { stress } from './stress.ts';
import { strongTablets } from './strong-tablets.ts';
import { surgery } from './surgery.ts';
import { swellingTablets } from './swelling-tablets.ts';
import { torn } from './torn.ts';
import { traction } from './traction.ts';
import { triggerPoints } from './trigger-points.ts';
import { weakCore } from './weak-core.ts';
import { weather } from './weather.ts';
import { whyItSeizes } from './why-it-seizes.ts';
import { whyMovingHelps } from './why-moving-helps.ts';
import { yoga } from './yoga.ts';

const beliefs = [
  bedRest,
  ice,
  hardStretching,
  scans,
  discs,
  posture,
  lifting,
  belts,
  cracking,
  mattress,
  commonTablets,
  swellingTablets,
  relaxingTablets,
  strongTablets,
  minerals,
  drinking,
  weather,
  harm,
  sitting,
  yoga,
  massage,
  earlyHeat,
  surgery,
  age,
  inTheHead,
  weakCore,
  traction,
  rolling,
  hemp,
  preventiveStretching,
  torn,
  comingBack,
  gym,
  recovery,
  needlesAndPads,
  deepBreathing,
  hotAndCold,
] as const;

const explainers = [
  whyItSeizes,
  guarding,
  fascia,
  dehydration,
  changingPosture,
  stress,
  howHeatHelps,
  howBreathingHelps,
  whyMovingHelps,
  howLong,
  core,
  triggerPoints,
] as const;

/** Every spoken question with its answer, in the ledger's order. A new one is a file beside this and a line here. */
export const myths = [...beliefs, ...explainers] as const;

export type MythId = (typeof myths)[number]['id'];

/**
 * A myth by its id.
 * @throws ProtocolError for an id that no myth has
 */
export const mythOf = (id: string): Myth => {
  const found = myths.find((myth) => myth.id === id);
  if (found === undefined) {
    throw new ProtocolError('a myth', `"${id}"`, `one of ${myths.map((myth) => myth.id).join(', ')}`);
  }
  return found;
};
