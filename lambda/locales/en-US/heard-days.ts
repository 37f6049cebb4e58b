/** Days as they are named, by id. */
export const days = {
  sunday: ['Sunday', 'on Sunday', 'this Sunday', 'next Sunday'],
  monday: ['Monday', 'on Monday', 'this Monday', 'next Monday'],
  tuesday: ['Tuesday', 'on Tuesday', 'this Tuesday', 'next Tuesday'],
  wednesday: ['Wednesday', 'on Wednesday', 'this Wednesday', 'next Wednesday'],
  thursday: ['Thursday', 'on Thursday', 'this Thursday', 'next Thursday'],
  friday: ['Friday', 'on Friday', 'this Friday', 'next Friday'],
  saturday: ['Saturday', 'on Saturday', 'this Saturday', 'next Saturday'],
  tomorrow: ['tomorrow', 'tomorrow morning', 'tomorrow evening'],
  week: ['next week', 'the week after', 'in a week', 'a week from now'],
  month: ['next month', 'the month after', 'the first', 'the first of next month'],
} as const;
