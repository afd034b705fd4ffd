import type { PhrasingContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Citation } from './citation.ts';
import { type CitationRun, citationRuns } from './citationRuns.ts';

/** The citation as Markdown: `… in *Washington Examiner*, … statement [price-two-tracks](https://…).` */
export function markdownForm(citation: Citation): string {
  const children = citationRuns(citation).map((run) => node(run, citation.address));
  return toMarkdown({ type: 'paragraph', children }, { emphasis: '*' }).trimEnd();
}

function node({ text, is }: CitationRun, address: string | undefined): PhrasingContent {
  const value: PhrasingContent = { type: 'text', value: text };
  if (is === undefined) return value;
  return is === 'id' && address !== undefined
    ? { type: 'link', url: address, children: [value] }
    : { type: 'emphasis', children: [value] };
}
