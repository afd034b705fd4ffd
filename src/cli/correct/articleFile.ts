import path from 'node:path';
import { VFile } from 'vfile';
import type { ContentFiles } from '#briefing/contentFiles.ts';
import { type ReadContent, readContent } from '#briefing/readBriefing.ts';
import { faultReport } from '#briefing/report/faultReport.ts';
import { didYouMean } from '#markdown/nearest.ts';
import { hasErrors } from '#markdown/problems.ts';
import type { Article } from '#model/briefing.ts';

/** An article as it is read, beside those that it names. */
export interface ReadArticle {
  readonly article: Article;
  readonly speakers: ReadContent['speakers'];
}

/**
 * The file of an article, named by its slug or by its path.
 *
 * @throws Error where there is none, with the slug that was most likely meant.
 */
export function articleFile(asked: string, { articles }: ContentFiles): VFile {
  const slug = path.basename(asked, '.md');
  const found = articles.find(({ stem }) => stem === slug);
  if (found) return found;
  const slugs = articles.flatMap(({ stem }) => stem ?? []);
  const meant = didYouMean(slug, slugs);
  const known =
    slugs.length > 0 && slugs.length <= 5 ? ` There are ${slugs.map((one) => `\`${one}\``).join(', ')}.` : '';
  throw new Error(
    `Unexpected article \`${asked}\`: there is none in content/articles/.${meant ? ` ${meant}` : known}`,
  );
}

/**
 * Reads one article, with the Markdown given in place of its file's.
 *
 * @throws Error with what is wrong where it has errors, after the sentence given.
 */
export function readOne(file: VFile, markdown: string, content: ContentFiles, sentence: string): ReadArticle {
  const own = new VFile({ path: file.path, value: markdown });
  const { articles, speakers } = readContent({ ...content, articles: [own] });
  const [article] = articles;
  if (!article || hasErrors(own)) throw new Error(`${sentence}\n\n${faultReport([own])}`);
  return { article, speakers };
}
