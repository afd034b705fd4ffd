import { h } from 'hastscript';
import { ADDRESSES } from '#site/addresses.ts';
import { messagesByFile } from '../content/fileMessages.ts';
import type { Preview } from '../content/preview.ts';
import { atEndOf, atStartOf, withAdditions } from './additions.ts';
import { firstElement, readPage } from './pageElements.ts';
import { pageMessages } from './pageMessages.ts';
import { pageSubject } from './pageSubject.ts';
import { panelView } from './panelView.ts';
import { remarkView } from './remarkView.ts';
import { draftMarks, unbuiltRemark } from './unbuilt.ts';

/** A page of the site with what the preview adds to it: what is not built, what the check found, the panel of all there is to mend. */
export function previewPage(page: string, pathname: string, preview: Preview, styles: string): string {
  const root = readPage(page);
  const tagged = (name: string) => firstElement(root, ({ tagName }) => tagName === name);
  const main = tagged('main');
  const subject = pageSubject(pathname, preview);
  const files = messagesByFile(preview.files);
  return withAdditions(page, [
    ...atEndOf(tagged('head'), [h('style', styles)]),
    ...(pathname === ADDRESSES.search ? atStartOf(main, [withoutSearch()]) : []),
    ...(main && subject ? unbuiltRemark(main, subject) : []),
    ...(main && subject ? pageMessages(main, pathname, subject, preview) : []),
    ...(main ? draftMarks(main, preview) : []),
    ...atEndOf(tagged('body'), [panelView(files, figuresOf(files, preview), pathname, preview.version)]),
  ]);
}

function withoutSearch() {
  return remarkView(
    'No search here.',
    'Its index is made when the site is built: `npm start` builds it and serves it.',
  );
}

function figuresOf(files: ReturnType<typeof messagesByFile>, { briefing }: Preview) {
  const messages = files.flatMap((file) => file.messages);
  const errors = messages.filter(({ severity }) => severity === 'error').length;
  return {
    errors,
    warnings: messages.length - errors,
    drafts: briefing.articles.filter(({ status }) => status === 'draft').length,
  };
}
