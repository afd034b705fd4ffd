import type { VFile } from 'vfile';
import { fieldsOf, hasField } from '#markdown/fields.ts';
import { warn } from '#markdown/problems.ts';
import type { ArticleRule } from './rule.ts';

/** What holds where an article does not say it, and what that means. */
const UNSAID = {
  rights: ['excerpt', 'quotes with their sentences are published, and not the running text'],
  status: ['draft', 'it is checked and not built'],
} as const;

/** Warns of an article that does not say what may be published of it, or whether it is. */
export const unstatedLines: ArticleRule = ({ file }) => {
  for (const field of ['rights', 'status'] as const) {
    if (hasField(file, [field])) continue;
    const [value, meaning] = UNSAID[field];
    warn(
      file,
      {
        reason: `Unexpected fields without \`${field}\`, expected a line that says it`,
        rule: `unstated-${field}`,
        mend: `Add \`${field}: ${value}\`, which holds until then: ${meaning}.`,
        fix: [lineAtEnd(file, `${field}: ${value}`)],
      },
      { line: 1, column: 1 },
    );
  }
};

/** The edit that adds a line below all fields of a file. */
function lineAtEnd(file: VFile, line: string): { start: number; end: number; text: string } {
  const { from, written } = fieldsOf(file) ?? { from: 0, written: '' };
  const end = from + written.length;
  const eol = String(file).startsWith('---\r\n') ? '\r\n' : '\n';
  return { start: end, end, text: `${eol}${line}` };
}
