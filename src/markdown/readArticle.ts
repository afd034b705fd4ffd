import type { Element, ElementContent } from 'hast';
import type { Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { type ArticleFront, articleFront } from '#model/article.ts';
import { readFrontMatter } from './frontMatter.ts';
import type { MarksToHtmlOptions } from './marksToHtml.ts';
import { articleToHtml, checkArticle, editorialToHtml, readMarkdown } from './plugins.ts';
import { hasErrors } from './problems.ts';
import { readMarks, type UnmarkedArticle } from './readMarks.ts';

/** One article file, read by itself: its references to other files are not followed yet. */
export interface ArticleDocument {
  readonly front: ArticleFront;
  readonly unmarked: UnmarkedArticle;
  /** One element for each of `unmarked.paragraphs`. */
  readonly elements: readonly Element[];
  readonly notes: readonly ArticleNote[];
}

export interface ArticleNote {
  /** Id of the utterance it is on. */
  readonly on: string;
  readonly content: readonly ElementContent[];
  readonly position: Position | undefined;
}

export type Addresses = Omit<MarksToHtmlOptions, 'cite'>;

/** Reads an article; null where the file has errors, which stand in `file.messages`. */
export function readArticle(file: VFile, addresses: Addresses): ArticleDocument | null {
  const front = readFrontMatter(file, articleFront);
  const tree = readMarkdown.parse(file);
  checkArticle.runSync(tree, file);
  const notes = tree.children.filter(isNote).map((note) => readNote(note, file));
  if (front === null || hasErrors(file)) return null;
  const body: Root = { type: 'root', children: tree.children.filter((block) => block.type === 'paragraph') };
  const unmarked = readMarks(body, String(file));
  const html = articleToHtml({ ...addresses, cite: front.source.url }).runSync(body, file);
  return {
    front,
    unmarked,
    elements: html.children.filter((node): node is Element => node.type === 'element'),
    notes,
  };
}

function isNote(block: RootContent): block is ContainerDirective {
  return block.type === 'containerDirective';
}

function readNote(note: ContainerDirective, file: VFile): ArticleNote {
  const tree: Root = { type: 'root', children: note.children };
  const html = editorialToHtml.runSync(tree, file);
  return {
    on: note.attributes?.on ?? '',
    content: html.children.filter((node): node is ElementContent => node.type !== 'doctype'),
    position: note.position,
  };
}
