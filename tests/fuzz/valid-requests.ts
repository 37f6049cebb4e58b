import type { Foreign } from '../../lambda/simulator/request.ts';

/** A valid request, and whether it comes in a session. */
export type Valid = { readonly body: Foreign; readonly inSession: boolean };

const intent = (name: string, slots: object = {}, more: object = {}): Foreign => ({
  type: 'IntentRequest',
  intent: { name, confirmationStatus: 'NONE', slots },
  dialogState: 'COMPLETED',
  ...more,
});

const slot = (name: string, value: string, id?: string) => {
  const authority = `amzn1.er-authority.echo-sdk.amzn1.ask.skill.1.${name}`;
  const status = { code: id === undefined ? 'ER_SUCCESS_NO_MATCH' : 'ER_SUCCESS_MATCH' };
  const values = id === undefined ? {} : { values: [{ value: { name: value, id } }] };
  const resolutions = { resolutionsPerAuthority: [{ authority, status, ...values }] };
  const slotValue = { type: 'Simple', value, resolutions };
  return { [name]: { name, value, confirmationStatus: 'NONE', source: 'USER', resolutions, slotValue } };
};

const inSession: readonly Foreign[] = [
  { type: 'LaunchRequest', shouldLinkResultBeReturned: false },
  { type: 'LaunchRequest', task: { name: 'AMAZON.PrintPDF', version: '1', input: { title: 'x' } } },
  intent('AMAZON.YesIntent'),
  intent('AMAZON.NoIntent'),
  intent('AMAZON.ResumeIntent'),
  intent('AMAZON.HelpIntent'),
  intent('AMAZON.StopIntent'),
  intent('AMAZON.FallbackIntent'),
  intent('SignIntent', slot('sign', "I can't feel my legs")),
  intent('SignIntent', slot('sign', 'fever', 'FEVER')),
  intent('StartRoutineIntent', slot('routine', 'pelvic tilts', 'pelvic-tilts')),
  intent('BreatheIntent', { ...slot('duration', 'PT5M'), ...slot('pattern', 'four six', '4-6') }),
  intent(
    'BreatheIntent',
    { duration: { name: 'duration', confirmationStatus: 'NONE' } },
    { dialogState: 'IN_PROGRESS' },
  ),
  intent('QuestionIntent', slot('query', 'bed rest is best')),
  intent('IntentOfAnotherModel', slot('city', 'Berlin')),
  { type: 'SessionEndedRequest', reason: 'USER_INITIATED' },
  { type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' },
  { type: 'SessionEndedRequest', reason: 'PLAYTIME_LIMIT_REACHED' },
  { type: 'SessionEndedRequest', reason: 'ERROR', error: { type: 'ENDPOINT_TIMEOUT', message: 'late' } },
  {
    type: 'Connections.Response',
    name: 'AskFor',
    status: { code: '200', message: 'OK' },
    payload: { permissionScope: 'alexa::alerts:timers:skill:readwrite', status: 'ACCEPTED', isCardThrown: false },
    token: 'timers',
  },
  {
    type: 'SessionResumedRequest',
    cause: { type: 'ConnectionCompleted', status: { code: '200', message: 'OK' }, token: '1' },
  },
  {
    type: 'CanFulfillIntentRequest',
    intent: {
      name: 'BreatheIntent',
      confirmationStatus: 'NONE',
      slots: { duration: { name: 'duration', value: 'PT5M' } },
    },
  },
  {
    type: 'Alexa.Presentation.APLA.RuntimeError',
    token: 'breath',
    errors: [{ type: 'AUDIO_SOURCE_ERROR', reason: 'INTERNAL_SERVER_ERROR', message: 'no sound' }],
  },
  { type: 'Alexa.Presentation.APL.UserEvent', arguments: ['next'], source: { type: 'TouchWrapper', handler: 'Press' } },
];

const player = (name: string, more: object = {}): Foreign => ({
  type: `AudioPlayer.${name}`,
  token: 'rest',
  offsetInMilliseconds: 1000,
  ...more,
});

const sessionless: readonly Foreign[] = [
  player('PlaybackStarted'),
  player('PlaybackFinished'),
  player('PlaybackStopped'),
  player('PlaybackNearlyFinished'),
  player('PlaybackFailed', {
    error: { type: 'MEDIA_ERROR_SERVICE_UNAVAILABLE', message: '503' },
    currentPlaybackState: { token: 'rest', offsetInMilliseconds: 1000, playerActivity: 'PLAYING' },
  }),
  { type: 'PlaybackController.NextCommandIssued' },
  { type: 'PlaybackController.PauseCommandIssued' },
  { type: 'PlaybackController.PlayCommandIssued' },
  { type: 'PlaybackController.PreviousCommandIssued' },
  {
    type: 'System.ExceptionEncountered',
    error: { type: 'INVALID_RESPONSE', message: 'no' },
    cause: { requestId: 'amzn1.echo-api.request.2' },
  },
  { type: 'AlexaSkillEvent.SkillEnabled', eventCreationTime: '2026-11-22T02:40:00Z' },
  { type: 'AlexaSkillEvent.SkillDisabled', body: { userInformationPersistenceStatus: 'NOT_PERSISTED' } },
  { type: 'AlexaSkillEvent.SkillDisabled', body: { userInformationPersistenceStatus: 'PERSISTED' } },
  { type: 'AlexaSkillEvent.SkillPermissionAccepted', body: { acceptedPermissions: [{ scope: 'a' }] } },
  { type: 'AlexaSkillEvent.SkillPermissionChanged', body: { acceptedPermissions: [] } },
  { type: 'AlexaSkillEvent.SkillAccountLinked', body: { accessToken: 'token' } },
  { type: 'Reminders.ReminderStarted', body: { alertToken: 'a' } },
  { type: 'Reminders.ReminderCreated', body: { alertToken: 'a' } },
];

/** One of every type a skill may be sent, some in several shapes (contract 1.3 and 10). */
export const validRequests: readonly Valid[] = [
  ...inSession.map((body) => ({ body, inSession: true })),
  ...sessionless.map((body) => ({ body, inSession: false })),
];
