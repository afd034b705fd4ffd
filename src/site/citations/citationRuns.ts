import { words } from '#words/words.ts';
import { bracketed, type Citation } from './citation.ts';

/** A part of a citation as it is read: the work and the id are set in slanted type, and the id may be a link. */
export interface CitationRun {
  readonly text: string;
  readonly is?: 'work' | 'id';
}

/** The citation as it is read: what is cited, the source and its publication, this site. */
export function citationRuns({
  id,
  title,
  work,
  publisher,
  published,
  record,
}: Citation): readonly CitationRun[] {
  const day = bracketed(words.sayDate(published.value), published.certainty === 'implied');
  return [
    { text: `${title}${words.cite.in}${work && `${work}, `}` },
    { text: publisher, is: 'work' },
    { text: `, ${day}. ${record}` },
    { text: id, is: 'id' },
    { text: '.' },
  ];
}
