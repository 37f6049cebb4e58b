import { describe, expect, it } from 'vitest';
import { check, type World } from '../../lambda/contract/check.ts';
import { rules } from '../../lambda/contract/rules/index.ts';
import { answer, broken, closed, intent, launch, minute, open, request, world } from './saying.ts';

type Case = readonly [name: string, asked: unknown, given: unknown, more?: Partial<World>];
type Table = { readonly accepts: readonly Case[]; readonly rejects: readonly Case[] };

const stop = intent('AMAZON.StopIntent');
const help = intent('AMAZON.HelpIntent');
const empty = answer({});
const directives = (...types: readonly string[]) => answer({ directives: types.map((type) => ({ type })) });
const attributes = (sessionAttributes: object) => ({ ...open('Ready?'), sessionAttributes });
const player = 'AudioPlayer.Play';
const halts = ['AudioPlayer.Stop', 'AudioPlayer.ClearQueue'];
const consent = 'Connections.SendRequest';
const breaks = '<break time="10s"/>';
const local = '<audio src="http://localhost:3000/minute.mp3"/>';
const elsewhere = '<audio src="http://192.168.0.2:3000/minute.mp3"/>';

/** Every rule: answers it lets pass, and answers it alone, or it among others, does not. */
const tables: Readonly<Record<string, Table>> = {
  V01: {
    accepts: [
      ['the envelope of the SDK', launch, { ...open('Ready?'), userAgent: 'ask-node/2.14.0', sessionAttributes: {} }],
      ['keys that vanish on the wire', launch, { ...open('Ready?'), sessionAttributes: undefined, odd: undefined }],
    ],
    rejects: [
      ['no answer', launch, undefined],
      ['a list', launch, []],
      ['another version', launch, { ...open('Ready?'), version: '1.1' }],
      ['a number as version', launch, { ...open('Ready?'), version: 1 }],
      ['no response', launch, { version: '1.0' }],
      ['an unknown key', launch, open('Ready?', undefined, { shouldEndSesion: true })],
      ['an unknown key outside', launch, { ...open('Ready?'), sessionattributes: {} }],
      ['an unknown key in the reprompt', launch, closed('Bye.', { reprompt: { text: 'Well?' } })],
      ['a text where speech should be', launch, answer({ outputSpeech: 'Hello.', shouldEndSession: true })],
      ['an object where a list should be', launch, open('Ready?', undefined, { directives: { type: player } })],
      ['attributes that are no object', launch, { ...open('Ready?'), sessionAttributes: [] }],
      ['a cycle', launch, cycle()],
    ],
  },
  V02: {
    accepts: [['a small answer', launch, open('Ready?')]],
    rejects: [
      ['more than 120 KB', launch, attributes({ list: 'x'.repeat(120 * 1024) })],
      ['120 KB of two-byte letters', launch, attributes({ list: 'ü'.repeat(61 * 1024) })],
    ],
  },
  V03: {
    accepts: [['8000 characters', launch, closed('a '.repeat(3992).padEnd(8000 - 15, '.'))]],
    rejects: [
      ['8001 characters', launch, closed('x'.repeat(8001 - 15))],
      ['a long reprompt', launch, open('Ready?', `${'x'.repeat(8000)}?`)],
      ['a long plain text', launch, plain('x'.repeat(8001))],
    ],
  },
  V04: {
    accepts: [
      ['SSML', launch, open('Ready?')],
      ['plain text', launch, plain('Bye.')],
      ['plain text that queues', launch, plain('Bye.', { playBehavior: 'ENQUEUE' })],
    ],
    rejects: [
      ['no type', launch, answer({ outputSpeech: { text: 'Bye.' }, shouldEndSession: true })],
      ['SSML with text', launch, answer({ outputSpeech: { type: 'SSML', text: 'Bye.' }, shouldEndSession: true })],
      ['plain text with ssml too', launch, plain('Bye.', { ssml: '<speak>Bye.</speak>' })],
      ['blank text', launch, plain('  ')],
      ['nothing to hear', launch, closed('  ')],
      ['an unknown behaviour', launch, plain('Bye.', { playBehavior: 'LATER' })],
      ['a card that is null', launch, closed('Bye.', { card: null })],
      ['a null deep inside', launch, attributes({ place: [{ step: null }] })],
      ['a number that is none', launch, attributes({ step: Number.NaN })],
    ],
  },
  V05: {
    accepts: [['what Alexa knows', launch, open('<prosody rate="90%">In.</prosody><break time="4s"/> Ready?')]],
    rejects: [
      ['a bare &', launch, open('Heat & cold. Ready?')],
      ['an unknown element', launch, open('<bed/> Ready?')],
      ['a break without unit', launch, open('In. <break time="4"/> Ready?')],
      ['an unclosed element in the reprompt', launch, open('Ready?', '<p>Shall we?')],
      ['no speak', launch, answer({ outputSpeech: { type: 'SSML', ssml: 'Bye.' }, shouldEndSession: true })],
    ],
  },
  V06: {
    accepts: [
      ['four minutes of sound', launch, open(`${minute.repeat(4)} Ready?`)],
      ['a minute in the reprompt', launch, open('Ready?', `${minute} Shall we?`)],
      ['the sound library', launch, closed('<audio src="soundbank://soundlibrary/water/nature/nature_08"/>')],
      ['this machine, when allowed', launch, closed(local), { loopbackSound: true }],
      ['a full stop before the sound', launch, open(`Breathe. ${minute} Ready?`)],
    ],
    rejects: [
      ['five minutes of sound', launch, open(`${minute.repeat(5)} Ready?`)],
      ['two minutes in the reprompt', launch, open('Ready?', `${minute}${minute} Shall we?`)],
      ['a sound nobody knows', launch, closed('<audio src="https://sounds.example/other.mp3"/>')],
      ['a sound of no length', launch, closed(minute), { soundLength: () => Number.NaN }],
      ['plain http', launch, closed('<audio src="http://sounds.example/minute.mp3"/>'), { soundLength: () => 1 }],
      ['a file of this machine', launch, closed('<audio src="minute.mp3"/>'), { soundLength: () => 1 }],
      ['this machine, on a real Echo', launch, closed(local)],
      [
        'another machine, when this one is allowed',
        launch,
        closed(elsewhere),
        { loopbackSound: true, soundLength: () => 1 },
      ],
      [
        'a space in the name',
        launch,
        closed('<audio src="https://a.example/my%20bed.mp3"/>'),
        { soundLength: () => 1 },
      ],
      ['a password', launch, closed('<audio src="https://me:it@a.example/bed.mp3"/>'), { soundLength: () => 1 }],
      ['a full stop right after', launch, closed(`Breathe${minute}. Good.`)],
    ],
  },
  V07: {
    accepts: [
      ['silence at the end', request('SessionEndedRequest'), empty],
      ['an empty list at the end', request('SessionEndedRequest'), answer({ directives: [] })],
      ['a stop when playback started', request('AudioPlayer.PlaybackStarted'), directives(...halts)],
      ['a clear when playback finished', request('AudioPlayer.PlaybackFinished'), directives(...halts)],
      ['silence when playback stopped', request('AudioPlayer.PlaybackStopped'), empty],
      ['the next when nearly finished', request('AudioPlayer.PlaybackNearlyFinished'), directives(player)],
      ['another when playback failed', request('AudioPlayer.PlaybackFailed'), directives(player, ...halts)],
      ['playing at a button', request('PlaybackController.NextCommandIssued'), directives(player)],
      ['silence at an error report', request('System.ExceptionEncountered'), empty],
      ['silence at an event', request('AlexaSkillEvent.SkillDisabled'), empty],
      ['silence at a request of the future', request('Alexa.Unheard.Of'), empty],
      ['words after consent', request('Connections.Response'), open('Ready?')],
      ['words on coming back', request('SessionResumedRequest'), open('Ready?')],
      ['silence on whether it can', request('CanFulfillIntentRequest'), empty],
      ['whether it can', request('CanFulfillIntentRequest'), canFulfill('YES', { time: ['YES', 'NO'] })],
    ],
    rejects: [
      ['words at the end', request('SessionEndedRequest'), closed('Bye.')],
      ['the mere flag at the end', request('SessionEndedRequest'), answer({ shouldEndSession: true })],
      ['playing when playback started', request('AudioPlayer.PlaybackStarted'), directives(player)],
      ['playing when playback finished', request('AudioPlayer.PlaybackFinished'), directives(player)],
      ['a stop when playback stopped', request('AudioPlayer.PlaybackStopped'), directives('AudioPlayer.Stop')],
      ['words when nearly finished', request('AudioPlayer.PlaybackNearlyFinished'), closed('Next.')],
      ['a card when playback failed', request('AudioPlayer.PlaybackFailed'), answer({ card: { type: 'Simple' } })],
      ['words at a button', request('PlaybackController.PlayCommandIssued'), closed('On.')],
      ['another directive at a button', request('PlaybackController.PlayCommandIssued'), directives(consent)],
      ['words at an error report', request('System.ExceptionEncountered'), closed('Sorry.')],
      ['words at a failed document', request('Alexa.Presentation.APLA.RuntimeError'), closed('Sorry.')],
      ['words at an event', request('Reminders.ReminderDeleted'), closed('Gone.')],
      ['words at a request of the future', request('Alexa.Unheard.Of'), closed('What?')],
      ['a request type every object has', request('constructor'), closed('Bye.')],
      ['words on whether it can', request('CanFulfillIntentRequest'), closed('Yes.')],
      ['an unsure slot', request('CanFulfillIntentRequest'), canFulfill('YES', { time: ['YES', 'MAYBE'] })],
      ['slots that are no object', request('CanFulfillIntentRequest'), canFulfill('YES', [])],
      ['another verdict', request('CanFulfillIntentRequest'), canFulfill('PERHAPS')],
    ],
  },
  V08: {
    accepts: [
      ['an open session', launch, open('Ready?')],
      ['a closed one', stop, closed('Saved.')],
      ['no flag where consent is asked', stop, directives(consent)],
      ['no flag where there is no session', request('AudioPlayer.PlaybackStarted'), empty],
    ],
    rejects: [
      ['no flag', launch, answer({})],
      ['a flag as text', launch, closed('Bye.', { shouldEndSession: 'true' })],
      ['a flag where consent is asked', stop, closed('One moment.', { directives: [{ type: consent }] })],
    ],
  },
  V09: {
    accepts: [
      ['a question', launch, open('Lie still. Ready?')],
      ['a question before a silence', launch, open('Ready?<break time="2s"/>')],
      ['a question after a sound', launch, open(`${minute} Ready?`, `Take your time. ${minute} Shall we?`)],
      ['a quoted question', launch, open('Say &quot;ready?&quot;')],
      ['an invitation of the list', launch, open('No hurry. Say ready.'), { invitations: ['say ready'] }],
      ['prompts of the model', launch, answer({ directives: [{ type: 'Dialog.Delegate' }], shouldEndSession: false })],
      ['a question nobody waits for', stop, closed('No phone? Shout for someone.')],
    ],
    rejects: [
      ['no question', launch, open('Lie still.')],
      ['a question, then more words', launch, open('Ready? Say ready.')],
      ['a sound after the question', launch, open(`Ready? ${minute}`)],
      ['no words at all', launch, answer({ shouldEndSession: false })],
      ['no reprompt', launch, open('Ready?', undefined, { reprompt: undefined })],
      ['a reprompt without question', launch, open('Ready?', 'Say ready.')],
      ['the same words again', launch, open('Ready or not?', 'ready, or not?')],
      ['the same question after a sound', launch, open(`Breathe. ${minute} Ready?`, 'Ready?')],
      ['the same question after a silence', launch, open('Lie still. <break time="3s"/> Ready?', 'Ready?')],
    ],
  },
  V10: {
    accepts: [
      ['a farewell', stop, closed('Saved.')],
      ['a question answered in the same breath', stop, closed('No phone? Shout for someone.')],
      ['a question to an open microphone', launch, open('Ready?')],
    ],
    rejects: [
      ['a question', stop, closed('Saved. Anything else?')],
      ['a question under a last sound', stop, closed(`Anything else? ${minute}`)],
      ['a reprompt', stop, closed('Saved.', { reprompt: { outputSpeech: { type: 'PlainText', text: 'Well?' } } })],
    ],
  },
  V14: {
    accepts: [
      ['a stream', stop, closed('Rest.', { directives: [{ type: player }] })],
      ['a document in the reprompt', launch, withRepromptDirective('Alexa.Presentation.APLA.RenderDocument')],
    ],
    rejects: [
      ['a screen', launch, closed('Look.', { directives: [{ type: 'Alexa.Presentation.APL.RenderDocument' }] })],
      ['no type', launch, closed('Look.', { directives: [{}] })],
      ['no directive', launch, closed('Look.', { directives: ['AudioPlayer.Stop'] })],
      ['a stream in the reprompt', launch, withRepromptDirective(player)],
      [
        'a stream the manifest knows nothing of',
        stop,
        closed('Rest.', { directives: [{ type: player }] }),
        { manifest: { interfaces: [], permissions: [] } },
      ],
    ],
  },
  V18: {
    accepts: [
      ['ids and numbers', launch, attributes({ number: 3, cache: 'pelvic-tilt', ceiling: 'still', list: ['back'] })],
      ['words about the body in the speech', launch, open('Sharp pain? Say stop. Ready?')],
    ],
    rejects: [
      ['a key', launch, attributes({ painLevel: 6 })],
      ['a key deep inside', launch, attributes({ said: [{ last_symptom: 1 }] })],
      ['a text', launch, attributes({ halt: 'leg-numbness' })],
      ['the number of a flag', launch, attributes({ flag: 'RF28' })],
      ['a flag', launch, attributes({ redFlags: 1 })],
      ['German', launch, attributes({ grund: 'Rückenschmerzen' })],
    ],
  },
  V19: {
    accepts: [
      ['four minutes of breaks', launch, open(`${breaks.repeat(23)} Ready?`)],
      [
        'no locale to tell the pace',
        request('LaunchRequest', { locale: undefined }),
        open(`${breaks.repeat(25)} Ready?`),
      ],
    ],
    rejects: [
      ['more than four minutes of breaks', launch, open(`${breaks.repeat(24)} Ready?`)],
      ['more than four minutes of words', launch, open(`${'go '.repeat(600)} Ready?`)],
      ['sounds and words together', launch, open(`${minute.repeat(4)} Ready?`)],
    ],
  },
  V20: {
    accepts: [
      ['the phrase in help', help, open('General information, not medical advice. Which one?')],
      [
        'the phrase at the first launch',
        launch,
        open('This is not <emphasis level="strong">medical</emphasis> advice. Ready?'),
        { firstLaunch: true },
      ],
      ['a later launch', launch, open('Ready?'), { firstLaunch: false }],
      ['nobody knows which launch', launch, open('Ready?')],
      ['the first request being no launch', stop, closed('Saved.'), { firstLaunch: true }],
      [
        'another locale in the words of this one',
        request('LaunchRequest', { locale: 'en-GB' }),
        open('Not medical advice. Ready?'),
        { firstLaunch: true },
      ],
    ],
    rejects: [
      ['help without it', help, open('Which one?')],
      ['help without words', help, answer({ shouldEndSession: true })],
      ['a first launch without it', launch, open('Ready?'), { firstLaunch: true }],
      ['no phrase in any locale', help, open('Not medical advice. Which one?'), { disclaimer: {} }],
    ],
  },
};

