import path from 'node:path';
import { CONTENT_ROOT } from '#briefing/loadBriefing.ts';
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
  const edited = mended.flatMap((finding) => [...editedBy(finding)].map((file) => ({ file, finding })));
  const byFile = Map.groupBy(edited, ({ file }) => path.relative(STANDS_IN, file));
  const lines = [...byFile].map(
    ([file, found]) => `Mended ${file}: ${rules(found.map(({ finding }) => finding))}\n`,
  );
  return `${lines.join('')}\n`;
}

/** The files that a mend is made in; it need not be the one in which something was found. */
function editedBy({ fix, path: found }: Finding): ReadonlySet<string> {
  return new Set(
    fix.map(({ path: file }) =>
      file === undefined ? path.resolve(found) : path.resolve(CONTENT_ROOT, file),
    ),
  );
}

function rules(found: readonly Finding[]): string {
  const byRule = Map.groupBy(found, ({ rule }) => rule);
  return [...byRule].map(([rule, { length }]) => (length === 1 ? rule : `${rule} ×${length}`)).join(', ');
}
