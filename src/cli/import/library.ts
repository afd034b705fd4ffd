import { readContentFiles } from '#briefing/contentFiles.ts';
import { readContent } from '#briefing/readBriefing.ts';
import { isNamed } from '#model/speaker.ts';
import type { Draft } from './draft.ts';

/** What content holds already, kept up with what an import adds to it, so that no new id takes what is there. */
export interface Library {
  /** Names and aliases of each speaker that has a name, by id; an unnamed one has none. */
  readonly speakers: Map<string, readonly string[]>;
  readonly events: Set<string>;
  readonly quotes: Set<string>;
  /** The article of each source text, by the text's digest. */
  readonly sources: Map<string, string>;
  /** Names of all files, of whatever kind: each would name a page. */
  readonly stems: Set<string>;
}

/** Reads the content folder once. An article with faults counts too: its source is not imported a second time. */
export async function readLibrary(root: string): Promise<Library> {
  const { articles, speakers, events, files } = readContent(await readContentFiles(root));
  const sources = new Map<string, string>();
  for (const file of files) {
    const digest = /^\s+sha256: "?([0-9a-f]{64})/m.exec(String(file))?.[1];
    if (digest !== undefined) sources.set(digest, file.stem ?? '');
  }
  return {
    speakers: new Map(
      [...speakers].map(([id, { kind, name, aliases }]) => [id, isNamed(kind) ? [name, ...aliases] : []]),
    ),
    events: new Set(events.keys()),
    quotes: new Set(articles.flatMap((article) => article.quotes.map((quote) => quote.id))),
    sources,
    stems: new Set(files.map((file) => file.stem ?? '')),
  };
}

/** Adds what was written for one more article. */
export function addDraft(
  library: Library,
  slug: string,
  digest: string,
  { speakers, events, quotes }: Draft,
): void {
  library.sources.set(digest, slug);
  library.stems.add(slug);
  for (const { id, known, named, front } of speakers) {
    library.stems.add(id);
    if (!known) library.speakers.set(id, named ? [String(front.name)] : []);
  }
  for (const { id } of events) {
    library.stems.add(id);
    library.events.add(id);
  }
  for (const { id } of quotes) library.quotes.add(id);
}
