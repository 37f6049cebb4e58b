import type { services } from 'ask-sdk-model';
import { type Answer, done, refused } from './answer.ts';
import type { Call, Endpoint } from './call.ts';

/** What is set on a device; nothing where the person never set it. `timeZone` as in the IANA database. */
export type DeviceSettings = {
  readonly timeZone?: string;
  readonly temperatureUnit?: services.ups.TemperatureUnit;
  readonly distanceUnits?: services.ups.DistanceUnits;
};

/** What an account, or a person with a voice profile, has told Amazon about themselves. */
export type Profile = {
  readonly name?: string;
  readonly givenName?: string;
  readonly email?: string;
  readonly mobileNumber?: services.ups.PhoneNumber;
};

/** Settings by device id and by person id. Read at each call, so they may change. */
export type Settings = {
  readonly devices: Readonly<Record<string, DeviceSettings>>;
  readonly account: Profile;
  readonly persons: Readonly<Record<string, Profile>>;
};

const found = (value: unknown): Answer => (value === undefined ? { status: 204 } : done(value));

/** The settings service, which Amazon's SDK calls UPS. */
export const settingsEndpoint = (settings: () => Settings): Endpoint<'settings'> => {
  const ofDevice =
    (key: keyof DeviceSettings) =>
    ({ id, access }: Call) =>
      id === access.deviceId
        ? found(settings().devices[id]?.[key])
        : refused(403, 'INVALID_TOKEN', `the token is for the device ${access.deviceId}`);
  const ofAccount = (key: keyof Profile) => () => found(settings().account[key]);
  const ofPerson =
    (key: keyof Profile) =>
    ({ access: { personId } }: Call) =>
      personId === undefined
        ? refused(403, 'INVALID_TOKEN', 'the token is for nobody whose voice is known')
        : found(settings().persons[personId]?.[key]);
  return {
    'settings.timeZone': ofDevice('timeZone'),
    'settings.temperatureUnit': ofDevice('temperatureUnit'),
    'settings.distanceUnits': ofDevice('distanceUnits'),
    'settings.name': ofAccount('name'),
    'settings.givenName': ofAccount('givenName'),
    'settings.email': ofAccount('email'),
    'settings.mobileNumber': ofAccount('mobileNumber'),
    'settings.personName': ofPerson('name'),
    'settings.personGivenName': ofPerson('givenName'),
    'settings.personMobileNumber': ofPerson('mobileNumber'),
  };
};
