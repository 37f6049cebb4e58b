/** Hands the function a request; what it answers. */
export type Say = (event: unknown) => Promise<unknown>;

export type Rehearsal = {
  readonly say: Say;
  /** Status of a sound file at an address, without reading it. */
  readonly status: (url: string) => Promise<number>;
  readonly skillId: string;
  readonly locale: string;
  /** Milliseconds since 1970. */
  readonly now: number;
};

/** The answer of a turn that is not as it must be. */
export class RehearsalError extends Error {
  override name = 'RehearsalError';

  constructor(turn: string, found: string, wanted: string) {
    super(`${turn}: expected ${wanted}, got ${found}`);
  }
}

/** Nobody: an account that no person has. What a rehearsal leaves behind is erased at its end. */
const userId = 'amzn1.ask.account.REHEARSAL';

type Turn = {
  readonly name: string;
  readonly request: Readonly<Record<string, unknown>>;
  readonly open: boolean;
};

const intent = (name: string) => ({ type: 'IntentRequest', intent: { name, confirmationStatus: 'NONE', slots: {} } });

/** What somebody new does: opens it, breathes along, gets help. The last closes the session. */
const turns: readonly Turn[] = [
  { name: 'launch', request: { type: 'LaunchRequest' }, open: true },
  { name: 'yes', request: intent('AMAZON.YesIntent'), open: true },
  { name: 'help', request: intent('AMAZON.HelpIntent'), open: true },
  { name: 'get help', request: intent('GetHelpIntent'), open: false },
];

const objectIn = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const shown = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 200);

const speechIn = (turn: Turn, answer: unknown): string => {
  const response = objectIn(objectIn(answer).response);
  const { ssml } = objectIn(response.outputSpeech);
  if (typeof ssml !== 'string' || ssml.replace(/<[^>]+>/g, '').trim() === '') {
    throw new RehearsalError(turn.name, shown(answer), 'words');
  }
  if (response.shouldEndSession !== !turn.open) {
    const wanted = turn.open ? 'a session that stays open' : 'a session that ends';
    throw new RehearsalError(turn.name, shown(response.shouldEndSession), wanted);
  }
  if (turn.open && typeof objectIn(objectIn(response.reprompt).outputSpeech).ssml !== 'string') {
    throw new RehearsalError(turn.name, shown(response.reprompt), 'words for who does not answer');
  }
  return ssml;
};

const soundsIn = (ssml: string): readonly string[] =>
  [...ssml.matchAll(/<audio src="(https:[^"]+)"/g)].flatMap(([, url]) => url ?? []);

/** What Amazon's servers would send. */
const envelope = ({ skillId, locale, now }: Rehearsal, request: object, session: object | undefined) => {
  const [application, user] = [{ applicationId: skillId }, { userId }];
  const device = { deviceId: 'amzn1.ask.device.REHEARSAL', supportedInterfaces: { AudioPlayer: {} } };
  return {
    version: '1.0',
    ...(session && { session: { sessionId: 'amzn1.echo-api.session.rehearsal', application, user, ...session } }),
    context: { System: { application, user, device }, AudioPlayer: { playerActivity: 'IDLE' } },
    request: {
      requestId: `amzn1.echo-api.request.rehearsal-${now}`,
      timestamp: `${new Date(now).toISOString().slice(0, 19)}Z`,
      locale,
      ...request,
    },
  };
};

/**
 * Has a conversation with the function as it is deployed, and fetches the first sound that it plays. Nothing of it stays:
 * at the end the skill is disabled for an account that nobody has.
 * @throws RehearsalError for the first answer that is not as it must be
 */
export const rehearse = async (rehearsal: Rehearsal): Promise<void> => {
  const sounds: string[] = [];
  let session: object = { new: true, attributes: {} };
  try {
    for (const turn of turns) {
      const answer = await rehearsal.say(envelope(rehearsal, turn.request, session));
      sounds.push(...soundsIn(speechIn(turn, answer)));
      session = { new: false, attributes: objectIn(objectIn(answer).sessionAttributes) };
    }
  } finally {
    const gone = { type: 'AlexaSkillEvent.SkillDisabled', body: { userInformationPersistenceStatus: 'NOT_PERSISTED' } };
    await rehearsal.say(envelope(rehearsal, gone, undefined));
  }
  const [sound] = sounds;
  if (sound === undefined) throw new RehearsalError('sound', 'no address', 'a sound in one of the answers');
  const status = await rehearsal.status(sound);
  if (status !== 200) throw new RehearsalError('sound', `${status} for ${sound}`, '200');
};
