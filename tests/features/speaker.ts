import { expect } from 'vitest';
import { createSkill } from '../../lambda/alexa/skill.ts';
import type { Progress } from '../../lambda/conversation/progress.ts';
import { soundBase } from '../../lambda/simulator/house.ts';
import type { Body, Foreign } from '../../lambda/simulator/request.ts';
import { toEnvelope } from '../../lambda/simulator/request.ts';
import type { Activity } from '../../lambda/simulator/stream.ts';
import { memoryStore } from '../../lambda/store/memory.ts';
import type { Person } from '../../lambda/store/progress-store.ts';
import { errorsOf, from, heardIn, household, intent, newSession, noting, now, recordsOf } from '../alexa/bench.ts';

/** What the player says it plays, in milliseconds from the start; nothing without a token. */
export type Playing = { readonly token?: string; readonly at?: number; readonly activity?: Activity };

/** A speaker whose player says of itself what a test wants it to, in any order; every answer is one that an Echo takes. */
export const speaker = ({
  stored,
  person = household,
  voices = {},
}: {
  readonly stored?: Progress | undefined;
  readonly person?: Person;
  readonly voices?: Readonly<Record<string, string>>;
} = {}) => {
  const held = { records: stored === undefined ? {} : recordsOf([person, stored]) };
  const store = memoryStore({ clock: () => now, held });
  const calls: string[] = [];
  const skill = createSkill({
    progress: noting(store, calls),
    clock: () => now,
    log: () => {},
    audioBase: soundBase,
    voices,
  });
  const ask = async (body: Body | Foreign, playing: Playing = {}, whose: Person = person) => {
    const { token, at = 0, activity = 'PLAYING' } = playing;
    const player =
      token === undefined
        ? { playerActivity: 'IDLE' as const }
        : { playerActivity: activity, token, offsetInMilliseconds: at };
    const isPersons = body.type === 'LaunchRequest' || body.type === 'IntentRequest';
    const request = toEnvelope(body, { ...from(whose), player }, isPersons ? newSession : undefined, {
      requestId: 'amzn1.echo-api.request.1',
      at: now,
    });
    calls.length = 0;
    const { response } = await skill(request);
    expect(errorsOf(request, { version: '1.0', response }), JSON.stringify(response)).toEqual([]);
    expect(calls.filter((name) => name === 'load').length).toBeLessThanOrEqual(1);
    expect(calls.filter((name) => name === 'save').length).toBeLessThanOrEqual(1);
    return response;
  };
  return { ask, record: () => store.load(person), calls };
};

export type Response = Awaited<ReturnType<ReturnType<typeof speaker>['ask']>>;

/** The words of an answer, without its tags. */
export const wordsIn = (response: Response): string => heardIn({ version: '1.0', response });

/** What a player reports of a stream. `report('Stopped', token, 4000)` is that it was stopped there. */
export const report = (name: string, token: string, offsetInMilliseconds = 0): Foreign => ({
  type: `AudioPlayer.Playback${name}`,
  token,
  offsetInMilliseconds,
});

/** What a player reports that could not play. */
export const failure = (token: string, offsetInMilliseconds = 0): Foreign => ({
  type: 'AudioPlayer.PlaybackFailed',
  token,
  error: { type: 'MEDIA_ERROR_UNKNOWN', message: 'no' },
  currentPlaybackState: { offsetInMilliseconds, playerActivity: 'STOPPED', token },
});

/** One of the built-in words. `word('Next')` */
export const word = (name: string): Body => intent(`AMAZON.${name}Intent`);
