import { defineSource } from '../define.ts';

export const heatAndCold = [
  defineSource({
    id: 'FRENCH06',
    citation: 'French et al., Cochrane 2006 CD004750 / Spine 31:998',
    year: 2006,
    finding:
      'Heat wrap: pain 1.06 better on a 0-5 scale after 5 days (2 trials, 258 people); adding exercise helped more. Cold: not enough evidence. Heat against cold: conflicting.',
    status: 'verified',
    address: 'https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD004750.pub2/full',
    grade: 'moderate',
  }),
  defineSource({
    id: 'NADLER02',
    citation: 'Nadler et al., Spine 2002;27:1012',
    year: 2002,
    finding:
      '371 people with acute low back pain: a wrap at 40 °C for 8 hours a day beat ibuprofen and paracetamol over 4 days; paid for by the maker of the wrap.',
    status: 'verified',
    address: 'https://epistemonikos.org/en/documents/ce7c91f71fb4d7f37f62ec617ed0bd5efd009d84',
    grade: 'low',
  }),
  defineSource({
    id: 'DEHG14',
    citation: 'Dehghan & Farahbod, J Clin Diagn Res 2014;8:LC01',
    year: 2014,
    finding: '87 people, all on naproxen: least pain with a hot bag; cold improved it as well.',
    status: 'verified',
    address: 'https://www.jcdr.net/ReadXMLFile.aspx?id=4818',
    grade: 'low',
  }),
  defineSource({
    id: 'CWT13',
    citation: 'Bieuzen et al., PLoS One 2013;8:e62356',
    year: 2013,
    finding:
      'Contrast water therapy after hard exercise: less soreness than rest, no better than other methods; every trial at high risk of bias; not back pain.',
    status: 'verified',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3633882',
    grade: 'low',
  }),
  defineSource({
    id: 'CT25',
    citation: 'Scoping review of contrast therapy, J Clin Med 2025;14:1441',
    year: 2025,
    finding: 'Trials in knee arthritis, ankle sprain, shoulder stiffness and hand pain; none in low back pain.',
    status: 'verified',
    address: 'https://www.mdpi.com/2077-0383/14/5/1441',
    grade: 'none',
  }),
  defineSource({
    id: 'DOMS22',
    citation: 'Network review of hot and cold, 2022, 59 trials',
    year: 2022,
    finding: 'Muscles sore after exercise: a hot pack does best early, cold later; weak studies.',
    status: 'verified',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8862647/',
    grade: 'low',
  }),
  defineSource({
    id: 'ICE11',
    citation: 'Bleakley & Davison, Phys Ther Rev 2011',
    year: 2011,
    finding: 'What cooling does to healing is known mostly from animals; what that means for people is unclear.',
    status: 'verified',
    address: 'http://www.scribd.com/doc/157185518/PTR-Bleakley-Davison-2011',
    grade: 'none',
  }),
  defineSource({
    id: 'LEAF-HEAT',
    citation: 'NHS Midlands Partnership leaflet, safe use of heat treatment',
    finding:
      '10-15 minutes, up to 3 times a day; wrap it, check the skin, do not sleep on it; ask first with heart, circulation, sensation, skin, fever or cancer problems.',
    status: 'verified',
    address: 'https://mpft.nhs.uk/services/msk/self-help/general-advice/safe-use-heat-treatment',
    grade: 'expert',
  }),
  defineSource({
    id: 'LEAF-COLD',
    citation: 'NHS Midlands Partnership leaflet, safe use of cold treatment',
    finding:
      'Damp towel, 10-15 minutes, never over 20, again every 2-3 hours once the skin is normal; ask first with heart, circulation, sensation, skin, fever or cancer problems.',
    status: 'verified',
    address: 'https://mpft.nhs.uk/services/msk/self-help/general-advice/safe-use-cold-treatment',
    grade: 'expert',
  }),
  defineSource({
    id: 'HW-BACK',
    citation: 'CommonSpirit / Healthwise back care page',
    finding:
      'Heat on low or medium for 15-20 minutes every 2-3 hours; ice for 10-15 minutes every 2-3 hours; short level walks; change position every 30 minutes; lie with the legs on a chair.',
    status: 'verified',
    address: 'https://www.commonspirit.org/conditions-treatments/back-problems-and-injuries',
    grade: 'expert',
  }),
  defineSource({
    id: 'DEV-TEMP',
    citation: 'DeRoyal hot and cold device warnings',
    finding:
      'No heat: poor sensation or circulation, sedated, pregnant abdomen, tumour, infection. No cold: Raynaud, Buerger, vascular or clotting disease, poor sensation, diabetes.',
    status: 'verified',
    address: 'https://deroyal.com/products/search-catalog-item/catalog-item-preview/pc-temptherapy-jetstream',
    grade: 'expert',
  }),
  defineSource({
    id: 'BURN47',
    citation: 'Moritz & Henriques, Am J Pathol 1947',
    year: 1947,
    finding: 'Skin can burn at 44 °C held for about 6 hours; each degree more roughly halves the time.',
    status: 'recalled',
    grade: 'strong',
  }),
] as const;
