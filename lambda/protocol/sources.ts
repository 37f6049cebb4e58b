import { defineSource } from './define.ts';

// Grades are the ledger's. Of a range ("low to moderate") the lower end counts, of a grade per question the first named;
// safety pages carry none there and stand as `expert`. A status is that of the weakest part of the finding.

const guidelines = [
  defineSource({
    id: 'NICE59',
    citation: 'NICE guideline NG59, low back pain and sciatica in over 16s, 2016, updated 2020',
    finding:
      'Look for other causes when symptoms are new or changed; sort people by risk; reassure, keep active, manage oneself; no routine imaging outside specialist settings.',
    status: 'verified',
    address: 'https://www.nice.org.uk/guidance/ng59/chapter/Recommendations',
    grade: 'strong',
  }),
  defineSource({
    id: 'NICE-BMJ',
    citation: 'Bernstein et al., BMJ 2017;356:i6748 (summary of NG59)',
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
    finding:
      'Acute or subacute low back pain mostly improves whatever is done; choose superficial heat (moderate evidence), massage, acupuncture or manipulation (low); if drugs are wanted, an NSAID or muscle relaxant. Chronic: exercise and mindfulness-based stress reduction (moderate); tai chi, yoga, motor control exercise, progressive relaxation and others (low).',
    status: 'verified',
    address: 'https://www.acpjournals.org/doi/10.7326/M16-2367',
    grade: 'strong',
  }),
  defineSource({
    id: 'JOSPT21',
    citation: 'George et al., J Orthop Sports Phys Ther 2021;51(11):CPG1-60',
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
    finding:
      'Offer education, exercise, massage, manipulation and some psychological care; no routine traction, ultrasound, TENS, lumbar braces or belts; opioids advised against. About 1 in 13 people (619 million) had low back pain in 2020.',
    status: 'verified',
    address: 'https://www.guidelinecentral.com/guideline/3352095/',
    grade: 'low',
  }),
  defineSource({
    id: 'LANCET18',
    citation: 'Foster et al., Lancet 2018;391:2368-2383',
    finding:
      'First: education, self-management, return to activity, exercise; drugs, imaging and surgery with prudence. Rest, opioids, injections and imaging are overused.',
    status: 'verified',
    address: 'https://www.chiro.org/Graphics_Box_LOW_BACK/Prevention_and_Treatment_of_Low_Back_Pain.shtml',
    grade: 'strong',
  }),
  defineSource({
    id: 'CPG24',
    citation: 'Review of 22 guidelines 2017-2022, BMC Musculoskelet Disord 2024',
    finding:
      'For acute low back pain guidelines agree on NSAIDs, exercise, staying active and manipulation; details differ.',
    status: 'verified',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11061926',
    grade: 'moderate',
  }),
] as const;

const courseAndFrequency = [
  defineSource({
    id: 'HOY12',
    citation: 'Hoy et al., Arthritis Rheum 2012;64:2028-37',
    finding: 'Low back pain at one time in 11.9 % of people (SE 2.0), within one month in 23.2 % (SE 2.9).',
    status: 'verified',
    address: 'https://metajournal.com/articles/134385/systematic-review-global-prevalence-low-back-pain',
    grade: 'moderate',
  }),
  defineSource({
    id: 'HOY12-Y',
    citation: 'Hoy et al., Arthritis Rheum 2012;64:2028-37, one-year figure',
    finding: 'Low back pain within one year in about 38 % of people.',
    status: 'recalled',
    grade: 'moderate',
  }),
  defineSource({
    id: 'COSTA12',
    citation: 'Menezes Costa et al., CMAJ 2012;184:E613',
    finding: 'Acute low back pain: mean pain of 52 on 0-100 at the start, 23 at 6 weeks, 12 at 26 weeks, 6 at a year.',
    status: 'verified',
    address: 'https://www.cmaj.ca/content/184/11/E613.full.txt',
    grade: 'moderate',
  }),
  defineSource({
    id: 'WALL24',
    citation: 'Wallwork et al., CMAJ 2024;196:E29-46',
    finding: 'Update with 95 studies: acute pain falls a lot within 6 weeks; after 6-12 weeks improvement is slower.',
    status: 'verified',
    address: 'https://www.mendeley.com/catalogue/73db1a2c-61e7-34cd-a921-8d740d887a9f/',
    grade: 'moderate',
  }),
  defineSource({
    id: 'HENS08',
    citation: 'Henschke et al., BMJ 2008, new cases of low back pain in primary care',
    finding: '973 people: 72 % fully recovered at 12 months, slower than older guidelines said.',
    status: 'verified',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2483884',
    grade: 'moderate',
  }),
  defineSource({
    id: 'DASILVA19',
    citation: 'da Silva et al., J Physiother 2019;65:159-165',
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
    finding:
      '999 people with sudden low back pain: heavy or awkward tasks, being distracted (odds ratio 25) or tired, and vigorous activity raised the odds for a short time; mornings were worst.',
    status: 'verified',
    address: 'https://repub.eur.nl/pub/87654',
    grade: 'low',
  }),
  defineSource({
    id: 'PREV16',
    citation: 'Steffens et al., JAMA Intern Med 2016;176:199-208',
    finding:
      'Exercise with education cuts the risk of an episode (risk ratio 0.55), exercise alone too (0.65, low); education alone, belts and insoles have no effect.',
    status: 'verified',
    address: 'https://integrative-archives.com/?p=19335',
    grade: 'moderate',
  }),
  defineSource({
    id: 'WALKBACK',
    citation: 'Pocovi et al., Lancet 2024;404:134-144',
    finding:
      '701 adults recently recovered, coached and graded walking with education: hazard ratio 0.72 for a recurrence that limits activity; median 208 against 112 days.',
    status: 'verified',
    address: 'https://www.painpluscpn.ca/Home/Article/136116',
    grade: 'moderate',
  }),
] as const;