function cycle(): object {
  const round: Record<string, unknown> = {};
  round.self = round;
  return round;
}
function plain(text: string, more: object = {}) {
  return answer({ outputSpeech: { type: 'PlainText', text, ...more }, shouldEndSession: true });
}
function canFulfill(verdict: string, slots: object = {}) {
  const entries = Object.entries(slots).map(([name, [understand, fulfill]]) => [
    name,
    { canUnderstand: understand, canFulfill: fulfill },
  ]);
  return answer({
    canFulfillIntent: { canFulfill: verdict, slots: Array.isArray(slots) ? slots : Object.fromEntries(entries) },
  });
}
function withRepromptDirective(type: string) {
  const reprompt = { outputSpeech: { type: 'PlainText', text: 'Shall we?' }, directives: [{ type }] };
  return open('Ready?', undefined, { reprompt });
}

for (const [id, { accepts, rejects }] of Object.entries(tables)) {
  describe(id, () => {
    for (const [name, asked, given, more] of accepts) {
      it(`accepts ${name}`, () => expect(broken(asked, given, more)).not.toContain(id));
    }
    for (const [name, asked, given, more] of rejects) {
      it(`rejects ${name}`, () => expect(broken(asked, given, more)).toContain(id));
    }
  });
}

describe('the rules', () => {
  it('each have a table of answers here', () => {
    expect(Object.keys(tables)).toEqual([...new Set(rules.map(({ id }) => id))]);
  });

  it('each say what they ask and which page of Amazon they come from', () => {
    for (const { id, asks, page } of rules) {
      expect(id).toMatch(/^V\d\d$/);
      expect(asks).toMatch(/^[A-Z].+\.$/);
      expect(page).toMatch(/^https:\/\/developer\.amazon\.com\/en-US\/docs\/alexa\/[\w-]+\/[\w-]+\.html(#[\w-]+)?$/);
    }
  });

  it('warn only, of a large answer, six sounds and a long speech', () => {
    const severities = (given: unknown) => check(launch, given, world).map(({ rule, severity }) => [rule, severity]);
    const short = '<audio src="soundbank://soundlibrary/water/nature/nature_08"/>';
    expect(severities(attributes({ list: 'x'.repeat(25 * 1024) }))).toEqual([['V02', 'warning']]);
    expect(severities(open(`${short.repeat(5)} Ready?`))).toEqual([]);
    expect(severities(open(`${short.repeat(6)} Ready?`))).toEqual([['V06', 'warning']]);
    expect(severities(open(`${breaks.repeat(24)} Ready?`))).toEqual([['V19', 'warning']]);
  });

  it('find nothing in a good answer', () => {
    expect(broken(launch, open('Lie still. Ready?'))).toEqual([]);
    expect(broken(stop, closed('Saved.'))).toEqual([]);
  });

  it('say where, what was found and what would be right', () => {
    expect(check(launch, open('Heat & cold. Ready?'), world)).toEqual([
      {
        rule: 'V05',
        severity: 'error',
        where: '$.response.outputSpeech.ssml',
        found: '"& cold. Read" in line 1, column 13',
        wanted: '&amp; &lt; &gt; &quot; or &apos;',
      },
    ]);
  });
});
