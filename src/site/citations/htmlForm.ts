import type { ElementContent } from 'hast';
import { html } from '../hast.ts';
import type { Citation } from './citation.ts';
import { type CitationRun, citationRuns } from './citationRuns.ts';

/** The citation as HTML: `… in <cite><a href="…">Washington Examiner</a></cite>, … statement <a href="…">price-two-tracks</a>.` */
export function htmlForm(citation: Citation): string {
  return html(citationRuns(citation).map((run) => node(run, citation)));
}

function node({ text, is }: CitationRun, { address, source }: Citation): ElementContent {
  const value: ElementContent = { type: 'text', value: text };
  if (is === undefined) return value;
  if (is === 'work') return element('cite', source === undefined ? value : link(source, value));
  return address === undefined ? element('i', value) : link(address, value);
}

const link = (href: string, child: ElementContent): ElementContent => element('a', child, { href });

function element(tagName: string, child: ElementContent, properties = {}): ElementContent {
  return { type: 'element', tagName, properties, children: [child] };
}
