/** A stretch of samples that is heard `times` more than it stands there. */
export type Repeat = { readonly from: number; readonly to: number; readonly times: number };

/** Samples, and which stretches of them are heard again and again, in order and apart from each other. */
export type Sound = { readonly pcm: Float32Array; readonly repeats: readonly Repeat[] };

/** What is heard of `values`, each of which stands for `width` samples, with every repetition written out. */
export const unrolled = (values: readonly number[], repeats: readonly Repeat[], width: number): readonly number[] => {
  const heard: number[] = [];
  let begin = 0;
  for (const { from, to, times } of repeats) {
    const [first, last] = [Math.round(from / width), Math.round(to / width)];
    for (const value of values.slice(begin, last)) heard.push(value);
    const again = values.slice(first, last);
    for (let i = 0; i < times; i++) for (const value of again) heard.push(value);
    begin = last;
  }
  for (const value of values.slice(begin)) heard.push(value);
  return heard;
};

/** How many samples are heard. */
export const lengthOf = ({ pcm, repeats }: Sound): number =>
  repeats.reduce((total, { from, to, times }) => total + times * (to - from), pcm.length);

/** Every sample that is heard. */
export const wholeOf = (sound: Sound): Float32Array => {
  const whole = new Float32Array(lengthOf(sound));
  let begin = 0;
  let at = 0;
  const add = (part: Float32Array) => {
    whole.set(part, at);
    at += part.length;
  };
  for (const { from, to, times } of sound.repeats) {
    add(sound.pcm.subarray(begin, to));
    for (let i = 0; i < times; i++) add(sound.pcm.subarray(from, to));
    begin = to;
  }
  add(sound.pcm.subarray(begin));
  return whole;
};
