import { oneOf, shown } from '../message.ts';
import { docs } from '../rule.ts';
import { isHeardIn } from '../sentence.ts';
import { inManifest, inStore, type ManifestRule } from './rule.ts';

const page = docs('smapi/skill-manifest.html#publishinginformation');

const known =
  'ar-SA de-DE en-AU en-CA en-GB en-IN en-US es-ES es-MX es-US fr-CA fr-FR hi-IN it-IT ja-JP nl-NL pt-BR'.split(' ');

/** Characters of a skill's name that a store page shows. */
const nameCharacters = 50;

export const locales: ManifestRule = {
  asks: 'There is a store page for each language of the skill, and for no other.',
  page,
  *faults({ publishingInformation }, { models }) {
    const where = inManifest('publishingInformation', 'locales');
    const given = Object.keys(publishingInformation.locales);
    if (given.length === 0) yield { where, found: '{}', wanted: 'at least one locale' };
    for (const locale of given) {
      if (!known.includes(locale)) yield { where: inStore(locale), found: locale, wanted: oneOf(known) };
      if (models !== undefined && !Object.hasOwn(models, locale)) {
        yield { where: inStore(locale), found: locale, wanted: 'a locale with an interaction model' };
      }
    }
    for (const locale of Object.keys(models ?? {})) {
      if (!given.includes(locale)) yield { where, found: 'no such locale', wanted: `${locale}, which has a model` };
    }
  },
};

export const pageText: ManifestRule = {
  asks: 'A store page has a short name, a picture in two sizes, and does not call the skill an Alexa skill.',
  page,
  *faults({ publishingInformation }) {
    for (const [locale, { name, smallIconUri, largeIconUri }] of Object.entries(publishingInformation.locales)) {
      if (name.length > nameCharacters) {
        const found = `${name.length} characters`;
        yield { where: inStore(locale, 'name'), found, wanted: `at most ${nameCharacters}`, severity: 'warning' };
      }
      if (/\b(alexa|amazon)\b|\bskill$/i.test(name)) {
        yield {
          where: inStore(locale, 'name'),
          found: shown(name),
          wanted: "no word of Amazon's, and no skill at the end",
        };
      }
      for (const [key, icon] of Object.entries({ smallIconUri, largeIconUri })) {
        if (!/^(https:\/\/|file:\/\/assets\/).+/.test(icon)) {
          yield { where: inStore(locale, key), found: shown(icon), wanted: 'https:// or file://assets/' };
        }
      }
    }
  },
};

export const countries: ManifestRule = {
  asks: 'A skill is for the whole world, or for countries that are named.',
  page,
  *faults({ publishingInformation: { isAvailableWorldwide, distributionCountries = [] } }) {
    const where = inManifest('publishingInformation', 'distributionCountries');
    if (!isAvailableWorldwide && distributionCountries.length === 0) {
      yield { where, found: '[]', wanted: 'a country, since isAvailableWorldwide is false' };
    }
    if (isAvailableWorldwide && distributionCountries.length > 0) {
      yield { where, found: shown(distributionCountries), wanted: 'none, since isAvailableWorldwide is true' };
    }
  },
};

export const storeDisclaimer: ManifestRule = {
  asks: 'Each description says that this is no medical advice.',
  page: docs('custom-skills/policy-requirements-for-an-alexa-skill.html'),
  *faults({ publishingInformation }, { disclaimer }) {
    if (disclaimer === undefined) return;
    for (const [locale, { description }] of Object.entries(publishingInformation.locales)) {
      const own = Object.hasOwn(disclaimer, locale) ? disclaimer[locale] : undefined;
      const phrases = own === undefined ? Object.values(disclaimer) : [own];
      if (phrases.some((phrase) => isHeardIn(phrase, description))) continue;
      const wanted = oneOf(phrases.map((phrase) => `"${phrase}"`));
      yield { where: inStore(locale, 'description'), found: shown(description), wanted };
    }
  },
};
