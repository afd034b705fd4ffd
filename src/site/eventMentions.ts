import type { Article } from '#model/briefing.ts';
import { articleAddress, atAnchor } from './addresses.ts';
import type { EventMention, EventRecord } from './eventRecords.ts';
import { isShown } from './excerpt.ts';
import type { TimelineStatement } from './timeline.ts';
import { type Voices, voiceOf } from './voices.ts';

/** A place of a text that names an event, with its sentence and who speaks around it. */
export interface MentionView {
  readonly article: Article;
  /** The sentence, cut around the word that names the event; null where an excerpt does not show it. */
  readonly sentence: readonly [before: string, word: string, after: string] | null;
  /** Where it stands on the article's page, or that page where an excerpt does not show it. */
  readonly address: string;
  /** Statements with words in the same paragraph. */
  readonly speakers: readonly TimelineStatement[];
}

export function mentionViews({ mentions }: EventRecord, voices: Voices): readonly MentionView[] {
  return mentions.map(({ article, mark }) => ({
    article,
    sentence: sentenceAround({ article, mark }),
    address: isShown(article, mark) ? atAnchor(article.slug, mark.anchor) : articleAddress(article.slug),
    speakers: article.quotes
      .filter((quote) => quote.segments.some(({ paragraph }) => paragraph === mark.paragraph))
      .map((quote) => ({ kind: 'statement', quote, article, voice: voiceOf(voices, quote.by) })),
  }));
}

function sentenceAround({ article, mark }: EventMention): MentionView['sentence'] {
  const { sentence } = mark;
  if (!isSentenceShown(article, sentence.start, sentence.end)) return null;
  const from = mark.start - sentence.start;
  const to = mark.end - sentence.start;
  return [sentence.text.slice(0, from), sentence.text.slice(from, to), sentence.text.slice(to)];
}

/** An excerpt shows the sentences of its quotes, and no others. */
function isSentenceShown(article: Article, start: number, end: number): boolean {
  if (article.rights === 'full-text') return true;
  return article.quotes.some(({ context }) => {
    const [first] = context;
    const last = context.at(-1);
    return first !== undefined && last !== undefined && first.start <= start && end <= last.end;
  });
}
