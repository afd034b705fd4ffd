import { kindOf, type PublicAddress } from '#model/redirect.ts';
import { briefingOf } from '#site/briefingOf.ts';
import type { ReadContent } from '../readBriefing.ts';
import type { FormerAddress } from './formerAddresses.ts';

/** Where what stood at an address stands now, by all that tells it. */
export type Successors = (former: FormerAddress) => readonly PublicAddress[];

/** A page that there is, with what tells that the same stood at another address: see {@link FormerAddress.marks}. */
interface Present {
  readonly address: PublicAddress;
  readonly marks: readonly string[];
}

/** Finds pages of content by the source, the words, the name or the title of what they are for. */
export function successorsIn(content: Pick<ReadContent, 'articles' | 'speakers' | 'events'>): Successors {
  const byKind = Map.groupBy(presentIn(content), ({ address }) => kindOf(address));
  return ({ address, marks }) => {
    if (marks.length === 0) return [];
    const same = (byKind.get(kindOf(address)) ?? []).filter((page) =>
      marks.every((mark) => page.marks.includes(mark)),
    );
    const exact = same.filter((page) => page.marks.length === marks.length);
    return (exact.length > 0 ? exact : same).map((page) => page.address);
  };
}

function presentIn(content: Pick<ReadContent, 'articles' | 'speakers' | 'events'>): Present[] {
  const articles = content.articles.filter(({ status }) => status === 'published');
  const { speakers, events } = briefingOf(articles, content);
  return [
    ...articles.map(({ slug, source }): Present => ({ address: `articles/${slug}`, marks: [source.sha256] })),
    ...articles.flatMap(({ quotes }) =>
      quotes.map(({ id, segments }): Present => {
        return { address: `quotes/${id}`, marks: segments.map(({ text }) => text.replaceAll(/\s+/g, ' ')) };
      }),
    ),
    ...Array.from(speakers.values(), ({ id, name, aliases }): Present => {
      return { address: `speakers/${id}`, marks: [name, ...aliases] };
    }),
    ...Array.from(events.values(), ({ id, title }): Present => ({ address: `events/${id}`, marks: [title] })),
  ];
}
