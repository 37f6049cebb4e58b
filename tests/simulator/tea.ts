import type { World } from '../../lambda/contract/world.ts';
import { simulatedClock } from '../../lambda/simulator/clock.ts';
import type { Device } from '../../lambda/simulator/device.ts';
import type { Happening } from '../../lambda/simulator/happening.ts';
import { createHome } from '../../lambda/simulator/home.ts';
import { parseModel } from '../../lambda/simulator/model.ts';
import type { Skill } from '../../lambda/simulator/skill.ts';

/** A skill that has nothing to do with backs: it brews tea. The Echo serves it as it serves ours. */

export const teaModel = parseModel({
  interactionModel: {
    languageModel: {
      invocationName: 'tea time',
      intents: [
        { name: 'AMAZON.StopIntent', samples: [] },
        { name: 'AMAZON.CancelIntent', samples: [] },
        { name: 'AMAZON.HelpIntent', samples: [] },
        { name: 'AMAZON.YesIntent', samples: ['of course i do'] },
        { name: 'AMAZON.NoIntent', samples: [] },
        { name: 'AMAZON.FallbackIntent', samples: [] },
        {
          name: 'BrewIntent',
          slots: [
            { name: 'tea', type: 'Tea' },
            { name: 'cups', type: 'AMAZON.NUMBER' },
          ],
          samples: ['brew {tea}', 'make me {cups} cups of {tea}', 'some {tea} please', 'earl grey time', '{tea}'],
        },
        {
          name: 'SteepIntent',
          slots: [{ name: 'time', type: 'AMAZON.DURATION' }],
          samples: ['steep it for {time}', 'leave it {time}'],
        },
        { name: 'StrengthIntent', samples: ['weaker', 'not so strong', "I can't drink that", 'more milk'] },
        { name: 'PourIntent', samples: ['pour', 'pour it out', 'is it ready yet', 'what is left in the pot'] },
        {
          name: 'AskIntent',
          slots: [{ name: 'query', type: 'AMAZON.SearchQuery' }],
          samples: ['is it true that {query}', "I can't {query}", 'my {query}', 'tell me about {query} today'],
        },
      ],
      types: [
        {
          name: 'Tea',
          values: [
            { id: 'black', name: { value: 'black tea', synonyms: ['english breakfast', 'earl grey'] } },
            { id: 'green', name: { value: 'green tea', synonyms: ['sencha', "gunpowder's"] } },
            { id: 'mint', name: { value: 'mint' } },
          ],
        },
      ],
    },
  },
});

export const teaWorld: World = {
  soundLength: (url) => (url.endsWith('/kettle.mp3') ? 7000 : undefined),
  manifest: { interfaces: [], permissions: [] },
  disclaimer: {},
  wordsPerSecond: () => 2.5,
};

const ssml = (text: string) => ({ type: 'SSML', ssml: `<speak>${text}</speak>` });

/** An answer that keeps the microphone open. */
export const ask = (say: string, again: string, sessionAttributes = {}) => ({
  version: '1.0',
  sessionAttributes,
  response: { outputSpeech: ssml(say), reprompt: { outputSpeech: ssml(again) }, shouldEndSession: false },
});
export const tell = (say: string) => ({
  version: '1.0',
  response: { outputSpeech: ssml(say), shouldEndSession: true },
});
export const nothing = { version: '1.0', response: {} };

export type Request = {
  readonly session?: {
    readonly new: boolean;
    readonly sessionId: string;
    readonly attributes: Record<string, unknown>;
  };
  readonly context: {
    readonly System: Record<string, unknown> & { readonly device: { readonly supportedInterfaces: object } };
  };
  readonly request: Record<string, unknown> & { readonly type: string; readonly intent?: { readonly name: string } };
};

/** A handler out of answers by the name of the intent, or by the type of the request. */
export const skillOf =
  (answers: Readonly<Record<string, unknown>>, seen: Request[] = []): Skill =>
  async (request) => {
    const asked = request as Request;
    seen.push(asked);
    const answer = answers[asked.request.intent?.name ?? asked.request.type];
    if (answer instanceof Error) throw answer;
    return (
      answer ??
      (/^(?:SessionEnded|AlexaSkillEvent)/.test(asked.request.type)
        ? nothing
        : ask('Which tea?', 'Say black or green. Which?'))
    );
  };

export const kettle = '<audio src="https://tea.example/kettle.mp3"/>';

export type Bench = {
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly skill?: Skill;
  readonly model?: typeof teaModel;
  readonly device?: Device;
  readonly patience?: number;
  readonly seed?: number;
  readonly world?: World;
};

/** An Echo with a tea skill, everything it did, and every request the skill got. */
export const plugIn = ({
  answers = {},
  skill,
  model = teaModel,
  device = 'dot',
  world = teaWorld,
  ...more
}: Bench = {}) => {
  const happenings: Happening[] = [];
  const requests: Request[] = [];
  const clock = simulatedClock(Date.parse('2026-11-22T02:40:00Z'));
  const echo = createHome({
    skill: skill ?? skillOf(answers, requests),
    model,
    world,
    clock,
    locale: 'en-US',
    device,
    emit: (happening) => happenings.push(happening),
    ...more,
  });
  return {
    echo,
    happenings,
    requests,
    clock,
    /** Kinds and the one thing that tells them apart, in order. */
    log: () => happenings.map(brief),
  };
};

export const brief = (it: Happening): string => {
  switch (it.kind) {
    case 'request':
      return `${it.at} ${it.intent ?? it.type}`;
    case 'response':
      return `${it.at} response`;
    case 'speech':
      return `${it.at} ${it.role}: ${it.text}`;
    case 'sound':
      return `${it.at} ${it.role}: ${it.file === undefined ? 'pause' : 'sound'} ${it.lasts}`;
    case 'mic':
      return `${it.at} mic ${it.state}`;
    case 'session':
      return `${it.at} session ${it.state}${it.state === 'ended' ? ` ${it.why}` : ''}`;
    case 'violation':
      return `${it.at} violation ${it.rule}${it.refused ? ' refused' : ''}`;
    case 'error':
      return `${it.at} error`;
    case 'stream':
      return `${it.at} stream ${it.state} ${it.token} ${it.position}`;
    case 'consent':
      return `${it.at} consent ${it.state === 'asked' ? 'asked' : it.answer}`;
    case 'timer':
      return `${it.at} timer ${it.state} ${it.label}`;
    case 'reminder':
      return `${it.at} reminder`;
    case 'service':
      return `${it.at} ${it.service}.${it.call} ${it.status}`;
    default:
      return it satisfies never;
  }
};
