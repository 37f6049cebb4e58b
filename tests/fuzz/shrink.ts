const without = <T>(whole: readonly T[], from: number, length: number): readonly T[] => [
  ...whole.slice(0, from),
  ...whole.slice(from + length),
];

/**
 * The smallest part of `whole`, in its order, that still fails: no single item of it could go. Halves are tried first,
 * then ever smaller pieces (delta debugging). `whole` itself is taken to fail.
 */
export const smallest = async <T>(
  whole: readonly T[],
  fails: (part: readonly T[]) => Promise<boolean>,
): Promise<readonly T[]> => {
  let part = whole;
  for (let length = Math.ceil(part.length / 2); length > 0; ) {
    let shrunk = false;
    for (let from = part.length - length; from > -length; from -= length) {
      const start = Math.max(0, from);
      const rest = without(part, start, Math.min(length, from + length));
      if (rest.length === part.length || !(await fails(rest))) continue;
      part = rest;
      shrunk = true;
    }
    // One item that goes may let another go.
    if (!shrunk || length > 1) length = length === 1 ? 0 : Math.ceil(length / 2);
    length = Math.min(length, part.length);
  }
  return part;
};