const movementAndManualCare = [
  defineSource({
    id: 'DAHM10',
    citation: 'Dahm et al., Cochrane 2010 CD007612',
    finding:
      'Acute low back pain: advice to stay active gives slightly less pain (standardised difference 0.22) and better function (0.29) than bed rest. Sciatica: little or no difference.',
    status: 'verified',
    address: 'https://www.unboundmedicine.com/medline/citation/20556780/',
    grade: 'moderate',
  }),
  defineSource({
    id: 'EXACUTE23',
    citation: 'IJzelenberg et al., Cochrane 2023 CD009365',
    finding:
      'Exercise therapy for low back pain of 6 weeks or less: against sham 0.8 less pain on 0-100, very low certainty; against none no clear difference.',
    status: 'verified',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10467021/table/CD009365-tbl-0001',
    grade: 'low',
  }),
  defineSource({
    id: 'EXCHR21',
    citation: 'Hayden et al., Cochrane 2021 CD009790 (existence verified, size recalled)',
    finding:
      'Exercise for chronic low back pain: about 15 points less pain on 0-100 than no treatment or usual care, moderate certainty.',
    status: 'recalled',
    address: 'https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD009790.pub2/full/pl',
    grade: 'moderate',
  }),
  defineSource({
    id: 'EXWHO23',
    citation: 'Review for WHO, J Occup Rehabil 2023',
    finding:
      'Exercise against none in chronic low back pain: standardised difference 0.33 for pain and 0.31 for function, moderate certainty; minor, short-lived soreness can occur.',
    status: 'verified',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10684665',
    grade: 'moderate',
  }),
  defineSource({
    id: 'MCE16',
    citation: 'Saragiotto et al., Cochrane 2016 CD012004',
    finding:
      'Motor control ("core") exercise beats minimal care and is no better than other exercise or manual therapy; it is safe.',
    status: 'verified',
    address: 'http://www.nature.com/nrrheum/journal/v12/n2/full/nrrheum.2016.4.html',
    grade: 'moderate',
  }),
  defineSource({
    id: 'NMA20',
    citation: 'Owen et al., Br J Sports Med 2020;54:1279',
    finding:
      'Network analysis in chronic low back pain: Pilates, stabilisation, resistance and aerobic exercise rank well; stretching alone does not differ from control.',
    status: 'verified',
    address: 'http://bjsm.bmjjournals.com/content/54/21/1279.full.txt',
    grade: 'low',
  }),
  defineSource({
    id: 'LOADS98',
    citation: 'Callaghan et al., Phys Ther 1998;78:8-18',
    finding:
      'Extending one leg on hands and knees loads the spine little and is a good first exercise for the back muscles; adding the opposite arm raises muscle work and load.',
    status: 'verified',
    address: 'https://doi.org/10.1093/ptj/78.1.8',
    grade: 'low',
  }),
  defineSource({
    id: 'MCGILL98',
    citation: 'McGill, Phys Ther 1998;78:754-765',
    finding: 'Choose back exercise that trains endurance with a low load on the spine.',
    status: 'verified',
    address: 'https://studylib.net/doc/10804777/',
    grade: 'low',
  }),
  defineSource({
    id: 'MASS15',
    citation: 'Furlan et al., Cochrane 2015 CD001929 (existence verified, conclusion recalled)',
    finding: 'Massage eases pain in the short term against inactive care, with very little confidence.',
    status: 'recalled',
    address: 'https://www.scribd.com/document/701487613/',
    grade: 'low',
  }),
  defineSource({
    id: 'YOGA22',
    citation: 'Wieland et al., Cochrane 2022 CD010671 (existence verified, conclusion recalled)',
    finding:
      'Yoga against no exercise in chronic low back pain: slightly better function, a pain gain below what people notice, some extra minor back soreness.',
    status: 'recalled',
    address: 'https://ouci.dntb.gov.ua/works/7XGBgq39',
    grade: 'low',
  }),
  defineSource({
    id: 'SMT17',
    citation: 'Paige et al., JAMA 2017;317:1451',
    finding: 'Manipulation in acute low back pain: about 1 point on 10 better in the short term; modest.',
    status: 'secondary',
    address: 'https://www.loopsamoa.com/lifestyle/should-you-treat-your-aching-back-crack-56587',
    grade: 'moderate',
  }),
  defineSource({
    id: 'SMT12',
    citation:
      'Rubinstein et al., Cochrane 2012 CD008880, PubMed record 22972127 (existence verified, conclusion recalled)',
    finding: 'Manipulation in acute low back pain is no better than other treatments.',
    status: 'recalled',
    grade: 'moderate',
  }),
  defineSource({
    id: 'TRAC13',
    citation: 'Wegner et al., Cochrane 2013 CD003010',
    finding: '32 trials, 2762 people: traction makes little or no difference.',
    status: 'verified',
    address: 'https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD003010.pub5',
    grade: 'moderate',
  }),
  defineSource({
    id: 'BELT08',
    citation: 'van Duijvenbode et al., Cochrane 2008 CD001823',
    finding:
      'Belts do not prevent low back pain (moderate); evidence on treatment is poor, and there is none in acute low back pain.',
    status: 'verified',
    address: 'https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD001823.pub3/abstract',
    grade: 'moderate',
  }),
  defineSource({
    id: 'POST19',
    citation: 'Slater et al., J Orthop Sports Phys Ther 2019;49:562',
    finding: 'Viewpoint: no strong evidence for one right posture; vary it.',
    status: 'verified',
    address: 'https://doi.org/10.2519/jospt.2019.0610',
    grade: 'low',
  }),
  defineSource({
    id: 'LIFT20',
    citation: 'Saraceni et al., J Orthop Sports Phys Ther 2020;50:121',
    finding: 'Low-quality evidence that bending the back when lifting is not a risk factor.',
    status: 'verified',
    address: 'https://pubmed.ncbi.nlm.nih.gov/31775556/',
    grade: 'low',
  }),
  defineSource({
    id: 'SIT22',
    citation: 'Alzahrani et al., PeerJ 2022;e13127',
    finding:
      '100,002 people: hours of sitting are not linked to getting low back pain; 3 hours or more a day are linked to more disability in those who have it.',
    status: 'verified',
    address: 'https://ouci.dntb.gov.ua/en/works/40DXvmW4',
    grade: 'low',
  }),
  defineSource({
    id: 'BED03',
    citation: 'Kovacs et al., Lancet 2003;362:1599',
    finding: '313 adults with chronic low back pain: a medium-firm mattress is better than a firm one at 90 days.',
    status: 'verified',
    address: 'https://www.epistemonikos.org/en/documents/40de8f722b8755d231c24ef50a23647d9b7986d9',
    grade: 'moderate',
  }),
  defineSource({
    id: 'WEA14',
    citation: 'Steffens et al., Arthritis Care Res 2014;66:1867',
    finding:
      'Cold, damp, rain and pressure are not linked to the onset of low back pain; one of the two weather studies saw a tiny effect of wind.',
    status: 'verified',
    address: 'https://repub.eur.nl/pub/81744',
    grade: 'moderate',
  }),
  defineSource({
    id: 'WEA17',
    citation: 'Beilken et al., Pain Med 2017;18:1139',
    finding:
      'Cold, damp, rain and pressure are not linked to the onset of low back pain; the other of the two weather studies saw a slight effect of heat.',
    status: 'verified',
    address:
      'https://researchers.mq.edu.au/en/publications/acute-low-back-pain-do-not-blame-the-weather-a-case-crossover-stu',
    grade: 'moderate',
  }),
] as const;

