import { defineSource } from '../define.ts';

export const safetyPages = [
  defineSource({
    id: 'RF-FRAME20',
    citation: 'Finucane et al., J Orthop Sports Phys Ther 2020;50:350',
    year: 2020,
    finding: 'Framework for serious disease of the spine: most single flags are weak, so combine them and act.',
    status: 'verified',
    address:
      'https://researchers.mq.edu.au/en/publications/international-framework-for-red-flags-for-potential-serious-spina',
    grade: 'expert',
  }),
  defineSource({
    id: 'RF-BMJ13',
    citation: 'Downie et al., BMJ 2013;347:f7095',
    year: 2013,
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
