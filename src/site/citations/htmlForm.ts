import type { ElementContent } from 'hast';
import { html } from '../hast.ts';
import type { Citation } from './citation.ts';
import { type CitationRun, citationRuns } from './citationRuns.ts';

/** The citation as HTML: `… in <cite>Washington Examiner</cite>, … statement <a href="…">price-two-tracks</a>.` */
export function htmlForm(citation: Citation): string {
  return html(citationRuns(citation).map((run) => node(run, citation.address)));
}

function node({ text, is }: CitationRun, address: string | undefined): ElementContent {
  const children: ElementContent[] = [{ type: 'text', value: text }];
  if (is === undefined) return { type: 'text', value: text };
  if (is === 'work') return { type: 'element', tagName: 'cite', properties: {}, children };
  return address === undefined
    ? { type: 'element', tagName: 'i', properties: {}, children }
    : { type: 'element', tagName: 'a', properties: { href: address }, children };
}
