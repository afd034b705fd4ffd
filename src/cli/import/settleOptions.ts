import type { ImportOptions } from './contentOf.ts';
import type { GivenOptions } from './givenOptions.ts';
import type { ReceivedSource, SourceMetadata } from './receivedSource.ts';

/**
 * What is said of a source on the command line and by its file: the command line wins, and where the two differ an editor is
 * told. So is who declares another language than the one the parser reads.
 *
 * @throws Error where neither says on which day it appeared.
 */
export function settleOptions(
  source: ReceivedSource,
  given: GivenOptions,
): { readonly source: ReceivedSource; readonly options: ImportOptions } {
  const { name, metadata, notes } = source;
  const published = given.published ?? metadata.published;
  if (published === undefined)
    throw new Error(
      `${name}: Unexpected source that names no day, expected the day it appeared: --published YYYY-MM-DD`,
    );
  const { headline, byline, language } = metadata;
  const url = given.url ?? metadata.url;
  return {
    source: { ...source, notes: [...notes, ...differences(given, metadata), ...otherLanguage(language)] },
    options: {
      rights: given.rights,
      status: given.status,
      published,
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
