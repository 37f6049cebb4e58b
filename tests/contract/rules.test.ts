import { describe, expect, it } from 'vitest';
import { check, type World } from '../../lambda/contract/check.ts';
import { rules } from '../../lambda/contract/rules/index.ts';
import { answer, broken, closed, from, intent, launch, minute, open, play, render, request, world } from './saying.ts';

type Case = readonly [name: string, asked: unknown, given: unknown, more?: Partial<World>];
type Table = { readonly accepts: readonly Case[]; readonly rejects: readonly Case[] };

const stop = intent('AMAZON.StopIntent');
const help = intent('AMAZON.HelpIntent');
const empty = answer({});
const directives = (...types: readonly string[]) => answer({ directives: types.map((type) => ({ type })) });
const attributes = (sessionAttributes: object) => ({ ...open('Ready?'), sessionAttributes });
const player = 'AudioPlayer.Play';
const playing = (...plays: readonly object[]) => closed('Rest.', { directives: plays });
const nearly = from(request('AudioPlayer.PlaybackNearlyFinished'), { AudioPlayer: {} }, { token: 'one' });
const enqueued = (token: string, expectedPreviousToken?: string) =>
  answer({ directives: [play({ token, expectedPreviousToken }, { playBehavior: 'ENQUEUE' })] });

/** Words that only the device knows. */
const data = (name: string) => `\${payload.${name}}`;
const words = (content: string, more: object = {}) => ({ type: 'Speech', contentType: 'PlainText', content, ...more });
const silence = (duration: unknown) => ({ type: 'Silence', duration });
const sound = (source = 'https://sounds.example/minute.mp3', more: object = {}) => ({ type: 'Audio', source, ...more });
const row = (...items: readonly object[]) => ({ type: 'Sequencer', items });
const together = (...items: readonly object[]) => ({ type: 'Mixer', items });
/** An open session in which a document speaks last. */
const heard = (...items: readonly object[]) => open('Well.', undefined, { directives: [render(items)] });
/** A document after which nobody is asked anything. */
const told = (...items: readonly object[]) => closed('Well.', { directives: [render(items)] });
const document = (more: object) => closed('Well.', { directives: [render([words('Rest.')], more)] });
const askedAgain = (...items: readonly object[]) =>
  open('Ready?', undefined, { reprompt: { directives: [render(items)] } });

const card = (more: object) => closed('Saved.', { card: more });
const timers = 'alexa::alerts:timers:skill:readwrite';
const declaring = (...permissions: readonly string[]) => ({ manifest: { interfaces: [], permissions } });
const asking = (directive: object, more: object = {}) => answer({ directives: [directive], ...more });
const consentType = 'AskForPermissionsConsentRequest';
const askFor = (payload: object, more: object = {}) =>
  asking({ type: consent, name: 'AskFor', token: 'ask', payload: { '@type': consentType, ...payload }, ...more });
const first = { '@version': '1', permissionScope: timers };
const second = (level = 'ACCOUNT', scope = timers) => ({
  '@version': '2',
  permissionScopes: [{ permissionScope: scope, consentLevel: level }],
});
const connect = (more: object) =>
  asking({
    type: 'Connections.StartConnection',
    uri: 'connection://AMAZON.AskForPermissionsConsent/2',
    input: { '@type': consentType, ...second() },
    onCompletion: 'RESUME_SESSION',
    ...more,
  });

const breathe = intent('BreatheIntent');
const slots = { dialog: { BreatheIntent: ['time'] } };
const turn = (type: string, more: object = {}) =>
  open('How long?', 'For how long?', { directives: [{ type: `Dialog.${type}`, ...more }] });
