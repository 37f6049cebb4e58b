import type { Document } from './apla/document.ts';
import { hear } from './apla/hearing.ts';
import type { Exchange, Role } from './exchange.ts';
import { lengthOfAll } from './length.ts';
import type { Segment } from './ssml.ts';

/** What is heard in one role, a speech and then its documents. */
export type Heard = {
  /** Where the last of it stands. */
  readonly where: string;
  /** About how many milliseconds of it are known. */
  readonly lasts: number;
  /** `undefined` where something is missing, wrong, or known only to the device. */
  readonly segments: readonly Segment[] | undefined;
};

/** The documents of APL for audio in a role. */
export const documentsIn = ({ directives }: Exchange, role: Role): readonly Document[] =>
  directives.flatMap((one) => (one.role === role ? (one.document ?? []) : []));

/** What is heard in a role; `undefined` where the answer has neither speech nor document for it. */
export const heardIn = (exchange: Exchange, role: Role): Heard | undefined => {
  const { locale, world } = exchange;
  // Without a locale nobody knows how fast Alexa speaks.
  const pace = locale === undefined ? Number.POSITIVE_INFINITY : world.wordsPerSecond(locale);
  const speech = exchange[role];
  const parts: readonly Heard[] = [
    ...(speech === undefined ? [] : [{ ...speech, lasts: lengthOfAll(speech.segments ?? [], pace, world) }]),
    ...documentsIn(exchange, role).map(({ where, root }) => {
      const { lasts, segments } = root === undefined ? { lasts: 0, segments: undefined } : hear(root, pace, world);
      return { where, lasts, segments };
    }),
  ];
  const last = parts.at(-1);
  if (last === undefined) return undefined;
  return {
    where: last.where,
    lasts: parts.reduce((total, { lasts }) => total + lasts, 0),
    segments: parts.some(({ segments }) => segments === undefined)
      ? undefined
      : parts.flatMap(({ segments = [] }) => segments),
  };
};
