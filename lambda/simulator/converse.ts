import { readFile, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { timeZoneOf } from '../alexa/local-hour.ts';
import { createSkill } from '../alexa/skill.ts';
import { readVoices } from '../environment.ts';
import { soundFile } from '../render/voice/sound-file.ts';
import { fileStore } from '../store/file.ts';
import { memoryStore } from '../store/memory.ts';
import type { ProgressStore } from '../store/progress-store.ts';
import { localUser } from './account.ts';
import type { Arguments } from './arguments.ts';
import { chronicle } from './chronicle.ts';
import { type Clock, instantPace, realPace, simulatedClock } from './clock.ts';
import type { Happening } from './happening.ts';
import { createHome } from './home.ts';
import { houseFor, houseOf, soundBase } from './house.ts';
import { listening, noPlayer, soundPlayerIn } from './listening.ts';
import { liveTranscript } from './live.ts';
import { paintFor } from './paint.ts';
import { runPipe } from './pipe.ts';
import { skillIn } from './skill-file.ts';
import { soundServer } from './sound-server.ts';
import { usualStateFile } from './state-file.ts';
import { suggesting } from './suggestions.ts';
import { isInstalled, scratch, startProgram } from './system-sound.ts';
import { runTerminal, type Stay } from './terminal.ts';

const { stdin, stdout, stderr, env } = process;

/** When a pipe is plugged in unless it says so: a fixed moment, so that the same input gives the same output. */
const fixedStart = Date.parse('2026-11-22T02:40Z');
const width = 80;
/** Of a conversation that is written down, as the golden ones are. */
const savedWidth = 100;

const isFile = (state: string): boolean => state !== 'memory';

/** @throws StoreError when the state cannot be read, before anything is said */
const openStore = async (state: string, clock: () => number): Promise<ProgressStore> => {
  const warn = (line: string) => stderr.write(`gentle-back: ${line}\n`);
  if (!isFile(state)) return memoryStore({ clock, warn });
  const store = fileStore(state, { clock, warn });
  await store.load({ userId: localUser });
  return store;
};

/** What is in the file by now, for whoever plays a conversation again; `undefined`: nothing. */
const storedIn = async (state: string): Promise<unknown> => {
  if (!isFile(state)) return undefined;
  const text = await readFile(state, 'utf8').catch(() => '{}');
  const records: unknown = JSON.parse(text);
  return Object.keys(records ?? {}).length === 0 ? undefined : { records };
};

/** Somebody who listens, if this machine can play anything; else a line that says so. */
const ears = () => {
  const complain = (line: string) => stderr.write(`gentle-back: ${line}\n`);
  const player = soundPlayerIn((name) => isInstalled(name));
  if (player === undefined) {
    complain(noPlayer);
    return undefined;
  }
  const files = scratch();
  const fileOf = async (address: string) => {
    const path = address.startsWith(`${soundBase}/`) ? address.slice(soundBase.length + 1) : undefined;
    const content = path === undefined ? undefined : await soundFile(path);
    return path === undefined || content === undefined ? undefined : files.keep(path, content);
  };
  const { happened, close } = listening({ player, fileOf, start: startProgram, failed: complain });
  return {
    happened,
    close: async () => {
      close();
      await files.remove();
    },
  };
};

/** Wires the skill to an Echo and talks, with a person or a pipe. Answers the exit code. */
export const converse = async (given: Arguments, isTerminal: boolean): Promise<number> => {
  const state = given.state ?? (isTerminal ? usualStateFile(env) : 'memory');
  const start = given.at ?? (!isTerminal && state === 'memory' ? fixedStart : Date.now());
  const isReal = (given.clock ?? (isTerminal ? 'real' : 'instant')) === 'real';
  const clock: Clock = simulatedClock(start);

  const happenings: Happening[] = [];
  const happened = () => happenings.splice(0);
  const heard = given.listen ? ears() : undefined;
  const emit = (happening: Happening) => {
    happenings.push(happening);
    heard?.happened(happening);
  };

  const progress = await openStore(state, clock.now);
  const log = ({ errorClass }: Readonly<Record<string, unknown>>) => {
    if (errorClass !== undefined)
      emit({ at: clock.now() - start, kind: 'error', message: `the skill logged ${errorClass}` });
  };
  const skill =
    given.skill === undefined
      ? createSkill({
          progress,
          clock: clock.now,
          log,
          audioBase: soundBase,
          ...(given.timeZone && { timeZone: timeZoneOf }),
          voices: { ...readVoices(env), ...(given.voice && { [given.locale]: given.voice }) },
        })
      : await skillIn(given.skill);
  const pace = isReal ? realPace : instantPace;
  const houseIn = (locale: string) => (given.model === undefined ? houseFor(locale) : houseOf(given.model));
  const { sounds } = await houseIn(given.locale);
  const layout = { width, sounds, intents: true };

  const move = async ({ locale, device }: Pick<Arguments, 'locale' | 'device'>): Promise<Stay> => {
    const { model, world } = await houseIn(locale);
    const home = createHome({
      ...{ skill, model, world, clock, locale, device, emit, seed: given.seed },
      isOnline: true,
      ...(given.timeZone !== undefined && { timeZone: given.timeZone }),
    });
    const beginning = { locale, device, start: clock.now(), stored: await storedIn(state) };
    const written = chronicle(beginning, { width: savedWidth, sounds, intents: false });
    return { home, locale, device, suggest: suggesting(model, locale), chronicle: written };
  };
  const stay = await move(given);

  if (!isTerminal) {
    const lines = createInterface({ input: stdin, terminal: false });
    const write = (line: string) => stdout.write(`${line}\n`);
    const refused = await runPipe({ lines, write, home: stay.home, happened, pace, json: given.json, layout });
    stay.home.close();
    await heard?.close();
    return refused > 0 ? 1 : 0;
  }

  const server = soundServer(soundFile);
  const ended = await runTerminal({
    input: stdin,
    output: stdout,
    stay,
    move,
    clock,
    happened,
    live: liveTranscript(layout, paintFor(true, env)),
    pace,
    silencePasses: isReal,
    kept: state,
    listenTo: async (file) =>
      file.startsWith(`${soundBase}/`) ? server.addressOf(file.slice(soundBase.length + 1)) : file,
    save: (file, text) => writeFile(file, text),
  });
  server.close();
  await heard?.close();
  return ended === 'interrupted' ? 130 : 0;
};
