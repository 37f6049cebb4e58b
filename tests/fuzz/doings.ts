import fc from 'fast-check';
import { buttons, type Device, devices } from '../../lambda/simulator/device.ts';
import type { FunctionFault } from '../../lambda/simulator/function-fault.ts';
import { consentAnswers } from '../../lambda/simulator/happening.ts';
import { silent, spoken } from '../alexa/requests.ts';
import { type Doing, defineKind, type Kind } from './doing.ts';
import { anyWords } from './words.ts';

/** Most things happen at one speaker. */
const device = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Device>('dot') },
  { weight: 2, arbitrary: fc.constantFrom(...devices) },
);

export const voices = ['ann', 'bob'] as const;

const [second, hour, day] = [1000, 60 * 60 * 1000, 24 * 60 * 60 * 1000];

const saying = fc.record(
  {
    device,
    words: anyWords,
    /** With no session open: the skill is opened first, asked in the same breath, or Alexa is left to it. */
    opening: fc.constantFrom('open' as const, 'open' as const, 'ask' as const, 'none' as const),
    /** Share of what is being said that is heard before the wake word; absent, all of it is heard. */
    interrupting: fc.double({ min: 0, max: 1, noNaN: true }),
  },
  { requiredKeys: ['device', 'words', 'opening'] },
);

const passing = fc.oneof(
  { weight: 12, arbitrary: fc.nat(60 * second) },
  { weight: 2, arbitrary: fc.nat(2 * hour) },
  { weight: 1, arbitrary: fc.nat(20 * day) },
);

/** All that people, devices and faults can do, a row each: a new row is tried from the next run on. */
export const doings: readonly Kind[] = [
  defineKind('say', 160, saying, async (room, { device, words, opening, interrupting }) => {
    const { home } = room;
    room.goTo(device);
    if (interrupting === undefined) await home.hear();
    else await home.pass(Math.floor((home.state().speaking?.left ?? 0) * interrupting));
    if (home.state().session === 'open') return room.say(interrupting === undefined ? words : `Alexa, ${words}`);
    if (opening === 'ask') return room.say(`Alexa, ask gentle back to ${words}`);
    if (opening === 'open') {
      await room.say('Alexa, open gentle back');
      await home.hear();
    }
    return room.say(words);
  }),
  defineKind('pass', 32, passing, (room, ms) => {
    room.note(`${ms} ms pass`);
    return room.home.pass(ms);
  }),
  defineKind('reboot', 4, device, (room, at) => {
    room.note(`reboot of the ${at}`);
    room.goTo(at);
    room.home.reboot();
  }),
  defineKind('recognise', 4, fc.constantFrom(null, ...voices), (room, voice) => {
    room.note(`the voice is ${voice ?? 'not recognised'}`);
    room.home.recognise(voice ?? undefined);
  }),
  // What a device or the platform sends on its own account: players, buttons, consent, events.
  defineKind('request', 4, fc.tuple(device, fc.constantFrom(...silent, ...spoken)), (room, [at, body]) => {
    room.note(`to the skill, from the ${at}: ${JSON.stringify(body)}`);
    room.goTo(at);
    return room.home.inject({ kind: 'part', body });
  }),
  defineKind('press', 1, fc.constantFrom(...buttons), (room, button) => {
    room.note(`the button "${button}" is pressed`);
    return room.home.press(button);
  }),
  defineKind('otherAudio', 1, fc.constant(true), (room) => {
    room.note('something else plays');
    return room.home.playOther();
  }),
  // A timer of the person's own speaks over whatever is said.
  defineKind('timer', 2, fc.integer({ min: 1, max: 90 }), (room, seconds) =>
    room.say(`Alexa, set a timer for ${seconds} seconds`),
  ),
  defineKind('permission', 1, fc.constantFrom(...consentAnswers), (room, answer) => {
    room.note(`the question for timers is answered ${answer}`);
    room.home.answerConsent('timers', answer);
  }),
  defineKind('hang', 1, fc.constantFrom<FunctionFault[]>('throw', 'hang', 500, 4000, 9000), (room, fault) => {
    room.note(`goes wrong: {"function":${JSON.stringify(fault)}}`);
    room.home.fail({ function: fault });
  }),
  defineKind('disable', 1, fc.constant(true), (room) => {
    room.note('the skill is disabled');
    return room.home.disable();
  }),
  defineKind('store', 2, fc.integer({ min: 1, max: 6 }), (room, calls) => {
    room.note(`the store does not answer ${calls} times`);
    room.trouble.storeDown = calls;
  }),
  // Before anything is done, or with everything done and the answer lost on its way.
  defineKind('fail', 2, fc.constantFrom('before' as const, 'after' as const), (room, when) => {
    room.note(`the function fails next time, ${when} it has done its work`);
    room.trouble.fails = when;
  }),
];

export const aDoing: fc.Arbitrary<Doing> = fc.oneof(...doings.map(({ weight, any }) => ({ weight, arbitrary: any })));
