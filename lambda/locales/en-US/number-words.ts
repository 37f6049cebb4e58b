const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;

/** A whole number below a hundred in words; a larger one in digits. `numberWords(42) // => 'forty-two'` */
export const numberWords = (value: number): string => {
  const word = small[value];
  if (word !== undefined) return word;
  const ten = tens[Math.floor(value / 10)];
  if (ten === undefined || !Number.isInteger(value)) return String(value);
  return value % 10 === 0 ? ten : `${ten}-${small[value % 10]}`;
};
