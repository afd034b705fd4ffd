import type { ZodType } from 'astro/zod';
import type { ElementContent } from 'hast';
import type { VFile } from 'vfile';
import { readFrontMatter } from './frontMatter.ts';
import { editorialToHtml, readMarkdown } from './plugins.ts';
import { hasErrors } from './problems.ts';

/** A file of fields and an editor's own words: a speaker or an event. */
export interface EditorialDocument<T> {
  readonly front: T;
  readonly body: readonly ElementContent[];
}

/** Reads a speaker's or an event's file; null where it has errors, which stand in `file.messages`. */
export function readEditorial<T>(file: VFile, schema: ZodType<T>): EditorialDocument<T> | null {
  const front = readFrontMatter(file, schema);
  const html = editorialToHtml.runSync(readMarkdown.parse(file), file);
  if (front === null || hasErrors(file)) return null;
  return { front, body: html.children.filter((node): node is ElementContent => node.type !== 'doctype') };
}
