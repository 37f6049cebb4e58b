import { afterAll, expect, it } from 'vitest';
import { type Bench, bedroom, benchWith, failureOf, kitchen } from './bench.ts';

const bench: Bench = benchWith({
  devices: {
    [kitchen.deviceId]: { timeZone: 'Europe/Berlin', temperatureUnit: 'CELSIUS', distanceUnits: 'METRIC' },
  },
  account: {
    name: 'Ada King',
    givenName: 'Ada',
    email: 'ada@example.com',
    mobileNumber: { countryCode: '44', phoneNumber: '5550100' },
  },
  persons: { 'amzn1.ask.person.BYRON': { name: 'Byron King', givenName: 'Byron' } },
});
afterAll(() => bench.close());

const settingsFor = async (access = {}) => (await bench.clients(access)).getUpsServiceClient();
const profile = ['name', 'given_name', 'email', 'mobile_number'].map((item) => `alexa::profile:${item}:read`);

it('what is set on a device can be read without asking', async () => {
  const client = await settingsFor({ scopes: [], inSession: false });
  expect(await client.getSystemTimeZone(kitchen.deviceId)).toBe('Europe/Berlin');
  expect(await client.getSystemTemperatureUnit(kitchen.deviceId)).toBe('CELSIUS');
  expect(await client.getSystemDistanceUnits(kitchen.deviceId)).toBe('METRIC');
});

it('what was never set is no content', async () => {
  const client = await settingsFor(bedroom);
  expect(await client.callGetSystemTimeZone(bedroom.deviceId)).toMatchObject({ statusCode: 204, body: undefined });
  expect(await client.getSystemTemperatureUnit(bedroom.deviceId)).toBeUndefined();
  expect(await client.getSystemDistanceUnits(bedroom.deviceId)).toBeUndefined();
});

it('another device than the one the request came from is closed', async () => {
  expect(await failureOf((await settingsFor()).getSystemTimeZone(bedroom.deviceId))).toBe(403);
});

it('who somebody is takes their consent, item by item', async () => {
  const client = await settingsFor({ scopes: profile });
  expect(await client.getProfileName()).toBe('Ada King');
  expect(await client.getProfileGivenName()).toBe('Ada');
  expect(await client.getProfileEmail()).toBe('ada@example.com');
  expect(await client.getProfileMobileNumber()).toEqual({ countryCode: '44', phoneNumber: '5550100' });

  const stranger = await settingsFor();
  for (const call of [
    stranger.getProfileName(),
    stranger.getProfileGivenName(),
    stranger.getProfileEmail(),
    stranger.getProfileMobileNumber(),
  ]) {
    expect(await failureOf(call)).toBe(403);
  }
  const halfKnown = await settingsFor({ scopes: ['alexa::profile:given_name:read'] });
  expect(await halfKnown.getProfileGivenName()).toBe('Ada');
  expect(await failureOf(halfKnown.getProfileEmail())).toBe(403);
});

it('a person is read only when their voice is known', async () => {
  const known = await settingsFor({ scopes: profile, personId: 'amzn1.ask.person.BYRON' });
  expect(await known.getPersonsProfileName()).toBe('Byron King');
  expect(await known.getPersonsProfileGivenName()).toBe('Byron');
  expect(await known.getPersonsProfileMobileNumber()).toBeUndefined();
  expect(await failureOf((await settingsFor({ scopes: profile })).getPersonsProfileName())).toBe(403);
});

it('a token that is none opens nothing', async () => {
  const client = await settingsFor();
  bench.clock.pass(60 * 60_000);
  expect(await failureOf(client.getSystemTimeZone(kitchen.deviceId))).toBe(401);
});
