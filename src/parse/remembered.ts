/** As many words as two long articles hold. */
const MOST = 20_000;

/** A function of a word that remembers what it found: articles use the same words over and over. */
export function remembered<Found>(of: (word: string) => Found): (word: string) => Found {
  const known = new Map<string, Found>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const found = of(word);
    known.set(word, found);
    return found;
  };
}
