/** What a timer says by itself, and how it is called. Heard by whoever is near: no question, no condition. */
export const announcements = {
  label_skin: 'Skin {{number, words}}',
  label_warm: 'Warm {{number, words}}',
  label_cool: 'Cool {{number, words}}',
  label_second: 'Second call',
  label_callBack: 'Gentle Back ten minutes',
  /** Where another timer has the name already. */
  otherLabel: '{{label}}, second plan',
  warmOff: 'Warm pack off.',
  coolOff: 'Cool pack off.',
  warmNext_one: 'Otherwise, warm pack on in one minute, cloth between.',
  warmNext_other: 'Otherwise, warm pack on in {{count, words}} minutes, cloth between.',
  coolNext_one: 'Otherwise, cool pack on in one minute, damp towel between.',
  coolNext_other: 'Otherwise, cool pack on in {{count, words}} minutes, damp towel between.',
  lookAtSkin: 'Look at your skin.',
  comeBack: 'To come back, say: Alexa, open Gentle Back.',
  warmSecond: 'Second call. Take the warm pack off now, and look at your skin.',
  coolSecond: 'Second call. Take the cool pack off now, and look at your skin.',
  callBack: 'Ten minutes. To get up slowly, say: Alexa, open Gentle Back.',
} as const;
