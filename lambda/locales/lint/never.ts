/** What the ledger says is never said about one of its claims or explainers, and what is right instead. */
export type Never = {
  /** `C01` to `C37` and `X01` to `X12` of the ledger. */
  readonly ledger: string;
  readonly never: readonly string[];
  readonly right: string;
};

/** The `never` lists of the ledger, in its order. Numbers stand in digits and in words. */
export const nevers: readonly Never[] = [
  {
    ledger: 'C01',
    never: ['proven', 'expert solution', 'works for everyone'],
    right: 'simple steps that may ease it while it settles',
  },
  {
    ledger: 'C04',
    never: ['misaligned', 'out of alignment', 'cascade'],
    right: "often we can't tell what set it off",
  },
  {
    ledger: 'C05',
    never: ['mask', 'root cause', 'avoid medicines'],
    right: "a pharmacist or doctor can say what's safe",
  },
  {
    ledger: 'C09',
    never: ['68 percent', 'sixty-eight', 'journal Spine', 'most adults every year'],
    right: 'around one in four adults has some in any month',
  },
  // "In any form": the measure itself, and what it was said to do.
  {
    ledger: 'C11',
    never: ['two-foot stretch', '2-foot stretch', 'tensile limit', 'tensile'],
    right: 'lifting awkwardly can set it off',
  },
  {
    ledger: 'C14',
    never: ['fascia spreads spasm', 'central to spasm'],
    right: 'it may play a part; how much is not known',
  },
  {
    ledger: 'C17',
    never: ['thickens joint fluid', 'dries out your discs'],
    right: "it's not shown that everyday thirst does anything to a back",
  },
  {
    ledger: 'C19',
    never: ['three to four liters', '3 to 4 liters', 'drink a gallon', 'force fluids'],
    right: 'let thirst guide you; six to eight cups',
  },
  {
    ledger: 'C20',
    never: ['take electrolytes', 'salt tablets', 'magnesium dose'],
    right: 'most people get enough salts from food',
  },
  {
    ledger: 'C21',
    never: ['54 percent', 'fifty-four', 'Stanford trial'],
    right: "there's no good trial of electrolyte drinks for backs",
  },
  {
    ledger: 'C22',
    never: ['deactivates', 'switches off', 'breaks up knots', 'releases fascia'],
    right: 'a soft ball may ease soreness for a while',
  },
  {
    ledger: 'C25',
    never: ['12 sessions cut spasms', 'twelve sessions cut spasms', 'shortens spasms'],
    right: "a small study of healthy backs; it didn't test people with spasms",
  },
  {
    ledger: 'C32',
    never: ['clinical trials show contrast therapy helps backs'],
    right: "for comfort; it hasn't been tested well for backs",
  },
  {
    ledger: 'C33',
    never: ['cortisol causes spasms'],
    right: 'stress and pain go together, both ways',
  },
  {
    ledger: 'C35',
    never: ['37 percent', 'thirty-seven', 'cut recurrence'],
    right: 'a little less pain for a while, for some people',
  },
  {
    ledger: 'X01',
    never: ['misfiring nerves', 'ion channels', 'toxins', 'lactic acid'],
    right: 'nobody knows for sure',
  },
  {
    ledger: 'X02',
    never: ['spasm heals you', 'pain-spasm loop is proven'],
    right: 'muscles may tense to guard a sore spot',
  },
  // "Release" alone is the name of a routine of ours; what the ledger means is done to fascia.
  {
    ledger: 'X03',
    never: [
      'stuck fascia',
      'adhesions',
      'release fascia',
      'release your fascia',
      'fascia release',
      'myofascial release',
    ],
    right: "rolling doesn't reshape it; any ease is more likely from calmer nerves",
  },
  {
    ledger: 'X04',
    never: ['thick joint fluid', 'dry discs', 'electric conduction'],
    right: "it isn't shown for backs",
  },
  {
    ledger: 'X05',
    never: ['misaligned', 'crooked pelvis', 'text neck causes spasms'],
    right: "there's no single bad posture",
  },
  {
    ledger: 'X06',
    never: ['cortisol causes spasms', "it's all stress"],
    right: 'stress can turn the volume of pain up',
  },
  {
    ledger: 'X07',
    never: ['flushes toxins', 'speeds healing'],
    right: 'warmth can dull pain signals for a while',
  },
  { ledger: 'X08', never: ['resets the vagus nerve', 'detox'], right: 'slow breaths nudge your body toward rest' },
  { ledger: 'X09', never: ['movement heals discs'], right: 'small moves keep you from getting stiff' },
  { ledger: 'X10', never: ['gone in three days', 'gone in 3 days'], right: 'most drops a lot within six weeks' },
  {
    ledger: 'X11',
    never: ['pull your belly in all day'],
    right: "you don't need to hold it tight all day",
  },
  { ledger: 'X12', never: ['knots of toxins'], right: "experts don't agree on what they are" },
];
