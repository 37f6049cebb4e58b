import { rules } from '../contract/rules/index.ts';
import type { Happening } from './happening.ts';
import type { Home, HomeState } from './home.ts';
import { leftOf } from './services/timer.ts';
import { spanText } from './transcript.ts';
import { wrap } from './wrap.ts';

const width = 80;

/** @example clockText(75_000) // => '1:15' */
export const clockText = (ms: number): string => {
  const seconds = Math.floor(ms / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${h > 0 ? `${h}:${String(m).padStart(2, '0')}` : m}:${String(s).padStart(2, '0')}`;
};

/** In a word or two, for a prompt. */
export const doing = ({ session, speaking, listening, ringing, stream }: HomeState): string => {
  if (speaking !== undefined) return 'speaking';
  if (listening !== undefined) return `listening, ${Math.ceil(listening.left / 1000)} s`;
  if (ringing !== undefined) return 'a timer rings';
  if (session === 'open') return 'session open, microphone closed';
  return stream?.activity === 'PLAYING' ? 'a stream plays' : 'no session';
};

const streamText = ({ stream }: HomeState): string =>
  stream === undefined
    ? 'none'
    : `${stream.activity.toLowerCase()}, ${clockText(stream.position)} into ${stream.token}`.slice(0, width - 12);

export const stateLines = (state: HomeState, kept: string): readonly string[] => [
  `session     ${state.session}`,
  `microphone  ${state.listening === undefined ? 'closed' : `open, ${Math.ceil(state.listening.left / 1000)} s left`}`,
  `speech      ${state.speaking === undefined ? 'none' : `${Math.ceil(state.speaking.left / 1000)} s left`}`,
  `stream      ${streamText(state)}`,
  `progress    ${kept}`,
];

export const timerLines = (home: Home, now: number): readonly string[] => {
  const lines = home.timers().map((timer) => {
    const name = timer.label ?? 'a timer';
    const whose = timer.isOwn ? ", the person's own" : '';
    const state = timer.state.kind === 'paused' ? ', paused' : '';
    return `${spanText(leftOf(timer, now)).padEnd(14)} ${name}${whose}${state}`;
  });
  return lines.length === 0 ? ['no timers are set'] : lines;
};

/** The last request, what came back, and what the contract says of it. */
export type Exchanged = {
  readonly request: Extract<Happening, { kind: 'request' }>;
  readonly response: Extract<Happening, { kind: 'response' }> | undefined;
  readonly violations: readonly Extract<Happening, { kind: 'violation' }>[];
};

/** Keeps the last exchange of a conversation as it goes. */
export const lastExchange = () => {
  let last: Exchanged | undefined;
  return {
    happened: (happening: Happening) => {
      if (happening.kind === 'request') last = { request: happening, response: undefined, violations: [] };
      if (last === undefined) return;
      if (happening.kind === 'response') last = { ...last, response: happening };
      if (happening.kind === 'violation') last = { ...last, violations: [...last.violations, happening] };
    },
    get: () => last,
  };
};

const jsonLines = (value: unknown): readonly string[] =>
  JSON.stringify(value, undefined, 2)
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', text = ''] = /^(\s*)(.*)$/.exec(line) ?? [];
      return wrap(indent, text, width);
    });

const ruleLines = ({ violations }: Exchanged): readonly string[] => {
  const broken = new Set(violations.map(({ rule }) => rule));
  const passed = [...new Set(rules.map(({ id }) => id))].filter((id) => !broken.has(id));
  return [
    ...wrap('passed  ', passed.join(' '), width),
    ...violations.flatMap(({ rule, where, wanted, found }) =>
      wrap('broken  ', `${rule} at ${where}: expected ${wanted}, got ${found}`, width),
    ),
  ];
};

/** Why Echo says what it says: the request, the response, and the rules it passed. */
export const whyLines = (exchanged: Exchanged | undefined): readonly string[] => {
  if (exchanged === undefined) return ['the skill has not been asked anything yet'];
  const { request, response } = exchanged;
  return [
    'request',
    ...jsonLines(request.envelope),
    'response',
    ...(response === undefined ? ['none that was accepted'] : jsonLines(response.envelope)),
    ...(response === undefined ? ruleLines(exchanged).slice(1) : ruleLines(exchanged)),
  ];
};
