import { describe, expect, it } from 'vitest';
import type { Happening } from '../../lambda/simulator/happening.ts';
import { type Bench, nothing, plugIn, type Request, skillOf, teaWorld } from './tea.ts';

/** A skill that plays: contract section 14, the rows of the stream player. */

const world = {
  ...teaWorld,
  soundLength: (url: string) => (url.endsWith('/kettle.mp3') ? 7000 : 60_000),
  manifest: { interfaces: ['AUDIO_PLAYER'], permissions: [] },
};

const stream = (token: string, offsetInMilliseconds = 0, expectedPreviousToken?: string) => ({
  url: `https://tea.example/${token}.mp3`,
  token,
  offsetInMilliseconds,
  ...(expectedPreviousToken !== undefined && { expectedPreviousToken }),
});

const play = (token: string, playBehavior = 'REPLACE_ALL', after?: string, offset = 0) => ({
  type: 'AudioPlayer.Play',
  playBehavior,
  audioItem: { stream: stream(token, offset, after) },
});
const stop = { type: 'AudioPlayer.Stop' };

/** Says something, ends, and then does what the directives ask. */
const closing = (text: string, ...directives: readonly object[]) => ({
  version: '1.0',
  response: {
    outputSpeech: { type: 'SSML', ssml: `<speak>${text}</speak>` },
    directives,
    shouldEndSession: true,
  },
});
const quietly = (...directives: readonly object[]) => ({ version: '1.0', response: { directives } });
const stopping = { version: '1.0', response: { directives: [stop], shouldEndSession: true } };

/** Answers to the player, unless a test says otherwise: nothing. */
const player = (answers: Readonly<Record<string, unknown>>) => ({
  'AudioPlayer.PlaybackStarted': nothing,
  'AudioPlayer.PlaybackFinished': nothing,
  'AudioPlayer.PlaybackStopped': nothing,
  'AudioPlayer.PlaybackNearlyFinished': nothing,
  'AudioPlayer.PlaybackFailed': nothing,
  'System.ExceptionEncountered': nothing,
  LaunchRequest: closing('Here it comes.', play('one')),
  ...answers,
});

const bench = (answers: Readonly<Record<string, unknown>> = {}, more: Bench = {}) => {
  const requests: Request[] = [];
  return { ...plugIn({ skill: skillOf(player(answers), requests), world, ...more }), requests };
};

const streams = (happenings: readonly Happening[]) =>
  happenings.flatMap((it) => (it.kind === 'stream' ? [`${it.at} ${it.state} ${it.token} ${it.position}`] : []));
const asked = (requests: readonly Request[]) => requests.map(({ request }) => request.intent?.name ?? request.type);

