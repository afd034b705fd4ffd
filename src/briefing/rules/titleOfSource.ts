import { report } from '#markdown/problems.ts';
import type { ArticleRule } from './rule.ts';

/** Every page says that the headline is ours: a published article cannot keep the one the importer took from the text. */
export const titleOfSource: ArticleRule = ({ file, document: { front }, source }) => {
  const title = front.title.replace(/ …$/, '');
  if (front.status !== 'published' || !source?.folded.text.startsWith(title)) return;
  report(file, {
    reason: `Unexpected title “${front.title}”, expected a headline of our own: these are the first words of the source`,
    rule: 'title-of-source',
    mend: 'Write a headline, and a standfirst, in our own words.',
    actual: front.title,
  });
};
