import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bundle } from '../../infra/bundle.ts';
import { bundleFolder, entry as program, root } from '../../infra/paths.ts';
import { createSkill } from '../../lambda/alexa/skill.ts';
import { dynamoStore } from '../../lambda/store/dynamo.ts';
import type { Post } from '../../lambda/store/post.ts';
import { bench, type Entry, heardIn, launch, newSession, requestOf, said } from '../alexa/bench.ts';
import { credentials, region } from '../store/loopback.ts';
import { roomFor } from './evening.ts';

const { evening } = await roomFor();

const words = ['yes', 'ready', 'movement', 'smaller', 'is ice good for my back', 'delete everything', 'yes', 'stop'];

describe('latency', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('C35 a reply waits for one read of the store, where a session begins, and one write', async () => {
    for (const stored of [undefined, { notice: 3, done: ['pelvic-tilts'] }] as const) {
      const room = await evening(stored);
      await room.say('Alexa, open gentle back');
      for (const word of words) if (room.turns.at(-1)?.open) await room.say(word);
      const turns = room.calls.join(' ').split(' answer').slice(0, -1);
      expect(turns.length).toBeGreaterThan(5);
      expect(turns.at(0)).toMatch(/^session load( save)?$/);
      for (const turn of turns.slice(1)) expect(turn.trim()).toMatch(/^(save|forget|)$/);
    }
  });

  it('C35 nothing else is waited for: the network, a timer and the disk are out of reach of all other files', async () => {
    const { entry: early, others } = await bundle(program, bundleFolder, { write: false });
    const files = new Set(
      [...early, ...others].flatMap(({ inputs }) => inputs).filter((file) => !/node_modules/.test(file)),
    );
    expect(files.size).toBeGreaterThan(50);
    const found = new Map<string, readonly string[]>();
    for (const file of files) {
      const text = await readFile(join(root, file), 'utf8');
      const reached = text.match(
        /'node:[\w/]+'|\b(?:fetch|WebSocket|setTimeout|setInterval|setImmediate|AbortSignal|Atomics)\b(?=[.(])/g,
      );
      if (reached !== null) found.set(file, [...new Set(reached)].sort());
    }
    expect(Object.fromEntries(found)).toEqual({
      // The hour of the speaker, as a session begins: a quarter of a second, and then it is day.
      'lambda/alexa/local-hour.ts': ["'node:http'", "'node:https'", 'AbortSignal'],
      // A call for help waits a moment for the store, and no longer.
      'lambda/alexa/saving.ts': ['setTimeout'],
      // A call of the timers service, no longer than a second.
      'lambda/alexa/timers-api.ts': ['setTimeout'],
      'lambda/render/voice-path.ts': ["'node:crypto'"],
      'lambda/store/digest.ts': ["'node:crypto'"],
      // Between the two tries of a call.
      'lambda/store/dynamo-call.ts': ['setTimeout'],
      // What is switched off is waited for a moment only, and as it was last known after that.
      'lambda/store/switch-parameter.ts': ['setTimeout'],
      'lambda/store/post.ts': ["'node:http'", "'node:https'", 'AbortSignal'],
    });
  });

  it.each([
    ['never answers', 0],
    ['falls silent after its first answer', 1],
  ])('C35 a store that %s is given up long before the 6 s in which a reply must begin', async (_, answering) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    let calls = 0;
    const post: Post = async (_headers, _body, within) => {
      calls++;
      if (calls <= answering) return { status: 200, body: '{}' };
      vi.setSystemTime(Date.now() + within);
      throw new Error('nothing came');
    };
    const log: Entry[] = [];
    const store = { table: 'progress', region, credentials, clock: Date.now, warn: () => undefined, post };
    const skill = createSkill({
      progress: dynamoStore(store),
      clock: Date.now,
      log: (entry) => log.push(entry),
      audioBase: 'https://sound.example',
    });
    let session = newSession;
    for (const body of [launch, ...words.map(said)]) {
      const began = Date.now();
      const answer = await skill(requestOf(body, session));
      const took = Date.now() - began;
      expect(took).toBeLessThan(3000);
      expect(heardIn(answer)).not.toBe('');
      expect(log.at(-1)).toMatchObject({ latency: took });
      session = { ...session, isNew: false, attributes: answer.sessionAttributes ?? {} };
    }
    // It was tried, and tried again.
    expect(calls - answering).toBeGreaterThan(3);
  });

  it('C35 the log says how long each turn took, the store included', async () => {
    let now = Date.parse('2026-11-22T10:00:00Z');
    const { sendAll, log } = bench({
      clock: () => now,
      store: (store) => ({
        ...store,
        load: (person) => {
          now += 700;
          return store.load(person);
        },
        save: (person, progress) => {
          now += 90;
          return store.save(person, progress);
        },
      }),
    });
    await sendAll(launch, said('yes'), said('ready'));
    const turns = log.filter(({ requestType }) => requestType !== undefined);
    expect(turns.map(({ latency }) => latency)).toEqual([700, 0, 90]);
  });
});
