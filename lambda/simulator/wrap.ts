/** What a line must not be broken in: a sound and its length, in parentheses. */
const token = /\S*\([^)]*\)\S*|\S+/g;

/**
 * Text in lines of at most `width` characters, the first behind `lead`, the others as far in.
 * @example wrap(' Echo: ', 'Rest. (4 s) Go on?', 20) // => [' Echo: Rest. (4 s)', '       Go on?']
 */
export const wrap = (lead: string, text: string, width: number): readonly string[] => {
  const indent = ' '.repeat(lead.length);
  const lines: string[] = [];
  let line = '';
  for (const word of text.match(token) ?? []) {
    if (line !== '' && lead.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((each, i) => `${i === 0 ? lead : indent}${each}`.trimEnd());
};
