import type { SourceMetadata } from '../../receivedSource.ts';
import type { PageParagraph } from '../html/paragraphsOf.ts';

/** Whole paragraphs that a page puts between those of an article. */
const FURNITURE: readonly RegExp[] = [
  /^(?:story continues below )?advertis(?:e)?ments?\b.{0,40}$/i,
  /^(?:ad|sponsored|promoted)(?: content)?$/i,
  /^(?:(?:article|story) continues|continue reading|scroll (?:down )?to continue)\b.{0,40}$/i,
  /^(?:read (?:more|also|next|full story)|see also|also read|related(?: (?:articles?|stories|news|links|content))?|more on this|most (?:read|popular)|recommended|watch|listen|in pictures)\b ?[:|–—-]/i,
  /^(?:related(?: (?:articles?|stories|news|links|content))?|read (?:more|next)|see also|more on this story|most (?:read|popular)|recommended|comments|share|share this(?: article| story)?|print|email)$/i,
  /^(?:sign up|subscribe|click here|get our|join our)\b.{0,120}\b(?:newsletters?|inbox|alerts?|updates|subscri\w+)\b.{0,80}$/i,
  /^(?:follow|like) us on\b.{0,80}$/i,
  /^(?:copyright|©|all rights reserved)\b.{0,160}$/i,
];

/** How many paragraphs at the start may be the head of an article: headline, byline, time. */
const HEAD = 4;

/** “Published May 14, 2024 at 11:30 p.m.”, “Updated 2 hours ago” */
const DATED = /^(?:(?:first )?published|posted|(?:last )?updated|modified)\b.{0,80}$/i;

const BARE_TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:[a-z]{3,9}\.? \d{1,2},? \d{4}|\d{1,2} [a-z]{3,9} \d{4})(?:[ ,|·–-]+(?:at )?\d{1,2}[:.]\d{2}.{0,12})?$/i;

/**
 * Divides the paragraphs of a page into those of the article and those that stand between them: labels of advertisements,
 * links to other articles, invitations; and its headline, byline and time, which are metadata.
 */
export function withoutFurniture(
  paragraphs: readonly PageParagraph[],
  metadata: SourceMetadata,
): { readonly kept: readonly PageParagraph[]; readonly left: readonly PageParagraph[] } {
  const isHead = isHeadOf(metadata);
  const parts = Object.groupBy(paragraphs, (paragraph, i) =>
    i < HEAD && isHead(paragraph.text) ? 'head' : isFurniture(paragraph) ? 'left' : 'kept',
  );
  return { kept: parts.kept ?? [], left: parts.left ?? [] };
}

/** A paragraph that is nothing but a link leads to another article; one that ends as a sentence may be of this one. */
function isFurniture({ text, isLink }: PageParagraph): boolean {
  return FURNITURE.some((pattern) => pattern.test(text)) || (isLink && !/[.!?…]["”’)]*$/.test(text));
}

function isHeadOf({ headline, byline }: SourceMetadata): (text: string) => boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/^by\s+/, '')
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const known = [headline, byline].flatMap((words) => (words === undefined ? [] : plain(words)));
  return (text) => known.includes(plain(text)) || DATED.test(text) || BARE_TIME.test(text);
}
