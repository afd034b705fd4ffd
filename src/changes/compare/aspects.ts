import type { MarkedText } from '#model/span.ts';
import type { Aspect, Named } from '../changes.ts';
import { type Side, type Sides, speakerOf } from '../side.ts';
import type { Renaming } from './renaming.ts';
import { isSame, listChange, pairOf } from './same.ts';
import { articleOf, type PlacedQuote, wordsOf } from './statement.ts';

/** In what a statement differs from what it was: its words, who speaks, the day, and then all else that pages show of it. */
export function aspectsOf(
  before: PlacedQuote,
  after: PlacedQuote,
  sides: Sides,
  renaming: Renaming,
): Aspect[] {
  const [was, is] = [before.quote, after.quote];
  const [spoke, speaks] = [named(was.by, sides.before), named(is.by, sides.after)];
  const isSameSpeaker = spoke?.id === (speaks ? renaming.speaker(speaks) : undefined);
  const speaker = isSameSpeaker ? null : { before: spoke, after: speaks };
  const doubt = pairOf(was.doubt, is.doubt);
  const said = pairOf(was.said, is.said);
  const kind = pairOf(was.kind, is.kind);
  const id = pairOf(was.id, is.id);
  const isElsewhere =
    before.article.source.sha256 !== after.article.source.sha256 &&
    before.article.slug !== after.article.slug;
  const article = isElsewhere ? { before: articleOf(before.article), after: articleOf(after.article) } : null;
  return [
    ...wordsAspect(before, after),
    ...(speaker ? [{ what: 'speaker' as const, ...speaker }] : []),
    ...(doubt ? [{ what: 'doubt' as const, ...doubt }] : []),
    ...(said ? [{ what: 'said' as const, ...said }] : []),
    ...(kind ? [{ what: 'kind' as const, ...kind }] : []),
    ...(id ? [{ what: 'id' as const, ...id }] : []),
    ...(article ? [{ what: 'article' as const, ...article }] : []),
    ...(['source', 'cue', 'day'] as const).flatMap((what) => {
      const pair = pairOf(textOf(was[what]), textOf(is[what]));
      return pair ? [{ what, ...pair }] : [];
    }),
  ];
}

function named(id: string | null, side: Side): Named | null {
  return id === null ? null : speakerOf(side, id);
}

function wordsAspect(before: PlacedQuote, after: PlacedQuote): Aspect[] {
  const [was, is] = [wordsOf(before.quote), wordsOf(after.quote)];
  return isSame(was, is) ? [] : [{ what: 'words', ...listChange(was, is) }];
}

function textOf(mark: MarkedText | null): string | null {
  return mark?.text ?? null;
}
