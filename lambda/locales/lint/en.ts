import { fleschKincaid } from './english-reading.ts';
import type { Ban, Language } from './language.ts';
import { nevers } from './never.ts';

const conditions =
  'numb(?:ness)?|fever|weak(?:ness)?|pains?|spasms?|strains?|sprains?|injur(?:y|ies)|infections?|clots?|cancer|tumou?rs?|' +
  'fractures?|broken|discs?|hernias?|herniated|sciatica|arthritis|inflammation|osteoporosis|scoliosis|stenosis|shingles|' +
  'aneurysms?|diabetes|disease|heart|kidney|liver|pinched|pressed|trapped';

const digits = 'zero|nought|one|two|three|four|five|six|seven|eight|nine';
const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
/** "Which one", "one foot": no number to hold; "one minute", "one in thirteen" are. */
const loneOne = `one\\b(?!-| (?:minutes?|seconds?|hours?|days?|weeks?|cups?|in|hundred|thousand)\\b)`;
const counted = `(?:${tens})(?:[- ](?:${digits}))?|${teens}|hundred|thousand|million|${digits}`;

const banned: readonly Ban[] = [
  {
    pattern:
      /\b(?:proven|cure[sd]?|heal(?:s|ed|ing)?|fix(?:es|ed)?|root cause|guaranteed?|doctor[- ]approved|clinically (?:proven|tested))\b/gi,
    wanted: 'no claim: may help, can ease, some people find',
    except: [
      ...["isn't a cure", "aren't a cure", 'not a cure', "won't cure it", "isn't shown to speed healing"],
      "isn't a lasting fix",
    ],
  },
  {
    pattern: /%|\bper ?cent\b|\b(?:sixty-eight|fifty-four|thirty-seven)\b/gi,
    wanted: 'no percentage',
  },
  {
    pattern: new RegExp(
      `\\b(?:${counted}|\\d+) (?:in|out of) (?:a )?(?:${counted}|\\d+)\\b(?! (?:minutes?|seconds?)\\b)`,
      'gi',
    ),
    wanted: 'a ratio that has been verified',
    except: ['one in thirteen', 'one in four'],
  },
  {
    pattern: new RegExp(
      `\\byou(?:'ve got| have) (?:an? |some |the )?(?:[\\w-]+ )?(?:${conditions})\\b|\\byou've got an? \\w+`,
      'gi',
    ),
    wanted: 'no diagnosis: this sounds like something to get checked',
    keys: ['fixed.sf1', 'fixed.sf13'],
  },
  {
    pattern: /\b(?:stop|start|chang)(?:e|s|ing)?\b[^.?!]*\b(?:tablets?|pills?|medicines?|medication|prescri\w+)\b/gi,
    wanted: 'no advice on medicines',
    except: ["Don't stop your tablets on your own"],
  },
  {
    pattern: new RegExp(`\\b(?:${counted}|\\d+) ?(?:mg|ml|milligrams?|millilit(?:er|re)s?|tablets?|pills?)\\b`, 'gi'),
    wanted: 'no dose',
  },
  {
    pattern: /\b(?:misaligned|out of alignment|out of place|slipped|worn out|crumbling|degenerat\w+)\b/gi,
    wanted: 'no word that frightens',
    except: ["don't slip out of place"],
  },
  {
    pattern: /\bdamag(?:e[sd]?|ing)\b/gi,
    wanted: 'damage, only to deny it',
    except: ["doesn't mean new damage", 'without serious damage', "tissue damage often don't match"],
  },
  {
    pattern:
      /\b(?:mask(?:s|ed|ing)?|misfir(?:es?|ed|ing)|cascades?|toxins?|lactic acid|ion channels?|cortisol|adhesions?|knots?|releases? fascia|switches off|deactivates?|resets?)\b/gi,
    wanted: 'no mechanism that has not been traced',
  },
  {
    pattern: new RegExp(
      `\\b(?:thick(?:ens?|er)?(?: your)? joint fluid|dr(?:y|ies)(?: out)?(?: your)? discs|gallons?|three to four lit(?:er|re)s|force fluids|salt tablets|take electrolytes|magnesium (?:${counted}|\\d+)|(?:${counted}|\\d+) (?:\\w+ )?(?:of )?magnesium)\\b`,
      'gi',
    ),
    wanted: 'no unsafe advice on drinking',
  },
  {
    pattern:
      /\bjournal ["'“]?spine\b|\bspine (?:journal|study|trial)\b|\bstanford trial\b|\b(?:12|twelve) sessions\b|\bshortens? spasms?\b|\bcuts? recurrences?\b/gi,
    wanted: 'a source that has been traced',
  },
  {
    pattern: /\b(?:it's probably nothing|don't worry|simply|just relax)\b/gi,
    wanted: 'no false comfort',
  },
  {
    pattern: /\bspasms?\b/gi,
    wanted: 'back pain, which is what the research is about',
    ledgerOnly: true,
    // The time of it, or what is not claimed of it; no finding.
    except: [
      'during a spasm',
      'During a fresh spasm',
      'After a spasm',
      'A spasm can feel awful',
      "isn't shown to stop back spasms",
    ],
  },
  {
    pattern: /°|\b(?:[A-Z]{2,}|mL|kPa)\b|\b(?:e\.g|i\.e|etc|approx|vs)\b\.?/g,
    wanted: 'words that can be spoken, not an abbreviation',
    // Nobody asks for them by another name.
    except: ['CBD', 'TENS'],
  },
  {
    pattern: /\b(?:by the way|did you know|try our|rate us)\b/gi,
    wanted: 'no promotion',
  },
];

const promises: readonly Ban[] = [
  {
    pattern:
      /\b(?:life-saving|sav(?:e|es|ing) your life|(?:I'll|I will|I can) call|calling|Alexa,? call|help is on (?:the|its) way)\b/gi,
    wanted: 'the number to call, said as a statement',
  },
];

const directions: readonly Ban[] = [
  {
    pattern: /\bo'clock\b|\b(?:anti|counter-?)?clockwise\b|\bdegrees?\b|\b(?:viewer|screen|picture|mirror)(?:'s)?\b/gi,
    wanted: 'a direction from the body: to one side, toward your chest',
  },
];

/** What the rules know about English. */
export const english: Language = {
  banned,
  nevers,
  promises,
  directions,
  bodyQuestion:
    /\b(?:how (?:is|are|does|do|bad|much pain|old)|do you (?:have|feel|take|suffer)|does (?:it|that|this)|are you (?:in|on|hurt|pregnant|over|under|able)|can you feel|where does|any (?:pain|numbness|fever)|hurt\w*|pain\w*|ache\w*|sore\w*|numb|numbness|stiff\w*|better|worse|easier|skin|fever|medicine|tablets|out of ten|zero to ten|nought to ten)\b/i,
  tellMe: /\btell me (?:if|how|where)\b/i,
  healthWord:
    /\b(?:pains?|painful|hurts?|hurting|(?:back|head|stomach)?aches?|aching|spasms?|numb|numbness|fevers?|symptoms?|diagnos\w*|sciatica|injur\w*|flares?|medic\w*|pregnan\w*|cancers?|red.?flags?|RF\d\d|\w*schmerz\w*|taub\w*|hexenschuss)\b/i,
  // "Push up to sit" and "the next move" hold a verb that asks for nothing; "lower back" holds none.
  motion:
    /(?<!\b(?:to|the|a|this|that|each|next|last|in|log|knee) )\b(?:bend|bring|come|crawl|cross|curl|draw|drop|flatten|kneel|lean|lie|lift|lower(?! back)|move|place|press|pull|push|raise|reach|rock|roll|sit|slide|stand|straighten|sway|swing|tilt|tuck|turn|walk|wiggle)\b/gi,
  number: new RegExp(`\\b(?!${loneOne})(?:\\d+|(?:${counted})(?:[- ](?:and )?(?:${counted}))*)\\b`, 'gi'),
  digitByDigit: new RegExp(
    `\\b(?:(?:double|triple) )?(?:${digits})(?: (?:(?:double|triple) )?(?:${digits}))+\\b|\\btriple zero\\b`,
    'gi',
  ),
  signs: {
    keys: ['fixed.sf1', 'fixed.sf1s', 'fixed.sf2'],
    opening: /^If you have\b/i,
    between: /,|\bor\b/,
    action: /(?:say get help|ask a doctor first)\.$/,
  },
  readingGrade: fleschKincaid,
};