const heatAndCold = [
  defineSource({
    id: 'FRENCH06',
    citation: 'French et al., Cochrane 2006 CD004750 / Spine 31:998',
    finding:
      'Heat wrap: pain 1.06 better on a 0-5 scale after 5 days (2 trials, 258 people); adding exercise helped more. Cold: not enough evidence. Heat against cold: conflicting.',
    status: 'verified',
    address: 'https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD004750.pub2/full',
    grade: 'moderate',
  }),
  defineSource({
    id: 'NADLER02',
    citation: 'Nadler et al., Spine 2002;27:1012',
    finding:
      '371 people with acute low back pain: a wrap at 40 °C for 8 hours a day beat ibuprofen and paracetamol over 4 days; paid for by the maker of the wrap.',
    status: 'verified',
    address: 'https://epistemonikos.org/en/documents/ce7c91f71fb4d7f37f62ec617ed0bd5efd009d84',
    grade: 'low',
  }),
  defineSource({
    id: 'DEHG14',
    citation: 'Dehghan & Farahbod, J Clin Diagn Res 2014;8:LC01',
    finding: '87 people, all on naproxen: least pain with a hot bag; cold improved it as well.',
    status: 'verified',
    address: 'https://www.jcdr.net/ReadXMLFile.aspx?id=4818',
    grade: 'low',
  }),
  defineSource({
    id: 'CWT13',
    citation: 'Bieuzen et al., PLoS One 2013;8:e62356',
    finding:
      'Contrast water therapy after hard exercise: less soreness than rest, no better than other methods; every trial at high risk of bias; not back pain.',
    status: 'verified',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3633882',
    grade: 'low',
  }),
  defineSource({
    id: 'CT25',
    citation: 'Scoping review of contrast therapy, J Clin Med 2025;14:1441',
    finding: 'Trials in knee arthritis, ankle sprain, shoulder stiffness and hand pain; none in low back pain.',
    status: 'verified',
    address: 'https://www.mdpi.com/2077-0383/14/5/1441',
    grade: 'none',
  }),
  defineSource({
    id: 'DOMS22',
    citation: 'Network review of hot and cold, 2022, 59 trials',
    finding: 'Muscles sore after exercise: a hot pack does best early, cold later; weak studies.',
    status: 'verified',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8862647/',
    grade: 'low',
  }),
  defineSource({
    id: 'ICE11',
    citation: 'Bleakley & Davison, Phys Ther Rev 2011',
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
    finding: 'Skin can burn at 44 °C held for about 6 hours; each degree more roughly halves the time.',
    status: 'recalled',
    grade: 'strong',
  }),
] as const;

