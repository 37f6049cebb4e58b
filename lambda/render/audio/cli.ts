import { limits } from '../../alexa/limits.ts';
import { everyClip } from '../every-clip.ts';
import { everyTrack } from '../every-track.ts';
import { audioCommand, type Terminal } from './command.ts';

const room = { chunk: limits.speechAudio, audioTags: limits.audioTags };

const show = (text: string) => process.stderr.write(`\r\u001b[K${text.slice(0, (process.stderr.columns ?? 80) - 1)}`);
const terminal: Terminal = {
  say: console.log,
  complain: console.error,
  ...(process.stderr.isTTY ? { show } : {}),
};

process.exitCode = await audioCommand(process.argv.slice(2), () => [...everyClip(room), ...everyTrack()], terminal);
