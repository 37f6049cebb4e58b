import { check, type World } from '../../lambda/contract/check.ts';

/** A world with one known sound of a minute, an Amazon one of five seconds, and a manifest with a player. */
export const world: World = {
  soundLength: (url) =>
    new Map([
      ['https://sounds.example/minute.mp3', 60_000],
      ['http://localhost:3000/minute.mp3', 60_000],
      ['soundbank://soundlibrary/water/nature/nature_08', 5_000],
    ]).get(url),
  manifest: { interfaces: ['AUDIO_PLAYER'], permissions: [] },
  disclaimer: { 'en-US': 'not medical advice' },
  wordsPerSecond: () => 2.5,
};

export const minute = '<audio src="https://sounds.example/minute.mp3"/>';

export const request = (type: string, more: object = {}) => ({
  version: '1.0',
  request: { type, requestId: 'r1', timestamp: '2026-11-20T10:00:00Z', locale: 'en-US', ...more },
});
export const launch = request('LaunchRequest');
export const intent = (name: string) => request('IntentRequest', { intent: { name, confirmationStatus: 'NONE' } });

const spoken = (ssml: string) => ({ type: 'SSML', ssml: `<speak>${ssml}</speak>` });
export const answer = (response: object, more: object = {}) => ({ version: '1.0', response, ...more });
export const open = (say: string, again = 'Say ready. Shall we?', more: object = {}) =>
  answer({
    outputSpeech: spoken(say),
    reprompt: { outputSpeech: spoken(again) },
    shouldEndSession: false,
    ...more,
  });
export const closed = (say: string, more: object = {}) =>
  answer({ outputSpeech: spoken(say), shouldEndSession: true, ...more });

/** A request with what the device says of itself. */
export const from = (asked: object, supportedInterfaces: object, AudioPlayer: object = { playerActivity: 'IDLE' }) => ({
  ...asked,
  context: { System: { device: { deviceId: 'd1', supportedInterfaces } }, AudioPlayer },
});

/** A directive that plays a stream, with parts of it replaced. */
export const play = (stream: object = {}, more: object = {}) => ({
  type: 'AudioPlayer.Play',
  playBehavior: 'REPLACE_ALL',
  audioItem: {
    stream: { url: 'https://sounds.example/ten.mp3', token: 'ten', offsetInMilliseconds: 0, ...stream },
  },
  ...more,
});

/** A directive with a document of APL for audio that plays `items`. */
export const render = (items: readonly object[], document: object = {}) => ({
  type: 'Alexa.Presentation.APLA.RenderDocument',
  token: 'doc',
  document: { type: 'APLA', version: '0.91', mainTemplate: { parameters: ['payload'], items }, ...document },
  datasources: {},
});

/** Numbers of the rules an answer breaks, each once. */
export const broken = (asked: unknown, given: unknown, more: Partial<World> = {}): readonly string[] => [
  ...new Set(check(asked, given, { ...world, ...more }).map(({ rule }) => rule)),
];