const breathAndMind = [
  defineSource({
    id: 'SLOW24',
    citation: 'Shao et al., Mindfulness 2024;15:1-18',
    finding:
      '31 studies, 1133 healthy people: breathing near 6 a minute lowers systolic pressure (standardised difference 0.45) and heart rate a little and raises heart-rate variability; the effect on stress is borderline (low).',
    status: 'verified',
    address: 'https://link.springer.com/article/10.1007/s12671-023-02294-2',
    grade: 'moderate',
  }),
  defineSource({
    id: 'LAB22',
    citation: 'Laborde et al., Neurosci Biobehav Rev 2022;138:104711',
    finding: '223 studies: slow breathing raises vagal heart-rate variability during and just after.',
    status: 'secondary',
    address: 'https://staging.statesofmind.com/research/?category=medicine&topic=cardiac-health-and-mental-health',
    grade: 'moderate',
  }),
  defineSource({
    id: 'ZAC18',
    citation: 'Zaccaro et al., Front Hum Neurosci 2018;12:353 (inclusion table verified, conclusion recalled)',
    finding: 'Slow breathing, 10 a minute or fewer: more relaxation and less arousal in healthy people.',
    status: 'recalled',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6137615/table/T1',
    grade: 'low',
  }),
  defineSource({
    id: 'BRLBP23',
    citation: 'Breathing exercise in chronic low back pain, J Back Musculoskelet Rehabil 2023',
    finding: '13 trials, 677 people: standardised difference 0.84 less pain and 0.74 less disability.',
    status: 'verified',
    address: 'https://ip.ios.semcs.net/articles/journal-of-back-and-musculoskeletal-rehabilitation/bmr230054',
    grade: 'low',
  }),
  defineSource({
    id: 'BRLBP25',
    citation:
      'Breathing exercise in chronic low back pain, registered CRD42024567159, to September 2024 (earlier at the World Physiotherapy congress)',
    finding: '17 trials, 633 people: benefit, but with low to very low certainty.',
    status: 'verified',
    address: 'https://library.dctabudhabi.ae/eds/detail?an=40965964&db=cmedm',
    grade: 'low',
  }),
  defineSource({
    id: 'SIGH23',
    citation: 'Balban et al., Cell Rep Med 2023;4:100895',
    finding:
      '5 minutes a day for a month: cyclic sighing improved mood and slowed breathing more than mindfulness; healthy adults, not back pain.',
    status: 'verified',
    address: 'https://doi.org/10.1016/j.xcrm.2022.100895',
    grade: 'low',
  }),
  defineSource({
    id: 'B478',
    citation: 'Vierra et al., Physiol Rep 2022;10:e15389',
    finding:
      '43 young healthy people, 4-7-8 breathing for 6 cycles in 3 sets: heart rate and systolic pressure fell straight after.',
    status: 'verified',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9277512/',
    grade: 'low',
  }),
  defineSource({
    id: 'RES55',
    citation: 'Lin, Tai & Fan, Int J Psychophysiol 2014',
    finding: '5.5 breaths a minute with in and out alike gave the largest heart-rate variability.',
    status: 'recalled',
    grade: 'low',
  }),
  defineSource({
    id: 'PMR10',
    citation: 'Henschke et al., Cochrane 2010 CD002014',
    finding:
      'Chronic low back pain: behavioural care better than usual care in the short term (5 points on 100); most comparisons of low or very low quality.',
    status: 'verified',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7065591',
    grade: 'low',
  }),
  defineSource({
    id: 'PMR-GL',
    citation: 'Qaseem et al., Ann Intern Med 2017;166:514-530, recommendation 2',
    finding: 'Lists progressive relaxation for chronic low back pain, on low-quality evidence.',
    status: 'verified',
    address: 'https://www.acpjournals.org/doi/10.7326/M16-2367',
    grade: 'low',
  }),
  defineSource({
    id: 'RELAX21',
    citation: 'Vambheim et al., Heliyon 2021',
    finding: 'Relaxation in chronic pain: most of the trials found some gain; very mixed.',
    status: 'verified',
    address: 'https://ouci.dntb.gov.ua/works/7ABGzD34',
    grade: 'low',
  }),
  defineSource({
    id: 'MBSR16',
    citation: 'Cherkin et al., JAMA 2016;315:1240 (design verified, percentages recalled)',
    finding:
      '342 adults with chronic low back pain, 8 classes of 2 hours: meaningful gain in function in about 60 % against 44 % with usual care, in pain about 44 % against 27 %, at 26 weeks; about the same as cognitive behavioural therapy.',
    status: 'recalled',
    address: 'https://pubmed.ncbi.nlm.nih.gov/27002445/',
    grade: 'moderate',
  }),
  defineSource({
    id: 'MBSR17',
    citation: 'Anheyer et al., Ann Intern Med 2017;166:799',
    finding:
      '7 trials, 864 people: about 1 point on 10 less pain in the short term against usual care, not kept in the long term; no difference against active care; no serious harms.',
    status: 'verified',
    address: 'https://opus.lib.uts.edu.au/handle/10453/94732',
    grade: 'moderate',
  }),
  defineSource({
    id: 'MBSR12',
    citation: 'Cramer et al., BMC Complement Altern Med 2012;12:162',
    finding: 'Earlier review of mindfulness-based stress reduction: inconclusive.',
    status: 'verified',
    address: 'https://bmccomplementmedtherapies.biomedcentral.com/articles/10.1186/1472-6882-12-162',
    grade: 'low',
  }),
  defineSource({
    id: 'SCAN14',
    citation: 'Ussher et al., J Behav Med 2014;37:127',
    finding:
      'Body scan of 10 minutes, 55 people with chronic pain: less distress by pain in the clinic, no difference at home.',
    status: 'verified',
    address: 'https://link.springer.com/article/10.1007%2Fs10865-012-9466-5',
    grade: 'low',
  }),
  defineSource({
    id: 'SCAN19',
    citation: 'Howarth et al., J Behav Med 2019;42:999',
    finding: 'Pilot of a 15-minute scan: no immediate effect, a little more confidence with pain at 1 month.',
    status: 'verified',
    address: 'https://ouci.dntb.gov.ua/works/lDN11aL7',
    grade: 'low',
  }),
] as const;

