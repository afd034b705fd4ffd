import { articleAddress } from '#site/addresses.ts';
import { messagesOf } from '../content/fileMessages.ts';
import { marksOfStatement } from '../content/placesInArticle.ts';
import type { Preview } from '../content/preview.ts';
import { type Addition, atStartOf } from './additions.ts';
import { articleMessages } from './articleMessages.ts';
import { messageView } from './messageView.ts';
import type { PageElement } from './pageElements.ts';
import { fileOf, type PageSubject } from './pageSubject.ts';

/**
 * What the check found in what a page is about: on an article's page in its place, on a statement's what concerns its words or
 * who speaks them, on a speaker's or event's all of its file.
 */
export function pageMessages(
  main: PageElement,
  pathname: string,
  subject: PageSubject,
  preview: Preview,
): Addition[] {
  if (subject.kind === 'speaker' || subject.kind === 'event') {
    return atStartOf(main, subject.file ? messagesOf(subject.file).messages.map(messageView) : []);
  }
  const { article } = subject;
  const file = fileOf(preview, 'articles', article.slug);
  if (file === undefined || file.messages.length === 0) return [];
  if (subject.kind === 'article')
    return pathname === articleAddress(article.slug) ? articleMessages(main, file, article) : [];
  const isOfIt = marksOfStatement(file, subject.id);
  const messages = messagesOf(file).messages.filter(({ at }) => at !== null && isOfIt(at.line, at.column));
  return atStartOf(main, messages.map(messageView));
}
