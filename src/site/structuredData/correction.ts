import type { CorrectionComment } from 'schema-dts';
import type { Correction } from '#model/article.ts';
import { capitalised } from '#words/capitalised.ts';
import { words } from '#words/words.ts';

/** What was changed in an article, and when. */
export function correctionComment({ date, kind, change }: Correction): CorrectionComment {
  return {
    '@type': 'CorrectionComment',
    name: capitalised(words.corrections.kinds[kind]),
    text: change,
    datePublished: date,
  };
}
