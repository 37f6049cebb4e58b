import type { Fault } from '../breach.ts';
import { shown } from '../message.ts';
import { docs } from '../rule.ts';
import { inManifest, type ManifestRule } from './rule.ts';
import type { Manifest } from './schema.ts';

type Endpoint = Manifest['apis']['custom']['endpoint'];
type Regions = Manifest['apis']['custom']['regions'];

const lambda = /^arn:aws[\w-]*:lambda:[a-z]{2}-[a-z]+-\d:\d{12}:function:[\w-]+(:[\w$-]+)?$/;

function* endpointFaults(where: string, { uri, sslCertificateType }: Endpoint): Generator<Fault> {
  const isWeb = uri.startsWith('https://');
  if (isWeb ? !URL.canParse(uri) : !lambda.test(uri)) {
    yield {
      where: `${where}.uri`,
      found: shown(uri),
      wanted: 'the ARN of a Lambda function, or an address of https://',
    };
  }
  if (isWeb !== (sslCertificateType !== undefined)) {
    const wanted = isWeb ? 'the kind of certificate, since uri is https' : 'no such key beside an ARN';
    yield { where: `${where}.sslCertificateType`, found: shown(sslCertificateType), wanted };
  }
}

function* allFaults(where: string, endpoint: Endpoint, regions: Regions): Generator<Fault> {
  yield* endpointFaults(`${where}.endpoint`, endpoint);
  for (const [region, given] of Object.entries(regions ?? {})) {
    yield* endpointFaults(`${where}.regions.${region}.endpoint`, given.endpoint);
  }
}

export const endpoints: ManifestRule = {
  asks: 'Requests and events go to a function or to a web address.',
  page: docs('smapi/skill-manifest.html#endpoint'),
  *faults({ apis: { custom }, events }) {
    yield* allFaults(inManifest('apis', 'custom'), custom.endpoint, custom.regions);
    if (events !== undefined) yield* allFaults(inManifest('events'), events.endpoint, events.regions);
  },
};

/** What a skill may be told of, and which beginnings other names have. */
const events = [
  'SKILL_ENABLED',
  'SKILL_DISABLED',
  'SKILL_PERMISSION_ACCEPTED',
  'SKILL_PERMISSION_CHANGED',
  'SKILL_ACCOUNT_LINKED',
  'SKILL_PROACTIVE_SUBSCRIPTION_CHANGED',
];
const families = ['REMINDER_', 'AUDIO_ITEM_PLAYBACK_'];

export const subscriptions: ManifestRule = {
  asks: 'Events are subscribed to once, and are some that there are.',
  page: docs('smapi/skill-events-in-alexa-skills.html'),
  *faults({ events: subscribed }) {
    const seen = new Set<string>();
    for (const [index, { eventName }] of (subscribed?.subscriptions ?? []).entries()) {
      const where = inManifest('events', 'subscriptions', index, 'eventName');
      if (!events.includes(eventName) && !families.some((family) => eventName.startsWith(family))) {
        const wanted = `one of ${events.join(', ')}, or of ${families.join('..., ')}...`;
        yield { where, found: shown(eventName), wanted, severity: 'warning' };
      }
      if (seen.has(eventName)) yield { where, found: `${eventName} again`, wanted: 'each once' };
      seen.add(eventName);
    }
  },
};
