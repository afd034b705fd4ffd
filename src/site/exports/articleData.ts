import type { Article, DateMark } from '#model/briefing.ts';
import type { Dataset } from '#model/dataset/dataset.ts';
import { type AddressOf, articleAddress } from '../addresses.ts';
import { publishedOn } from '../knownDay.ts';
import { restsOnInferredDay } from '../sayCounting.ts';
import { countWords } from '../words.ts';
import { annotationsAddress, sourceTextAddress } from './exportAddresses.ts';

type ArticleData = Dataset['articles'][number];

/** An article without what is said in it. */
export function articleDataOf(article: Article, address: AddressOf): ArticleData {
  const { slug, title, rights, source, sourceText } = article;
  return {
    id: slug,
    url: address(articleAddress(slug)),
    title,
    standfirst: article.standfirst ?? null,
    published: publishedOn(article),
    dating: article.dating?.note ?? null,
    source: {
      publisher: source.publisher,
      headline: source.headline ?? null,
      byline: source.byline ?? null,
      language: source.language ?? null,
      url: source.url ?? null,
      sha256: source.sha256,
      text: rights === 'full-text' ? address(sourceTextAddress(slug)) : null,
      words: countWords(sourceText),
    },
    rights,
    corrections: article.corrections.map(({ date, kind, change, was = null, now = null, on = null }) => ({
      date,
      kind,
      change,
      was,
      now,
      on,
    })),
    dates: article.dates.map((date) => dateData(date, article)),
    annotations: address(annotationsAddress(slug)),
  };
}

function dateData(date: DateMark, article: Article): ArticleData['dates'][number] {
  const { text, start, end, value, certainty, from } = date;
  return {
    text,
    start,
    end,
    value,
    certainty,
    restsOnInference: certainty === 'implied' || (from !== null && restsOnInferredDay(date, article)),
    countedFrom: from && { kind: from.kind, value: from.value },
  };
}
