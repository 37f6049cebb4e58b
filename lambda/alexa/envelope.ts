/** What of a request matters to us. Everything is optional on the way in: requests gain fields and lack them (contract 1.1.11). */
export type Incoming = {
  readonly type: string;
  readonly requestId: string;
  readonly locale: string;
  readonly applicationId?: string;
  readonly userId?: string;
  /** Present when Alexa recognised the voice. */
  readonly personId?: string;
  readonly hasSession: boolean;
  readonly isNew: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly hasScreen: boolean;
  /** The speaker, and where Alexa's services answer for it; the token is of this request and is never kept. */
  readonly device?: { readonly id: string; readonly endpoint: string; readonly token: string };
  /** Absent on a device that cannot play streams. */
  readonly player?: {
    readonly token?: string;
    /** Milliseconds from the beginning of the stream. */
    readonly at: number;
    readonly activity: string;
    /** What a report of the player is about, which need not be what it plays now. */
    readonly reported?: { readonly token?: string; readonly at: number };
  };
  readonly intent?: { readonly name: string; readonly slots: Readonly<Record<string, Slot>> };
  /** Where Alexa's services are reached, and the token for them. */
  readonly access?: { readonly endpoint: string; readonly token: string };
  /** Whether the person lets the skill set timers, as far as the request says. */
  readonly timersGranted?: boolean;
  /** How Alexa's question for a permission ended. */
  readonly consent?: { readonly code: string; readonly answer: string; readonly cardThrown: boolean };
  /** Of an event: has the person's data been left behind? */
  readonly persistence?: string;
  /** What Alexa says went wrong before, in its own word: `INVALID_RESPONSE`. */
  readonly failure?: string;
};

/** What was heard in a slot, and the ids it resolved to. */
export type Slot = { readonly value?: string; readonly ids: readonly string[] };

type Json = Readonly<Record<string, unknown>>;

const objectIn = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value.slice(0, 1024) : undefined;

const lengthIn = (value: unknown): number => (Number.isSafeInteger(value) && Number(value) > 0 ? Number(value) : 0);

const given = <T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined }): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;

/** One word of Alexa's; what else it has to say is not kept. */
const failureIn = ({ type }: Json): string | undefined => {
  const word = textIn(type);
  return word !== undefined && /^[A-Z_]{1,64}$/.test(word) ? word : undefined;
};

const playerOf = (interfaces: Json, player: Json, request: Json): Incoming['player'] => {
  if (interfaces.AudioPlayer === undefined) return undefined;
  const failing = objectIn(request.currentPlaybackState).offsetInMilliseconds;
  return {
    at: lengthIn(player.offsetInMilliseconds),
    activity: textIn(player.playerActivity) ?? 'IDLE',
    reported: { at: lengthIn(request.offsetInMilliseconds ?? failing), ...given({ token: textIn(request.token) }) },
    ...given({ token: textIn(player.token) }),
  };
};

const deviceOf = (system: Json): Incoming['device'] => {
  const id = textIn(objectIn(system.device).deviceId);
  const endpoint = textIn(system.apiEndpoint);
  const token = typeof system.apiAccessToken === 'string' ? system.apiAccessToken : '';
  const isReachable = endpoint !== undefined && /^https?:/.test(endpoint) && URL.canParse(endpoint);
  return id !== undefined && isReachable && /^\S+$/.test(token) ? { id, endpoint, token } : undefined;
};

const idsOf = (slot: Json): readonly string[] => {
  const authorities = listIn(objectIn(slot.resolutions).resolutionsPerAuthority).map(objectIn);
  const matched = authorities.filter(({ status }) => objectIn(status).code === 'ER_SUCCESS_MATCH');
  const values = matched.flatMap(({ values: found }) => listIn(found).map((each) => objectIn(objectIn(each).value)));
  return [...new Set(values.flatMap(({ id, name }) => textIn(id) ?? textIn(name) ?? []))];
};

const slotOf = (slot: Json): Slot => {
  const value = textIn(slot.value);
  return { ids: idsOf(slot), ...(value === undefined ? {} : { value }) };
};

const intentOf = (request: Json): Incoming['intent'] => {
  const intent = objectIn(request.intent);
  const name = textIn(intent.name);
  if (name === undefined) return undefined;
  const slots = Object.entries(objectIn(intent.slots)).map(([key, slot]) => [key, slotOf(objectIn(slot))] as const);
  return { name, slots: Object.fromEntries(slots) };
};

const accessOf = ({ apiEndpoint, apiAccessToken }: Json): Incoming['access'] => {
  const [endpoint, token] = [textIn(apiEndpoint), typeof apiAccessToken === 'string' ? apiAccessToken : ''];
  return endpoint === undefined || token === '' || !URL.canParse(endpoint) ? undefined : { endpoint, token };
};

/** The permission to set timers, as the manifest declares it. */
export const timersScope = 'alexa::alerts:timers:skill:readwrite';

const grantedIn = (user: Json): boolean | undefined => {
  const { status } = objectIn(objectIn(objectIn(user.permissions).scopes)[timersScope]);
  return typeof status === 'string' ? status === 'GRANTED' : undefined;
};

const consentOf = (request: Json): Incoming['consent'] => {
  if (request.type !== 'Connections.Response' || request.name !== 'AskFor') return undefined;
  const payload = objectIn(request.payload);
  return {
    code: textIn(objectIn(request.status).code) ?? '500',
    answer: textIn(payload.status) ?? '',
    cardThrown: payload.isCardThrown === true,
  };
};

/** Reads a request leniently: any JSON value gives an answerable one. */
export const readEnvelope = (event: unknown): Incoming => {
  const envelope = objectIn(event);
  const request = objectIn(envelope.request);
  const session = objectIn(envelope.session);
  const context = objectIn(envelope.context);
  const system = objectIn(context.System);
  const interfaces = objectIn(objectIn(system.device).supportedInterfaces);
  const application = objectIn(system.application ?? session.application);
  return {
    type: textIn(request.type) ?? 'Unknown',
    requestId: textIn(request.requestId) ?? 'unknown',
    locale: textIn(request.locale) ?? 'en-US',
    hasSession: Object.keys(session).length > 0,
    isNew: session.new !== false,
    attributes: objectIn(session.attributes),
    hasScreen: interfaces['Alexa.Presentation.APL'] !== undefined,
    ...given({
      access: accessOf(system),
      timersGranted: grantedIn(objectIn(system.user ?? session.user)),
      consent: consentOf(request),
      device: deviceOf(system),
      player: playerOf(interfaces, objectIn(context.AudioPlayer), request),
      applicationId: textIn(application.applicationId),
      userId: textIn(objectIn(system.user ?? session.user).userId),
      personId: textIn(objectIn(system.person).personId),
      intent: intentOf(request),
      failure: failureIn(objectIn(request.error)),
      persistence: textIn(objectIn(request.body).userInformationPersistenceStatus),
    }),
  };
};
