import { defineSource } from '../define.ts';

export const courseAndFrequency = [
  defineSource({
    id: 'HOY12',
    citation: 'Hoy et al., Arthritis Rheum 2012;64:2028-37',
    year: 2012,
    finding: 'Low back pain at one time in 11.9 % of people (SE 2.0), within one month in 23.2 % (SE 2.9).',
    status: 'verified',
    address: 'https://metajournal.com/articles/134385/systematic-review-global-prevalence-low-back-pain',
    grade: 'moderate',
  }),
  defineSource({
    id: 'HOY12-Y',
    citation: 'Hoy et al., Arthritis Rheum 2012;64:2028-37, one-year figure',
    year: 2012,
    finding: 'Low back pain within one year in about 38 % of people.',
    status: 'recalled',
    grade: 'moderate',
  }),
  defineSource({
    id: 'COSTA12',
    citation: 'Menezes Costa et al., CMAJ 2012;184:E613',
    year: 2012,
    finding: 'Acute low back pain: mean pain of 52 on 0-100 at the start, 23 at 6 weeks, 12 at 26 weeks, 6 at a year.',
    status: 'verified',
    address: 'https://www.cmaj.ca/content/184/11/E613.full.txt',
    grade: 'moderate',
  }),
  defineSource({
    id: 'WALL24',
    citation: 'Wallwork et al., CMAJ 2024;196:E29-46',
    year: 2024,
    finding: 'Update with 95 studies: acute pain falls a lot within 6 weeks; after 6-12 weeks improvement is slower.',
    status: 'verified',
    address: 'https://www.mendeley.com/catalogue/73db1a2c-61e7-34cd-a921-8d740d887a9f/',
    grade: 'moderate',
  }),
  defineSource({
    id: 'HENS08',
    citation: 'Henschke et al., BMJ 2008, new cases of low back pain in primary care',
    year: 2008,
    finding: '973 people: 72 % fully recovered at 12 months, slower than older guidelines said.',
    status: 'verified',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2483884',
    grade: 'moderate',
  }),
  defineSource({
    id: 'DASILVA19',
    citation: 'da Silva et al., J Physiother 2019;65:159-165',
    year: 2019,
    finding:
      '250 people just recovered: within 12 months 69 % had another episode, 40 % one that limited activity; more with over 5 hours of sitting a day, awkward postures or more than 2 past episodes.',
    status: 'verified',
    address:
      'https://www.sparrho.com/item/recurrence-of-low-back-pain-is-common-a-prospective-inception-cohort-study/22c5ff0/',
    grade: 'moderate',
  }),
  defineSource({
    id: 'TRIG15',
    citation: 'Steffens et al., Arthritis Care Res 2015;67:403-410',
    year: 2015,
    finding:
      '999 people with sudden low back pain: heavy or awkward tasks, being distracted (odds ratio 25) or tired, and vigorous activity raised the odds for a short time; mornings were worst.',
    status: 'verified',
    address: 'https://repub.eur.nl/pub/87654',
    grade: 'low',
  }),
  defineSource({
    id: 'PREV16',
    citation: 'Steffens et al., JAMA Intern Med 2016;176:199-208',
    year: 2016,
    finding:
      'Exercise with education cuts the risk of an episode (risk ratio 0.55), exercise alone too (0.65, low); education alone, belts and insoles have no effect.',
    status: 'verified',
    address: 'https://integrative-archives.com/?p=19335',
    grade: 'moderate',
  }),
  defineSource({
    id: 'WALKBACK',
    citation: 'Pocovi et al., Lancet 2024;404:134-144',
    year: 2024,
    finding:
      '701 adults recently recovered, coached and graded walking with education: hazard ratio 0.72 for a recurrence that limits activity; median 208 against 112 days.',
    status: 'verified',
    address: 'https://www.painpluscpn.ca/Home/Article/136116',
    grade: 'moderate',
  }),
] as const;
