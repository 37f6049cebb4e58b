/** Packs: who should leave them out. What is said around them is the dialog's. */
export const packs = {
  warm: { skip: '$t(fixed.sf6)' },
  cool: { skip: '$t(fixed.sf6Cool)' },
  contrast: { skip: '$t(fixed.sf6Contrast)' },
  'contrast-standard': { skip: '$t(fixed.sf6Contrast)' },
  'contrast-fifteen': { skip: '$t(fixed.sf6Contrast)' },
} as const;
