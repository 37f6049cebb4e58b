import { docs } from '../rule.ts';
import { inLanguage, type ModelRule } from './rule.ts';

/** Alexa+ and screens send a person home by it; the device answers it itself. */
const advised = ['AMAZON.NavigateHomeIntent'];
const required = ['AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.HelpIntent', 'AMAZON.FallbackIntent'];

/** Intents that come with an interface of the manifest. */
const byInterface: ReadonlyMap<string, readonly string[]> = new Map([
  ['AUDIO_PLAYER', ['AMAZON.PauseIntent', 'AMAZON.ResumeIntent']],
]);

/** What Amazon's own intents for a voice skill are called. */
const standard = new Set(
  [
    ...['Cancel', 'Fallback', 'Help', 'LoopOff', 'LoopOn', 'More', 'NavigateHome', 'NavigateSettings', 'Next', 'No'],
    ...['PageDown', 'PageUp', 'Pause', 'Previous', 'Repeat', 'Resume', 'ScrollDown', 'ScrollLeft', 'ScrollRight'],
    ...['ScrollUp', 'Select', 'ShuffleOff', 'ShuffleOn', 'StartOver', 'Stop', 'Yes'],
  ].map((name) => `AMAZON.${name}Intent`),
);

export const builtIns: ModelRule = {
  asks: 'The intents are there that certification tries, and those that the declared interfaces call for.',
  page: docs('custom-skills/standard-built-in-intents.html'),
  *faults({ languageModel }, { interfaces = [] }) {
    const where = inLanguage('intents');
    const has = new Set(languageModel.intents.map(({ name }) => name));
    for (const wanted of [...required, ...interfaces.flatMap((one) => byInterface.get(one) ?? [])]) {
      if (!has.has(wanted)) yield { where, found: 'no such intent', wanted };
    }
    for (const wanted of advised) {
      if (!has.has(wanted)) yield { where, found: 'no such intent', wanted, severity: 'warning' };
    }
    for (const [index, { name, slots = [] }] of languageModel.intents.entries()) {
      if (!name.startsWith('AMAZON.')) continue;
      const at = inLanguage('intents', index);
      if (!standard.has(name)) {
        yield { where: at, found: name, wanted: "a name among Amazon's standard intents", severity: 'warning' };
      } else if (slots.length > 0) yield { where: at, found: `slots in ${name}`, wanted: 'none' };
    }
  },
};
