import { createSkill, type Skill } from '../../lambda/alexa/skill.ts';
import { soundBase } from '../../lambda/simulator/house.ts';
import type { Session } from '../../lambda/simulator/request.ts';
import { memoryStore } from '../../lambda/store/memory.ts';
import { launch, newSession, requestOf, said } from '../alexa/bench.ts';
import { BenchError } from './bench-error.ts';
import { helloSkill } from './peers/hello-skill.ts';
import { quantile } from './statistics.ts';

/** Milliseconds of a turn in a process that has answered many. */
export type WarmTurn = { readonly name: string; readonly p50: number; readonly p99: number };

/** Said again and again; each time is a session of its own, of a person who comes back. */
const conversation = [
  launch,
  ...['yes', 'ready', 'movement', 'smaller', 'my back hurts more', 'breathe', 'repeat', 'help', 'stop'].map(said),
];

/** How long the skill takes over each turn of so many conversations. */
const timesOf = async (skill: Skill, name: string, conversations: number): Promise<readonly number[]> => {
  const times: number[] = [];
  for (let n = 0; n < conversations; n++) {
    let session: Session = { ...newSession, id: `amzn1.echo-api.session.${n}` };
    for (const body of conversation) {
      const request = requestOf(body, session);
      const began = performance.now();
      const { response, sessionAttributes } = await skill(request);
      times.push(performance.now() - began);
      if (response.outputSpeech === undefined) throw new BenchError(name, 'silence', `an answer to ${body.type}`);
      session = { ...session, isNew: false, attributes: sessionAttributes ?? {} };
    }
  }
  return times;
};

const [warmUp, measured] = [100, 300];

const measure = async (name: string, skill: Skill): Promise<WarmTurn> => {
  await timesOf(skill, name, warmUp);
  const times = await timesOf(skill, name, measured);
  return { name, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
};

/** Without I/O: the store is memory, the log goes nowhere. */
export const warmTurns = async (): Promise<{ readonly hello: WarmTurn; readonly ours: WarmTurn }> => {
  const clock = Date.now;
  const wiring = { progress: memoryStore({ clock }), clock, log: () => undefined, audioBase: soundBase };
  return {
    hello: await measure('hello-world', helloSkill()),
    ours: await measure('Gentle Back', createSkill(wiring)),
  };
};
