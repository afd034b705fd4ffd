import { fieldPlace } from '#markdown/fields.ts';
import { report } from '#markdown/problems.ts';
import type { AllContent } from './rule.ts';
import { unpublishedRun } from './unpublishedPassage.ts';

/** So many words in a row of a sentence of ours are the text's own: fewer may meet by chance. */
const RUN = 8;

/** What is told of a correction of an excerpt repeats no passage of the text that is not published. */
export function correctionWords({ articles, filed }: Pick<AllContent, 'articles' | 'filed'>): void {
  for (const { slug, file, document } of filed) {
    const article = articles.find((one) => one.slug === slug);
    if (article?.rights !== 'excerpt') continue;
    for (const [i, correction] of document.front.corrections.entries()) {
      for (const field of ['change', 'was', 'now'] as const) {
        const passage = unpublishedRun(correction[field] ?? '', article, RUN);
        if (passage === undefined) continue;
        report(
          file,
          {
            reason: `Unexpected words “${passage}”, expected words of our own: they stand so in a sentence of an excerpt that is not published`,
            rule: 'unpublished-correction',
            mend: 'Say in your own words what changed, or quote what stands in the sentences of a statement.',
            actual: passage,
          },
          fieldPlace(file, ['corrections', i, field]),
        );
      }
    }
  }
}