describe('a stream', () => {
  it('starts after the speech, asks for the next one near its end, and is over in time', async () => {
    const { echo, happenings, requests } = bench();
    await echo.say('open tea time');
    await echo.pass(120_000);
    expect(streams(happenings)).toEqual([
      '1200 started one 0',
      '51200 nearlyFinished one 50000',
      '61200 finished one 60000',
    ]);
    expect(requests.map(({ request }) => [request.type, request.offsetInMilliseconds])).toEqual([
      ['LaunchRequest', undefined],
      ['AudioPlayer.PlaybackStarted', 0],
      ['AudioPlayer.PlaybackNearlyFinished', 50_000],
      ['AudioPlayer.PlaybackFinished', 60_000],
    ]);
    expect(requests.slice(1).every(({ session }) => session === undefined)).toBe(true);
    expect(echo.state().stream).toEqual({ activity: 'FINISHED', token: 'one', position: 60_000 });
  });

  it('begins where it is told to, and reports that', async () => {
    const { echo, happenings } = bench({
      LaunchRequest: closing('On.', play('one', 'REPLACE_ALL', undefined, 58_000)),
    });
    await echo.say('open tea time');
    await echo.pass(10_000);
    expect(streams(happenings)).toEqual([
      '400 started one 58000',
      '400 nearlyFinished one 58000',
      '2400 finished one 60000',
    ]);
  });

  it('is followed by what was enqueued behind it, and by nothing enqueued behind another', async () => {
    const behind = (token: string) =>
      bench({ 'AudioPlayer.PlaybackNearlyFinished': quietly(play('two', 'ENQUEUE', token)) });
    const right = behind('one');
    await right.echo.say('open tea time');
    await right.echo.pass(62_000);
    expect(streams(right.happenings).slice(-2)).toEqual(['61200 finished one 60000', '61200 started two 0']);

    const wrong = behind('another');
    await wrong.echo.say('open tea time');
    await wrong.echo.pass(62_000);
    expect(streams(wrong.happenings).at(-1)).toBe('61200 finished one 60000');
  });

  it('makes way for another at once, which begins after the words', async () => {
    const { echo, happenings, requests } = bench({ BrewIntent: closing('Another one.', play('two')) });
    await echo.say('open tea time');
    await echo.pass(11_200);
    await echo.say('Alexa, ask tea time to brew mint');
    await echo.pass(5000);
    expect(streams(happenings)).toEqual(['1200 started one 0', '11200 stopped one 10000', '12000 started two 0']);
    expect(asked(requests).filter((type) => type === 'AudioPlayer.PlaybackStopped')).toHaveLength(1);
  });

  it('changes what waits behind it without being stopped', async () => {
    const { echo, happenings } = bench({
      'AudioPlayer.PlaybackNearlyFinished': quietly(play('three', 'REPLACE_ENQUEUED')),
    });
    await echo.say('open tea time');
    await echo.pass(62_000);
    expect(streams(happenings).slice(-2)).toEqual(['61200 finished one 60000', '61200 started three 0']);
  });

  it('clears what waits behind it, or all', async () => {
    for (const [clearBehavior, last] of [
      ['CLEAR_ENQUEUED', '61200 finished one 60000'],
      ['CLEAR_ALL', '51200 stopped one 50000'],
    ] as const) {
      const clear = { type: 'AudioPlayer.ClearQueue', clearBehavior };
      const { echo, happenings } = bench({
        'AudioPlayer.PlaybackNearlyFinished': quietly(play('two', 'ENQUEUE', 'one'), clear),
      });
      await echo.say('open tea time');
      await echo.pass(90_000);
      expect(streams(happenings).at(-1)).toBe(last);
    }
  });

  it('that cannot be played is reported with what went wrong, and may be replaced', async () => {
    const { echo, happenings, requests } = bench({ 'AudioPlayer.PlaybackFailed': quietly(play('spare')) });
    echo.fail({ stream: 'MEDIA_ERROR_SERVICE_UNAVAILABLE' });
    await echo.say('open tea time');
    await echo.pass(2000);
    expect(requests[1]?.request).toMatchObject({
      type: 'AudioPlayer.PlaybackFailed',
      token: 'one',
      error: { type: 'MEDIA_ERROR_SERVICE_UNAVAILABLE' },
      currentPlaybackState: { offsetInMilliseconds: 0, token: 'one' },
    });
    expect(streams(happenings)).toEqual(['1200 failed one 0', '1200 started spare 0']);
  });

  it('is told of in every request, wherever it is', async () => {
    const { echo, requests } = bench();
    await echo.say('open tea time');
    await echo.pass(11_200);
    await echo.say('Alexa, ask tea time to brew mint');
    const players = requests.map(({ context }) => Reflect.get(context, 'AudioPlayer'));
    expect(players[0]).toEqual({ playerActivity: 'IDLE' });
    expect(players[1]).toEqual({ playerActivity: 'PLAYING', token: 'one', offsetInMilliseconds: 0 });
    expect(players.at(-1)).toEqual({ playerActivity: 'PAUSED', token: 'one', offsetInMilliseconds: 10_000 });
  });

  it('is never sent to a device without a player', async () => {
    const { echo, happenings, requests } = bench({}, { device: 'no-player' });
    await echo.say('open tea time');
    await echo.pass(5000);
    expect(streams(happenings)).toEqual([]);
    expect(requests[0]?.context).not.toHaveProperty('AudioPlayer');
    expect(requests[0]?.context.System.device.supportedInterfaces).toEqual({});
  });
});

