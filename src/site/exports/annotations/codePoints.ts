/** Counts the code points of a text up to an offset in UTF-16 code units: the emoji before it count one each, not two. */
export function codePointCounter(text: string): (offset: number) => number {
  const pairs = Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index);
  return (offset) => offset - countBelow(pairs, offset);
}

/** How many of some numbers, which are in order, lie below another. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
