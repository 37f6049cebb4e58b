import { seconds } from '#protocol';

/**
 * What the platform puts up with, each with its unit and the page of Amazon's documentation that says so. Pages are
 * relative to `https://developer.amazon.com/en-US/docs/alexa/`.
 */
export const limits = {
  /** UTF-16 units of one `text` or `ssml`, tags included. `custom-skills/request-and-response-json-reference.html` */
  speechCharacters: 8000,
  /** Bytes of the whole answer as JSON. `custom-skills/request-and-response-json-reference.html` */
  responseBytes: 120 * 1024,
  /** Bytes from which an answer is suspiciously large: the platform's limit of earlier years, on the same page. */
  responseBytesWarning: 24 * 1024,
  /** All sound files of one speech together. `custom-skills/speech-synthesis-markup-language-ssml-reference.html#audio` */
  speechAudio: seconds(240),
  /** All sound files of one reprompt together. `custom-skills/request-and-response-json-reference.html` */
  repromptAudio: seconds(90),
  /** Sound files in one speech. `custom-skills/speech-synthesis-markup-language-ssml-reference.html#audio` */
  audioTags: 5,
  /** One `<break>`; several in a row add up. `custom-skills/speech-synthesis-markup-language-ssml-reference.html#break` */
  break: seconds(10),
  /** UTF-16 units of a card's title and text together. `custom-skills/include-a-card-in-your-skills-response.html` */
  cardCharacters: 8000,
  /** UTF-16 units of the address of a card's picture. `custom-skills/include-a-card-in-your-skills-response.html` */
  cardImageCharacters: 2000,
  /** UTF-16 units of the token of a stream. `custom-skills/audioplayer-interface-reference.html` */
  tokenCharacters: 1024,
  /** UTF-16 units of the address of a stream. `custom-skills/audioplayer-interface-reference.html` */
  streamUrlCharacters: 8000,
  /** Time the function has to answer. `custom-skills/host-a-custom-skill-as-an-aws-lambda-function.html` */
  endpoint: seconds(8),
  /** The microphone stays open this long, twice. `custom-skills/manage-skill-session-and-session-attributes.html` */
  microphone: seconds(8),
  /** A screen may hold a session this long after that. `custom-skills/manage-skill-session-and-session-attributes.html` */
  screenSession: seconds(30),
};

export type Limits = Readonly<typeof limits>;
