/** What is said when somebody volunteers a sign, by red flag id: the ledger's line with the locale's number in it. */
export const redFlags = {
  'sign-01': {
    say: "Stop now. Numbness between your legs with back pain can be an emergency. Go to the emergency department now, or call your local emergency number, {{emergency}}. Don't drive yourself.",
  },
  'sign-02': {
    say: 'Back pain with new trouble peeing can mean pressed nerves. That needs emergency care now. Go to the emergency department, or call your local emergency number, {{emergency}}.',
  },
  'sign-03': {
    say: "Losing bowel control with back pain needs emergency care now. Go to the emergency department, or call your local emergency number, {{emergency}}. Don't drive yourself.",
  },
  'sign-04': {
    say: 'New leg weakness, or numbness in both legs, needs help right now. Call your local emergency number, {{emergency}}, or have someone drive you to the emergency department.',
  },
  'sign-05': {
    say: 'A sudden change in sexual feeling with back pain can mean pressed nerves. Please go to the emergency department now to be checked, or call {{emergency}}.',
  },
  'sign-06': {
    say: 'After a bad fall or crash, back pain needs a check right away. Try not to move. Call your local emergency number, {{emergency}}, or ask someone near you to.',
  },
  'sign-07': {
    say: "Back pain with a fever needs medical advice today. Please call your doctor or an urgent care line now. If you're confused or very drowsy, call {{emergency}}.",
  },
  'sign-08': {
    say: "If you've ever had cancer, new back pain should be checked. Please call your doctor soon, and today if it's bad or getting worse.",
  },
  'sign-09': {
    say: "With weak bones, sudden back pain can be a small break. Please get it checked today. Until then, move gently and don't bend or twist.",
  },
  'sign-10': {
    say: "Steroid tablets can weaken bones. New back pain should be checked, today if it came on suddenly. Don't stop your tablets on your own.",
  },
  'sign-11': {
    say: "Back pain with weight loss you didn't plan should be checked. Please book to see a doctor this week.",
  },
  'sign-12': {
    say: "Chest pain with back pain can be your heart. Call your local emergency number, {{emergency}}, now. Sit down, stay still, and don't drive.",
  },
  'sign-13': {
    say: "If you can't breathe well, get help fast. Call your local emergency number, {{emergency}}, now.",
  },
  'sign-14': {
    say: 'Sudden severe back or tummy pain, with feeling faint or clammy, is an emergency. Call your local emergency number, {{emergency}}, now. Lie down and stay still.',
  },
  'sign-15': {
    say: 'A pulsing feeling in your tummy with back pain needs a doctor today. If the pain turns sudden and severe, or you feel faint, call {{emergency}}.',
  },
  'sign-16': {
    say: 'Pain that wakes you each night and no position eases should be checked. Please see a clinician this week.',
  },
  'sign-17': {
    say: 'With that history, new back pain could be an infection in the spine. Please get medical care today, even without a fever.',
  },
  'sign-18': {
    say: "With a weaker immune system, it's safer to get new back pain checked. Call your doctor today if you feel unwell.",
  },
  'sign-19': {
    say: "Back pain in waves during pregnancy can be labor. Call your midwife or maternity unit now. If there's bleeding, call {{emergency}}.",
  },
  'sign-20': {
    say: "That can come from a kidney, not your back muscles. Please get medical help today. If you're confused or very drowsy, call {{emergency}}.",
  },
  'sign-21': {
    say: "A swollen, sore leg can be a clot. Get medical help today. Don't massage it. If you're breathless, call {{emergency}}.",
  },
  'sign-22': {
    say: 'If you feel confused or very drowsy, or have a fit, get help now. Call your local emergency number, {{emergency}}, or ask someone to.',
  },
  'sign-23': {
    say: "New back pain at your age is worth a check, even if it's most often minor. Please book to see a clinician soon.",
  },
  'sign-24': {
    say: "Back stiffness that's worst in the morning and better with moving can be a treatable kind of arthritis. Please ask a doctor about it.",
  },
  'sign-25': {
    say: "Pain down one leg often settles in weeks. Please see a clinician if it's strong or lasts over two weeks. If your leg gets weak, get emergency care.",
  },
  'sign-26': {
    say: 'A new lump or a change in the shape of your back should be seen by a clinician this week.',
  },
  'sign-27': {
    say: 'A painful blister rash on one side could be shingles. Please speak to a doctor or pharmacist today.',
  },
  'sign-28': {
    say: "I'm really sorry you're feeling this. You deserve help now. Please call your local emergency number, {{emergency}}, or a crisis line, {{crisis}}, or tell someone near you.",
  },
  'sign-29': {
    say: "It hasn't eased in two weeks, so it's a good time to see a clinician. Meanwhile, keep moving gently.",
  },
} as const;
