import { articleFront } from '#model/article.ts';
import type { ImportOptions } from './contentOf.ts';
import type { GivenOptions } from './givenOptions.ts';
import type { ReceivedSource, SourceMetadata } from './receivedSource.ts';

const { rights, status } = articleFront.shape;

/** What is asked of an import: the fields of an article, and what is to be done. */
export interface ImportRequest
  extends Omit<ImportOptions, 'published'>,
    Pick<GivenOptions, 'revises' | 'dryRun' | 'acceptLost'> {
  /** As it was typed: what the source's file says, or nobody, is no wish. */
  readonly given: GivenOptions;
  /** Needed of a new article; a revision keeps the day of its article. */
  readonly published?: string;
}

/**
 * What is said of a source on the command line and by its file: the command line wins, and where the two differ an editor is
 * told. So is who declares another language than the one the parser reads.
 */
export function settleOptions(
  source: ReceivedSource,
  given: GivenOptions,
): { readonly source: ReceivedSource; readonly options: ImportRequest } {
  const { metadata, notes } = source;
  const published = given.published ?? metadata.published;
  const { headline, byline, language } = metadata;
  const url = given.url ?? metadata.url;
  return {
    source: { ...source, notes: [...notes, ...differences(given, metadata), ...otherLanguage(language)] },
    options: {
      given,
      rights: given.rights ?? rights.parse(undefined),
      status: given.status ?? status.parse(undefined),
      revises: given.revises,
      dryRun: given.dryRun,
      acceptLost: given.acceptLost,
      ...(published !== undefined && { published }),
      publisher: given.publisher ?? metadata.publisher ?? hostOf(url) ?? 'Publisher not given',
      ...(given.title !== undefined && { title: given.title }),
      ...(given.slug !== undefined && { slug: given.slug }),
      ...(url !== undefined && { url }),
      ...(headline !== undefined && { headline }),
      ...(byline !== undefined && { byline }),
      ...(language !== undefined && { language }),
    },
  };
}

/** “tidewater.example”: what an address says of who published it, until an editor says more. */
function hostOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, '');
}

function differences(given: GivenOptions, metadata: SourceMetadata): string[] {
  return (['published', 'publisher', 'url'] as const).flatMap((key) => {
    const [ours, theirs] = [given[key], metadata[key]];
    if (ours === undefined || theirs === undefined || ours === theirs) return [];
    return [`--${key} ${ours} was taken, though the file says ${theirs}`];
  });
}

function otherLanguage(language: string | undefined): string[] {
  if (language === undefined || /^en(?:-|$)/.test(language)) return [];
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
  return [
    `Unexpected language ${name}, expected English: the parser reads nothing else, so look at every mark`,
  ];
}
