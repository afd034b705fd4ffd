/** Kinds in the order they are told, each with its plural. */
const KINDS: readonly (readonly [kind: string, one: string, many: string])[] = [
  ['Statement', 'statement', 'statements'],
  ['Event', 'event', 'events'],
  ['Speaker', 'speaker', 'speakers'],
  ['Article', 'article', 'articles'],
];

/** What was found, in two parts: “7 results” and “ for “europe”: 4 statements, 1 event”. */
export function summary(
  query: string,
  total: number,
  kinds: Readonly<Record<string, number>>,
): readonly [count: string, rest: string] {
  const asked = query ? ` for “${query.replace(/^"(.*)"$/, '$1')}”` : '';
  if (total === 0) return ['Nothing found', asked];
  const parts = KINDS.flatMap(([kind, one, many]) => {
    const count = kinds[kind] ?? 0;
    return count > 0 ? [figured(count, one, many)] : [];
  });
  return [figured(total, 'result', 'results'), `${asked}: ${parts.join(', ')}`];
}

/** “9 statements”, “1 statement”. */
function figured(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
