/** So few characters begin too many names by chance. */
const BEGINNING = 3;

/**
 * The known name that a mistyped one most likely stands for, or the one that it is the beginning of; none where all are far
 * from it, or it begins several.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const candidates = [...known];
  return nearestInSpelling(name, candidates) ?? onlyOneBegunBy(name, candidates);
}

function onlyOneBegunBy(name: string, known: readonly string[]): string | undefined {
  if (name.length < BEGINNING) return undefined;
  const [only, ...more] = known.filter((candidate) => candidate.startsWith(name));
  return more.length === 0 ? only : undefined;
}

function nearestInSpelling(name: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.ceil(name.length / 3) + 1;
  for (const candidate of known) {
    const distance = editDistance(name, candidate, least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Asks for the known name that was most likely meant; undefined where none is near. */
export function didYouMean(name: string, known: Iterable<string>): string | undefined {
  const meant = nearest(name, known);
  return meant === undefined ? undefined : `Did you mean \`${meant}\`?`;
}

/** Levenshtein distance, or `limit` where it is no less than that. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(row[b.length] ?? limit, limit);
}
