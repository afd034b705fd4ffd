/**
 * What a change does to the record, in words: `npm run diff -- [BASE] [--format=markdown|json]`. It compares the content on
 * the disk with that of the commit where the change began (`git/base.ts`), and prints Markdown for a comment on a pull request.
 */
import { CONTENT_ROOT } from '#briefing/loadBriefing.ts';
import { changesToMarkdown } from '#changes/say/toMarkdown.ts';
import { compareWith } from './diff/compareWith.ts';
import { fail, messageOf } from './fail.ts';
import { findBase } from './git/base.ts';
import { oneOf } from './oneOf.ts';
import { readArgs } from './options.ts';

const USAGE = `Usage: npm run diff -- [BASE] [--format=markdown|json]

Says what the content on the disk does to the record as it was where it left BASE: a branch, tag or commit. Without BASE that
is the branch a pull request goes to, else origin/HEAD, or main or master, of origin first.`;

const { values, positionals } = readArgs(
  { allowPositionals: true, options: { format: { type: 'string', default: 'markdown' } } },
  USAGE,
);
if (positionals.length > 1) fail(`diff: Unexpected \`${positionals[1]}\`, expected one base\n${USAGE}`);
try {
  const format = oneOf('--format', values.format, ['markdown', 'json']);
  const base = await findBase(CONTENT_ROOT, positionals[0]);
  if (base === null) {
    fail(
      'diff: There is nothing to compare with: the content lies in no git repository, or its repository has no commit yet. ' +
        'Run it in a clone of the record.',
    );
  }
  const comparison = await compareWith(base, CONTENT_ROOT);
  process.stdout.write(
    format === 'json' ? `${JSON.stringify(comparison, null, 2)}\n` : changesToMarkdown(comparison),
  );
} catch (error) {
  fail(`diff: ${messageOf(error)}`);
}
