import type { VFile } from 'vfile';
import type { ArticleDocument } from '#markdown/readArticle.ts';
import type { PlacedMark } from '#markdown/readMarks.ts';
import type { PublicAddress, RedirectEntry } from '#model/redirect.ts';
import type { ContentFiles } from '../contentFiles.ts';
import { DOCUMENT_READERS, type ReadContent } from '../readBriefing.ts';
import { readRedirects } from './readRedirects.ts';

/** An address that was public in some earlier content, with what tells where the same stands now. */
export interface FormerAddress {
  readonly address: PublicAddress;
  /** What it was for, in words: a headline, words with their quotation marks, a name, a title. */
  readonly was: string;
  /** Where it stood. */
  readonly path: string;
  readonly line: number;
  /** The slugs of the published articles that it stood in. */
  readonly articles: readonly string[];
  /** What the same thing has under another id: the digest of an article's source, the passages of a statement, a name or a title. */
  readonly marks: readonly string[];
  /** The entry of `redirects.yaml` that told what became of it already; null where it had a page. */
  readonly entry: RedirectEntry | null;
}

/**
 * The addresses that articles had with their statements, speakers and events in some earlier content, and those that led
 * elsewhere. Articles that were drafts, or were not sound, had none.
 *
 * @param earlier those of its files that differ from the present ones
 */
export function formerAddresses(
  earlier: ContentFiles,
  present: Pick<ReadContent, 'speakers' | 'events'>,
): readonly FormerAddress[] {
  const names = new Map(Array.from(present.speakers.values(), ({ id, name }) => [id, name]));
  for (const file of earlier.speakers) setIfRead(names, file, DOCUMENT_READERS.speaker(file)?.front.name);
  const titles = new Map(Array.from(present.events.values(), ({ id, title }) => [id, title]));
  for (const file of earlier.events) setIfRead(titles, file, DOCUMENT_READERS.event(file)?.front.title);
  const read = earlier.articles.flatMap((file): Published[] => {
    const document = DOCUMENT_READERS.article(file);
    return document?.front.status === 'published' ? [{ slug: file.stem ?? '', file, document }] : [];
  });
  return [
    ...read.flatMap((article) => [articleOf(article), ...statementsOf(article)]),
    ...referredTo('speakers', read, names),
    ...referredTo('events', read, titles),
    ...redirectsOf(earlier.redirects),
  ];
}

function setIfRead(names: Map<string, string>, { stem }: VFile, name: string | undefined): void {
  if (stem !== undefined && name !== undefined) names.set(stem, name);
}

interface Published {
  readonly slug: string;
  readonly file: VFile;
  readonly document: ArticleDocument;
}

function articleOf({ slug, file, document: { front } }: Published): FormerAddress {
  return {
    address: `articles/${slug}`,
    was: `“${front.title}”`,
    path: file.path,
    line: 1,
    articles: [slug],
    marks: [front.source.sha256],
    entry: null,
  };
}

function statementsOf({ slug, file, document: { unmarked } }: Published): FormerAddress[] {
  const passages = Map.groupBy(
    unmarked.marks.filter(({ name }) => name === 'quote'),
    ({ attributes }) => attributes.id ?? attributes.of ?? '',
  );
  return Array.from(passages, ([id, marks]) => {
    const texts = marks.map(({ start, end }) => unmarked.text.slice(start, end));
    return {
      address: `quotes/${id}`,
      was: texts.join(' … '),
      path: file.path,
      line: marks[0]?.position.start.line ?? 1,
      articles: [slug],
      marks: texts,
      entry: null,
    };
  });
}

/** What articles refer to by ids, where the first does. */
function referredTo(
  kind: 'speakers' | 'events',
  articles: readonly Published[],
  names: ReadonlyMap<string, string>,
): FormerAddress[] {
  const references = articles.flatMap(({ slug, file, document }) =>
    document.unmarked.marks.flatMap((mark) => {
      const id = idOf(mark, kind);
      return id === undefined ? [] : [{ id, slug, path: file.path, line: mark.position.start.line }];
    }),
  );
  return Array.from(
    Map.groupBy(references, ({ id }) => id),
    ([id, all]) => {
      const name = names.get(id);
      return {
        address: `${kind}/${id}`,
        was: name ?? id,
        path: all[0]?.path ?? '',
        line: all[0]?.line ?? 1,
        articles: [...new Set(all.map(({ slug }) => slug))],
        marks: name === undefined ? [] : [name],
        entry: null,
      };
    },
  );
}

function idOf({ name, attributes }: PlacedMark, kind: 'speakers' | 'events'): string | undefined {
  if (kind === 'events') return name === 'event' ? attributes.is : undefined;
  return name === 'speaker' ? attributes.is : attributes.by;
}

function redirectsOf(file: VFile): FormerAddress[] {
  const document = readRedirects(file);
  return (document?.fields ?? []).map((entry, i) => ({
    address: entry.from,
    was: 'an entry that says what became of it',
    path: file.path,
    line: document?.place([i])?.start.line ?? 1,
    articles: [],
    marks: [],
    entry,
  }));
}
