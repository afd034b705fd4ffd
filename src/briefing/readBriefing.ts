import path from 'node:path';
import { VFile } from 'vfile';
import { hasErrors, report } from '#markdown/problems.ts';
import { type ArticleDocument, readArticle } from '#markdown/readArticle.ts';
import { type EditorialDocument, readEditorial } from '#markdown/readEditorial.ts';
import type { Article, Event, Speaker } from '#model/briefing.ts';
import { type EventFront, eventFront } from '#model/event.ts';
import { ID_PATTERN, toId } from '#model/id.ts';
import type { RedirectEntry } from '#model/redirect.ts';
import { type SpeakerFront, speakerFront } from '#model/speaker.ts';
import { eventAddress, speakerAddress } from '#site/addresses.ts';
import { compareText } from '#site/days.ts';
import type { ContentFiles } from './contentFiles.ts';
import { readRedirects } from './redirects/readRedirects.ts';
import { resolveArticle } from './resolveArticle.ts';
import { ARTICLE_RULES, CONTENT_RULES } from './rules/inOrder.ts';
import type { AllContent, FiledArticle, Targets } from './rules/rule.ts';
import { readSourceText } from './sourceText.ts';

const ADDRESSES = { speakerAddress, eventAddress };

/** Content as read: all that is sound, drafts included. What is wrong stands in the files' messages. */
export interface ReadContent {
  readonly articles: readonly Article[];
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly events: ReadonlyMap<string, Event>;
  readonly redirects: readonly RedirectEntry[];
  readonly files: readonly VFile[];
}

/** Reads a file by itself; null where it is not well formed. Who reads the same files again may remember what came of them. */
export interface DocumentReaders {
  readonly article: (file: VFile) => ArticleDocument | null;
  readonly speaker: (file: VFile) => EditorialDocument<SpeakerFront> | null;
  readonly event: (file: VFile) => EditorialDocument<EventFront> | null;
}

export const DOCUMENT_READERS: DocumentReaders = {
  article: (file) => readArticle(file, ADDRESSES),
  speaker: (file) => readEditorial(file, speakerFront),
  event: (file) => readEditorial(file, eventFront),
};

/** Reads, checks and resolves all content. An article with an error is left out, and the error stands in its file. */
export function readContent(content: ContentFiles, readers = DOCUMENT_READERS): ReadContent {
  const speakers = byId(content.speakers, readers.speaker);
  const events = byId(content.events, readers.event);
  const targets: Targets = {
    speakers: new Map(content.speakers.map(stemOf).map((id) => [id, speakers.get(id) ?? null])),
    events: new Set(content.events.map(stemOf)),
  };
  const filed = content.articles.flatMap((file) => fileArticle(file, content, readers) ?? []);
  for (const article of filed) for (const rule of ARTICLE_RULES) rule(article, targets, content);
  const articles = filed.flatMap(({ slug, file, document, source }) =>
    source && !hasErrors(file) ? resolveArticle(slug, document, source) : [],
  );
  const files = {
    articles: byStem(content.articles),
    speakers: byStem(content.speakers),
    events: byStem(content.events),
    sources: sourceFiles(content),
  };
  const redirects = readRedirects(content.redirects);
  const all: AllContent = { articles, speakers, events, redirects, filed, files, content };
  for (const rule of CONTENT_RULES) rule(all);
  return {
    articles: articles.toSorted(
      (a, b) => compareText(a.published, b.published) || compareText(a.slug, b.slug),
    ),
    speakers,
    events,
    redirects: redirects?.fields ?? [],
    files: [
      ...content.articles,
      ...content.speakers,
      ...content.events,
      content.redirects,
      ...files.sources.values(),
      ...content.unread,
    ],
  };
}

/** An article beside its source text; null where its file is not well formed. */
function fileArticle(file: VFile, { sources }: ContentFiles, readers: DocumentReaders): FiledArticle | null {
  const slug = idOf(file);
  const document = readers.article(file);
  return document && { slug, file, document, source: readSourceText(document.front.source, sources) };
}

function byId<T extends { readonly front: object; readonly body: unknown }>(
  files: readonly VFile[],
  read: (file: VFile) => T | null,
): Map<string, T['front'] & { readonly id: string; readonly body: T['body'] }> {
  const found = new Map<string, T['front'] & { readonly id: string; readonly body: T['body'] }>();
  for (const file of files) {
    const id = idOf(file);
    const document = read(file);
    if (document) found.set(id, { ...document.front, id, body: document.body });
  }
  return found;
}

function idOf(file: VFile): string {
  const id = stemOf(file);
  if (!ID_PATTERN.test(id)) {
    report(file, {
      reason: `Unexpected file name \`${file.basename}\`, expected lower-case words joined by hyphens`,
      rule: 'file-name',
      mend: `Its name is the address of its page: rename it, as in \`${toId(id) || 'ned-price'}.md\`.`,
    });
  }
  return id;
}

function byStem(files: readonly VFile[]): Map<string, VFile> {
  return new Map(files.map((file) => [stemOf(file), file]));
}

/** Source texts as files that messages can be of. */
function sourceFiles({ sources, redirects }: ContentFiles): Map<string, VFile> {
  const root = redirects.dirname ?? '';
  return new Map([...sources.keys()].map((name) => [name, new VFile({ path: path.join(root, name) })]));
}

function stemOf(file: VFile): string {
  return file.stem ?? '';
}
