import { describe, expect, it } from 'vitest';
import { line, ms, quiet, say, seconds, sequence, silence } from '#protocol';
import { aplaCarrier } from '../../lambda/alexa/carrier.ts';
import { createSkill } from '../../lambda/alexa/skill.ts';
import { readDocument } from '../../lambda/contract/apla/document.ts';
import { hear } from '../../lambda/contract/apla/hearing.ts';
import type { JsonObject } from '../../lambda/contract/json.ts';
import { wordsFor } from '../../lambda/locales/index.ts';
import { type Apla, toApla } from '../../lambda/render/apla.ts';
import { segmentsOf } from '../../lambda/render/segment.ts';
import { soundBase } from '../../lambda/simulator/house.ts';
import { memoryStore } from '../../lambda/store/memory.ts';
import { errorsOf, heardIn, house, intent, launch, newSession, now, requestOf, said } from '../alexa/bench.ts';
import { rendererContract } from '../contracts/renderer.ts';
import { audioBase, heardOf } from './reading.ts';

const options = { pace: 0, audioBase, longestBreak: seconds(10) } as const;

/** A document as the validator reads it. */
const read = (document: Apla) => {
  const directive: JsonObject = JSON.parse(JSON.stringify({ document }));
  const found = readDocument('$', directive);
  expect(found.faults).toEqual([]);
  return found.root === undefined ? [] : (hear(found.root, 2.5, house.world).segments ?? []);
};

rendererContract({
  name: 'APL for audio',
  deviation: { ms: 5, reason: 'the time of words is rounded to the millisecond, line by line' },
  heard: (timeline, words, pace) => {
    if (timeline.lasts === 0) return [];
    const document = toApla(segmentsOf(timeline), words, { ...options, pace });
    return heardOf(read(document), timeline, words, words.rateAt(pace));
  },
});

it('is spoken as sentences in a row, and silent to the millisecond', async () => {
  const words = await wordsFor('en-US');
  const voice = () => ms(1000);
  const rest = say({ voice }, line('dialog.rest'));
  const timeline = sequence(
    rest,
    say({ voice }, line('dialog.stayAsYouAre')),
    silence(ms(2345)),
    rest,
    quiet(seconds(6)),
  );
  expect(toApla(segmentsOf(timeline), words, options).mainTemplate.items[0].items).toEqual([
    { type: 'Speech', contentType: 'SSML', content: '<speak>Rest. Stay as you are.</speak>' },
    { type: 'Silence', duration: 2345 },
    { type: 'Speech', contentType: 'SSML', content: '<speak>Rest.</speak>' },
    { type: 'Audio', source: `${audioBase}/s4/1xb6000.mp3` },
  ]);
});

describe('with APL for audio switched on', () => {
  const bench = () => {
    const log: Readonly<Record<string, unknown>>[] = [];
    const wiring = { clock: () => now, audioBase: soundBase, carrier: aplaCarrier() };
    const skill = createSkill({
      ...wiring,
      progress: memoryStore({ clock: () => now }),
      log: (entry) => log.push(entry),
    });
    let attributes: Readonly<Record<string, unknown>> = {};
    let isNew = true;
    const send = async (body: Parameters<typeof requestOf>[0]) => {
      const request = requestOf(body, { ...newSession, isNew, attributes });
      const answer = await skill(request);
      expect(errorsOf(request, answer), JSON.stringify(answer)).toEqual([]);
      attributes = answer.sessionAttributes ?? attributes;
      isNew = false;
      return answer;
    };
    return { send, log };
  };

  it('V13 an evening is carried by documents that a real Echo would play, each with a spoken reprompt', async () => {
    const { send } = bench();
    for (const body of [
      launch,
      said('breathe'),
      said('ready'),
      said('ow'),
      said('rest'),
      said('help'),
      said('go on'),
    ]) {
      const { response } = await send(body);
      expect(response.outputSpeech, JSON.stringify(body)).toBeUndefined();
      expect(response.directives?.map(({ type }) => type)).toEqual(['Alexa.Presentation.APLA.RenderDocument']);
      expect(JSON.stringify(response.reprompt?.outputSpeech)).toMatch(/<speak>/);
    }
    const { response } = await send(intent('AMAZON.StopIntent'));
    expect(response.shouldEndSession).toBe(true);
  });

  it('V13 what could not be played is answered with nothing, and from then on there is plain speech, with no word about it', async () => {
    const { send, log } = bench();
    await send(launch);
    const failure = {
      type: 'Alexa.Presentation.APLA.RuntimeError',
      token: 'reply',
      errors: [{ type: 'AUDIO_SOURCE_ERROR', reason: 'NOT_FOUND_ERROR', message: 'no such file' }],
    };
    expect((await send(failure)).response).toEqual({});
    expect(log.some(({ errorClass }) => errorClass === 'CarrierError')).toBe(true);
    const answer = await send(said('breathe'));
    expect(answer.response.directives).toBeUndefined();
    expect(heardIn(answer)).not.toMatch(/error|audio|wrong|sorry/i);
    expect(heardIn(answer)).toMatch(/say get help/);
  });

  it('D12 a stream still begins after plain speech', async () => {
    const { send } = bench();
    await send(launch);
    await send(said('ready'));
    const { response } = await send(said('five minutes of four six breathing'));
    expect(response.directives?.map(({ type }) => type)).toEqual(['AudioPlayer.Play']);
    expect(response.outputSpeech).toBeDefined();
  });
});
