import type { Foreign } from '../../lambda/simulator/request.ts';
import { launch } from './bench.ts';

const slot = { name: 'sign', value: "I can't feel my legs", confirmationStatus: 'NONE' };

/** Requests that are somebody's turn: they are answered in words, and say whether the session ends. */
export const spoken: readonly Foreign[] = [
  launch,
  { type: 'IntentRequest', intent: { name: 'AMAZON.HelpIntent', confirmationStatus: 'NONE', slots: {} } },
  { type: 'IntentRequest', intent: { name: 'SignIntent', confirmationStatus: 'NONE', slots: { sign: slot } } },
  { type: 'IntentRequest', intent: { name: 'IntentOfAnotherModel', confirmationStatus: 'NONE' } },
  { type: 'IntentRequest', dialogState: 'IN_PROGRESS', intent: { name: 'BreatheIntent', slots: {} } },
  { type: 'Connections.Response', name: 'AskFor', status: { code: '200' }, payload: { status: 'ACCEPTED' }, token: '' },
  { type: 'SessionResumedRequest', cause: { type: 'ConnectionCompleted', status: { code: '200' } } },
];

/** Requests that may be answered with nothing, or with directives alone: they are answered with nothing. */
export const silent: readonly Foreign[] = [
  { type: 'SessionEndedRequest', reason: 'USER_INITIATED' },
  { type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' },
  { type: 'SessionEndedRequest', reason: 'ERROR', error: { type: 'INVALID_RESPONSE', message: 'no' } },
  { type: 'AudioPlayer.PlaybackStarted', token: '', offsetInMilliseconds: 0 },
  { type: 'AudioPlayer.PlaybackFinished', token: '', offsetInMilliseconds: 0 },
  { type: 'AudioPlayer.PlaybackStopped', token: '', offsetInMilliseconds: 0 },
  { type: 'AudioPlayer.PlaybackNearlyFinished', token: '', offsetInMilliseconds: 0 },
  { type: 'AudioPlayer.PlaybackFailed', token: '', error: { type: 'MEDIA_ERROR_UNKNOWN', message: '' } },
  { type: 'PlaybackController.NextCommandIssued' },
  { type: 'PlaybackController.PauseCommandIssued' },
  { type: 'PlaybackController.PlayCommandIssued' },
  { type: 'PlaybackController.PreviousCommandIssued' },
  { type: 'System.ExceptionEncountered', error: { type: 'INVALID_RESPONSE', message: '' }, cause: { requestId: '' } },
  { type: 'Alexa.Presentation.APLA.RuntimeError', errors: [] },
  { type: 'Alexa.Presentation.APL.UserEvent', arguments: ['next'] },
  { type: 'Display.ElementSelected', token: '' },
  { type: 'GameEngine.InputHandlerEvent', events: [] },
  { type: 'AlexaSkillEvent.SkillEnabled' },
  { type: 'AlexaSkillEvent.SkillDisabled', body: { userInformationPersistenceStatus: 'PERSISTED' } },
  { type: 'AlexaSkillEvent.SkillPermissionAccepted', body: { acceptedPermissions: [] } },
  { type: 'AlexaSkillEvent.SkillPermissionChanged', body: {} },
  { type: 'AlexaSkillEvent.SkillAccountLinked', body: { accessToken: '' } },
  { type: 'AlexaHouseholdListEvent.ItemsCreated', body: { listId: '', listItemIds: [] } },
  { type: 'Reminders.ReminderStarted', body: { alertToken: '' } },
  { type: 'Something.Nobody.Has.Heard.Of' },
  { type: '' },
];

/** For a table of tests. */
export const named = (bodies: readonly Foreign[]) => bodies.map((body) => [body.type || '(no type)', body] as const);
