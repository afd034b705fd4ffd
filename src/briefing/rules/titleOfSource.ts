import { fieldPlace } from '#markdown/fields.ts';
import { report } from '#markdown/problems.ts';
import type { ArticleRule } from './rule.ts';

/**
 * Every page says that the headline is ours: a published article cannot keep the one that the importer took from the source,
 * be it the publisher's headline or the first words of the text.
 */
export const titleOfSource: ArticleRule = ({ file, document: { front }, source }) => {
  if (front.status !== 'published') return;
  const { headline } = front.source;
  const title = plain(front.title.replace(/ …$/, ''));
  const isHeadline = headline !== undefined && plain(headline) === title;
  if (!isHeadline && plain(source?.folded.text.slice(0, title.length) ?? '') !== title) return;
  report(
    file,
    {
      reason: `Unexpected title “${front.title}”, expected a headline of our own: ${isHeadline ? 'this is the publisher’s' : 'these are the first words of the source'}`,
      rule: 'title-of-source',
      mend: 'Write a headline, and a standfirst, in our own words.',
      actual: front.title,
    },
    fieldPlace(file, ['title']),
  );
};

/** Neither white space nor capitals nor the kind of quotation marks make a headline another. */
function plain(text: string): string {
  return text
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[“”„"‘’']/g, "'")
    .toLowerCase();
}
