import { describe, expect, it } from 'vitest';
import { conditionCodes, routines } from '#protocol';
import { formsFor, leftOutBy } from '../../lambda/conversation/leaving-out.ts';

// The ledger's avoid and care lists (4.1 to 4.19), turned round by hand: for each code what is left out, and what runs in
// another form. What is not named here runs as it is.

const balls = ['ball-massage', 'upper-back-massage', 'roller-massage'];
const holds = ['4-7-8', '2-3-4', '4-4-4-4', '3-3-3-3'];
const stretches = ['heel-sit', 'figure-four', 'hamstring-stretch', 'hip-stretch', 'back-bend'];
const gettingUp = ['log-roll-floor', 'log-roll-bed', 'log-roll-stuck'];
const amounts = ['drinking-plan/amounts'];
const warmth = ['warm', 'contrast', 'contrast-standard', 'contrast-fifteen'];
const coolness = ['cool', 'contrast', 'contrast-standard', 'contrast-fifteen'];
const both = ['contrast', 'contrast-standard', 'contrast-fifteen'];
const allPacks = ['warm', 'cool', ...both];
const walks = ['walking', 'mindful-walk'];

const leftOut: Readonly<Record<string, readonly string[]>> = {
  CHILD: [...allPacks, ...amounts],
  // The plan of both is left out from the beginning: the ledger has its warm half for the back alone.
  PREG: [...holds, ...both, 'upper-back-massage', 'roller-massage', ...amounts],
  PREG16: [...holds, ...both, 'upper-back-massage', 'roller-massage', 'dead-bug', ...amounts],
  OSTEO: balls,
  STEROID: balls,
  FRACT: [
    'knee-rocks',
    'knee-to-chest',
    'cat-cow',
    'bird-dog',
    'dead-bug',
    ...stretches,
    ...balls,
    ...gettingUp,
    ...walks,
  ],
  SURG12: [
    'knee-rocks',
    'knee-to-chest',
    'cat-cow',
    'bird-dog',
    'dead-bug',
    ...stretches,
    ...balls,
    'muscle-release/middle',
  ],
  HIPREP: ['figure-four'],
  ANTICOAG: balls,
  DVT: [...warmth, 'legs-up-rest', 'side-rest', ...balls, ...walks],
  NEURO: [...balls, ...allPacks],
  SKIN: [...balls, ...allPacks],
  CANCER: [...balls, ...allPacks],
  RAYN: coolness,
  PVD: allPacks,
  SED: allPacks,
  PATCH: warmth,
  FEVER: [...balls, ...warmth],
  // Cold is left out as a whole, where the ledger would have it short.
  CARD: [...holds, ...coolness, ...amounts],
  HF: [...both, ...amounts],
  KIDNEY: amounts,
  LIVER: amounts,
  DIUR: amounts,
  FLIMIT: amounts,
  HYPONA: amounts,
  RESP: holds,
  EPIL: holds,
  PANIC: holds,
  DIZZY: holds,
  LEGSX: ['hamstring-stretch'],
  WRIST: ['muscle-release/hands'],
  KNEE: ['heel-sit'],
};

const forms: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  WRIST: { 'cat-cow': 'easy', 'bird-dog': 'standing' },
  KNEE: { 'cat-cow': 'standing', 'bird-dog': 'standing' },
  SHOULDER: { 'cat-cow': 'standing', 'bird-dog': 'middle' },
  OSTEO: {
    'pelvic-tilts': 'gentlest',
    'knee-to-chest': 'easy',
    'cat-cow': 'chair',
    'bird-dog': 'middle',
    'dead-bug': 'middle',
  },
  PREG16: { 'pelvic-tilts': 'wall', 'knee-rocks': 'side', 'legs-up-rest': 'side', 'bird-dog': 'middle' },
  HIPREP: { 'knee-rocks': 'easy', 'knee-to-chest': 'gentlest', 'dead-bug': 'middle' },
  FALL: { 'legs-up-rest': 'bed', 'bird-dog': 'standing' },
  LEGSX: { 'knee-rocks': 'gentlest', 'bird-dog': 'middle', 'dead-bug': 'middle' },
  REFLUX: { 'dead-bug': 'wall', 'legs-up-rest': 'side' },
  FUSION: { 'pelvic-tilts': 'gentlest', 'knee-rocks': 'gentlest' },
};

describe('S19 a volunteered condition', () => {
  it.each(conditionCodes)('%s leaves out exactly what the ledger says', (code) => {
    expect(leftOutBy(code).toSorted()).toEqual([...(leftOut[code] ?? [])].toSorted());
  });

  it.each(Object.entries(forms))('%s leads these in the form that the ledger asks for', (code, wanted) => {
    expect(formsFor(code)).toMatchObject(wanted);
  });

  it.each(conditionCodes)('%s gives a gentler form to nothing that the ledger does not name', (code) => {
    const codes = code === 'PREG16' ? ['PREG16', 'PREG'] : code === 'STEROID' ? ['OSTEO'] : [code];
    const named = routines.filter(({ care }) => codes.some((each) => Object.hasOwn(care, each))).map(({ id }) => id);
    expect(Object.keys(formsFor(code)).toSorted()).toEqual(named.toSorted());
  });

  it('that nobody has heard of leaves out nothing', () => {
    expect([leftOutBy(undefined), formsFor(undefined)]).toEqual([[], {}]);
  });
});
