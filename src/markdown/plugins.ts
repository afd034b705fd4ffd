import rehypeSanitize from 'rehype-sanitize';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { rehypeBlockquotes } from './blockquotes.ts';
import { remarkCheckMarks } from './checkMarks.ts';
import { type MarksToHtmlOptions, remarkMarksToHtml } from './marksToHtml.ts';
import { remarkRefusePictures } from './refusePictures.ts';
import { remarkRestoreText } from './restoreText.ts';
import { remarkUnclosedMarks } from './unclosedMarks.ts';

/** Reads Markdown with front matter and directives. Shared by articles, speakers and events. */
export const readMarkdown = unified().use(remarkParse).use(remarkFrontmatter).use(remarkDirective).freeze();

/** From a syntax tree with directives to one with checked marks. The order matters. */
export const checkArticle = unified()
  // First what is not closed: what stands in it says nothing of itself.
  .use(remarkUnclosedMarks)
  // Then: what only looks like a directive becomes text again, so that all that follow see ours alone.
  .use(remarkRestoreText)
  .use(remarkCheckMarks)
  .freeze();

/** From checked marks to HTML. */
export function articleToHtml(options: MarksToHtmlOptions) {
  return (
    unified()
      .use(remarkMarksToHtml, options)
      // Raw HTML never gets here: `remarkCheckMarks` refuses it.
      .use(remarkRehype)
      .use(rehypeBlockquotes)
      .freeze()
  );
}

/** An editor's Markdown, in which there are no marks: what looks like one becomes text again. */
export const restoreEditorial = unified().use(remarkRestoreText, { marks: false }).freeze();

/** From an editor's Markdown (a note, a speaker's or an event's text) to HTML. What could act on a page is left out. */
export const editorialToHtml = unified()
  .use(remarkRestoreText, { marks: false })
  .use(remarkRefusePictures)
  .use(remarkRehype)
  .use(rehypeSanitize)
  .freeze();
