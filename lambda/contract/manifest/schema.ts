import * as z from 'zod';
import type { Fault } from '../breach.ts';
import type { Json } from '../json.ts';
import { shapeFaults } from '../shape.ts';

const text = z.string().min(1);
const uri = z.string().regex(/^(arn|https:\/\/)/, 'arn or https:// at the beginning');
const endpoint = z.strictObject({
  uri,
  sslCertificateType: z.enum(['SelfSigned', 'Wildcard', 'Trusted']).optional(),
});
const regions = z.partialRecord(z.enum(['NA', 'EU', 'FE']), z.strictObject({ endpoint }));

/** Interfaces a custom skill may declare; some have fields of their own. */
const interfaceTypes = [
  'AUDIO_PLAYER',
  'VIDEO_APP',
  'RENDER_TEMPLATE',
  'GAME_ENGINE',
  'GADGET_CONTROLLER',
  'CAN_FULFILL_INTENT_REQUEST',
  'ALEXA_PRESENTATION_APL',
  'ALEXA_PRESENTATION_HTML',
  'CUSTOM_INTERFACE',
  'APP_LINKS',
  'APP_LINKS_V2',
  'ALEXA_EXTENSION',
  'ALEXA_SEARCH',
  'ALEXA_DATASTORE_PACKAGEMANAGER',
  'ALEXA_DATA_STORE',
] as const;

const store = z.strictObject({
  name: z.string().min(2),
  summary: z.string().min(1).max(160),
  description: z.string().min(1).max(4000),
  updatesDescription: z.string().max(4000).optional(),
  examplePhrases: z.array(z.string().min(1).max(200)).min(1).max(4),
  keywords: z.array(z.string().min(1).max(150)).max(30).optional(),
  smallIconUri: text,
  largeIconUri: text,
});

const publishing = z.strictObject({
  category: z.string().regex(/^[A-Z]+(_[A-Z]+)*$/, 'a category such as HEALTH_AND_FITNESS'),
  isAvailableWorldwide: z.boolean(),
  distributionCountries: z.array(z.string().regex(/^[A-Z]{2}$/, 'a country such as US')).optional(),
  distributionMode: z.enum(['PUBLIC', 'PRIVATE']).optional(),
  testingInstructions: z.string().min(1).max(4000),
  gadgetSupport: z.looseObject({}).optional(),
  manufacturer: z.looseObject({}).optional(),
  locales: z.record(z.string(), store),
});

const privacy = z.strictObject({
  allowsPurchases: z.boolean(),
  usesPersonalInfo: z.boolean(),
  isChildDirected: z.boolean(),
  isExportCompliant: z.boolean(),
  containsAds: z.boolean(),
  usesHealthInfo: z.boolean().optional(),
  locales: z
    .record(z.string(), z.strictObject({ privacyPolicyUrl: text.optional(), termsOfUseUrl: text.optional() }))
    .optional(),
});

const events = z.strictObject({
  endpoint,
  subscriptions: z.array(z.strictObject({ eventName: text })).optional(),
  publications: z.array(z.strictObject({ eventName: text })).optional(),
  regions: regions.optional(),
});

const custom = z.strictObject({
  endpoint,
  regions: regions.optional(),
  interfaces: z.array(z.looseObject({ type: z.enum(interfaceTypes) })).optional(),
  tasks: z.array(z.strictObject({ name: text, version: text })).optional(),
  connections: z.looseObject({}).optional(),
});

/** https://developer.amazon.com/en-US/docs/alexa/smapi/skill-manifest.html */
const manifestFile = z.strictObject({
  manifest: z.strictObject({
    manifestVersion: z.literal('1.0'),
    publishingInformation: publishing,
    privacyAndCompliance: privacy,
    permissions: z.array(z.strictObject({ name: text })).optional(),
    events: events.optional(),
    apis: z.strictObject({ custom }),
  }),
});

export type Manifest = z.infer<typeof manifestFile>['manifest'];

/** The manifest, or what keeps it from being one. */
export const readManifest = (
  file: Json | undefined,
): { readonly manifest: Manifest } | { readonly manifest: undefined; readonly faults: readonly Fault[] } => {
  const read = manifestFile.safeParse(file);
  return read.success
    ? { manifest: read.data.manifest }
    : { manifest: undefined, faults: shapeFaults(file, read.error, 'skill manifest schema') };
};
