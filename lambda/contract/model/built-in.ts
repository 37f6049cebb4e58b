import { docs } from '../rule.ts';
import { inLanguage, type ModelRule } from './rule.ts';

/** Alexa+ and screens send a person home by it; the device answers it itself. */
const advised = ['AMAZON.NavigateHomeIntent'];
const required = ['AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.HelpIntent', 'AMAZON.FallbackIntent'];

/** Intents that come with an interface of the manifest. */
const byInterface: ReadonlyMap<string, readonly string[]> = new Map([
  ['AUDIO_PLAYER', ['AMAZON.PauseIntent', 'AMAZON.ResumeIntent']],
]);

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
  },
};
