import { docs } from '../rule.ts';
import { inLanguage, type ModelRule } from './rule.ts';

export const sensitivity: ModelRule = {
  asks: 'How widely the fallback listens is set in English and German only.',
  page: docs('custom-skills/standard-built-in-intents.html#fallback'),
  *faults({ languageModel }, { locale }) {
    const level = languageModel.modelConfiguration?.fallbackIntentSensitivity?.level;
    if (level === undefined || locale === undefined || /^(en-|de-DE$)/.test(locale)) return;
    const where = inLanguage('modelConfiguration', 'fallbackIntentSensitivity');
    yield { where, found: `${level} in ${locale}`, wanted: 'no such key in this language', severity: 'warning' };
  },
};
