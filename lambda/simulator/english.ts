import { doubleMetaphone } from 'double-metaphone';
import { stemmer } from 'stemmer';
import { durationsAt, numbersAt } from './english-numbers.ts';
import { timerOrder, timerWords } from './english-timers.ts';
import { timesAt } from './english-times.ts';
import type { Language } from './language.ts';

export const english: Language = {
  wakeWord: 'alexa',
  launching: ['open', 'start', 'launch', 'begin', 'load', 'run', 'play', 'use', 'enable', 'talk to', 'speak to'],
  asking: ['ask', 'tell'],
  joining: ['for', 'to', 'about', 'and', 'that', 'if', 'whether'],
  using: ['with', 'using', 'from', 'in'],
  leaving: ['exit', 'quit', 'go home', 'home'],
  builtIn: {
    'AMAZON.StopIntent': ['stop', 'off', 'shut up'],
    'AMAZON.CancelIntent': ['cancel', 'never mind', 'forget it'],
    'AMAZON.HelpIntent': ['help', 'help me', 'can you help me'],
    'AMAZON.YesIntent': ['yes', 'yes please', 'yeah', 'yep', 'yup', 'sure', 'of course', 'okay', 'ok'],
    'AMAZON.NoIntent': ['no', 'no thanks', 'no thank you', 'nope', 'nah'],
    'AMAZON.NextIntent': ['next', 'skip', 'skip forward', 'go forward'],
    'AMAZON.PreviousIntent': ['previous', 'go back', 'skip back', 'back up', 'go to previous'],
    'AMAZON.RepeatIntent': ['repeat', 'repeat that', 'say that again', 'say it again'],
    'AMAZON.StartOverIntent': ['start over', 'start again', 'restart'],
    'AMAZON.PauseIntent': ['pause', 'pause that'],
    'AMAZON.ResumeIntent': ['resume', 'continue', 'keep going'],
  },
  fillers: words(`er erm um uh hmm please hey well so thanks oh ah okay ok alright actually sorry maybe kindly dear love
    mate`),
  smallWords: words(`a an the this that these those it its i me my you your we us our is am are was be been do does did
    of to for from in on at by with and or but if as can could will would should shall may might has have had what
    which who there here now then just some any too really very quite also yet let us think guess want like little bit got get`),
  openings: [
    'i have got',
    "i've got",
    'i have',
    "i've been",
    "i've",
    "i'm",
    'i am',
    'i',
    'my',
    "it's",
    'it is',
    'it',
    "there's a",
    "there's",
    'there is',
  ],
  negations: words('no not never none nothing nobody without neither nor stop dont cant wont cannot'),
  contractions: {
    "can't": 'can not',
    cannot: 'can not',
    "don't": 'do not',
    "doesn't": 'does not',
    "didn't": 'did not',
    "isn't": 'is not',
    "aren't": 'are not',
    "wasn't": 'was not',
    "won't": 'will not',
    "wouldn't": 'would not',
    "couldn't": 'could not',
    "shouldn't": 'should not',
    "haven't": 'have not',
    "hasn't": 'has not',
    "i'm": 'i am',
    "i've": 'i have',
    "i'd": 'i would',
    "i'll": 'i will',
    "you're": 'you are',
    "you've": 'you have',
    "we're": 'we are',
    "it's": 'it is',
    "that's": 'that is',
    "there's": 'there is',
    "what's": 'what is',
    "who's": 'who is',
    "where's": 'where is',
    "how's": 'how is',
    "let's": 'let us',
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'got to',
  },
  stemOf: stemmer,
  soundOf: (keys) => doubleMetaphone(keys.join(''))[0],
  numbersAt,
  durationsAt,
  timesAt,
  playback: {
    'AMAZON.PauseIntent': ['pause', 'pause that', 'stop', 'stop playing'],
    'AMAZON.ResumeIntent': ['resume', 'continue', 'keep going', 'keep playing', 'play'],
    'AMAZON.NextIntent': ['next', 'skip', 'skip forward', 'go forward'],
    'AMAZON.PreviousIntent': ['previous', 'go back', 'skip back'],
    'AMAZON.RepeatIntent': ['repeat', 'repeat that', 'play that again'],
    'AMAZON.StartOverIntent': ['start over', 'start again', 'restart'],
    'AMAZON.CancelIntent': ['cancel'],
    'AMAZON.LoopOnIntent': ['loop', 'loop on', 'turn on loop'],
    'AMAZON.LoopOffIntent': ['loop off', 'turn off loop'],
    'AMAZON.ShuffleOnIntent': ['shuffle', 'shuffle on', 'turn on shuffle'],
    'AMAZON.ShuffleOffIntent': ['shuffle off', 'turn off shuffle'],
  },
  otherAudio: ['play music', 'play some music', 'play the radio', 'play the news', 'play a song'],
  disabling: ['disable'],
  approving: [
    'i approve',
    'approve',
    'yes',
    'yes please',
    'yeah',
    'yep',
    'sure',
    'okay',
    'ok',
    'yes i approve',
    'i do',
  ],
  refusing: ['no', 'no thanks', 'no thank you', 'nope', 'i do not approve', "i don't approve", 'i refuse', 'i decline'],
  consentQuestion: (skill, scope) =>
    `Do you give ${skill} permission to ${permissionIn(scope)}? You can say I approve or no.`,
  timerOrder,
  timerWords,
  reminderOpening: "Here's your reminder:",
  problem: "There was a problem with the requested skill's response.",
  unknown: "Sorry, I don't know that one.",
};

function permissionIn(scope: string): string {
  if (scope.includes(':timers:')) return 'update your timers';
  return scope.includes(':reminders:') ? 'update your reminders' : 'read this about you';
}

function words(list: string): readonly string[] {
  return list.split(/\s+/);
}
