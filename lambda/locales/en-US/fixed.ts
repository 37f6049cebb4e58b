/**
 * Safety lines, the same words every time. A key is the line's number in the voice rules; where a gap stands in the
 * middle of a line, each side has its own key, and a question that follows a sign line belongs to the ask.
 */
export const fixed = {
  sf0: "This is general information, not medical advice. It can't diagnose or treat. If you think it's an emergency, call your local emergency number, {{emergency}}.",
  /** The key phrase, in a later "help" of the same session. */
  sf0k: 'General information, not medical advice.',
  sf1: 'If you have numbness between the legs, new trouble peeing, leg weakness, fever, chest pain, or you had a hard fall: say get help.',
  sf1s: 'Numbness, leg weakness, fever, chest pain or a fall: say get help.',
  sf2: 'Adults only. Pregnant, recent surgery or broken bone, weak bones, cancer, or steroid tablets: ask a doctor first. Fainting, trouble breathing, lost bowel control, sudden bad tummy pain: say get help.',
  sf3: "Stop any time. Mild soreness is okay. Sharp pain isn't: say stop.",
  sf4: "Stop here. Call {{emergency}}, or your local emergency number, now. Or have someone take you to an emergency room. Don't drive yourself. No phone? Shout for someone.",
  sf5: "{{emergency, capital}}, or your local emergency number. I can't call for you.",
  /** Before a warm plan. */
  sf6: 'Skip this with numb, broken or infected skin, poor circulation, a clot, fever, or cancer there. Skip it too if under eighteen, sleepy from medicine or drink, or over a bruise, medicine patch or heat rub.',
  sf6Cool:
    "Skip this with numb, broken or infected skin, poor circulation, a clot, Raynaud's, heart trouble, fever, or cancer there. Skip it too if under eighteen, sleepy from medicine or drink, or over a bruise, medicine patch or heat rub.",
  sf6Contrast:
    "Skip this with numb, broken or infected skin, poor circulation, a clot, Raynaud's, heart trouble, fever, or cancer there. Skip it too if pregnant, under eighteen, sleepy from medicine or drink, or over a bruise, medicine patch or heat rub.",
  sf7: 'Look at your skin. Even pink is fine. White, dark red, blotchy, blistered or numb: take it off and say stop.',
  /** The pack is off already. */
  sf7b: 'Look at your skin. Even pink is fine. White, dark red, blotchy, blistered or numb: say stop.',
  /** In a timer, where nobody listens. */
  sf7t: 'Look at your skin. Even pink is fine. White, dark red, blotchy, blistered or numb: take it off.',
  /** In a timer at a switch. */
  sf7tSwitch: 'Look at your skin. Even pink is fine. White, dark red, blotchy, blistered or numb: leave packs off.',
  sf8: 'If you feel dizzy, go back to normal breathing.',
  sf9: "I can't advise on medicines. Check the label, or ask a pharmacist.",
  sf10: "I don't know that. A doctor or pharmacist can tell you.",
  sf11: 'This is for adults only. For a child, please ask a doctor.',
  sf12: 'New numbness or leg weakness means: get help at once.',
  sf13: "Sip when you're thirsty. If you have heart, kidney or liver trouble, or take water pills, follow your doctor's limit.",
  sf14: 'Soft ball, against a wall. Buttock or upper back only. Keep off your spine and the soft part below your ribs. Light, like pressing dough. Skip it with weak bones, blood thinners, a clot, or sore skin.',
  sf15: 'A mild pull is okay. Stronger: go smaller. Sharp, or down the leg: stop.',
  sf16: 'None of those, then.',
  sf17: "Warm, never hot. Cloth between. Don't lie on it. Don't fall asleep.",
  sf17c: 'Cool pack on, damp towel between. If it turns white, waxy, blotchy or numb, take it off.',
  sf18: 'If I go quiet, take it off.',
  /** The medical way out comes first in "help"; SF-0 or SF-0k stands between it and the next one. */
  sf19: 'For medical help, say get help.',
  sf19Use: 'To use this, say repeat, or stop. Which one?',
  sf20: 'Not in the first days.',
} as const;

/** What stands for `{{emergency}}`, `{{urgent}}` and `{{crisis}}`: the numbers of the United States, digit by digit. */
export const numbers = {
  emergency: 'nine one one',
  urgent: 'your doctor or an urgent care line',
  crisis: 'nine eight eight',
} as const;
