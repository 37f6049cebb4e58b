import type { Happening } from './happening.ts';

/** A program that plays a file, from a number of seconds into it. */
export type SoundPlayer = {
  readonly name: string;
  readonly arguments: (file: string, from: number) => readonly string[];
};

/** What plays MP3 on the systems there are, the best first. `mpg123` skips frames of 24 ms. */
export const soundPlayers: readonly SoundPlayer[] = [
  {
    name: 'ffplay',
    arguments: (file, from) => ['-nodisp', '-autoexit', '-loglevel', 'quiet', '-ss', String(from), file],
  },
  { name: 'mpg123', arguments: (file, from) => ['-q', '-k', String(Math.round(from / 0.024)), file] },
  { name: 'mpv', arguments: (file, from) => ['--no-video', '--really-quiet', `--start=${from}`, file] },
  { name: 'afplay', arguments: (file) => [file] },
  { name: 'play', arguments: (file, from) => ['-q', file, 'trim', String(from)] },
  { name: 'cvlc', arguments: (file, from) => ['--quiet', '--play-and-exit', `--start-time=${from}`, file] },
];

/** The first that is there; `isThere` says whether a program can be started by its name. */
export const soundPlayerIn = (isThere: (name: string) => boolean): SoundPlayer | undefined =>
  soundPlayers.find(({ name }) => isThere(name));

export const noPlayer = `--listen: no program that plays sound was found, of ${soundPlayers.map(({ name }) => name).join(', ')}; /sound says where to listen`;

export type ListeningOptions = {
  readonly player: SoundPlayer;
  /** The file behind an address, on this machine; `undefined` for a sound that is none of ours. */
  readonly fileOf: (address: string) => Promise<string | undefined>;
  /** Starts a program; answers how to end it. */
  readonly start: (program: string, given: readonly string[]) => () => void;
  /** Told once, in a line; from then on it is silent. */
  readonly failed: (line: string) => void;
};

/** Lets the person hear what the Echo plays: clips and streams. Words are read on the screen. */
export type Listening = { readonly happened: (happening: Happening) => void; readonly close: () => void };

export const listening = ({ player, fileOf, start, failed }: ListeningOptions): Listening => {
  let stop: (() => void) | undefined;
  /** Counts what was begun or ended, so that a file that comes too late is not heard. */
  let turn = 0;
  let isBroken = false;

  const end = () => {
    turn += 1;
    stop?.();
    stop = undefined;
  };
  const play = async (address: string, position: number) => {
    end();
    const mine = turn;
    try {
      const file = isBroken ? undefined : await fileOf(address);
      if (file !== undefined && mine === turn) stop = start(player.name, player.arguments(file, position / 1000));
    } catch (error) {
      isBroken = true;
      failed(`--listen: ${error instanceof Error ? error.message : String(error)}; it stays silent from now on`);
    }
  };

  return {
    happened: (happening) => {
      if (happening.kind === 'sound') {
        if (happening.file === undefined) end();
        else void play(happening.file, happening.position);
      } else if (happening.kind === 'stream') {
        if (happening.state === 'started') void play(happening.file, happening.position);
        else if (happening.state !== 'nearlyFinished') end();
      } else if (happening.kind === 'speech' || (happening.kind === 'mic' && happening.state === 'woken')) end();
    },
    close: end,
  };
};