describe('words to a stream', () => {
  it('reach the last player in a new session without its name, with the offset, and it must stop the stream', async () => {
    const { echo, happenings, requests } = bench({ 'AMAZON.PauseIntent': stopping });
    await echo.say('open tea time');
    await echo.pass(11_200);
    await echo.say('Alexa, pause');
    expect(asked(requests).slice(-2)).toEqual(['AMAZON.PauseIntent', 'AudioPlayer.PlaybackStopped']);
    const [pause] = requests.slice(-2);
    expect(pause?.session?.new).toBe(true);
    expect(Reflect.get(pause?.context ?? {}, 'AudioPlayer')).toMatchObject({ offsetInMilliseconds: 10_000 });
    expect(streams(happenings).at(-1)).toBe('11200 stopped one 10000');

    const deaf = bench({ 'AMAZON.PauseIntent': { version: '1.0', response: { shouldEndSession: true } } });
    await deaf.echo.say('open tea time');
    await deaf.echo.pass(11_200);
    await deaf.echo.say('Alexa, pause');
    expect(deaf.echo.state().stream?.activity).toBe('PLAYING');
  });

  it('"stop" is a pause while it plays, and nobody is told when nothing does', async () => {
    const { echo, requests } = bench({ 'AMAZON.PauseIntent': stopping });
    await echo.say('open tea time');
    await echo.pass(11_200);
    await echo.say('Alexa, stop');
    expect(asked(requests)).toContain('AMAZON.PauseIntent');
    const count = requests.length;
    await echo.say('Alexa, stop');
    expect(requests).toHaveLength(count);
  });

  it.each([
    ['resume', 'AMAZON.ResumeIntent'],
    ['next', 'AMAZON.NextIntent'],
    ['previous', 'AMAZON.PreviousIntent'],
    ['repeat', 'AMAZON.RepeatIntent'],
    ['start over', 'AMAZON.StartOverIntent'],
    ['loop on', 'AMAZON.LoopOnIntent'],
    ['loop off', 'AMAZON.LoopOffIntent'],
    ['shuffle', 'AMAZON.ShuffleOnIntent'],
    ['shuffle off', 'AMAZON.ShuffleOffIntent'],
    ['cancel', 'AMAZON.CancelIntent'],
  ])('"%s" comes as %s hours later, even where the model lacks it', async (words, intent) => {
    const { echo, requests } = bench({ [intent]: nothing });
    await echo.say('open tea time');
    await echo.pass(4 * 3_600_000);
    await echo.say(`Alexa, ${words}`);
    expect(requests.at(-1)?.request.intent?.name).toBe(intent);
    expect(requests.at(-1)?.session?.new).toBe(true);
  });

  it('are not delivered once another has played, or the power was gone', async () => {
    const other = bench();
    await other.echo.say('open tea time');
    await other.echo.pass(11_200);
    await other.echo.playOther();
    expect(asked(other.requests).at(-1)).toBe('AudioPlayer.PlaybackStopped');
    const count = other.requests.length;
    await other.echo.say('Alexa, resume');
    expect(other.requests).toHaveLength(count);

    const dark = bench();
    await dark.echo.say('open tea time');
    await dark.echo.pass(11_200);
    dark.echo.reboot();
    await dark.echo.say('Alexa, resume');
    expect(asked(dark.requests).at(-1)).toBe('AudioPlayer.PlaybackStarted');
  });

  it('"play some music" sets another service playing', async () => {
    const { echo, requests } = bench();
    await echo.say('open tea time');
    await echo.pass(11_200);
    await echo.say('Alexa, play some music');
    expect(asked(requests).at(-1)).toBe('AudioPlayer.PlaybackStopped');
    expect(echo.state().stream?.activity).toBe('STOPPED');
  });
});

describe('a stream and other sounds', () => {
  it('is paused when the skill is opened, and goes on when the session is over', async () => {
    const open = {
      version: '1.0',
      response: {
        outputSpeech: { type: 'SSML', ssml: '<speak>Which tea?</speak>' },
        reprompt: { outputSpeech: { type: 'SSML', ssml: '<speak>Which one?</speak>' } },
        shouldEndSession: false,
      },
    };
    const { echo, happenings } = bench({ BrewIntent: open, 'AMAZON.StopIntent': closing('Bye.') });
    await echo.say('open tea time');
    await echo.pass(11_200);
    await echo.say('Alexa, ask tea time to brew mint');
    await echo.hear();
    expect(echo.state()).toMatchObject({ listening: { attempt: 1 }, stream: { activity: 'PAUSED' } });
    await echo.say('stop');
    await echo.pass(2000);
    expect(streams(happenings)).toEqual(['1200 started one 0', '11200 stopped one 10000', '12400 started one 10000']);
  });

  it('answers the buttons of the device without a session, while the skill was the last to play', async () => {
    const { echo, happenings, requests } = bench({
      'PlaybackController.NextCommandIssued': quietly(play('two')),
      'PlaybackController.PauseCommandIssued': quietly(stop),
    });
    await echo.press('next');
    expect(requests).toHaveLength(0);
    await echo.say('open tea time');
    await echo.pass(11_200);
    await echo.press('next');
    await echo.press('pause');
    expect(streams(happenings).slice(1)).toEqual([
      '11200 stopped one 10000',
      '11200 started two 0',
      '11200 stopped two 0',
    ]);
    const next = requests.find(({ request }) => request.type === 'PlaybackController.NextCommandIssued');
    expect(next?.session).toBeUndefined();
  });

  it('whose report is answered badly is an exception for the skill, and nothing a person hears', async () => {
    const { echo, requests, happenings } = bench({ 'AudioPlayer.PlaybackStarted': closing('Hello again.') });
    await echo.say('open tea time');
    await echo.pass(3000);
    const started = requests.find(({ request }) => request.type === 'AudioPlayer.PlaybackStarted');
    expect(requests.at(-1)?.request).toMatchObject({
      type: 'System.ExceptionEncountered',
      error: { type: 'INVALID_RESPONSE' },
      cause: { requestId: started?.request.requestId },
    });
    expect(JSON.stringify(happenings)).not.toContain('"text":"Hello again.');
  });
});
