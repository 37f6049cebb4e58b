import { defineRedFlag } from '../define.ts';
import { ProtocolError } from '../protocol-error.ts';
import type { RedFlag } from '../red-flag.ts';

// Where the ledger names more than one urgency, the first named stands and the comment has the rest: nobody is asked
// which of them it is, and the spoken line itself says when to go further. An empty list of sources means that the
// line rests on general emergency advice.

const nervesAndInjury = [
  defineRedFlag({
    id: 'sign-01',
    ledger: 'RF01',
    urgency: 'E',
    sources: ['RF-CES', 'RF-CES2'],
    allows: 'nothing',
  }),
  defineRedFlag({ id: 'sign-02', ledger: 'RF02', urgency: 'E', sources: ['RF-CES'], allows: 'nothing' }),
  defineRedFlag({ id: 'sign-03', ledger: 'RF03', urgency: 'E', sources: ['RF-CES'], allows: 'nothing' }),
  defineRedFlag({
    id: 'sign-04',
    ledger: 'RF04',
    urgency: 'E',
    sources: ['RF-CES', 'RF-NHS'],
    allows: 'nothing',
  }),
  defineRedFlag({ id: 'sign-05', ledger: 'RF05', urgency: 'E', sources: ['RF-CES'], allows: 'nothing' }),
  // S after a minor fall of somebody older or with weak bones who is able to walk.
  defineRedFlag({
    id: 'sign-06',
    ledger: 'RF06',
    urgency: 'E',
    sources: ['RF-NHS', 'RF-BMJ13'],
    allows: 'nothing',
  }),
] as const;

const illnessAndBones = [
  // E if confused, very drowsy, or unable to stop shaking.
  defineRedFlag({
    id: 'sign-07',
    ledger: 'RF07',
    urgency: 'S',
    sources: ['RF-GLOS', 'RF-NHS'],
    allows: 'rest',
  }),
  // S if the pain is new, severe or worsening.
  defineRedFlag({
    id: 'sign-08',
    ledger: 'RF08',
    urgency: 'C',
    sources: ['RF-BMJ13', 'RF-GLOS'],
    allows: 'gentlest',
  }),
  // C without a sudden pain after a small strain or fall.
  defineRedFlag({ id: 'sign-09', ledger: 'RF09', urgency: 'S', sources: ['RF-BMJ13'], allows: 'rest' }),
  // C without a sudden pain.
  defineRedFlag({ id: 'sign-10', ledger: 'RF10', urgency: 'S', sources: ['RF-BMJ13'], allows: 'rest' }),
  defineRedFlag({
    id: 'sign-11',
    ledger: 'RF11',
    urgency: 'C',
    sources: ['RF-NHS', 'RF-GLOS'],
    allows: 'gentlest',
  }),
] as const;

const heartAndTrunk = [
  defineRedFlag({ id: 'sign-12', ledger: 'RF12', urgency: 'E', sources: ['RF-NHS'], allows: 'nothing' }),
  defineRedFlag({ id: 'sign-13', ledger: 'RF13', urgency: 'E', sources: [], allows: 'nothing' }),
  defineRedFlag({ id: 'sign-14', ledger: 'RF14', urgency: 'E', sources: ['RF-AAA'], allows: 'nothing' }),
  // E with the pain of RF14.
  defineRedFlag({ id: 'sign-15', ledger: 'RF15', urgency: 'S', sources: ['RF-AAA'], allows: 'rest' }),
] as const;

const background = [
  defineRedFlag({
    id: 'sign-16',
    ledger: 'RF16',
    urgency: 'C',
    sources: ['RF-NHS', 'RF-GLOS'],
    allows: 'gentlest',
  }),
  defineRedFlag({ id: 'sign-17', ledger: 'RF17', urgency: 'S', sources: ['RF-GLOS'], allows: 'rest' }),
  // C without a fever or feeling ill.
  defineRedFlag({ id: 'sign-18', ledger: 'RF18', urgency: 'S', sources: ['RF-GLOS'], allows: 'rest' }),
  // E with bleeding, waters, early regular cramps, severe headache, or one-sided pain or fainting early on; otherwise S.
  defineRedFlag({ id: 'sign-19', ledger: 'RF19', urgency: 'E', sources: [], allows: 'nothing' }),
  // E if confused, very drowsy, or in unbearable pain with vomiting.
  defineRedFlag({
    id: 'sign-20',
    ledger: 'RF20',
    urgency: 'S',
    sources: ['RF-KID', 'RF-STONE'],
    allows: 'rest',
  }),
  // E with RF13.
  defineRedFlag({ id: 'sign-21', ledger: 'RF21', urgency: 'S', sources: [], allows: 'rest' }),
  defineRedFlag({ id: 'sign-22', ledger: 'RF22', urgency: 'E', sources: [], allows: 'nothing' }),
] as const;

const pattern = [
  // Under eighteen no routine at all: that is the child's answer, not this one.
  defineRedFlag({ id: 'sign-23', ledger: 'RF23', urgency: 'C', sources: ['RF-GLOS'], allows: 'gentlest' }),
  defineRedFlag({ id: 'sign-24', ledger: 'RF24', urgency: 'C', sources: ['RF-AXSPA'], allows: 'gentlest' }),
  // E with RF04.
  defineRedFlag({ id: 'sign-25', ledger: 'RF25', urgency: 'C', sources: [], allows: 'gentlest' }),
  defineRedFlag({ id: 'sign-26', ledger: 'RF26', urgency: 'C', sources: ['RF-NHS'], allows: 'gentlest' }),
  defineRedFlag({ id: 'sign-27', ledger: 'RF27', urgency: 'S', sources: [], allows: 'rest' }),
  defineRedFlag({ id: 'sign-28', ledger: 'RF28', urgency: 'E', sources: [], allows: 'nothing' }),
  defineRedFlag({
    id: 'sign-29',
    ledger: 'RF29',
    urgency: 'C',
    sources: ['EX-NHSI', 'NICE59'],
    allows: 'gentlest',
  }),
] as const;

/** Everything volunteered that ends self-care, in the ledger's order. */
export const redFlags = [...nervesAndInjury, ...illnessAndBones, ...heartAndTrunk, ...background, ...pattern] as const;

export type FlagId = (typeof redFlags)[number]['id'];

/**
 * A red flag by its id.
 * @throws ProtocolError for an id that no red flag has
 */
export const flagOf = (id: string): RedFlag => {
  const found = redFlags.find((flag) => flag.id === id);
  if (found === undefined) throw new ProtocolError('a red flag', `"${id}"`, 'one of sign-01 to sign-29');
  return found;
};
