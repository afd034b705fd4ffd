import { RULES, type RuleId } from '#markdown/rules.ts';
import type { Finding } from './findings.ts';
import { headLine, indented, type Shown } from './lines.ts';

/**
 * Many findings, a line for each rule and file, and then what each rule holds, said once.
 *
 * ```
 * content/articles/harbour.md:15:1  warning  doubtful-speaker  ×3: lines 15, 22, 40
 * ```
 */
export function foldedReport(blocks: readonly (readonly Finding[])[], shown: Shown): string {
  const rows = blocks.flatMap((block) => {
    const [first] = block;
    return first ? `${headLine(first, shown)}${block.length > 1 ? times(block) : ''}` : [];
  });
  const byRule = Map.groupBy(blocks.flat(), ({ rule }) => rule);
  const rules = [...byRule].flatMap(([rule, { length }]) =>
    indented(`${rule}: ${holds(rule)}`, shown, `${length} × `),
  );
  return [rows, rules, ['  `npm run check -- FILE` says each of a file in full, and how to mend it.']]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function times(block: readonly Finding[]): string {
  const lines = new Set(block.flatMap(({ at }) => at?.line ?? []));
  return `  ×${block.length}${lines.size > 1 ? `: lines ${[...lines].join(', ')}` : ''}`;
}

const holds = (rule: string): string => (rule in RULES ? RULES[rule as RuleId].holds : '');
