const dehydrationMore =
  "Too much water is a risk too. It can thin the salt in your blood. That's why I won't set a big water goal.";

const whySpasmsMore =
  "Studies found that heavy or awkward jobs, being distracted, and being tired raise the odds. Often there's no clear trigger at all.";

/** Answers to spoken questions, by myth id, verdict first. An explainer gives the same second turn to "why?" as to "more". */
export const myths = {
  'bed-rest': {
    name: 'Bed rest',
    say: "No. A short rest when it's bad is fine, but staying in bed doesn't help more. Keep up what you can, even tiny walks.",
    why: 'People told to stay active did slightly better than people told to rest in bed.',
  },
  ice: {
    name: 'Ice and heat',
    say: 'No. Heat has better research for back pain, even early on. Ice is okay if it feels good. Keep either one short and wrapped.',
    why: 'Heat wraps gave small short-term relief in trials; cold has hardly been tested on backs.',
  },
  'hard-stretching': {
    name: 'Hard stretching',
    say: 'No. A mild pull is okay. Sharp pain, or pain shooting down a leg, means ease off. Pushing hard can flare things up.',
    why: 'Leaflets advise comfort-range movement and stopping anything that makes symptoms worse.',
  },
  dehydration: {
    name: 'Water',
    say: "It isn't shown for backs. Losing lots of sweat can bring on leg cramps in some people. For your back, just drink when you're thirsty.",
    why: dehydrationMore,
    more: dehydrationMore,
  },
  'why-it-seizes': {
    name: 'Why backs seize up',
    say: "Nobody knows for sure. A back muscle tightens hard, often after lifting, twisting, or when you're tired. It may be your body guarding a sore spot.",
    why: whySpasmsMore,
    more: whySpasmsMore,
  },
} as const;
