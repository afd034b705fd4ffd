import { isDeepStrictEqual } from 'node:util';
import type { ZodType } from 'astro/zod';
import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { checkArticle, readMarkdown, restoreEditorial } from '../plugins.ts';
import { serialise } from '../serialise.ts';
import { joinTexts, orderMarks } from './canonicalMarks.ts';
import { canonicalYaml } from './canonicalYaml.ts';
import { type Kind, meaningOf } from './meaning.ts';

/**
 * A content file as the importer would write it. The words, the lines, which are sentences, and the comments stay.
 *
 * ```md
 * ---
 * published: '2024-05-14'
 * title: "A harbour"
 * ---
 * :date[Monday]{from="published"  is='2024-05-13'}  came.
 * ```
 * ```md
 * ---
 * title: A harbour
 * published: 2024-05-14
 * ---
 *
 * :date[Monday]{is=2024-05-13 from=published} came.
 * ```
 *
 * Null where the file is not well formed, or where what it says would not stay the same.
 */
export function canonicalForm(markdown: string, kind: Kind, schema: ZodType): string | null {
  const text = markdown.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const meaning = meaningOf(text, kind);
  const written = meaning === null ? null : rewrite(text, kind, schema);
  if (written === null) return null;
  const isSound = isDeepStrictEqual(meaningOf(written, kind), meaning);
  return isSound && rewrite(written, kind, schema) === written ? written : null;
}

function rewrite(text: string, kind: Kind, schema: ZodType): string | null {
  const file = new VFile(text);
  const tree = readMarkdown.parse(file);
  if (kind === 'article') tidyArticle(tree, file);
  else restoreEditorial.runSync(tree, file);
  joinTexts(tree);
  const yaml = tree.children.find((block) => block.type === 'yaml');
  const fields = yaml && canonicalYaml(yaml.value, schema);
  if (!yaml || fields === undefined || fields === null) return null;
  yaml.value = fields;
  return serialise(tree);
}

/** What only looks like a directive becomes text again; in notes, every directive is one of those. */
function tidyArticle(tree: Root, file: VFile): void {
  checkArticle.runSync(tree, file);
  for (const block of tree.children) {
    if (block.type !== 'containerDirective') continue;
    const note: Root = { type: 'root', children: block.children };
    restoreEditorial.runSync(note, file);
  }
  orderMarks(tree);
}