const selfMassage = [
  defineSource({
    id: 'FR24',
    citation: 'Fijavž et al., Front Physiol 2024',
    finding:
      '43 healthy people, foam rolling of the low back, 12 sessions over 4 weeks: more flexibility and less tenderness to pressure; not patients, not spasm.',
    status: 'verified',
    address: 'https://frontiersin.org/articles/10.3389/fphys.2024.1476342/full',
    grade: 'low',
  }),
  defineSource({
    id: 'MFR14',
    citation: 'Ajimsha et al., J Bodyw Mov Ther 2014;18:273',
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
    finding: 'Self-release, 16 sessions over 4 weeks, 57 nurses: less pain than with sham.',
    status: 'verified',
    address:
      'https://world.nursingconference.com/abstract/2016/effectiveness-of-self-myofascial-release-technique-in-the-management-of-non-specific-low-back-pain-in-nursing-professionals',
    grade: 'low',
  }),
  defineSource({
    id: 'FRMA19',
    citation: 'Wiewelhove et al., Front Physiol 2019;10:376',
    finding: '21 studies: small gain in flexibility (g 0.34) and soreness (g 0.47) after exercise.',
    status: 'verified',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6465761',
    grade: 'low',
  }),
  defineSource({
    id: 'FRROM22',
    citation: 'Konrad et al., Sports Med 2022;52:2523',
    finding: 'Weeks of rolling increase the range of joints in healthy people; range only.',
    status: 'verified',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9474417/',
    grade: 'moderate',
  }),
  defineSource({
    id: 'FRDOSE19',
    citation: 'Hughes & Ramer, Int J Sports Phys Ther 2019',
    finding: 'At least 90 seconds for each muscle for soreness; short-term effects only.',
    status: 'secondary',
    address:
      'https://mendcolorado.com/physical-therapy-blog/2020/4/6/how-long-should-i-use-the-foam-roller-for-pain-or-soreness',
    grade: 'low',
  }),
  defineSource({
    id: 'BALL20',
    citation: 'Cheatham et al., J Hum Kinet 2020;71:119',
    finding: 'A ball of moderate density did better than a hard one; guided use beat self-chosen use.',
    status: 'verified',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7052706/',
    grade: 'low',
  }),
  defineSource({
    id: 'FRSAFE21',
    citation: 'Bartsch et al., J Clin Med 2021;10:5360',
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
    finding: 'Model: to deform dense fascia by 1 % takes forces far beyond normal.',
    status: 'verified',
    address: 'https://digitalcommons.njit.edu/fac_pubs/13017',
    grade: 'low',
  }),
  defineSource({
    id: 'FASC17',
    citation: 'Wilke et al., Biomed Res Int 2017:5349620',
    finding: 'Fascia of the low back has nerve endings for pain and could be a source of it; its role is unclear.',
    status: 'verified',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5444000/',
    grade: 'low',
  }),
] as const;

