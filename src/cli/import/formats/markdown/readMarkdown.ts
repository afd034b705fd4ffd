import type { Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { SourceMetadata } from '../../receivedSource.ts';
import type { SourceRead } from '../format.ts';
import { joinParagraphs } from '../html/paragraphsOf.ts';
import { blocksOf, wordsOf } from './blocksOf.ts';
import { frontMatterOf } from './frontMatterOf.ts';

/** Marks that only content has. */
const OURS = /:(?:quote|speaker|cue|date|event|term)\[/;

/**
 * The words of Markdown with its marks off, and what its front matter says of them:
 *
 *     # Bridge to reopen          →   headline: Bridge to reopen
 *     “Yes,” *she* said.          →   “Yes,” she said.
 *
 * @throws Error where it is an article of the content itself, or its front matter is no YAML.
 */
export async function readMarkdown(text: string): Promise<SourceRead> {
  const tree = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).parse(text);
  const [first, ...rest] = tree.children;
  const front = frontMatterOf(first?.type === 'yaml' ? first.value : '');
  if (front.isOurs || OURS.test(text))
    throw new Error(
      'Unexpected annotated article, expected a source: import its source text, under content/sources/, or the file it was made from',
    );
  const { headline, body } = headOf(
    { ...tree, children: first?.type === 'yaml' ? rest : tree.children },
    front.metadata,
  );
  const paragraphs = await blocksOf(body);
  return {
    text: joinParagraphs(paragraphs),
    metadata: { ...front.metadata, ...(headline !== undefined && { headline }) },
    notes: front.notes,
  };
}

/** A first heading of the first order is the headline, unless front matter gives another. */
function headOf(
  { children }: Root,
  { headline }: SourceMetadata,
): { readonly headline: string | undefined; readonly body: readonly RootContent[] } {
  const [first, ...rest] = children;
  const heading = first?.type === 'heading' && first.depth === 1 ? wordsOf(first) : undefined;
  const isHeadline = heading !== undefined && (headline === undefined || headline === heading);
  return { headline: isHeadline ? heading : headline, body: isHeadline ? rest : children };
}
