import { CONTENT_ROOT } from '#briefing/loadBriefing.ts';
import { type GivenOptions, importOptions } from '../import/givenOptions.ts';
import { importSource } from '../import/importSource.ts';
import { readLibrary } from '../import/library.ts';
import { readSource } from '../import/readSource.ts';
import { type ReceivedSource, received } from '../import/receivedSource.ts';
import { relationOf } from '../import/revise/revisionOf.ts';
import { settleOptions } from '../import/settleOptions.ts';
import { sourceFiles } from '../import/sourceFiles.ts';

/** What is wished of a new article, as it was typed. */
export interface ArticleWish {
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly id?: string | undefined;
}

/** A source from a file, or from standard input as `-`. */
export async function sourceIn(name: string): Promise<ReceivedSource> {
  const { files, hasFolder } = await sourceFiles([name]);
  const [file] = files;
  if (!file || hasFolder)
    throw new Error(
      `Unexpected folder \`${name}\`, expected one article: \`npm run import\` takes all of a folder`,
    );
  return readSource(file);
}

/** A source that was pasted. */
export function pastedSource(text: string): ReceivedSource {
  if (!/[\p{L}\p{N}]/u.test(text)) throw new Error('Unexpected empty text, expected an article');
  return received('pasted text', text);
}

/** The options without which there is no article: neither they nor the source itself say it. */
export function missingOfArticle(
  { publisher, published }: ArticleWish,
  { metadata }: Pick<ReceivedSource, 'metadata'>,
): readonly string[] {
  return [
    ...((published ?? metadata.published) === undefined ? ['--published'] : []),
    ...((publisher ?? metadata.publisher) === undefined ? ['--publisher'] : []),
  ];
}

/**
 * Makes an article of a source, as an import does.
 *
 * @returns what was made, in words
 * @throws Error where an option is not sound, or content has the source, a revision of it, or an article of that id already
 */
export async function newArticle(source: ReceivedSource, wish: ArticleWish): Promise<string> {
  const settled = settleOptions(source, optionsOf(wish));
  const library = await readLibrary(CONTENT_ROOT);
  if (wish.id !== undefined && library.articles.has(wish.id))
    throw new Error(
      `Unexpected id \`${wish.id}\`: content/articles/${wish.id}.md exists already. Give another --id`,
    );
  const relation = relationOf(settled.source, settled.options, library);
  if (relation.kind !== 'new')
    throw new Error(
      relation.kind === 'revision'
        ? `Unexpected revision of content/articles/${relation.article.slug}.md, expected another article: \`npm run import\` merges it`
        : `Unexpected source, content/articles/${relation.article.slug}.md is made from it already`,
    );
  const { told } = await importSource(settled.source, settled.options, library);
  return [told, ...settled.source.notes.map((note) => `  ${note}`), NEXT].join('\n');
}

const NEXT =
  'It is a draft. Next: write a headline and a standfirst of our own, read what is marked, and run `npm run check`.';

function optionsOf({ id, publisher, published, url, title }: ArticleWish): GivenOptions {
  const given = { publisher, published, url, title, slug: id };
  const { data, error } = importOptions.safeParse({
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    acceptLost: false,
    dryRun: false,
  });
  if (data) return data;
  const option = (field: PropertyKey | undefined): string => (field === 'slug' ? 'id' : String(field));
  throw new Error(
    error.issues.map(({ path: [field], message }) => `--${option(field)}: ${message}`).join('\n'),
  );
}
