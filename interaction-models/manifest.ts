import { uses } from '../lambda/alexa/uses.ts';
import type { StorePage } from '../lambda/locales/store-page.ts';

/** What of the manifest somebody decides who deploys. */
export type ManifestChoices = {
  readonly privacyPolicyUrl: string;
  readonly termsOfUseUrl: string;
  readonly countries: readonly string[];
  /** ARN of the function that is called where no other is nearer. */
  readonly endpoint: string;
  /** By Alexa's region: NA, EU, FE. */
  readonly regions: Readonly<Record<string, string>>;
};

/** Icons of the package, by their size in pixels (contract 8.2). */
export const icons = { 108: 'assets/images/small.png', 512: 'assets/images/large.png' } as const;

const testing = `No account, hardware or login is needed. Everything is reached by voice.
1. "Alexa, open gentle back": a breath of comfort, then a question. Say "yes" to breathe along.
2. "movement", then "ready": a small movement. While it is led, say "Alexa, smaller", "Alexa, that hurts" or "Alexa, stop".
3. "Alexa, ask gentle back to start breathing", then "ten minutes": a stream. "Alexa, pause", "Alexa, resume" work as usual.
4. "help" explains in every state and returns to the open question; "stop", "cancel" and "exit" end in every state.
5. "what have you stored" tells what is kept; "delete everything", then "yes", erases it.
The skill names signs that need a doctor as statements. It never asks about symptoms and keeps nothing about health.`;

const address = (uri: string) => ({ endpoint: { uri } });

/** The manifest of the skill, `skill.json` (contract 8.2), with exactly what the code uses. */
export const skillManifest = (pages: Readonly<Record<string, StorePage>>, choices: ManifestChoices) => {
  const { privacyPolicyUrl, termsOfUseUrl, countries, endpoint, regions } = choices;
  const byRegion = Object.fromEntries(Object.entries(regions).map(([region, uri]) => [region, address(uri)]));
  const endpoints = { ...address(endpoint), ...(Object.keys(byRegion).length > 0 && { regions: byRegion }) };
  const locales = Object.keys(pages);
  return {
    manifest: {
      manifestVersion: '1.0',
      publishingInformation: {
        category: 'HEALTH_AND_FITNESS',
        isAvailableWorldwide: false,
        distributionCountries: [...countries],
        distributionMode: 'PUBLIC',
        testingInstructions: testing,
        locales: Object.fromEntries(
          Object.entries(pages).map(([locale, page]) => [
            locale,
            { ...page, smallIconUri: `file://${icons[108]}`, largeIconUri: `file://${icons[512]}` },
          ]),
        ),
      },
      privacyAndCompliance: {
        allowsPurchases: false,
        usesPersonalInfo: false,
        isChildDirected: false,
        isExportCompliant: true,
        containsAds: false,
        locales: Object.fromEntries(locales.map((locale) => [locale, { privacyPolicyUrl, termsOfUseUrl }])),
      },
      ...(uses.permissions.length > 0 && { permissions: uses.permissions.map((name) => ({ name })) }),
      events: { ...endpoints, subscriptions: uses.events.map((eventName) => ({ eventName })) },
      apis: { custom: { ...endpoints, interfaces: uses.interfaces.map((type) => ({ type })) } },
    },
  };
};
