/** What to drink. Each cue, and its fuller wording under `<cue>Fuller`. */
export const drinking = {
  'drinking-plan': {
    thirst: 'Let thirst guide you. Pale yellow pee is a good sign.',
    thirstFuller: "Drink when you're thirsty. Pale straw-colored pee is a good sign.",
    meals: 'Have a cup with each meal, and sip after you move.',
    mealsFuller: 'A cup with breakfast, lunch and dinner. A few sips after each routine.',
    range:
      'Most healthy adults do well on six to eight cups of drinks a day. If a doctor limits your fluids, follow that.',
    rangeFuller:
      'Six to eight cups of drinks a day suit most healthy adults. If a doctor limits your fluids, that limit comes first.',
    hour: 'Never more than about three cups in an hour. There is no need to force water for your back.',
    hourFuller: 'Three cups in an hour is the most. More at once can be unsafe, and your back does not need it.',
    food: 'Food first: most people get enough salts from it.',
    foodFuller: 'Eat as you do, and the salts come with it.',
    enough: "That's all the plan there is. No targets.",
    enoughFuller: 'Thirst, meals, and a sip after moving. That is the plan.',
  },
  salts: {
    food: 'Most people get enough salts from food.',
    foodFuller: 'Food brings the salts that most people need.',
    ask: "Don't take salts, potassium or magnesium for your back on your own. Ask your doctor first.",
    askFuller:
      'Food brings enough. Please ask your doctor before you take salts, potassium or magnesium for your back.',
  },
  'sip-lying-down': {
    sip: 'Lie on your side and sip through a straw. Small sips, no hurry.',
    sipFuller: 'Turn onto your side first. Then take small sips, best through a straw.',
  },
} as const;
