import type { PhrasingContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Citation } from './citation.ts';
import { type CitationRun, citationRuns } from './citationRuns.ts';

/** The citation as Markdown: `… in [*Washington Examiner*](https://…), … statement [price-two-tracks](https://…).` */
export function markdownForm(citation: Citation): string {
  const children = citationRuns(citation).map((run) => node(run, citation));
  return toMarkdown({ type: 'paragraph', children }, { emphasis: '*' }).trimEnd();
}

function node({ text, is }: CitationRun, { address, source }: Citation): PhrasingContent {
  const value: PhrasingContent = { type: 'text', value: text };
  if (is === undefined) return value;
  if (is === 'id' && address !== undefined) return link(address, value);
  const slanted: PhrasingContent = { type: 'emphasis', children: [value] };
  return is === 'work' && source !== undefined ? link(source, slanted) : slanted;
}

const link = (url: string, child: PhrasingContent): PhrasingContent => ({
  type: 'link',
  url,
  children: [child],
});
