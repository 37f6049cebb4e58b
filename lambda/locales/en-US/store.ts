import type { StorePage } from '../store-page.ts';

export const store: StorePage = {
  name: 'Gentle Back',
  summary:
    'Your back has just seized? Hands-free calm: slow breaths in sound, small movements, and help to get up again.',
  description: `Your back has just seized. You lie on the floor and nothing is in reach. Say "Alexa, open gentle back" and be led, step by step, by voice alone.

What it does
- A first comfort at once: stay still, one slow breath out.
- Slow breathing, paced by tones, from one minute to twenty.
- Small, gentle movements, one at a time, at your own pace. Say "smaller", "slower" or "stop" whenever you like.
- Getting up from the floor or from bed, in small steps.
- Plain answers to common questions about backs, with the sources they rest on.
- It remembers where you were, so that you can go on later.

What it needs
An Echo or another device with Alexa. Breathing of five minutes and more plays as a stream, on devices that can play audio. No account, and nothing to buy.

What it does not do
This skill does not provide medical advice. It gives general information, not medical advice, and is not a substitute for professional medical advice, diagnosis or treatment. It is for adults. Ask your doctor before you follow it if you are pregnant, have had surgery or a broken bone, or have any illness. It cannot call anybody.
If you think you may have a medical emergency, call your local emergency number. Numbness between the legs, new trouble with bladder or bowel, weak legs, fever, chest pain or a hard fall need medical help and not a skill.

What it keeps
Your place and your settings, for ninety days. Nothing about how you feel is asked, kept or logged. Say "delete everything" to have it erased.`,
  examplePhrases: [
    'Alexa, open gentle back',
    'Alexa, ask gentle back for quick comfort',
    'Alexa, ask gentle back to start breathing',
  ],
  keywords: ['back', 'lower back', 'stretching', 'breathing', 'gentle movement', 'relaxation', 'hands-free'],
};
