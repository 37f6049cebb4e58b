const healthWord =
  /\b(pains?|painful|hurts?|hurting|(back|head|stomach)?aches?|aching|spasms?|numb|numbness|fevers?|symptoms?|diagnos\w*|sciatica|injur\w*|flares?|medic\w*|pregnan\w*|cancers?|red.?flags?|RF\d\d|\w*schmerz\w*|taub\w*|hexenschuss)\b/i;

/** An identifier as words, so that `number` and `cache` pass and `painLevel` does not. */
const asWords = (identifier: string): string =>
  identifier
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/[_.-]+/g, ' ');

/**
 * The first word about the body in a key, an id or a text that is kept or logged, if there is one.
 * @example healthWordIn('painLevel') // => 'pain'
 */
export const healthWordIn = (text: string): string | undefined => healthWord.exec(asWords(text))?.[0];
