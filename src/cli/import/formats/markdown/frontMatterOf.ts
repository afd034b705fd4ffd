import { parseDocument } from 'yaml';
import type { SourceMetadata } from '../../receivedSource.ts';
import { httpAddress, joinNames, languageTag } from '../tidy.ts';
import { timeOf } from '../timeOf.ts';

/** By which fields the tools that write Markdown tell a thing, the best first. */
const FIELDS = {
  headline: ['headline', 'title'],
  byline: ['byline', 'authors', 'author', 'creator'],
  publisher: ['publisher', 'site_name', 'site', 'publication', 'source'],
  published: ['published', 'date', 'pubDate', 'publishDate', 'date_published', 'created'],
  url: ['url', 'canonical', 'canonical_url', 'link', 'source_url', 'source'],
  language: ['language', 'lang', 'locale'],
} as const satisfies Record<keyof SourceMetadata, readonly string[]>;

/**
 * What front matter says of an article, by any of the names in use.
 *
 * @throws Error where it is no YAML, or none of fields.
 */
export function frontMatterOf(yaml: string): {
  readonly metadata: SourceMetadata;
  /** Whether it is that of an article of our content. */
  readonly isOurs: boolean;
  readonly notes: readonly string[];
} {
  const fields = fieldsOf(yaml);
  const given = (key: keyof SourceMetadata): string[] => FIELDS[key].flatMap((name) => namesIn(fields[name]));
  const { source } = fields;
  const [published] = given('published');
  const day = published === undefined ? undefined : timeOf(published)?.day;
  const addresses = given('url').flatMap((address) => httpAddress(address) ?? []);
  const found: SourceMetadata = {
    ...optional('headline', given('headline')[0]),
    ...optional(
      'byline',
      joinNames(namesIn(FIELDS.byline.map((name) => fields[name]).find((value) => value !== undefined))),
    ),
    ...optional(
      'publisher',
      given('publisher').find((name) => httpAddress(name) === undefined),
    ),
    ...optional('published', day),
    ...optional('url', addresses[0]),
    ...optional('language', languageTag(given('language')[0])),
  };
  return {
    metadata: found,
    isOurs: typeof source === 'object' && source !== null && 'sha256' in source,
    notes:
      published !== undefined && day === undefined
        ? [`its front matter gives \`${published}\` as the day, which is none of the calendar`]
        : [],
  };
}

function fieldsOf(yaml: string): Readonly<Record<string, unknown>> {
  const document = parseDocument(yaml);
  const [error] = document.errors;
  if (error) throw new Error(`Unexpected front matter, expected YAML: ${error.message.split('\n', 1)[0]}`);
  const fields: unknown = document.toJS();
  if (fields === null || fields === undefined) return {};
  if (typeof fields !== 'object' || Array.isArray(fields))
    throw new Error('Unexpected front matter without fields, expected YAML such as `title: …`');
  return fields as Readonly<Record<string, unknown>>;
}

/** Texts and names, alone or in a list: `Ida Holm`, `[Ida Holm, {name: Per Lund}]`. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value === 'object' && value !== null) return 'name' in value ? namesIn(value.name) : [];
  return value === undefined || value === null || String(value).trim() === '' ? [] : [String(value).trim()];
}

function optional(key: keyof SourceMetadata, value: string | undefined): SourceMetadata {
  return value === undefined ? {} : { [key]: value };
}
