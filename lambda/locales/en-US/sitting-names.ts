/** What the sittings of the programme are called. */
export const sittingNames = {
  'sitting-1': { name: 'sitting one', title: 'Sitting one' },
  'sitting-2': { name: 'sitting two', title: 'Sitting two' },
  'sitting-3': { name: 'sitting three', title: 'Sitting three' },
  'sitting-4': { name: 'sitting four', title: 'Sitting four' },
  'sitting-5': { name: 'sitting five', title: 'Sitting five' },
  'sitting-6': { name: 'sitting six', title: 'Sitting six' },
  'sitting-7': { name: 'sitting seven', title: 'Sitting seven' },
  'sitting-8': { name: 'sitting eight', title: 'Sitting eight' },
  'sitting-9': { name: 'sitting nine', title: 'Sitting nine' },
  'sitting-10': { name: 'sitting ten', title: 'Sitting ten' },
  'sitting-11': { name: 'sitting eleven', title: 'Sitting eleven' },
  'sitting-12': { name: 'sitting twelve', title: 'Sitting twelve' },
} as const;
