import type { GrownTrees } from './learn.ts';
import type { Lesson } from './lessons.ts';
import { TRAINING_FILE } from './trainingArticles.ts';

interface Given {
  readonly articles: number;
  readonly lessons: readonly Lesson[];
  readonly trees: GrownTrees;
  /** A table of how trees do on publishers they have not seen. */
  readonly figures: string;
}

/** Where the learned files come from, in words for the README beside them. */
export function provenance({ articles, lessons, trees, figures }: Given): string {
  const spoken = lessons.filter(({ gold }) => gold !== null).length;
  return `# What the parser has learned

\`sources.json\` scores everyone who may have said a quote; \`spoken.json\` tells words that someone says from a name, a coinage or
irony. Both are boosted regression trees, a tree a line, as \`../forest.ts\` reads them: thresholds on features that
\`../refiners/attribution/features/\` counts. They hold no word and no name of any article.

- **Data:** \`../shared/corpora/${TRAINING_FILE}\` (PolNeAR): ${articles} articles, ${lessons.length} quoted stretches, ${spoken} of them spoken.
- **Command:** \`npm run -s fit -- quotes --write\` writes all files of this folder. The same data gives the same bytes.
- **Size:** ${trees.sources.length} trees for sources, ${trees.spoken.length} for speech.

## Figures

End to end, each publisher's articles parsed by trees grown on all the others, in percent:

\`\`\`
${figures.trimEnd()}
\`\`\`
`;
}
