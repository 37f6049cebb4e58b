import { seconds } from '#protocol';
import type { Fault } from '../breach.ts';
import { type Exchange, wordsOf } from '../exchange.ts';
import { type Heard, heardIn } from '../heard.ts';
import { at } from '../json.ts';
import { shown } from '../message.ts';
import { docs, type Rule } from '../rule.ts';
import { closing, sameWords } from '../sentence.ts';

const page = docs('custom-skills/manage-skill-session-and-session-attributes.html');
const where = '$.response.shouldEndSession';

/** A silence from this length on parts the prompt from what was said before. */
const gap = seconds(3);

/** The words after the last sound or long silence: what the person answers to. */
const promptOf = (heard: Heard): string => {
  const segments = heard.segments ?? [];
  const cut = segments.findLastIndex((it) => it.kind === 'audio' || (it.kind === 'break' && it.ms >= gap));
  return segments
    .slice(cut + 1)
    .flatMap((it) => (it.kind === 'words' ? [it.text] : []))
    .join(' ');
};

/** What is heard last, silence apart, as words: none where that is a sound. */
const lastWords = ({ segments }: Heard): string => {
  const last = segments?.findLast((segment) => segment.kind !== 'break');
  return last?.kind === 'words' ? last.text : '';
};

const isQuestion = (words: string): boolean => /[?？؟]["'”’»)\]]*$/.test(words.trim());

/** Whether the session stays open: `undefined` where the answer does not say, or the request has none. */
const staysOpen = ({ freedom, response }: Exchange): boolean | undefined => {
  const ends = at(response, 'shouldEndSession');
  return freedom.kind === 'everything' && typeof ends === 'boolean' ? !ends : undefined;
};

const hasDirective = ({ directives }: Exchange, prefix: string) =>
  directives.some(({ type }) => type?.startsWith(prefix));

export const saysWhetherItEnds: Rule = {
  id: 'V08',
  severity: 'error',
  asks: 'An answer in a session says whether the session ends, except where it hands over to another skill or to Alexa.',
  page,
  *faults(exchange) {
    if (exchange.freedom.kind !== 'everything') return;
    const ends = at(exchange.response, 'shouldEndSession');
    if (hasDirective(exchange, 'Connections.')) {
      if (ends !== undefined) yield { where, found: shown(ends), wanted: 'no such key beside a Connections directive' };
    } else if (typeof ends !== 'boolean') yield { where, found: shown(ends), wanted: 'true or false' };
  },
};

const unasked = (heard: Heard, asks: (words: string) => boolean): readonly Fault[] => {
  const words = lastWords(heard);
  if (heard.segments === undefined || asks(words)) return [];
  const found = words === '' ? 'no words at the end' : shown(words);
  return [{ where: heard.where, found, wanted: 'a question, heard last' }];
};

function* openFaults(exchange: Exchange): Generator<Fault> {
  const { invitations = [] } = exchange.world;
  const invites = (words: string) => invitations.some((one) => sameWords(one, closing(words)));
  const said = heardIn(exchange, 'speech');
  if (said === undefined) yield { where: '$.response.outputSpeech', found: 'nothing', wanted: 'a question' };
  else yield* unasked(said, (words) => isQuestion(words) || invites(words));

  const asked = heardIn(exchange, 'reprompt');
  if (asked === undefined) {
    yield { where: '$.response.reprompt', found: 'nothing', wanted: 'the question in other words' };
    return;
  }
  yield* unasked(asked, isQuestion);
  if (said?.segments === undefined || asked.segments === undefined) return;
  const again = wordsOf(asked);
  if (sameWords(again, wordsOf(said)) || sameWords(again, promptOf(said))) {
    yield { where: asked.where, found: shown(again), wanted: 'other words than the prompt has' };
  }
}

export const asksWhenOpen: Rule = {
  id: 'V09',
  severity: 'error',
  asks: 'An open microphone follows a question, and has a reprompt that asks it in other words.',
  page: docs('custom-skills/certification-requirements-for-custom-skills.html'),
  *faults(exchange) {
    // Dialog.Delegate leaves the asking to the prompts of the interaction model.
    if (staysOpen(exchange) === true && !hasDirective(exchange, 'Dialog.Delegate')) yield* openFaults(exchange);
  },
};

export const asksNothingWhenClosed: Rule = {
  id: 'V10',
  severity: 'error',
  asks: 'A session that ends leaves no question behind and has no reprompt.',
  page: docs('custom-skills/certification-requirements-for-custom-skills.html'),
  *faults(exchange) {
    if (staysOpen(exchange) !== false) return;
    const { response } = exchange;
    const reprompt = at(response, 'reprompt');
    if (reprompt !== undefined) yield { where: '$.response.reprompt', found: shown(reprompt), wanted: 'no such key' };
    const said = heardIn(exchange, 'speech');
    if (said !== undefined && isQuestion(wordsOf(said))) {
      yield { where: said.where, found: shown(closing(wordsOf(said))), wanted: 'no question at the end' };
    }
  },
};
