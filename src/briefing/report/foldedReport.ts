import { RULES, type RuleId } from '#markdown/rules.ts';
import type { Finding } from './findings.ts';
import { indented, place, type Shown } from './lines.ts';

/** How many files of a rule are named. */
const NAMED = 20;

/**
 * Many warnings: rule by rule, with a line for each file.
 *
 * ```
 * 67 × doubtful-speaker: An editor has confirmed who speaks each passage.
 *   content/articles/harbour.md:15:1  and lines 22, 40
 *   … and 12 more files
 * ```
 */
export function foldedReport(warnings: readonly Finding[], shown: Shown): string {
  const byRule = Map.groupBy(warnings, ({ rule }) => rule);
  const rules = [...byRule].map(([rule, found]) => ruleLines(rule, found, shown).join('\n'));
  const last = indented('`npm run check -- FILE` says each of a file in full, and how to mend it.', shown);
  return [...rules, last.join('\n')].join('\n\n');
}

function ruleLines(rule: string, found: readonly Finding[], shown: Shown): string[] {
  const files = [...Map.groupBy(found, ({ path }) => path).values()];
  const rows = files.slice(0, NAMED).map((inFile) => fileLine(inFile, shown));
  const more = files.length - rows.length;
  return [
    `${shown.paint('warning', `${found.length} × ${rule}`)}: ${rule in RULES ? RULES[rule as RuleId].holds : ''}`,
    ...rows,
    ...(more > 0 ? [`  … and ${more} more ${more === 1 ? 'file' : 'files'}`] : []),
  ];
}

function fileLine([first, ...others]: readonly Finding[], shown: Shown): string {
  if (!first) return '';
  const lines = [...new Set(others.flatMap(({ at }) => at?.line ?? []))];
  const also = lines.length === 0 ? '' : `  and ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`;
  return `  ${place(first, shown)}${also}`;
}
