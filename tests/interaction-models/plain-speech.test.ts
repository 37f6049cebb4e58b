import { describe, expect, test } from 'vitest';
import type { Command } from '../../lambda/conversation/command.ts';
import { saidAs } from '../features/spoken.ts';
import { plainSpeech } from './plain-speech.ts';

/** A command in a few words: `sign-04`, `sign-06?`, `hurt worse`, `choose rest`, `question ice`. */
const inWords = (command: Command): string => {
  switch (command.kind) {
    case 'sign':
      return `${command.flag}${command.sure ? '' : '?'}`;
    case 'hurt':
      return `hurt ${command.hurt}`;
    case 'choose':
      return `choose ${command.choice}`;
    case 'question':
      return ['question', ...command.myths].join(' ');
    case 'start':
      return `start ${command.routine}`;
    default:
      return command.kind;
  }
};

describe('plain speech, as this Echo hears it', () => {
  test.each(Object.entries(plainSpeech))('%s', (_, rows) => {
    const found = rows.flatMap(([meant, phrases]) =>
      phrases.flatMap((said) => {
        const { intent, heard, command } = saidAs(said);
        const is = inWords(command);
        return is === meant ? [] : [`${said}: ${is}, not ${meant} (${intent}, ${heard})`];
      }),
    );
    expect(found).toEqual([]);
  });
});
