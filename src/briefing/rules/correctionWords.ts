import { fieldPlace } from '#markdown/fields.ts';
import { report } from '#markdown/problems.ts';
import type { AllContent } from './rule.ts';
import { formerWording, unpublishedRun, wordingOf } from './unpublishedPassage.ts';

/** So many words in a row of a sentence of ours are the text's own: fewer may meet by chance. */
const RUN = 8;

/** What is told of a correction of an excerpt repeats no passage of its text, or of a former one, that is not published. */
export function correctionWords({
  articles,
  filed,
  content,
}: Pick<AllContent, 'articles' | 'filed' | 'content'>): void {
  for (const { slug, file, document } of filed) {
    const article = articles.find((one) => one.slug === slug);
    if (article?.rights !== 'excerpt') continue;
    if (document.front.corrections.length === 0) continue;
    const former = (document.front.source.former ?? []).flatMap(
      ({ text }) => content.sources.get(text) ?? [],
    );
    const texts = [wordingOf(article), ...former.map((bytes) => formerWording(bytes.toString('utf8')))];
    for (const [i, correction] of document.front.corrections.entries()) {
      for (const field of ['change', 'was', 'now'] as const) {
        const passage = unpublishedRun(correction[field] ?? '', texts, RUN);
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
