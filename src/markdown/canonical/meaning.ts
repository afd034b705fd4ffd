import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { parseDocument } from 'yaml';
import { checkArticle, editorialToHtml, readMarkdown } from '../plugins.ts';
import { hasErrors } from '../problems.ts';
import { readMarks } from '../readMarks.ts';

/** Whether a file is an article, with marks and a source text, or a speaker's or an event's, in an editor's words alone. */
export type Kind = 'article' | 'editorial';

/**
 * All that a file says, so that two can be compared: its fields, and of an article the text, sentences and marks and, each
 * after its paragraph, the notes; else an editor's words as HTML. Null where the file is not well formed.
 */
export function meaningOf(markdown: string, kind: Kind): unknown {
  const file = new VFile(markdown);
  const tree = readMarkdown.parse(file);
  const yaml = tree.children.find((block) => block.type === 'yaml');
  const fields = parseDocument(yaml?.value ?? '');
  if (fields.errors.length > 0) return null;
  const body = kind === 'article' ? articleBody(tree, file) : editorialHtml(tree, file);
  return body === null ? null : { fields: fields.toJS(), body };
}

function articleBody(tree: Root, file: VFile): unknown {
  checkArticle.runSync(tree, file);
  if (hasErrors(file)) return null;
  const { text, paragraphs, sentences, marks } = readMarks(tree, String(file));
  const blocks = tree.children.map((block) =>
    block.type === 'containerDirective'
      ? [{ ...block.attributes }, editorialHtml({ type: 'root', children: block.children }, file)]
      : block.type,
  );
  return { text, paragraphs, sentences, marks: marks.map(({ position, ...mark }) => mark), blocks };
}

function editorialHtml(tree: Root, file: VFile): string {
  return toHtml(editorialToHtml.runSync(tree, file));
}