const fluidsMedicinesAndMechanism = [
  defineSource({
    id: 'EFSA10',
    citation: 'EFSA, EFSA J 2010;8:1459',
    finding:
      'Adequate total water, food and drink together: women 2.0 litres, men 2.5 litres a day; 0.3 more in pregnancy, 0.7 more when breastfeeding; mild climate, moderate activity.',
    status: 'verified',
    address: 'http://onlinelibrary.wiley.com/doi/10.2903/j.efsa.2010.1459/abstract',
    grade: 'moderate',
  }),
  defineSource({
    id: 'EFSA-DRINK',
    citation: 'EFSA values shown as drinks',
    finding: 'Women about 1.6 litres, men about 2.0 litres a day.',
    status: 'verified',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4473081/table/Tab1',
    grade: 'moderate',
  }),
  defineSource({
    id: 'IOM05',
    citation: 'US Institute of Medicine 2005 (totals second-hand, drinks recalled)',
    finding:
      'Total water: women 2.7 litres, men 3.7 litres; as drinks about 2.2 and 3.0 litres. One published table prints 2.3 and 3.3 for adults; those are the teenage values.',
    status: 'recalled',
    address: 'https://calendar-australia.com/faq/how-much-water-is-too-much-in-a-day',
    grade: 'moderate',
  }),
  defineSource({
    id: 'KID-RATE',
    citation: 'Limit of the kidneys for water, second-hand, citing EFSA',
    finding: 'Healthy kidneys clear at most about 0.7-1.0 litres of water an hour.',
    status: 'secondary',
    address: 'https://theinnozablog.blogspot.com/2017/06/your-water-requirements-for-daily-life.html',
    grade: 'moderate',
  }),
  // EAH15 and EAH17 are one row of the ledger, read at the address of the second.
  defineSource({
    id: 'EAH15',
    citation: 'Hew-Butler et al., Clin J Sport Med 2015;25:303',
    finding: 'Low blood sodium in people who exercise comes mainly from drinking beyond thirst.',
    status: 'verified',
    grade: 'strong',
  }),
  defineSource({
    id: 'EAH17',
    citation: 'Hew-Butler et al., Front Med 2017;4:21',
    finding: 'Low blood sodium in people who exercise comes mainly from drinking beyond thirst.',
    status: 'verified',
    address: 'http://journal.frontiersin.org/article/10.3389/fmed.2017.00021/full',
    grade: 'strong',
  }),
  defineSource({
    id: 'EAH09',
    citation: 'Rogers & Hew-Butler, Wilderness Environ Med 2009;20:139',
    finding: 'More at risk of low sodium: women, people of low body weight, users of NSAIDs.',
    status: 'verified',
    address: 'https://www.wemjournal.org/article/S1080-6032%2809%2970110-3/fulltext',
    grade: 'moderate',
  }),
  defineSource({
    id: 'STAN20',
    citation: 'Lipman et al. (Stanford), Clin J Sport Med 2020, from a news report',
    finding:
      'Ultramarathon runners: electrolyte supplements did not protect the sodium balance; the author calls preventing cramps with salts a false idea.',
    status: 'secondary',
    address:
      'https://www.brightsurf.com/news/article/022520504114/electrolyte-supplements-dont-prevent-illness-in-athletes-study-finds.html',
    grade: 'moderate',
  }),
  defineSource({
    id: 'CRAMP22',
    citation: 'Miller et al., J Athl Train 2022;57:5',
    finding: 'Cramps in exercise have many causes; a gentle stretch treats them; general advice to drink more is weak.',
    status: 'verified',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8775277',
    grade: 'moderate',
  }),
  defineSource({
    id: 'CRAMP21',
    citation: 'Edith Cowan University study 2021, from a news report',
    finding: '10 men, calf: a salt drink against water changed how easily a cramp was set off; not back spasm.',
    status: 'secondary',
    address:
      'https://nutraingredients-usa.com/Article/2021/04/01/Small-study-finds-electrolytes-more-effective-than-water-for-muscle-cramps',
    grade: 'low',
  }),
  defineSource({
    id: 'MG20',
    citation: 'Garrison et al., Cochrane 2020 CD009402',
    finding:
      'Magnesium is unlikely to prevent leg cramps in older adults (moderate to high certainty); no trials of back spasm.',
    status: 'verified',
    address: 'https://www.painpluscpn.ca/Home/Article/98933',
    grade: 'moderate',
  }),
  defineSource({
    id: 'HFFLUID',
    citation: 'Heart failure pathway, patient page',
    finding: 'People with heart failure, above all on water pills, are often told to limit fluid.',
    status: 'verified',
    address: 'https://heartfailurepathway.com/en/patient-and-family/fluid-restriction-in-heart-failure/',
    grade: 'expert',
  }),
  defineSource({
    id: 'PACE14',
    citation: 'Williams et al., Lancet 2014;384:1586',
    finding:
      '1652 people with acute low back pain: paracetamol no faster than placebo; median recovery about 16-17 days in all arms.',
    status: 'verified',
    address:
      'https://researchers.mq.edu.au/en/publications/efficacy-of-paracetamol-for-acute-low-back-pain-a-double-blind-ra',
    grade: 'strong',
  }),
  defineSource({
    id: 'NSAID20',
    citation: 'van der Gaag et al., Cochrane 2020 CD013581 (existence verified, size recalled)',
    finding:
      '32 trials, 5356 people: NSAIDs slightly better than placebo in acute low back pain (about 7 points on 100).',
    status: 'recalled',
    address: 'https://repub.eur.nl/pub/128598',
    grade: 'moderate',
  }),
  defineSource({
    id: 'OPAL23',
    citation: 'Jones et al., Lancet 2023;402:304',
    finding: '347 people: a short opioid course was no better than placebo at 6 weeks (limits of the design debated).',
    status: 'verified',
    address: 'https://pubmed.ncbi.nlm.nih.gov/37392748/',
    grade: 'moderate',
  }),
  defineSource({
    id: 'RELX21',
    citation: 'Cashin et al., BMJ 2021;374:n1446',
    finding:
      'Muscle relaxants: about 8 points on 100 in the first 2 weeks (very low certainty), no gain in disability, more side effects (risk ratio 1.6).',
    status: 'verified',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8262447',
    grade: 'low',
  }),
  defineSource({
    id: 'CBD21',
    citation: 'Bebee et al., Med J Aust 2021;214:370',
    finding: '100 people in an emergency department: one dose of CBD no better than placebo.',
    status: 'verified',
    address:
      'https://www.mja.com.au/journal/2021/214/8/canback-trial-randomised-controlled-clinical-trial-oral-cannabidiol-people',
    grade: 'low',
  }),
  defineSource({
    id: 'IMG15',
    citation: 'Brinjikji et al., AJNR 2015;36:811',
    finding: 'People without pain: disc degeneration in 37 % at 20 and 96 % at 80; a bulge in 30 % to 84 %.',
    status: 'verified',
    address: 'http://ajnr.org/content/36/4/811.full',
    grade: 'strong',
  }),
  defineSource({
    id: 'IMG15B',
    citation: 'Brinjikji et al., AJNR 2015;36:2394',
    finding: 'Under 50 such findings are still commoner in people with low back pain, so they can matter.',
    status: 'verified',
    address: 'http://www.ajnr.org/content/36/12/2394.full.txt',
    grade: 'moderate',
  }),
  // DISC20 and DISC23 are one row of the ledger, with one address.
  defineSource({
    id: 'DISC20',
    citation: 'Wang 2020, shrinking of herniated discs without surgery',
    finding: 'Without surgery 63 % to 70 % of herniated discs shrink, mostly within 6 months (with DISC23).',
    status: 'verified',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7419225',
    grade: 'moderate',
  }),
  defineSource({
    id: 'DISC23',
    citation: 'Zou 2023, shrinking of herniated discs without surgery',
    finding: 'Without surgery 63 % to 70 % of herniated discs shrink, mostly within 6 months (with DISC20).',
    status: 'verified',
    grade: 'moderate',
  }),
  defineSource({
    id: 'EMG03',
    citation: 'van Dieën et al., J Electromyogr Kinesiol 2003;13:333',
    finding:
      '30 clinical studies: neither the pain-spasm-pain idea nor its rival is clearly supported; the changes may protect the spine.',
    status: 'verified',
    address: 'https://ja.scribd.com/document/22821118/Trunk-Muscle-Activation-in-LBP-An-Analisis-of-Literature',
    grade: 'moderate',
  }),
  defineSource({
    id: 'EMG84',
    citation: 'Nouwen & Bush, Pain 1984;20:109',
    finding: 'No consistent rise of back-muscle activity in low back pain.',
    status: 'verified',
    address: 'https://suppr.wilddata.cn/browses/detail/pubmed/6239130',
    grade: 'low',
  }),
  defineSource({
    id: 'MUSC23',
    citation: 'Matheve, Hodges & Danneels, J Clin Med 2023;12:5510',
    finding: 'Change in the back muscles is common in chronic low back pain and varies between people.',
    status: 'verified',
    address: 'https://ouci.dntb.gov.ua/en/works/7Wwmr2P7',
    grade: 'low',
  }),
  defineSource({
    id: 'STRESS20',
    citation: 'Puschmann et al., J Pain Res 2020;13:613',
    finding: 'Worry, isolation, exhaustion and life events predict more pain over 1-2 years.',
    status: 'verified',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7125403/',
    grade: 'moderate',
  }),
  defineSource({
    id: 'PROG21',
    citation: 'Nieminen et al., PAIN Rep 2021;6:e919',
    finding: 'Higher pain, weight, heavy work and depression predict chronic low back pain.',
    status: 'verified',
    address: 'https://ouci.dntb.gov.ua/works/4NmxzZx7',
    grade: 'moderate',
  }),
] as const;

