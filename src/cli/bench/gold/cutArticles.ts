/** An article of a file of ours: what stands behind `=== ` on its first line, and its marked text. */
export interface CutArticle {
  readonly heading: string;
  readonly marked: string;
}

/** Cuts a file of ours into its articles: `=== ` begins each; what stands before the first is for the reader. */
export function cutArticles(file: string): CutArticle[] {
  const [, ...articles] = `\n${file}`.split(/^=== /m);
  return articles.map((article) => {
    const [heading = ''] = article.split('\n', 1);
    return { heading: heading.trim(), marked: article.slice(heading.length).trim() };
  });
}