const elicit = turn('ElicitSlot', { slotToElicit: 'time' });
const entities = (values: readonly object[], more: object = {}) =>
  turn('UpdateDynamicEntities', { updateBehavior: 'REPLACE', types: [{ name: 'Pattern', values }], ...more });
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
      ['nothing before a document', launch, closed(' ', { directives: [render([words('Rest.')])] })],
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
      ['a question in a document', launch, heard(row(sound(), silence(500), words('Ready?')))],
      [
        'a question over a bed',
        launch,
        heard(together(words('Ready?'), sound(undefined, { duration: 'trimToParent' }))),
      ],
      ['a question in a document alone', launch, open('', undefined, { directives: [render([words('Ready?')])] })],
      ['a document that asks again', launch, askedAgain(row(silence(500), words('Shall we?')))],
      ['a document made of data', launch, heard(words(data('question')))],
      [
        'a document that may end in a question',
        launch,
        heard(row(words('Rest.'), { ...words('OK.'), when: data('ok') })),
      ],
    ],
    rejects: [
      ['no question', launch, open('Lie still.')],
      ['a document after the question', launch, open('Ready?', undefined, { directives: [render([words('Rest.')])] })],
      ['a sound at the end of a document', launch, heard(row(words('Ready?'), sound()))],
      ['a bed that outlasts the question', launch, heard(together(sound(), words('Ready?')))],
      ['a document that does not ask again', launch, askedAgain(words('Say ready.'))],
      ['a document that asks the same again', launch, askedAgain(words('Ready?'))],
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
      ['a question in a document', stop, told(words('Anything else?'))],
      ['a question under a last sound', stop, closed(`Anything else? ${minute}`)],
      ['a reprompt', stop, closed('Saved.', { reprompt: { outputSpeech: { type: 'PlainText', text: 'Well?' } } })],
    ],
  },
  V11: {
    accepts: [
      ['a stream', stop, playing(play())],
      ['a stream from where it was left', stop, playing(play({ offsetInMilliseconds: 90_000 }))],
      ['a stream with captions', stop, playing(play({ captionData: { type: 'WEBVTT', content: 'WEBVTT' } }))],
      ['a stream in a row', nearly, enqueued('two', 'one')],
      ['a stream on a device that plays', from(stop, { AudioPlayer: {} }), playing(play())],
      ['a stream of a skill nobody knows', stop, playing(play()), { manifest: {} }],
      [
        'a stream of this machine, when allowed',
        stop,
        playing(play({ url: 'http://localhost:1/a.mp3' })),
        { loopbackSound: true },
      ],
      ['a cleared queue', stop, playing({ type: 'AudioPlayer.ClearQueue', clearBehavior: 'CLEAR_ENQUEUED' })],
    ],
    rejects: [
      ['two streams', stop, playing(play(), play())],
      ['an open session', launch, open('Ready?', undefined, { directives: [play()] })],
      ['no AUDIO_PLAYER in the manifest', stop, playing(play()), { manifest: { interfaces: [] } }],
      ['a device that cannot', from(stop, {}), playing(play())],
      ['plain http', stop, playing(play({ url: 'http://sounds.example/ten.mp3' }))],
      ['the sound library', stop, playing(play({ url: 'soundbank://soundlibrary/water/nature/nature_08' }))],
      ['no address', stop, playing(play({ url: undefined }))],
      ['a long address', stop, playing(play({ url: `https://sounds.example/${'x'.repeat(8000)}` }))],
      ['an empty token', stop, playing(play({ token: '' }))],
      ['a long token', stop, playing(play({ token: 'x'.repeat(1025) }))],
      ['no offset', stop, playing(play({ offsetInMilliseconds: undefined }))],
      ['half a millisecond', stop, playing(play({ offsetInMilliseconds: 0.5 }))],
      ['an offset before the start', stop, playing(play({ offsetInMilliseconds: -1 }))],
      ['no behaviour', stop, playing(play({}, { playBehavior: undefined }))],
      ['captions of another kind', stop, playing(play({ captionData: { type: 'SRT' } }))],
      ['a stream in a row after nothing', nearly, enqueued('two')],
      ['a stream that follows nothing and says what', stop, playing(play({ expectedPreviousToken: 'one' }))],
      ['no stream', stop, playing({ type: player, playBehavior: 'REPLACE_ALL', audioItem: {} })],
      ['a queue cleared somehow', stop, playing({ type: 'AudioPlayer.ClearQueue', clearBehavior: 'CLEAR' })],
    ],
  },
  V12: {
    accepts: [
      ['another token', nearly, enqueued('two', 'one')],
      ['the same on purpose', nearly, enqueued('one', 'one'), { loops: true }],
      ['a device that does not say what plays', request('AudioPlayer.PlaybackNearlyFinished'), enqueued('two', 'zero')],
      ['the same from the start', from(stop, { AudioPlayer: {} }, { token: 'ten' }), playing(play())],
    ],
    rejects: [
      ['the same again', nearly, enqueued('one', 'one')],
      ['a stream after another one', nearly, enqueued('two', 'zero')],
    ],
  },
  V13: {
    accepts: [
      ['words, silence and a sound', launch, heard(row(words('In.'), silence(4000), sound(), words('Ready?')))],
      ['SSML', launch, heard({ type: 'Speech', contentType: 'SSML', content: '<speak>Ready?</speak>' })],
      [
        'a bed that fades',
        launch,
        heard(
          together(
            words('Ready?'),
            sound(undefined, {
              duration: 'trimToParent',
              filters: [
                { type: 'Volume', amount: 0.2 },
                { type: 'FadeOut', duration: 500 },
              ],
            }),
          ),
        ),
      ],
      [
        'a bed without end under words',
        launch,
        heard(
          together(
            words('Ready?'),
            sound(undefined, { duration: 'trimToParent', filter: { type: 'Repeat', repeatCount: -1 } }),
          ),
        ),
      ],
      ['the sound library', launch, told(sound('soundbank://soundlibrary/water/nature/nature_08'))],
      ['one of two', launch, told({ type: 'Selector', strategy: 'randomItem', items: [words('In.'), words('Out.')] })],
      [
        'a composition',
        launch,
        document({ compositions: { Breath: { item: words('In.') } }, mainTemplate: { item: { type: 'Breath' } } }),
      ],
      ['four minutes', launch, told(row(sound(), sound(), sound(), silence(59_000)))],
      [
        'a minute trimmed and said four times',
        launch,
        told(
          sound(undefined, {
            filters: [
              { type: 'Trim', start: 10_000, end: 40_000 },
              { type: 'Repeat', repeatCount: 6 },
            ],
          }),
        ),
      ],
      [
        '15 sounds',
        launch,
        told(row(...Array.from({ length: 15 }, () => sound('soundbank://soundlibrary/water/nature/nature_08')))),
      ],
      ['silence after words', launch, told(silence(1000))],
      [
        'a document elsewhere',
        launch,
        closed('Well.', {
          directives: [{ ...render([]), document: { type: 'Link', src: 'doc://alexa/apla/documents/breath-4-6' } }],
        }),
      ],
      ['words out of data', launch, told(words(data('line')))],
      ['a component that may be left out', launch, told(row({ ...words('In.'), when: data('first') }, words('Out.')))],
      ['a component that is never played', launch, told({ type: 'Nothing', when: false }, words('In.'))],
    ],
    rejects: [
      ['no document', launch, closed('Well.', { directives: [{ ...render([]), document: undefined }] })],
      ['a document for screens', launch, document({ type: 'APL' })],
      ['a version to come', launch, document({ version: '2.0' })],
      ['a version of the beta', launch, document({ version: '0.8' })],
      ['no template', launch, document({ mainTemplate: undefined })],
      ['no items', launch, document({ mainTemplate: { items: [] } })],
      [
        'a link to somewhere',
        launch,
        closed('Well.', { directives: [{ ...render([]), document: { type: 'Link', src: 'https://a.example/b' } }] }),
      ],
      ['an unknown component', launch, told({ type: 'Text', content: 'In.' })],
      ['a component of no type', launch, told({ content: 'In.' })],
      ['an unknown filter', launch, told(sound(undefined, { filters: [{ type: 'Echo' }] }))],
      ['an empty group', launch, told(row())],
      ['a second item that is never played', launch, told(words('In.'), words('Out.'))],
      ['words of another kind', launch, told(words('In.', { contentType: 'Markdown' }))],
      ['no words', launch, told(words(' '))],
      ['SSML without speak', launch, told({ type: 'Speech', contentType: 'SSML', content: 'In.' })],
      [
        'SSML with a bare &',
        launch,
        told({ type: 'Speech', contentType: 'SSML', content: '<speak>Heat & cold</speak>' }),
      ],
      ['silence without length', launch, told(row(words('In.'), silence(undefined)))],
      ['silence of half a millisecond', launch, told(row(words('In.'), silence(0.5)))],
      [
        'nothing but silence',
        launch,
        answer({ directives: [render([row(silence(1000), silence(2000))])], shouldEndSession: true }),
      ],
      ['an odd duration', launch, told(sound(undefined, { duration: 'forever' }))],
      ['a sound of no address', launch, told({ type: 'Audio' })],
      ['a sound over plain http', launch, told(sound('http://sounds.example/minute.mp3')), { soundLength: () => 1 }],
      ['a sound nobody knows', launch, told(sound('https://sounds.example/other.mp3'))],
      [
        '16 sounds',
        launch,
        told(row(...Array.from({ length: 16 }, () => sound('soundbank://soundlibrary/water/nature/nature_08')))),
      ],
      ['more than four minutes', launch, told(row(sound(), sound(), sound(), silence(60_000), words('In.')))],
      [
        'more than four minutes with the speech',
        launch,
        closed(minute.repeat(3), { directives: [render([row(sound(), words('In.'))])] }),
      ],
      ['a sound without end', launch, told(sound(undefined, { filters: [{ type: 'Repeat', repeatCount: -1 }] }))],
      ['the longest of two', launch, told({ type: 'Selector', items: [words('In.'), silence(240_001)] })],
      [
        'a composition in itself',
        launch,
        document({ compositions: { A: { item: { type: 'A' } } }, mainTemplate: { item: { type: 'A' } } }),
      ],
      ['a document too deep', launch, told(deep(60))],
      ['compositions that double', launch, document(doubling(30))],
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
        'a stop the manifest knows nothing of',
        stop,
        closed('Rest.', { directives: [{ type: 'AudioPlayer.Stop' }] }),
        { manifest: { interfaces: [], permissions: [] } },
      ],
    ],
  },
  V15: {
    accepts: [
      ['a simple one', stop, card({ type: 'Simple', title: 'Gentle Back', content: 'Saved.' })],
      [
        'one with a picture',
        stop,
        card({ type: 'Standard', title: 'a', text: 'b', image: { smallImageUrl: 'https://a.example/b.png' } }),
      ],
      ['one that asks', stop, card({ type: 'AskForPermissionsConsent', permissions: [timers] }), declaring(timers)],
      ['one that links', stop, card({ type: 'LinkAccount' })],
      ['8000 characters', stop, card({ type: 'Simple', title: 'x'.repeat(4000), content: 'x'.repeat(4000) })],
    ],
    rejects: [
      ['no type', stop, card({ title: 'Gentle Back' })],
      ['an unknown type', stop, card({ type: 'Big', title: 'Gentle Back' })],
      ['the field of another type', stop, card({ type: 'Simple', text: 'Saved.' })],
      ['a number as title', stop, card({ type: 'Simple', title: 4 })],
      ['8001 characters', stop, card({ type: 'Simple', title: 'x'.repeat(4000), content: 'x'.repeat(4001) })],
      [
        'a picture over plain http',
        stop,
        card({ type: 'Standard', image: { largeImageUrl: 'http://a.example/b.png' } }),
      ],
      [
        'a picture of a long address',
        stop,
        card({ type: 'Standard', image: { largeImageUrl: `https://a.example/${'b'.repeat(2000)}` } }),
      ],
      [
        'a picture of another size',
        stop,
        card({
          type: 'Standard',
          image: { smallImageUrl: 'https://a.example/b.png', hugeImageUrl: 'https://a.example/c.png' },
        }),
      ],
      ['a picture that is none', stop, card({ type: 'Standard', image: {} })],
      ['a permission the manifest lacks', stop, card({ type: 'AskForPermissionsConsent', permissions: [timers] })],
      ['no permissions', stop, card({ type: 'AskForPermissionsConsent', permissions: [] }), declaring(timers)],
      [
        'a permission that is none',
        stop,
        card({ type: 'AskForPermissionsConsent', permissions: [4] }),
        declaring(timers),
      ],
    ],
  },
  V16: {
    accepts: [
      ['the first way', launch, askFor(first), declaring(timers)],
      ['the second way', launch, askFor(second()), declaring(timers)],
      [
        'a person, for what a person has',
        launch,
        askFor(second('PERSON', 'alexa::profile:name:read')),
        declaring('alexa::profile:name:read'),
      ],
      ['the way of tasks', launch, connect({}), declaring(timers)],
      ['another task', launch, connect({ uri: 'connection://AMAZON.PrintPDF/1', input: {} })],
      ['a purchase', launch, asking({ type: consent, name: 'Buy', payload: {}, token: 't' })],
      ['a skill nobody knows', launch, askFor(second()), { manifest: {} }],
    ],
    rejects: [
      ['a permission the manifest lacks', launch, askFor(first)],
      ['one the manifest lacks, in the second way', launch, askFor(second())],
      ['no payload', launch, asking({ type: consent, name: 'AskFor', token: 't' })],
      ['another type', launch, askFor({ ...first, '@type': 'AskForPermission' }), declaring(timers)],
      ['a third way', launch, askFor({ ...first, '@version': '3' }), declaring(timers)],
      ['the version as a number', launch, askFor({ ...first, '@version': 1 }), declaring(timers)],
      ['both ways at once', launch, askFor({ ...first, ...second() }), declaring(timers)],
      ['no scopes', launch, askFor({ '@version': '2', permissionScopes: [] }), declaring(timers)],
      ['an unknown level', launch, askFor(second('HOUSE')), declaring(timers)],
      ['the timers of a person', launch, askFor(second('PERSON')), declaring(timers)],
      ['no token', launch, askFor(first, { token: undefined }), declaring(timers)],
      ['an unknown name', launch, askFor(first, { name: 'Ask' }), declaring(timers)],
      [
        'two at once',
        launch,
        answer({ directives: [...[1, 2].map(() => ({ type: consent, name: 'Buy', token: 't' }))] }),
      ],
      ['a task without version', launch, connect({ uri: 'connection://AMAZON.PrintPDF' })],
      ['a task that ends somehow', launch, connect({ onCompletion: 'LATER' }), declaring(timers)],
      ['a task with an odd token', launch, connect({ token: 4 }), declaring(timers)],
      [
        'another version of consent',
        launch,
        connect({ uri: 'connection://AMAZON.AskForPermissionsConsent/1' }),
        declaring(timers),
      ],
      [
        'consent in the first way as a task',
        launch,
        connect({ input: { '@type': consentType, ...first } }),
        declaring(timers),
      ],
      [
        'a reprompt that nobody will hear',
        launch,
        asking(
          { type: consent, name: 'Buy', token: 't' },
          { reprompt: { outputSpeech: { type: 'PlainText', text: 'Well?' } } },
        ),
      ],
    ],
  },
  V17: {
    accepts: [
      ['a question about a slot', breathe, elicit, slots],
      ['a question of a model nobody knows', breathe, elicit],
      ['a slot to confirm', breathe, turn('ConfirmSlot', { slotToConfirm: 'time' }), slots],
      ['an intent to confirm', breathe, turn('ConfirmIntent'), slots],
      ['the prompts of the model', breathe, turn('Delegate'), slots],
      ['another intent', launch, turn('Delegate', { updatedIntent: { name: 'BreatheIntent' } }), slots],
      [
        'slot values beside a question',
        breathe,
        open('How long?', 'For how long?', {
          directives: [
            { type: 'Dialog.UpdateDynamicEntities', updateBehavior: 'CLEAR' },
            { type: 'Dialog.ConfirmIntent' },
          ],
        }),
        slots,
      ],
      [
        'a hundred slot values',
        breathe,
        entities(Array.from({ length: 50 }, () => ({ name: { value: 'a', synonyms: ['b'] } }))),
      ],
    ],
    rejects: [
      ['a slot the intent lacks', breathe, turn('ElicitSlot', { slotToElicit: 'place' }), slots],
      ['no slot', breathe, turn('ConfirmSlot'), slots],
      ['an intent without dialog', stop, turn('ConfirmIntent'), slots],
      ['an intent every object has', intent('constructor'), turn('ConfirmIntent'), slots],
      ['no intent', launch, turn('Delegate')],
      ['another intent without name', breathe, turn('Delegate', { updatedIntent: {} })],
      ['a session that ends', breathe, closed('So.', { directives: [{ type: 'Dialog.ConfirmIntent' }] }), slots],
      [
        'two at once',
        breathe,
        open('How long?', 'Well?', { directives: [{ type: 'Dialog.ConfirmIntent' }, { type: 'Dialog.Delegate' }] }),
        slots,
      ],
      ['101 slot values', breathe, entities(Array.from({ length: 101 }, () => ({ name: { value: 'a' } })))],
      ['slot values of no type', breathe, entities([], { types: [{ values: [] }] })],
      ['a slot value without words', breathe, entities([{ name: {} }])],
      ['slot values put somewhere', breathe, entities([], { updateBehavior: 'ADD' })],
      ['nothing to replace them with', breathe, entities([], { types: [] })],
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
      [
        'the phrase in a document',
        help,
        open('Hi.', undefined, { directives: [render([words('Not medical advice. OK?')])] }),
      ],
      ['a document made of data', help, open('Hi.', undefined, { directives: [render([words(data('help'))])] })],
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
  V21: {
    accepts: [
      ['six seconds', launch, open('Ready?'), { took: 6000 }],
      ['nobody knows how long', launch, open('Ready?')],
    ],
    rejects: [['more than six seconds', launch, open('Ready?'), { took: 6001 }]],
  },
};

function cycle(): object {
  const round: Record<string, unknown> = {};
  round.self = round;
  return round;
}
/** Rows in one another. */
function deep(levels: number): object {
  return levels === 0 ? words('In.') : row(deep(levels - 1));
}
/** Each composition plays the next one twice. */
function doubling(levels: number): object {
  const names = Array.from({ length: levels }, (_, index) => `C${index}`);
  const compositions = names.map((name, index) => {
    const next = index === levels - 1 ? words('In.') : { type: `C${index + 1}` };
    return [name, { item: row(next, next) }];
  });
  return { compositions: Object.fromEntries(compositions), mainTemplate: { item: { type: 'C0' } } };
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

  it('only warn of a sound of unknown length where the caller says so', () => {
    const elsewhere = { ...world, soundLength: () => undefined, unknownSound: 'warning' as const };
    const severities = (given: unknown) => check(stop, given, elsewhere).map(({ rule, severity }) => [rule, severity]);
    expect(severities(closed(minute))).toEqual([['V06', 'warning']]);
    expect(severities(told(sound()))).toEqual([['V13', 'warning']]);
  });

  it('ask for no disclaimer of a skill that needs none', () => {
    const { disclaimer: _, ...needless } = world;
    expect(check(help, open('Which one?'), needless)).toEqual([]);
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
