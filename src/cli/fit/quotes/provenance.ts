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

/** Where the learned files come from, in words for the README beside them. */
export function provenance({ articles, lessons, trees, pooled, worst }: Given): string {
  const spoken = lessons.filter(({ gold }) => gold !== null).length;
  return `# What the parser has learned

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

## Which event a date dates

\`governing.json\` scores the words of a sentence for being the event that a date dates, by the features in \`../events/governing/\`; \`eventWords.json\` says of a word, in
percent, how often annotators took it for an event, and for the one that a date in its sentence dates. Words of one article alone are left out.

- **Data:** \`../shared/corpora/dates/event-links.*.jsonl\`: 292 articles of TimeBank, AQUAINT and MEANTIME (CC BY 4.0), 1,346 dates, 11,786 events.
- **Command:** \`npm run -s fit -- events --write\` writes both, and prints how they do on articles left out. The same data gives the same bytes.

## Which day an event has

\`eventDays.json\` chooses the day of an event that no expression dates, among those of the expressions around it and that of publication, by the
features in \`../events/dating/\`. It grows from \`../shared/corpora/dates/event-dates.semeval.jsonl\` (SemEval-2015 Task 4, CC BY 3.0): 30 articles, 230 dated events.
\`npm run -s fit -- event-days --write\` writes it, and prints how it does on articles left out.
`;
}
