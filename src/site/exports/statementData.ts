import type { Article, Quote } from '#model/briefing.ts';
import type { Dataset } from '#model/dataset/dataset.ts';
import type { MarkedText } from '#model/span.ts';
import { type AddressOf, quoteAddress } from '../addresses.ts';
import { joinedRuns } from '../contextRuns.ts';
import { dayBasisOf, restsOnInference } from '../dayBasis.ts';
import { html } from '../hast.ts';
import { speakerCertainty } from '../knownSpeaker.ts';
import { withPortableLinks } from '../portableLinks.ts';
import { quotedWords } from '../sourcing.ts';
import { roleWhenSaid } from '../speakers/roles.ts';
import type { TimelineStatement } from '../timeline/timeline.ts';

type StatementData = Dataset['statements'][number];

/** A statement with its words, the sentences around them, and what each part rests on. */
export function statementDataOf(statement: TimelineStatement, address: AddressOf): StatementData {
  const { quote, article } = statement;
  return {
    id: quote.id,
    url: address(quoteAddress(quote.id)),
    article: quote.article,
    number: quote.number,
    kind: quote.kind,
    passages: quote.segments.map(placed),
    sentence: sentenceOf(quote, article),
    speaker: speakerOf(statement),
    said: saidOf(quote, article),
    source: quote.source && placed(quote.source),
    cue: quote.cue && placed(quote.cue),
    words: quotedWords(quote),
    notes: article.notes
      .filter(({ on }) => on === quote.id)
      .map(({ content }) => html(withPortableLinks(content, address))),
  };
}

/** The sentences of a quote in one text; “…” stands for sentences between them. */
export function sentenceOf(quote: Pick<Quote, 'context'>, article: Article): string {
  return joinedRuns(quote.context, article.sourceText)
    .map(({ text }) => text)
    .join('');
}

function speakerOf({ quote, article, voice }: TimelineStatement): StatementData['speaker'] {
  if (voice === null) return null;
  const role = roleWhenSaid(quote, article, voice);
  return {
    id: voice.id,
    certainty: speakerCertainty(quote),
    route: quote.doubt,
    role: role?.title ?? null,
    roleCertainty: role?.certainty ?? null,
  };
}

function saidOf(quote: Quote, article: Article): StatementData['said'] {
  if (quote.said === null) return null;
  return {
    ...quote.said,
    restsOnInference: restsOnInference(dayBasisOf(quote, article)),
    words: quote.day?.text ?? null,
  };
}

function placed({ text, start, end }: MarkedText): MarkedText {
  return { text, start, end };
}
