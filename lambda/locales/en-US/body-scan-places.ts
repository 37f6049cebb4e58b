/** Where somebody is in a body scan, by the words of the part: said when they come back to it. */
export const bodyScanPlaces = {
  settleName: 'the beginning',
  feetAndLegsName: 'the legs',
  hipsAndBackName: 'the low back',
  chestAndArmsName: 'the arms',
  faceAndWholeName: 'the face',
  feetName: 'the feet',
  calvesName: 'the knees',
  thighsName: 'the thighs',
  hipsName: 'the hips',
  lowBackName: 'the low back',
  bellyName: 'the belly',
  chestName: 'the chest',
  handsName: 'the hands',
  shouldersName: 'the shoulders',
  jawName: 'the jaw',
  wholeName: 'the end',
} as const;