const safetyPages = [
  defineSource({
    id: 'RF-FRAME20',
    citation: 'Finucane et al., J Orthop Sports Phys Ther 2020;50:350',
    finding: 'Framework for serious disease of the spine: most single flags are weak, so combine them and act.',
    status: 'verified',
    address:
      'https://researchers.mq.edu.au/en/publications/international-framework-for-red-flags-for-potential-serious-spina',
    grade: 'expert',
  }),
  defineSource({
    id: 'RF-BMJ13',
    citation: 'Downie et al., BMJ 2013;347:f7095',
    finding:
      'The best flags. Fracture: older age 9 %, steroids 33 %, severe trauma 11 %, bruise 62 %, several together 90 %. Cancer: cancer in the past.',
    status: 'verified',
    address:
      'https://researchers.mq.edu.au/en/publications/red-flags-to-screen-for-malignancy-and-fracture-in-patients-with--2',
    grade: 'expert',
  }),
  defineSource({
    id: 'RF-CES',
    citation: 'Royal Free NHS leaflet, cauda equina',
    finding:
      'In plain words: numbness where a saddle touches, change in bladder, bowel or sex, both legs; go to emergency now.',
    status: 'verified',
    address: 'https://royalfree.nhs.uk/patients-and-visitors/patient-information-leaflets/cauda-equina-syndrome',
    grade: 'expert',
  }),
  defineSource({
    id: 'RF-CES2',
    citation: 'Torbay and South Devon NHS, cauda equina',
    finding: 'The same list; rare, 1-3 in 100,000 people.',
    status: 'verified',
    address:
      'https://www.torbayandsouthdevon.nhs.uk/services/specialist-spinal-orthopaedic-physiotherapy-service/common-spinal-conditions/cauda-equina-syndrome/',
    grade: 'expert',
  }),
  defineSource({
    id: 'RF-NHS',
    citation: 'NHS-style list of warning signs (Sheffield)',
    finding:
      'Emergency: both legs, saddle, bladder or bowel, chest pain, serious accident. Urgent: fever, weight loss, lump or change of shape, worse at night.',
    status: 'verified',
    address: 'https://sheffieldachespains-staging.preflight.site/conditions/back-pain/what-is-back-pain',
    grade: 'expert',
  }),
  defineSource({
    id: 'RF-GLOS',
    citation: 'Gloucestershire NHS red flags',
    finding: 'Cancer, infection (injected drugs, immune problems), fracture, age under 20 or over 50-55.',
    status: 'verified',
    address: 'https://g-care.glos.nhs.uk/pathway/72/resource/3',
    grade: 'expert',
  }),
  defineSource({
    id: 'RF-AAA',
    citation: 'NHS text on aortic aneurysm',
    finding:
      'Sudden severe tummy or back pain, dizzy, clammy, fast pulse, breathless, faint: emergency. Pulsing tummy: see a doctor soon.',
    status: 'verified',
    address: 'https://healthunlocked.com/tag/abdominal-aortic-aneurysm',
    grade: 'expert',
  }),
  defineSource({
    id: 'RF-KID',
    citation: 'NHS page on kidney infection',
    finding: 'Fever, shivers, pain under the ribs, blood in the pee: urgent, same day; confusion: emergency.',
    status: 'verified',
    address: 'https://nhs.uk/conditions/kidney-infection/treatment',
    grade: 'expert',
  }),
  defineSource({
    id: 'RF-STONE',
    citation: 'nidirect page on kidney stones',
    finding: 'Waves of severe pain in the side, cannot lie still, blood in the pee.',
    status: 'verified',
    address: 'https://www.nidirect.gov.uk/conditions/kidney-stones',
    grade: 'expert',
  }),
  defineSource({
    id: 'RF-AXSPA',
    citation: 'NICE guideline NG65',
    finding:
      'Starts before 45, over 3 months, waking at night, stiff in the morning, better with moving: think of inflammatory back pain.',
    status: 'recalled',
    grade: 'expert',
  }),
  defineSource({
    id: 'EX-NHSI',
    citation: 'NHS inform, exercises for back pain',
    finding:
      'Start with 5 repetitions, 3 times a day, holds of 2 seconds; add 1-2 repetitions every few days; stop if worse.',
    status: 'verified',
    address:
      'https://nhsinform-22072020-0700.azurewebsites.net/illnesses-and-conditions/muscle-bone-and-joints/exercises/exercises-for-back-pain',
    grade: 'expert',
  }),
  defineSource({
    id: 'EX-NHS',
    citation: 'NHS lower back pain exercises',
    finding: '8-10 repetitions, one deep breath for each hold, daily, only in comfort.',
    status: 'verified',
    address: 'https://www.scribd.com/document/403665966/',
    grade: 'expert',
  }),
  defineSource({
    id: 'EX-GSTT',
    citation: "Guy's and St Thomas' leaflet on low back pain",
    finding: 'Hurt does not equal harm; knee rolls and hugs early; pace yourself.',
    status: 'verified',
    address: 'https://www.guysandstthomas.nhs.uk/health-information/low-back-pain/physiotherapy-and-exercises',
    grade: 'expert',
  }),
  defineSource({
    id: 'EX-LOG',
    citation: 'Log roll demonstration',
    finding: 'Shoulders and hips together, legs off as the arms push, breathe out.',
    status: 'verified',
    address: 'https://www.covidphysicaltherapy.org/videos/supine-log-roll',
    grade: 'expert',
  }),
  defineSource({
    id: 'EX-9090',
    citation: 'Page on resting with the legs on a chair',
    finding: '5-10 minutes, a cushion under the head, roll to the side to get up.',
    status: 'verified',
    address: 'http://yogaibawb.org.uk/blog.php?p=41',
    grade: 'expert',
  }),
  defineSource({
    id: 'PREG-FLAT',
    citation: 'Pregnancy exercise advice (a lay page read; NHS advice recalled)',
    finding: 'After 16 weeks do not lie flat for long; from 28 weeks go to sleep on the side.',
    status: 'recalled',
    address:
      'https://cemle.com/why-is-it-important-during-the-2nd-and-3rd-trimester-to-avoid-lying-on-your-back-when-exercising/amp',
    grade: 'expert',
  }),
  defineSource({
    id: 'PLAIN',
    citation: 'CDC "Simply Put"; guide to health literacy',
    finding: 'Short sentences, common words, one idea at a time; the average US adult reads at grade 7-8.',
    status: 'verified',
    address: 'https://azhin.org/cummings/healthliteracy',
    grade: 'expert',
  }),
  defineSource({
    id: 'ALEXA-TXT',
    citation: 'Alexa best practice for text responses',
    finding: 'Plain language, fewest words, active voice, contractions; under 8000 characters.',
    status: 'verified',
    address: 'https://developer.amazon.com/en-US/docs/alexa/custom-skills/best-practice-text-response.html',
    grade: 'expert',
  }),
  defineSource({
    id: 'ALEXA-8S',
    citation: 'Alexa design guide',
    finding: 'A person has about 8 seconds to answer before the reprompt.',
    status: 'verified',
    address: 'https://developer.amazon.com/ja/docs/alexa-design/available.html',
    grade: 'expert',
  }),
  defineSource({
    id: 'ALEXA-POL',
    citation: 'Alexa policy requirements, health section (page verified, wording of the clauses recalled)',
    finding:
      'Rejects skills that make false or misleading medical claims, imply life-saving help, lack a "not a substitute for professional advice" notice in the description, or collect health information without being eligible.',
    status: 'recalled',
    address: 'https://developer.amazon.com/en-US/docs/alexa/custom-skills/policy-requirements-for-an-alexa-skill.html',
    grade: 'expert',
  }),
] as const;

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
