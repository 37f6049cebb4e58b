import { defineSource } from '../define.ts';

export const guidelines = [
  defineSource({
    id: 'NICE59',
    citation: 'NICE guideline NG59, low back pain and sciatica in over 16s, 2016, updated 2020',
    year: 2020,
    finding:
      'Look for other causes when symptoms are new or changed; sort people by risk; reassure, keep active, manage oneself; no routine imaging outside specialist settings.',
    status: 'verified',
    address: 'https://www.nice.org.uk/guidance/ng59/chapter/Recommendations',
    grade: 'strong',
  }),
  defineSource({
    id: 'NICE-BMJ',
    citation: 'Bernstein et al., BMJ 2017;356:i6748 (summary of NG59)',
    year: 2017,
    finding:
      'Exercise is the main treatment without drugs; manual or psychological care only alongside it; a short NSAID course may be considered; paracetamol alone is not offered; acupuncture and electrotherapy are not recommended.',
    status: 'verified',
    address: 'https://doi.org/10.1136/bmj.i6748',
    grade: 'strong',
  }),
  defineSource({
    id: 'NICE-REST',
    citation: 'NICE guideline NG59, further recommendations',
    finding:
      'No belts or corsets, foot orthotics, rocker shoes, traction, TENS or ultrasound; no spinal fusion outside a trial; no disc replacement.',
    status: 'recalled',
    grade: 'strong',
  }),
  defineSource({
    id: 'ACP17',
    citation: 'Qaseem et al., Ann Intern Med 2017;166:514-530',
    year: 2017,
    finding:
      'Acute or subacute low back pain mostly improves whatever is done; choose superficial heat (moderate evidence), massage, acupuncture or manipulation (low); if drugs are wanted, an NSAID or muscle relaxant. Chronic: exercise and mindfulness-based stress reduction (moderate); tai chi, yoga, motor control exercise, progressive relaxation and others (low).',
    status: 'verified',
    address: 'https://www.acpjournals.org/doi/10.7326/M16-2367',
    grade: 'strong',
  }),
  defineSource({
    id: 'JOSPT21',
    citation: 'George et al., J Orthop Sports Phys Ther 2021;51(11):CPG1-60',
    year: 2021,
    finding:
      'Acute low back pain: exercise including trunk activation can be used, mobilisation should, massage may. Chronic: exercise of several kinds should be used; movement control and mobility may.',
    status: 'verified',
    address: 'https://dukespace.lib.duke.edu/items/0877966c-b861-41da-a578-84a6365d0769',
    grade: 'moderate',
  }),
  defineSource({
    id: 'WHO23',
    citation:
      'WHO guideline, chronic primary low back pain, December 2023; further address https://ncbi.nlm.nih.gov/books/NBK599210',
    year: 2023,
    finding:
      'Offer education, exercise, massage, manipulation and some psychological care; no routine traction, ultrasound, TENS, lumbar braces or belts; opioids advised against. About 1 in 13 people (619 million) had low back pain in 2020.',
    status: 'verified',
    address: 'https://www.guidelinecentral.com/guideline/3352095/',
    grade: 'low',
  }),
  defineSource({
    id: 'LANCET18',
    citation: 'Foster et al., Lancet 2018;391:2368-2383',
    year: 2018,
    finding:
      'First: education, self-management, return to activity, exercise; drugs, imaging and surgery with prudence. Rest, opioids, injections and imaging are overused.',
    status: 'verified',
    address: 'https://www.chiro.org/Graphics_Box_LOW_BACK/Prevention_and_Treatment_of_Low_Back_Pain.shtml',
    grade: 'strong',
  }),
  defineSource({
    id: 'CPG24',
    citation: 'Review of 22 guidelines 2017-2022, BMC Musculoskelet Disord 2024',
    year: 2024,
    finding:
      'For acute low back pain guidelines agree on NSAIDs, exercise, staying active and manipulation; details differ.',
    status: 'verified',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11061926',
    grade: 'moderate',
  }),
] as const;
