import type { VFile } from 'vfile';
import { readContentFiles } from '#briefing/contentFiles.ts';
import { readContent } from '#briefing/readBriefing.ts';
import { isNamed } from '#model/speaker.ts';
import { type HeldArticle, heldArticle } from './held.ts';

/**
 * What content holds already, kept up with what an import adds to it, so that no new id takes what is there. Articles with
 * faults count too.
 */
export interface Library {
  readonly speakers: Map<string, KnownSpeaker>;
  readonly events: Set<string>;
  readonly quotes: Set<string>;
  readonly articles: Set<string>;
  /** Articles by their slugs, as far as their front matter can be read. */
  readonly held: Map<string, HeldArticle>;
}

export function emptyLibrary(): Library {
  return { speakers: new Map(), events: new Set(), quotes: new Set(), articles: new Set(), held: new Map() };
}

export interface KnownSpeaker {
  /** Its name and aliases; none of an unnamed source, which is known in no other article. */
  readonly names: readonly string[];
  readonly roles: readonly string[];
}

/**
 * Reads the content folder once.
 *
 * @throws Error where a speaker or event cannot be read: an import would make another of the same name beside it
 */
export async function readLibrary(root: string): Promise<Library> {
  const files = await readContentFiles(root);
  const { speakers, events } = readContent(files);
  refuseUnreadable([
    ...files.speakers.filter((file) => !speakers.has(stemOf(file))),
    ...files.events.filter((file) => !events.has(stemOf(file))),
  ]);
  const known = (id: string): KnownSpeaker => {
    const speaker = speakers.get(id);
    if (!speaker || !isNamed(speaker)) return { names: [], roles: [] };
    return { names: [speaker.name, ...speaker.aliases], roles: speaker.roles.map((role) => role.title) };
  };
  return {
    speakers: new Map(files.speakers.map(stemOf).map((id) => [id, known(id)])),
    events: new Set(files.events.map(stemOf)),
    quotes: new Set([
      ...files.articles.flatMap((file) => captures(file, /\{#([a-z0-9-]+)/g)),
      // An address that was public is never another statement's.
      ...captures(files.redirects, /\bquotes\/([a-z0-9-]+)/g),
    ]),
    articles: new Set(files.articles.map(stemOf)),
    held: new Map(
      files.articles
        .flatMap((file) => heldArticle(file, files.sources) ?? [])
        .map((article) => [article.slug, article]),
    ),
  };
}

function refuseUnreadable(files: readonly VFile[]): void {
  if (files.length === 0) return;
  const said = files.map((file) => {
    const fault = file.messages.find(({ fatal }) => fatal);
    return (
      [file.path, fault?.line, fault?.column].filter((part) => part !== undefined).join(':') +
      (fault ? `: ${fault.reason}` : '')
    );
  });
  throw new Error(
    `${said.join('\n')}\nNothing was written: who or what stands in a file that cannot be read might be made a second time. Mend it first; \`npm run check\` says how`,
  );
}

function stemOf(file: VFile): string {
  return file.stem ?? '';
}

function captures(file: VFile, pattern: RegExp): string[] {
  return [...String(file).matchAll(pattern)].map((match) => match[1] ?? '');
}

/** What an import writes for one article, as far as later ids hang on it. */
export interface Added {
  readonly speakers: readonly {
    readonly id: string;
    readonly known: boolean;
    readonly named: boolean;
    readonly name: string;
    readonly role?: string;
  }[];
  readonly events: readonly { readonly id: string }[];
  readonly quotes: readonly { readonly id: string }[];
}

/** Adds the ids of what was written for one more article. */
export function addDraft(library: Library, slug: string, { speakers, events, quotes }: Added): void {
  library.articles.add(slug);
  for (const { id, known, named, name, role } of speakers) {
    if (!known)
      library.speakers.set(id, { names: named ? [name] : [], roles: role === undefined ? [] : [role] });
  }
  for (const { id } of events) library.events.add(id);
  for (const { id } of quotes) library.quotes.add(id);
}
