import { shown } from '../message.ts';
import { docs } from '../rule.ts';
import { inManifest, type ManifestRule } from './rule.ts';

const page = docs('custom-skills/policy-requirements-for-an-alexa-skill.html');

const isPublic = (address: string): boolean =>
  URL.canParse(address) && new URL(address).protocol === 'https:' && new URL(address).hostname.includes('.');

export const privacy: ManifestRule = {
  asks: 'Each language has a privacy policy where it needs one, at an address of https.',
  page,
  *faults({ privacyAndCompliance, publishingInformation, permissions = [] }) {
    const needsPolicy =
      permissions.length > 0 ||
      privacyAndCompliance.usesPersonalInfo ||
      publishingInformation.category === 'HEALTH_AND_FITNESS';
    for (const locale of Object.keys(publishingInformation.locales)) {
      if (needsPolicy && privacyAndCompliance.locales?.[locale]?.privacyPolicyUrl === undefined) {
        const where = inManifest('privacyAndCompliance', 'locales', locale, 'privacyPolicyUrl');
        yield { where, found: 'nothing', wanted: 'the address of a privacy policy' };
      }
    }
    for (const [locale, addresses] of Object.entries(privacyAndCompliance.locales ?? {})) {
      for (const [key, address] of Object.entries(addresses)) {
        if (address === undefined || isPublic(address)) continue;
        const where = inManifest('privacyAndCompliance', 'locales', locale, key);
        yield { where, found: shown(address), wanted: 'a public address of https://' };
      }
    }
  },
};

export const compliance: ManifestRule = {
  asks: 'A skill may be exported, has no patients, and is for no child where it asks for permissions by voice.',
  page: docs('smapi/skill-manifest.html#privacyandcompliance'),
  *faults({ privacyAndCompliance, permissions = [] }) {
    const where = (key: string) => inManifest('privacyAndCompliance', key);
    const { isExportCompliant, usesHealthInfo, isChildDirected } = privacyAndCompliance;
    if (!isExportCompliant) yield { where: where('isExportCompliant'), found: 'false', wanted: 'true' };
    if (usesHealthInfo === true) {
      const wanted = 'no such key: it is for those whom HIPAA covers';
      yield { where: where('usesHealthInfo'), found: 'true', wanted };
    }
    if (isChildDirected && permissions.length > 0) {
      yield { where: where('isChildDirected'), found: 'true', wanted: 'false, since there are permissions' };
    }
  },
};
