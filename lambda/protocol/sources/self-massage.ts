import { defineSource } from '../define.ts';

export const selfMassage = [
  defineSource({
    id: 'FR24',
    citation: 'Fijavž et al., Front Physiol 2024',
    year: 2024,
    finding:
      '43 healthy people, foam rolling of the low back, 12 sessions over 4 weeks: more flexibility and less tenderness to pressure; not patients, not spasm.',
    status: 'verified',
    address: 'https://frontiersin.org/articles/10.3389/fphys.2024.1476342/full',
    grade: 'low',
  }),
  defineSource({
    id: 'MFR14',
    citation: 'Ajimsha et al., J Bodyw Mov Ther 2014;18:273',
    year: 2014,
    finding:
      'Release by a therapist, 24 sessions over 8 weeks, 80 nurses with chronic low back pain: pain down 53 % against 26 % with sham, both with exercise.',
    status: 'verified',
    address:
      'https://www.osteoevidence.com/articles/effectiveness-of-myofascial-release-in-the-management-of-chronic-low-back-pain-in-nursing-professionals-',
    grade: 'low',
  }),
  defineSource({
    id: 'SMFR16',
    citation: 'Ajimsha, conference abstract 2016',
    year: 2016,
    finding: 'Self-release, 16 sessions over 4 weeks, 57 nurses: less pain than with sham.',
    status: 'verified',
    address:
      'https://world.nursingconference.com/abstract/2016/effectiveness-of-self-myofascial-release-technique-in-the-management-of-non-specific-low-back-pain-in-nursing-professionals',
    grade: 'low',
  }),
  defineSource({
    id: 'FRMA19',
    citation: 'Wiewelhove et al., Front Physiol 2019;10:376',
    year: 2019,
    finding: '21 studies: small gain in flexibility (g 0.34) and soreness (g 0.47) after exercise.',
    status: 'verified',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6465761',
    grade: 'low',
  }),
  defineSource({
    id: 'FRROM22',
    citation: 'Konrad et al., Sports Med 2022;52:2523',
    year: 2022,
    finding: 'Weeks of rolling increase the range of joints in healthy people; range only.',
    status: 'verified',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9474417/',
    grade: 'moderate',
  }),
  defineSource({
    id: 'FRDOSE19',
    citation: 'Hughes & Ramer, Int J Sports Phys Ther 2019',
    year: 2019,
    finding: 'At least 90 seconds for each muscle for soreness; short-term effects only.',
    status: 'secondary',
    address:
      'https://mendcolorado.com/physical-therapy-blog/2020/4/6/how-long-should-i-use-the-foam-roller-for-pain-or-soreness',
    grade: 'low',
  }),
  defineSource({
    id: 'BALL20',
    citation: 'Cheatham et al., J Hum Kinet 2020;71:119',
    year: 2020,
    finding: 'A ball of moderate density did better than a hard one; guided use beat self-chosen use.',
    status: 'verified',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7052706/',
    grade: 'low',
  }),
  defineSource({
    id: 'FRSAFE21',
    citation: 'Bartsch et al., J Clin Med 2021;10:5360',
    year: 2021,
    finding:
      'Expert Delphi: do not roll over open wounds or fractures; caution with inflammation, deep vein thrombosis, bone infection, myositis ossificans.',
    status: 'verified',
    address: 'https://www.db-thueringen.de/receive/dbt_mods_00051266',
    grade: 'expert',
  }),
  defineSource({
    id: 'FRLOW',
    citation: 'Physical therapist interview, Spring Forward PT',
    finding: 'Advises against rolling the low back: contact with bone, forced arching.',
    status: 'verified',
    address: 'https://www.springforwardpt.com/one-spot-you-should-never-foam-roll/',
    grade: 'expert',
  }),
  defineSource({
    id: 'FASC08',
    citation: 'Chaudhry et al., J Am Osteopath Assoc 2008;108:379',
    year: 2008,
    finding: 'Model: to deform dense fascia by 1 % takes forces far beyond normal.',
    status: 'verified',
    address: 'https://digitalcommons.njit.edu/fac_pubs/13017',
    grade: 'low',
  }),
  defineSource({
    id: 'FASC17',
    citation: 'Wilke et al., Biomed Res Int 2017:5349620',
    year: 2017,
    finding: 'Fascia of the low back has nerve endings for pain and could be a source of it; its role is unclear.',
    status: 'verified',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5444000/',
    grade: 'low',
  }),
] as const;
