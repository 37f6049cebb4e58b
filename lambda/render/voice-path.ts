import { createHash } from 'node:crypto';
import { type Delivery, type Line, type Routine, routines, type Scan, scanLines, versionOf, wordsOf } from '#protocol';

/** One way in which a scan is spoken. */
export type Spoken = {
  readonly routine: Routine;
  readonly step: Scan;
  readonly minutes: number;
  readonly talk: Delivery['talk'];
  /** Softer: the person may fall asleep. */
  readonly night?: true;
};

/** Shorter scans fit into a response, and are spoken by Alexa. */
const shortest = 5;

const talks = ['quiet', 'normal', 'guided'] as const;

const all: readonly Routine[] = routines;

/** Every scan that a deployment with a voice has to have: each longer one, with much and with little talk, by day and night. */
export const everySpoken = (): readonly Spoken[] =>
  all.flatMap((routine) =>
    routine.steps.flatMap((step) =>
      step.kind !== 'scan'
        ? []
        : step.versions
            .filter(({ minutes }) => minutes >= shortest)
            .flatMap(({ minutes }) =>
              talks.flatMap((talk): Spoken[] => [
                { routine, step, minutes, talk },
                { routine, step, minutes, talk, night: true },
              ]),
            ),
    ),
  );

/** Version of how speech is laid over the bed. */
const synthesis = 's4';

/**
 * Where the file lies below the base address: the same words in the same voice are the same file.
 * @example voicePath({ routine, step, minutes: 10, talk: 'quiet' }, text, 'en-US', 'Joanna') // => 's4/voice/en-US/body-scan-10-quiet-1f2e3d4c5b6a.mp3'
 */
export const voicePath = (
  { routine, step, minutes, talk, night }: Spoken,
  text: (line: Line) => string,
  locale: string,
  voice: string,
): string => {
  const version = versionOf(step, { minutes });
  const said = version.parts.flatMap(({ words, lasts }) => [
    lasts,
    ...scanLines(version, words, talk).map((key) => text(wordsOf(routine, key))),
  ]);
  const sum = createHash('sha256')
    .update(JSON.stringify([voice, said]))
    .digest('hex')
    .slice(0, 12);
  const name = [routine.id, version.minutes, talk, ...(night ? ['night'] : []), sum].join('-');
  return `${synthesis}/voice/${locale}/${name}.mp3`;
};

/** What a path says of its file; `undefined` for any other path. */
export const spokenAt = (path: string): Spoken | undefined => {
  const [, version, name] = /^([^/]+)\/voice\/[A-Za-z-]+\/([a-z\d-]+)-[\da-f]{12}\.mp3$/.exec(path) ?? [];
  if (version !== synthesis) return undefined;
  return everySpoken().find(
    ({ routine, minutes, talk, night }) => name === `${routine.id}-${minutes}-${talk}${night ? '-night' : ''}`,
  );
};
