import type { Fault } from '../breach.ts';
import { shown } from '../message.ts';
import { docs } from '../rule.ts';
import { inManifest, type ManifestOptions, type ManifestRule } from './rule.ts';
import type { Manifest } from './schema.ts';

/** Permissions a custom skill can ask its users for. */
const scopes = [
  'alexa::alerts:timers:skill:readwrite',
  'alexa::alerts:reminders:skill:readwrite',
  'alexa::devices:all:address:full:read',
  'alexa:devices:all:address:country_and_postal_code:read',
  'alexa::devices:all:geolocation:read',
  'alexa::devices:all:notifications:write',
  'alexa::household:lists:read',
  'alexa::household:lists:write',
  'alexa::profile:name:read',
  'alexa::profile:given_name:read',
  'alexa::profile:email:read',
  'alexa::profile:mobile_number:read',
  'alexa::person_id:read',
];
/** Of a beta that is over: the list of scopes has it no more. */
const gone = ['alexa::skill:resumption'];

/** What the manifest declares, in the words of the rules for answers. */
export const declaredIn = ({ apis, permissions = [] }: Manifest) => ({
  interfaces: (apis.custom.interfaces ?? []).map(({ type }): string => type),
  permissions: permissions.map(({ name }) => name),
});

const places = { interfaces: inManifest('apis', 'custom', 'interfaces'), permissions: inManifest('permissions') };

function* compared(
  what: keyof typeof places,
  declared: readonly string[],
  used: readonly string[] | undefined,
): Generator<Fault> {
  const where = places[what];
  const again = declared.find((name, index) => declared.indexOf(name) < index);
  if (again !== undefined) yield { where, found: `${again} again`, wanted: 'each once' };
  if (used === undefined) return;
  for (const name of declared) {
    if (!used.includes(name)) yield { where, found: name, wanted: 'only what the skill uses' };
  }
  for (const name of used) {
    if (!declared.includes(name))
      yield { where, found: 'nothing of that name', wanted: `${name}, which the skill uses` };
  }
}

export const use: ManifestRule = {
  asks: 'The interfaces and permissions that the skill uses are declared, and no other.',
  page: docs('smapi/skill-manifest.html#permissions'),
  *faults(manifest, { used }: ManifestOptions) {
    const declared = declaredIn(manifest);
    yield* compared('interfaces', declared.interfaces, used?.interfaces);
    yield* compared('permissions', declared.permissions, used?.permissions);
    for (const [index, name] of declared.permissions.entries()) {
      const where = inManifest('permissions', index, 'name');
      if (gone.includes(name)) yield { where, found: shown(name), wanted: 'a permission that there is' };
      else if (!scopes.includes(name)) {
        yield { where, found: shown(name), wanted: 'a permission of a custom skill', severity: 'warning' };
      }
    }
  },
};
