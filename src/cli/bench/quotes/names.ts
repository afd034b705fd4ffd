/** Titles that do not tell two people apart. */
const TITLES: ReadonlySet<string> = new Set(
  (
    'the a an mr mrs ms miss dr sen rep gov gen president secretary senator congressman congresswoman ' +
    'representative governor professor prof sir lord lady judge justice mayor minister'
  ).split(' '),
);

const PRONOUNS: ReadonlySet<string> = new Set(
  'he she they it i we him her them who himself herself his'.split(' '),
);

/** Whether words name nobody by themselves: “she”. */
export function isPronoun(words: string): boolean {
  return PRONOUNS.has(words.trim().toLowerCase());
}

/**
 * Whether two names may be one speaker's: some part between commas of the one and of the other end in the same word, and
 * the shorter part says nothing that the longer does not. “Mr Kalnins” is “Ivo Kalnins, the harbour master”; “Ilze Kalnins”
 * is not, but for her first letter: two words agree where their first letters do (“I. Kalnins”).
 */
export function namesMatch(one: string, other: string): boolean {
  const parts = partsOf(other);
  return partsOf(one).some((a) => parts.some((b) => partsMatch(a, b)));
}

function partsMatch(a: readonly string[], b: readonly string[]): boolean {
  if (a.join(' ') === b.join(' ')) return true;
  if (a.at(-1) !== b.at(-1)) return false;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (shorter.length === 1 || shorter.every((word) => longer.includes(word))) return true;
  return shorter.length === 2 && shorter[0]?.[0] === longer[0]?.[0];
}

/** The words of each part, without titles where anything else is left. */
function partsOf(name: string): string[][] {
  return name
    .replace(/\([^)]*\)/g, ' ')
    .split(/,|\bwho\b|;| — | – /)
    .map(wordsOf)
    .map((words) => {
      const untitled = words.filter((word) => !TITLES.has(word));
      return untitled.length > 0 ? untitled : words;
    })
    .filter((words) => words.length > 0);
}

function wordsOf(name: string): string[] {
  const plain = name
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[’']s\b/g, '');
  return plain.match(/[\p{L}\p{N}]+(?:[-.’'][\p{L}\p{N}]+)*/gu) ?? [];
}
