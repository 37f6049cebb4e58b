import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { parseArgs } from 'node:util';
import { timeZoneOf } from '../alexa/local-hour.ts';
import { createSkill } from '../alexa/skill.ts';
import { ConfigError, readVoices } from '../environment.ts';
import { logger } from '../log.ts';
import { soundFile } from '../render/voice/sound-file.ts';
import { fileStore } from '../store/file.ts';
import { memoryStore } from '../store/memory.ts';
import { guard } from './guard.ts';
import { listener } from './server.ts';

const help = `A real Echo talks to the code on this machine.

  npm run serve -- --skill ID --url https://ADDRESS [flags]

  --skill ID      of a development skill in the Alexa console, whose endpoint is
                  an https address: this one
  --url ADDRESS   under which Amazon reaches this machine, as a tunnel gives it;
                  the sound is served there, too
  --port N        where it listens (8080)
  --state FILE    where progress is kept; otherwise it ends with the program
  --cert FILE --key FILE   speaks https itself; otherwise the tunnel does
  --help

VOICES=en-US:Joanna in the environment: longer scans are streams in the voice that
npm run voice has rendered, as in the deployed function.

Whatever Amazon has not signed is refused. Exit codes: 0 fine, 2 wrong usage, 130 interrupted.
`;

const options = {
  skill: { type: 'string' },
  url: { type: 'string' },
  port: { type: 'string', default: '8080' },
  state: { type: 'string' },
  cert: { type: 'string' },
  key: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const usage = (message: string): never => {
  process.stderr.write(`serve: ${message}\n\n${help}`);
  process.exit(2);
};

const flags = () => {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error));
  }
};

const { skill: skillId = '', url = '', port, state, cert, key, help: isAsked } = flags();
if (isAsked) {
  process.stdout.write(help);
  process.exit(0);
}
if (!/^amzn1\.ask\.skill\.[0-9a-f-]{36}$/.test(skillId)) usage(`--skill: expected amzn1.ask.skill.…, got "${skillId}"`);
if (!URL.canParse(url) || new URL(url).protocol !== 'https:') usage(`--url: expected an https address, got "${url}"`);
if (!/^\d{1,5}$/.test(port)) usage(`--port: expected a number, got "${port}"`);
if ((cert === undefined) !== (key === undefined)) usage('--cert and --key: expected both or none');

const voicesFrom = (variables: NodeJS.ProcessEnv) => {
  try {
    return readVoices(variables);
  } catch (error) {
    if (error instanceof ConfigError) return usage(error.message);
    throw error;
  }
};

const voices = voicesFrom(process.env);
const clock = Date.now;
const progress =
  state === undefined
    ? memoryStore({ clock })
    : fileStore(state, { clock, warn: (line) => process.stderr.write(`${line}\n`) });
const log = logger((line) => process.stdout.write(line));
const say = (line: string) => process.stdout.write(`${line}\n`);
const audioBase = `${url.replace(/\/+$/, '')}/sound`;
const skill = createSkill({ progress, clock, log, audioBase, skillId, voices, timeZone: timeZoneOf });
const listen = listener({ skill, guard: guard(clock), sound: soundFile, say });
const server =
  cert === undefined || key === undefined
    ? createServer(listen)
    : createSecureServer({ cert: readFileSync(cert), key: readFileSync(key) }, listen);
process.on('SIGINT', () => process.exit(130));
server.listen(Number(port), () => say(`${url} is answered on port ${port}. Say: Alexa, open gentle back`));
