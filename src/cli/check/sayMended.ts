import path from 'node:path';
import { number } from '#briefing/report/counts.ts';
import type { Finding } from '#briefing/report/findings.ts';
import { fileDiff } from '../fileDiff.ts';
import { STANDS_IN } from '../standsIn.ts';
import type { Mended } from './mend.ts';

/**
 * Says what was mended file by file, or, before anything is written, shows it as a diff.
 *
 * ```
 * Mended content/articles/harbour.md: missing-rights, doubtful-speaker ×2
 * ```
 */
export function sayMended({ mended, files }: Mended, isDryRun: boolean): string {
  if (mended.length === 0) return 'Nothing here can be mended without an editor.\n\n';
  if (isDryRun) {
    const diffs = files.map((file) => fileDiff(file, STANDS_IN)).join('');
    return `${diffs}\nNothing was written: without \`--dry-run\` this mends ${number(mended.length, 'finding')} in ${number(files.length, 'file')}.\n\n`;
  }
  const byFile = Map.groupBy(mended, (finding) => finding.path);
  const lines = [...byFile].map(
    ([file, found]) => `Mended ${path.relative(STANDS_IN, path.resolve(file))}: ${rules(found)}\n`,
  );
  return `${lines.join('')}\n`;
}

function rules(found: readonly Finding[]): string {
  const byRule = Map.groupBy(found, ({ rule }) => rule);
  return [...byRule].map(([rule, { length }]) => (length === 1 ? rule : `${rule} ×${length}`)).join(', ');
}
