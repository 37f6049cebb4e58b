import { wordsFor } from '../../locales/index.ts';
import { voiceCommand } from './command.ts';

const terminal = { say: console.log, complain: console.error };

process.exitCode = await voiceCommand(process.argv.slice(2), process.env, wordsFor, terminal);
