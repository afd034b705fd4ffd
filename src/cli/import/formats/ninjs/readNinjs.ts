import type { SourceMetadata } from '../../receivedSource.ts';
import type { SourceRead } from '../format.ts';
import { documentOf, plainWords } from '../html/documentOf.ts';
import { joinParagraphs, paragraphsOf } from '../html/paragraphsOf.ts';
import { publishedOn } from '../page/metadata/publishedOn.ts';
import { strip } from '../page/strip.ts';
import { httpAddress, joinNames, languageTag } from '../tidy.ts';
import { itemOf, type NinjsItem } from './item.ts';

/**
 * The text of a ninjs item and what it says of itself. Where it has its text twice, marked up and plain, the first is read:
 * it has the paragraphs.
 *
 * @throws Error where it is no ninjs, has no text, or may not be used.
 */
export function readNinjs(json: string): SourceRead {
  const item = itemOf(json);
  refuseUnusable(item);
  const { day, notes } = publishedOn(
    [item.versioncreated, item.contentcreated, item.firstcreated].filter((time) => time !== undefined),
  );
  return { text: textOf(item), metadata: metadataOf(item, day), notes: [...notes, ...sayTerms(item)] };
}

function refuseUnusable({ type = 'text', pubstatus = 'usable' }: NinjsItem): void {
  if (/^(?:withheld|cancell?ed)$/i.test(pubstatus))
    throw new Error(
      `Unexpected item that is ${pubstatus.toLowerCase()} by its agency, expected one that is usable`,
    );
  if (!/^(?:text|composite)$/i.test(type)) throw new Error(`Unexpected item of type ${type}, expected text`);
}

function metadataOf(item: NinjsItem, published: string | undefined): SourceMetadata {
  const { headlines = [], infosource = [], infosources = infosource } = item;
  const main = headlines.find(({ role }) => role === 'main') ?? headlines[0];
  const found: Record<keyof SourceMetadata, string | undefined> = {
    headline: plainWords(item.headline ?? main?.value ?? '') || undefined,
    byline: joinNames([plainWords(item.byline ?? item.by ?? '')]),
    publisher: infosources.find(({ name }) => name)?.name ?? item.source ?? item.copyrightholder,
    published,
    url: httpAddress(item.uri),
    language: languageTag(item.language),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** Roles of bodies that are not the whole text. */
const PART = /teaser|summary|abstract|caption|lead|intro|note/i;

function textOf(item: NinjsItem): string {
  const bodies = [
    { contenttype: 'text/html', value: item.body_xhtml ?? item.body_html ?? '' },
    ...(item.bodies ?? []).filter(({ role = '' }) => !PART.test(role)),
    { contenttype: 'text/plain', value: item.body_text ?? '' },
  ].filter(({ value }) => value.trim() !== '');
  const marked = bodies.find(({ contenttype = '' }) => /html/i.test(contenttype));
  if (marked) return fromHtml(marked.value);
  const [plain] = bodies.filter(({ contenttype = 'text/plain' }) => contenttype.startsWith('text/plain'));
  if (plain) return plain.value;
  throw new Error('Unexpected ninjs item without a text, expected `body_text`, `body_xhtml` or `bodies`');
}

function fromHtml(html: string): string {
  const document = documentOf(html);
  strip(document);
  return joinParagraphs(paragraphsOf(document.body).map(({ text }) => text));
}

function sayTerms({
  usageterms,
  copyrightnotice,
  embargoed,
  embargoeduntil = embargoed,
}: NinjsItem): string[] {
  const said: readonly (readonly [what: string, words: string | undefined])[] = [
    ['embargoed until', embargoeduntil],
    ['its terms of use:', usageterms],
    ['its copyright notice:', copyrightnotice],
  ];
  return said.flatMap(([what, words = '']) => (words.trim() === '' ? [] : [`${what} ${plainWords(words)}`]));
}
