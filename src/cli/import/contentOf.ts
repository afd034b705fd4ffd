import { writeArticle } from '#markdown/writeArticle.ts';
import { writeEditorial } from '#markdown/writeEditorial.ts';
import type { ArticleFront } from '#model/article.ts';
import { toId } from '#model/id.ts';
import { parse } from '#parse/parse.ts';
import { readDocument } from '#parse/text/document.ts';
import type { FileToWrite } from '../writeFiles.ts';
import { type Draft, draft } from './draft.ts';
import { eventsToLookAt } from './eventSummary.ts';
import { timeOf } from './formats/timeOf.ts';
import type { Library } from './library.ts';
import type { ReceivedSource } from './receivedSource.ts';
import { summary } from './summary.ts';
import { unused } from './unused.ts';

export interface ImportOptions extends Pick<ArticleFront, 'published' | 'rights' | 'status'> {
  readonly publisher: string;
  /** Ours, where it is known already. */
  readonly title?: string;
  readonly url?: string;
  /** Of the source, as `byline` and `language` are. */
  readonly headline?: string;
  readonly byline?: string;
  readonly language?: string;
  readonly slug?: string;
}

/** What a source becomes. */
export interface ImportedContent {
  readonly slug: string;
  readonly draft: Draft;
  /** By their paths from `content/`: the source text, new speakers and events, and last the article that refers to them. */
  readonly files: readonly FileToWrite[];
  /** What was found and what an editor should look at, in words. */
  readonly told: string;
}

/** How many characters of the text a title takes where none is given. */
const TITLE_LENGTH = 70;

/** How many words an article's address takes. */
const SLUG_WORDS = 10;

/**
 * Parses a source and drafts its content beside what the library holds, which stays as it is. A slug that is given is taken as
 * it is, and none of the library's.
 */
export function contentOf(source: ReceivedSource, options: ImportOptions, library: Library): ImportedContent {
  const document = readDocument(source.text);
  const title = options.title ?? options.headline ?? titleFrom(source.text);
  const slug = options.slug ?? slugFor(toId(title), library);
  const annotations = parse(source.text, options);
  const drafted = draft(slug, document, annotations, library, options.rights);
  const textFile = `sources/${options.published}-${slug}.txt`;
  const { markdown, left } = writeArticle({
    front: frontOf(title, textFile, source, options),
    sourceText: source.text,
    paragraphs: document.paragraphs,
    sentences: document.sentences,
    marks: drafted.marks,
  });
  const doubts = eventsToLookAt(document, annotations, drafted.events, options.published);
  return {
    slug,
    draft: drafted,
    files: [
      { path: textFile, content: source.bytes },
      ...editorialFiles(drafted),
      { path: `articles/${slug}.md`, content: markdown },
    ],
    told: summary(source, slug, drafted, left, doubts),
  };
}

/** The first line, or the next where that is only a day: “Friday, January 4, 2019”. */
function titleFrom(text: string): string {
  const [first = '', next = first] = text.trim().split(/\s*[\r\n]+/, 2);
  const line = timeOf(first) !== undefined && !/\p{L}/u.test(first.replace(/^.*?\d{4}/, '')) ? next : first;
  if (line.length <= TITLE_LENGTH) return line;
  return `${line.slice(0, line.lastIndexOf(' ', TITLE_LENGTH))} …`;
}

function slugFor(wish: string, { articles }: Library): string {
  return unused(wish.split('-').slice(0, SLUG_WORDS).join('-') || 'article', articles);
}

function frontOf(
  title: string,
  text: string,
  { sha256 }: ReceivedSource,
  { published, publisher, url, headline, byline, language, rights, status }: ImportOptions,
): Record<string, unknown> {
  const known = Object.entries({ url, headline, byline, language }).filter(
    ([, value]) => value !== undefined,
  );
  return {
    title,
    published,
    source: { publisher, ...Object.fromEntries(known), text, sha256 },
    rights,
    status,
  };
}

/** The files of a draft's new speakers and events. */
export function editorialFiles({ speakers, events }: Pick<Draft, 'speakers' | 'events'>): FileToWrite[] {
  const file = (folder: string, id: string, front: Readonly<Record<string, unknown>>): FileToWrite => ({
    path: `${folder}/${id}.md`,
    content: writeEditorial(front),
  });
  return [
    ...speakers.filter((speaker) => !speaker.known).map(({ id, front }) => file('speakers', id, front)),
    ...events.map(({ id, front }) => file('events', id, front)),
  ];
}
