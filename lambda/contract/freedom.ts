/** What the answer to a request may hold. */
export type Freedom =
  | { readonly kind: 'everything' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'directives'; readonly types: readonly string[] }
  | { readonly kind: 'canFulfill' };

const everything: Freedom = { kind: 'everything' };
const nothing: Freedom = { kind: 'nothing' };
const directives = (...types: readonly string[]): Freedom => ({ kind: 'directives', types });

const halting = directives('AudioPlayer.Stop', 'AudioPlayer.ClearQueue');
const playing = directives('AudioPlayer.Play', 'AudioPlayer.Stop', 'AudioPlayer.ClearQueue');

/** Those with `everything` are the requests that have a session and wait for words. */
const freedoms: ReadonlyMap<string, Freedom> = new Map([
  ['LaunchRequest', everything],
  ['IntentRequest', everything],
  ['Connections.Response', everything],
  ['SessionResumedRequest', everything],
  ['CanFulfillIntentRequest', { kind: 'canFulfill' }],
  ['SessionEndedRequest', nothing],
  ['AudioPlayer.PlaybackStarted', halting],
  ['AudioPlayer.PlaybackFinished', halting],
  ['AudioPlayer.PlaybackStopped', nothing],
  ['AudioPlayer.PlaybackNearlyFinished', playing],
  ['AudioPlayer.PlaybackFailed', playing],
  ['PlaybackController.NextCommandIssued', playing],
  ['PlaybackController.PauseCommandIssued', playing],
  ['PlaybackController.PlayCommandIssued', playing],
  ['PlaybackController.PreviousCommandIssued', playing],
]);

/** Events, reports of errors and requests we do not know are acknowledged with an empty answer. */
export const freedomOf = (requestType: string | undefined): Freedom => freedoms.get(requestType ?? '') ?? nothing;
