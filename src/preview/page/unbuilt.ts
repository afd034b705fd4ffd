import { articleAddress } from '#site/addresses.ts';
import type { Preview } from '../content/preview.ts';
import { type Addition, atStartOf, behind } from './additions.ts';
import { attributeOf, elementsIn, type PageElement } from './pageElements.ts';
import type { PageSubject } from './pageSubject.ts';
import { draftMark, remarkView } from './remarkView.ts';

/** Says over a page that a build does not have it, and why. */
export function unbuiltRemark(main: PageElement, subject: PageSubject): Addition[] {
  if (subject.isBuilt) return [];
  const remark =
    subject.kind === 'article' || subject.kind === 'quote'
      ? remarkView('Draft.', 'Seen here and nowhere else, until the article’s file says `status: published`.')
      : remarkView('Not in a build.', `No published article names this ${subject.kind}.`);
  return atStartOf(main, [remark]);
}

/** Marks the links to articles that are drafts, wherever they are listed. */
export function draftMarks(main: PageElement, { briefing }: Preview): Addition[] {
  const drafts = new Set(
    briefing.articles.filter(({ status }) => status === 'draft').map(({ slug }) => articleAddress(slug)),
  );
  if (drafts.size === 0) return [];
  return [...elementsIn(main)]
    .filter((element) => element.tagName === 'a' && drafts.has(attributeOf(element, 'href') ?? ''))
    .flatMap((link) => behind(link, [draftMark()]));
}
