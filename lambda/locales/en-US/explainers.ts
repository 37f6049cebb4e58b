/** How things work, by myth id: the short answer, `why` on "why?" or "tell me more", and `more` on asking once more: what is uncertain in it. */
export const explainers = {
  'why-it-seizes': {
    name: 'Why backs seize up',
    say: "Nobody knows for sure. A back muscle tightens hard, often after lifting, twisting, or when you're tired. It may be your body guarding a sore spot.",
    why: "Studies found that heavy or awkward jobs, being distracted, and being tired raise the odds. Often there's no clear trigger at all.",
    more: 'In most people the cause stays unknown.',
  },
  guarding: {
    name: 'Muscles on guard',
    say: "When something hurts, nearby muscles may tense to guard it, like a splint. That can help at first. Gentle movement tells your body it's safe to let go.",
    why: "Scientists still argue about how this works. In some people with back pain the muscles are busier, and in others they're quieter.",
    more: 'Telling your body that it is safe is a picture. Nobody has shown that it works that way.',
  },
  fascia: {
    name: 'Fascia',
    say: 'Fascia is thin, tough tissue that wraps your muscles, like the white film on meat. It has nerve endings, so it may be one source of back pain.',
    why: "Rolling or massage doesn't reshape it. It's far too strong for that. Any ease you feel is more likely from calmer nerves.",
    more: "What part it plays in back pain isn't settled. That a cramp spreads through it hasn't been shown.",
  },
  dehydration: {
    name: 'Dehydration',
    say: "It isn't shown for backs. Losing lots of sweat can bring on leg cramps in some people. For your back, just drink when you're thirsty.",
    why: "Too much water is a risk too. It can thin the salt in your blood. That's why I won't set a big water goal.",
    more: 'The research on cramps is about hard exercise, and mostly about legs.',
  },
  'changing-posture': {
    name: 'Posture and locking up',
    say: "There's no single bad posture. Staying still too long is what tends to bother backs. Your next position is your best position.",
    why: "Slumping isn't dangerous. If one position hurts today, change it, and come back to it when it settles.",
    more: 'Awkward, heavy handling can set off back pain, though.',
  },
  stress: {
    name: 'Stress and backs',
    say: "Stress can turn the volume of pain up, and make muscles tense. It's a two-way street, since pain is stressful too.",
    why: 'People with more worry or poor sleep tend to hurt longer. Calm breathing, company, and good sleep may all help.',
    more: "There's no good proof that stress alone makes a back lock up.",
  },
  'how-heat-helps': {
    name: 'How heat helps',
    say: "Warmth feels soothing and can dull pain signals for a while. It doesn't repair anything, but it can make moving easier.",
    why: 'In trials, people wearing a warm wrap had less pain over the first few days. The effect was small.',
    more: "How it works isn't certain.",
  },
  'how-breathing-helps': {
    name: 'How slow breaths help',
    say: 'Slow breaths, mostly long breaths out, nudge your body toward rest. Your heart slows a little. That can make pain easier to bear.',
    why: "About six breaths a minute works well for many people. It's practice, not a cure, so keep it comfy.",
    more: 'What it does for pain is small and uncertain.',
  },
  'why-moving-helps': {
    name: 'Why moving helps',
    say: "Muscles and joints like to move. Small moves keep you from getting stiff, and show your body that it's safe. Build up bit by bit.",
    why: 'Research finds that people who stay active do a little better than people who rest in bed.',
    more: 'In the first weeks the gain is small.',
  },
  'how-long': {
    name: 'How long it lasts',
    say: "Most new back pain drops a lot within six weeks. Some people still feel a bit after that. If it isn't easing by two weeks, get it checked.",
    why: "It may come and go. A flare-up doesn't mean new harm.",
    more: 'Those are averages, not a promise.',
  },
  core: {
    name: 'Your core',
    say: 'Your core is the set of muscles around your middle. Training it can help backs, about as much as walking or other exercise.',
    why: "You don't need to hold it tight all day. Relaxed and moving is fine.",
    more: "That a weak core causes back pain hasn't been shown.",
  },
  'trigger-points': {
    name: 'Trigger points for backs',
    say: "People use that name for sore, tight-feeling spots in a muscle. Experts don't agree on what they are. Gentle pressure may ease them for a while.",
    why: 'Press lightly and keep breathing. Sore for a day after means you pressed too hard.',
    more: 'Whether they are a thing of their own is disputed.',
  },
} as const;
