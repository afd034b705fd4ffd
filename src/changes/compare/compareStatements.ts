import type { Article } from '#model/briefing.ts';
import type { StatementChange } from '../changes.ts';
import type { Side, Sides } from '../side.ts';
import { aspectsOf } from './aspects.ts';
import type { ArticlePair } from './pairArticles.ts';
import type { Renaming } from './renaming.ts';
import { articleOf, type PlacedQuote, statementOf, wordsOf } from './statement.ts';

/** A statement that changed, and the articles it stood and stands in. */
export interface PlacedChange extends StatementChange {
  readonly within: ArticlePair;
}

/**
 * How statements differ: by their ids, which are unique in the record, else by their words, of which the same in the same
 * article have another id now. Of an article that came or went as a whole, none is listed.
 */
export function compareStatements(
  pairs: readonly ArticlePair[],
  sides: Sides,
  renaming: Renaming,
): PlacedChange[] {
  const was = placed(pairs.map(({ before }) => before));
  const is = placed(pairs.map(({ after }) => after));
  const pairOf = new Map(
    pairs.flatMap((pair) => [pair.before, pair.after].flatMap((one) => (one ? [[one, pair] as const] : []))),
  );
  const within = (article: Article): ArticlePair => pairOf.get(article) ?? { before: null, after: null };
  const gone = Map.groupBy(
    [...was.values()].filter(({ quote }) => !is.has(quote.id)),
    ({ quote, article }) => `${within(article).after?.slug} ${wordsOf(quote).join(' ')}`,
  );
  const formerOf = ({ quote, article }: PlacedQuote): PlacedQuote | null =>
    was.get(quote.id) ?? gone.get(`${article.slug} ${wordsOf(quote).join(' ')}`)?.shift() ?? null;
  const kept = [...is.values()].flatMap((after): PlacedChange[] => {
    const before = formerOf(after);
    if (before === null) {
      const pair = within(after.article);
      return pair.before ? [{ ...changeOf(null, after, sides), within: pair }] : [];
    }
    if (before.quote === after.quote) return [];
    const aspects = aspectsOf(before, after, sides, renaming);
    const articles = { before: before.article, after: after.article };
    return aspects.length === 0 ? [] : [{ ...changeOf(before, after, sides), aspects, within: articles }];
  });
  const left = [...gone.values()].flat().flatMap((before): PlacedChange[] => {
    const pair = within(before.article);
    return pair.after ? [{ ...changeOf(before, null, sides), within: pair }] : [];
  });
  return [...kept, ...left];
}

function placed(articles: readonly (Article | null)[]): ReadonlyMap<string, PlacedQuote> {
  return new Map(
    articles.flatMap((article) =>
      article === null ? [] : article.quotes.map((quote) => [quote.id, { quote, article }] as const),
    ),
  );
}

function changeOf(before: PlacedQuote | null, after: PlacedQuote | null, sides: Sides): StatementChange {
  const facts = (one: PlacedQuote | null, side: Side) => one && statementOf(one.quote, side);
  return {
    article: articleOf((after ?? before)?.article ?? null),
    before: facts(before, sides.before),
    after: facts(after, sides.after),
    aspects: [],
  };
}
