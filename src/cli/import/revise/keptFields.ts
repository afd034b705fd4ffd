import type { ArticleFront } from '#model/article.ts';
import type { GivenOptions } from '../givenOptions.ts';
import type { SourceMetadata } from '../receivedSource.ts';
import { canonicalAddress } from '../sameAddress.ts';

/** Fields of an article that a revision of its source leaves as they are. */
type Kept = Readonly<
  Record<'published' | 'publisher' | 'url' | 'title' | 'rights' | 'status', string | undefined>
>;

/**
 * Refuses options that a revision cannot follow: it keeps all that an article is beside its source text.
 *
 * @throws Error that names each of them, and what the article has
 */
export function refuseOther(slug: string, front: ArticleFront, given: GivenOptions): void {
  const refused = differing(kept(front), given).map(
    ([name, has, asked]) =>
      `--${name}: Unexpected \`${asked}\` for a revision of content/articles/${slug}.md, which keeps ${has === undefined ? 'none' : `\`${has}\``}: change it in that file, or leave the option off`,
  );
  if (given.slug !== undefined && given.slug !== slug)
    refused.push(
      `--slug: Unexpected \`${given.slug}\` beside --revises ${slug}, expected one of them: a revision keeps its article’s address`,
    );
  if (refused.length > 0) throw new Error(refused.join('\n'));
}

/** Whether options say anything of an article that one on file may say otherwise. */
export function asksForOther({ slug, ...given }: GivenOptions): boolean {
  return (
    slug !== undefined || (Object.keys(FIELDS) as (keyof Kept)[]).some((name) => given[name] !== undefined)
  );
}

/** A line for each option that was given of a source on file, and says otherwise than its article: nothing is done with it. */
export function sayNotTaken(slug: string, front: ArticleFront, given: GivenOptions): string[] {
  const lines = differing(kept(front), given).map(
    ([name, has, asked]) =>
      `  --${name} ${asked}: not taken, the article keeps ${has === undefined ? 'none' : `“${has}”`}. Edit \`${FIELDS[name]}\` in its file`,
  );
  return given.slug === undefined || given.slug === slug
    ? lines
    : [
        ...lines,
        `  --slug ${given.slug}: not taken, the article keeps its address. Rename its file to \`${given.slug}.md\``,
      ];
}

/** Where an article's file has each. */
const FIELDS: Readonly<Record<keyof Kept, string>> = {
  published: 'published',
  publisher: 'source.publisher',
  url: 'source.url',
  title: 'title',
  rights: 'rights',
  status: 'status',
};

const NAMES = { published: 'day of publication', publisher: 'publisher', url: 'address' } as const;

/** A line for each thing that the source's file says otherwise than the article, which keeps it. */
export function sayKept(front: ArticleFront, { published, publisher, url }: SourceMetadata): string[] {
  return differing(kept(front), { published, publisher, url }).map(
    ([name, has, said]) =>
      `  the source’s ${NAMES[name as keyof typeof NAMES]} is now “${said}”; the article keeps ${has === undefined ? 'none' : `“${has}”`}`,
  );
}

function kept({ published, title, rights, status, source: { publisher, url } }: ArticleFront): Kept {
  return { published, publisher, url, title, rights, status };
}

function differing(
  has: Kept,
  said: Partial<Kept>,
): [name: keyof Kept, has: string | undefined, said: string][] {
  return (Object.keys(has) as (keyof Kept)[]).flatMap((name) => {
    const [ours, theirs] = [has[name], said[name]];
    return theirs === undefined || ours === theirs || (name === 'url' && isSameAddress(ours, theirs))
      ? []
      : [[name, ours, theirs]];
  });
}

function isSameAddress(one: string | undefined, other: string): boolean {
  return one !== undefined && canonicalAddress(one) === canonicalAddress(other);
}
