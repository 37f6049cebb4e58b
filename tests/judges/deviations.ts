/** Who judges beside the contract: none of it was written for this project. */
export type Judge = 'ssml-check-core' | 'ask-sdk-model' | 'virtual-alexa';

/** A case in which a judge says something else than the contract, and why the contract is right. */
export type Deviation = { readonly judge: Judge; readonly about: string; readonly reason: string };

/** All there are: one more fails the tests of its judge, and so does one that no longer occurs. */
export const deviations: readonly Deviation[] = [
  {
    judge: 'ssml-check-core',
    about: 'a break of ten and a half seconds',
    reason: 'It cuts 10.5 to 10; a break is at most 10 s.',
  },
  {
    judge: 'ssml-check-core',
    about: 'a break with neither',
    reason: "It stumbles over an element without attributes; Amazon's default is a medium break.",
  },
  {
    judge: 'ssml-check-core',
    about: 'a break said twice',
    reason: 'It reads each attribute for itself; time and strength are two ways to say one thing.',
  },
  {
    judge: 'ssml-check-core',
    about: 'a break around words',
    reason: 'It looks into no element that must be empty; what an Echo does with the words is not documented.',
  },
  {
    judge: 'ssml-check-core',
    about: 'a sound around words',
    reason: 'It looks into no element that must be empty; what an Echo does with the words is not documented.',
  },
  {
    judge: 'ssml-check-core',
    about: 'a comment',
    reason: 'It takes all that is XML; Amazon documents no comments, and nothing is said by one.',
  },
  {
    judge: 'ssml-check-core',
    about: 'prosody of nothing',
    reason: 'It asks for no attribute; an element that changes nothing is a slip.',
  },
  {
    judge: 'ssml-check-core',
    about: 'a volume too loud',
    reason: "It takes any number; Amazon's limit is +4.08 dB.",
  },
  {
    judge: 'ssml-check-core',
    about: 'an effect for cars',
    reason: 'It knows an effect of Amazon Polly; the only one of Alexa is whispered.',
  },
  {
    judge: 'ssml-check-core',
    about: 'a voice inside another element',
    reason: 'It checks no nesting; Amazon wants other elements inside the voice.',
  },
  {
    judge: 'ssml-check-core',
    about: 'speak inside speak',
    reason: 'It checks no nesting; speak is the root and stands there alone.',
  },
  {
    judge: 'ssml-check-core',
    about: 'an unknown reading',
    reason: 'A misplaced bracket lets it take every value of interpret-as.',
  },
  {
    judge: 'ask-sdk-model',
    about: 'an answer of another version',
    reason: 'A type says that a version is a text; 1.0 is the only one there is.',
  },
  {
    judge: 'ask-sdk-model',
    about: 'speech that is not SSML',
    reason: 'A type cannot read what a text holds.',
  },
  {
    judge: 'ask-sdk-model',
    about: 'five minutes of sound',
    reason: 'A type cannot know how long a sound is.',
  },
  {
    judge: 'ask-sdk-model',
    about: 'a session that ends with a reprompt',
    reason: 'A type cannot relate two fields; a microphone that stays closed asks nothing again.',
  },
  {
    judge: 'ask-sdk-model',
    about: 'a stream over http',
    reason: 'To the types an address is any text.',
  },
  {
    judge: 'virtual-alexa',
    about: 'tell me the version',
    reason: 'It takes every phrase with "tell", "ask" or "open" in it for a launch.',
  },
  {
    judge: 'virtual-alexa',
    about: 'skip',
    reason: 'It puts its own phrases of a standard intent before the samples of the model.',
  },
  {
    judge: 'virtual-alexa',
    about: 'zero',
    reason: 'It knows digits as numbers, and no words.',
  },
  {
    judge: 'virtual-alexa',
    about: 'zero rounds',
    reason: 'It knows digits as numbers, and no words.',
  },
  {
    judge: 'virtual-alexa',
    about: 'sitting zero',
    reason: 'It knows digits as numbers, and no words.',
  },
  {
    judge: 'virtual-alexa',
    about: 'breathing',
    reason: 'It lets a slot be filled by nothing, so that a sample with a slot fits, too.',
  },
  {
    judge: 'virtual-alexa',
    about: "i'm in the family way",
    reason: 'It lets free words behind a carrier go before a phrase that is listed.',
  },
  {
    judge: 'virtual-alexa',
    about: 'calves on the couch',
    reason: 'It lets free words behind a carrier go before a phrase that is listed.',
  },
  {
    judge: 'virtual-alexa',
    about: "i'm numb down there",
    reason: 'It lets free words behind a carrier go before a phrase that is listed.',
  },
  {
    judge: 'virtual-alexa',
    about: "i've got no feeling in my nether regions",
    reason: 'It lets free words behind a carrier go before a phrase that is listed.',
  },
  {
    judge: 'virtual-alexa',
    about: 'i have five minutes',
    reason: 'It lets free words behind a carrier go before a phrase that is listed.',
  },
];

export const deviationsOf = (judge: Judge): readonly string[] =>
  deviations.filter((each) => each.judge === judge).map(({ about }) => about);
