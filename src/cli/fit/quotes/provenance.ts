import { percent } from '../../bench/percent.ts';
import type { Figures } from '../../bench/quotes/figures.ts';
import type { GrownTrees } from './learn.ts';
import type { Lesson } from './lessons.ts';
import { TRAINING_FILE } from './trainingArticles.ts';

interface Given {
  readonly articles: number;
  readonly lessons: readonly Lesson[];
  readonly trees: GrownTrees;
  /** How trees do on publishers they have not seen, and the worst of them: end to end, direct, as a share. */
  readonly pooled: Figures;
  readonly worst: number;
}

/** Where the learned files of quotes come from, in words for the page beside them. */
export function provenance({ articles, lessons, trees, pooled, worst }: Given): string {
  const spoken = lessons.filter(({ gold }) => gold !== null).length;
  return `# Who said a quote, and whether anyone did

\`sources.json\` scores everyone who may have said a quote; \`spoken.json\` tells words that someone says from a name, a coinage or
irony. Both are boosted regression trees, a tree a line, as \`../forest.ts\` reads them: thresholds on features that
\`../refiners/attribution/features/\` counts. They hold no word and no name of any article. \`calibration.json\` holds what both together are worth: from which likelihood on
what share was right on held-out articles, by the way to the speaker.

- **Data:** \`../shared/corpora/${TRAINING_FILE}\`: ${articles} articles, ${lessons.length} quoted stretches, ${spoken} of them spoken.
- **Command:** \`npm run -s fit -- quotes --write\` writes the files of quotes. The same data gives the same bytes.
- **Size:** ${trees.sources.length} trees for sources, ${trees.spoken.length} for speech.

## Figures

End to end in percent, each publisher's articles parsed by trees grown on all the others: direct quotes ${percent(pooled.direct.endToEnd.f1)}, all quotes
${percent(pooled.all.endToEnd.f1)}; the worst publisher, direct, ${percent(worst)}. Attribution of direct quotes: ${percent(pooled.direct.attribution)}. \`npm run bench\` prints them by publisher.
`;
}
