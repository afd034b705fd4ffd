import { fieldPlace } from '#markdown/fields.ts';
import { report } from '#markdown/problems.ts';
import { digestOf } from '../sourceText.ts';
import type { ArticleRule } from './rule.ts';

/** The source file of an article is there, and its bytes are those that were imported. */
export const sourceFile: ArticleRule = ({ file, document }, _, { sources }) => {
  const { text: name, sha256 } = document.front.source;
  const bytes = sources.get(name);
  if (!bytes) {
    report(
      file,
      {
        reason: `Unexpected source \`${name}\`: there is no such file under content/`,
        rule: 'source-missing',
        mend: 'Import the article again, or correct `source.text`.',
      },
      fieldPlace(file, ['source', 'text']),
    );
    return;
  }
  const digest = digestOf(bytes);
  if (digest === sha256) return;
  report(
    file,
    {
      reason: `Unexpected digest of ${name}: it is ${digest}, expected ${sha256}`,
      rule: 'source-digest',
      mend: 'A source text is never altered: restore the file from version control.',
      actual: digest,
      expected: [sha256],
    },
    fieldPlace(file, ['source', 'sha256']),
  );
};
