import type { Instant } from './clock.ts';
import { contextOf, type Device, hasPlayer } from './device.ts';
import type { RequestSlot } from './slot.ts';
import type { PlayerContext } from './stream.ts';

export type Attributes = Readonly<Record<string, unknown>>;

export type FailureType = 'INVALID_RESPONSE' | 'ENDPOINT_TIMEOUT';
export type Failure = { readonly type: FailureType; readonly message: string };

/** What happened, as a skill is told. */
export type Body =
  | { readonly type: 'LaunchRequest' }
  | {
      readonly type: 'IntentRequest';
      readonly intent: {
        readonly name: string;
        readonly confirmationStatus: 'NONE';
        readonly slots: Readonly<Record<string, RequestSlot>>;
      };
    }
  | { readonly type: 'SessionEndedRequest'; readonly reason: 'USER_INITIATED' | 'EXCEEDED_MAX_REPROMPTS' }
  | { readonly type: 'SessionEndedRequest'; readonly reason: 'ERROR'; readonly error: Failure }
  | {
      readonly type: 'Connections.Response';
      readonly name: string;
      readonly status: { readonly code: string; readonly message: string };
      readonly payload?: Attributes;
      readonly token?: string;
    };

/** A request written by hand: any type, any fields. */
export type Foreign = { readonly type: string; readonly [field: string]: unknown };

export type Session = { readonly id: string; readonly isNew: boolean; readonly attributes: Attributes };

export const permissionStatuses = ['GRANTED', 'DENIED'] as const;
export type PermissionStatus = (typeof permissionStatuses)[number];

/** Where a skill finds Alexa's services during one request, and what it shows them. */
export type Access = { readonly apiEndpoint: string; readonly apiAccessToken: string };

/** An Echo without services hands out no token. */
export const noAccess: Access = {
  apiEndpoint: 'https://api.amazonalexa.com',
  apiAccessToken: '',
};

/** Who and what a request comes from. Ids as in contract 10.3; `personId` only when the voice is recognised. */
export type Origin = {
  readonly skillId: string;
  readonly userId: string;
  readonly deviceId: string;
  readonly personId?: string;
  readonly locale: string;
  readonly device: Device;
  /** Absent: it never played. */
  readonly player?: PlayerContext;
  /** By scope; absent: nothing was ever asked. */
  readonly permissions?: Readonly<Record<string, PermissionStatus>>;
};

export type Stamp = { readonly requestId: string; readonly at: Instant };

const permissionsOf = ({ permissions = {} }: Origin) => {
  const scopes = Object.entries(permissions).map(([scope, status]) => [scope, { status }]);
  return scopes.length > 0 && { permissions: { scopes: Object.fromEntries(scopes) } };
};

/** A request as Amazon's servers send it, contract section 10. */
export const toEnvelope = (
  body: Body | Foreign,
  origin: Origin,
  session: Session | undefined,
  stamp: Stamp,
  access: Access = noAccess,
) => {
  const application = { applicationId: origin.skillId };
  const user = { userId: origin.userId, ...permissionsOf(origin) };
  const { supportedInterfaces, views } = contextOf(origin.device);
  return {
    version: '1.0',
    ...(session && {
      session: { new: session.isNew, sessionId: session.id, application, attributes: session.attributes, user },
    }),
    context: {
      System: {
        application,
        user,
        ...(origin.personId !== undefined && { person: { personId: origin.personId } }),
        device: { deviceId: origin.deviceId, supportedInterfaces },
        unit: {},
        ...access,
      },
      ...(hasPlayer(origin.device) && { AudioPlayer: origin.player ?? { playerActivity: 'IDLE' } }),
      ...views,
    },
    request: {
      requestId: stamp.requestId,
      // Whole seconds, as Amazon writes them.
      timestamp: `${new Date(stamp.at).toISOString().slice(0, 19)}Z`,
      locale: origin.locale,
      ...body,
    },
  };
};
