import type { Article, EventMark } from '#model/briefing.ts';
import { articleAddress, atAnchor } from './addresses.ts';
import type { EventMention, EventRecord } from './eventRecords.ts';
import { isPrintable } from './printable.ts';
import type { TimelineStatement } from './timeline/timeline.ts';
import { type Voices, voiceOf } from './voices.ts';

/** A sentence that names an event, once or more often, and who speaks around it. */
export interface MentionView {
  readonly article: Article;
  /** The number of its paragraph, from 1. */
  readonly paragraph: number;
  /** The sentence, cut around the words that name the event; null where an excerpt does not show it. */
  readonly sentence: readonly SentenceRun[] | null;
  /** Where it stands on the article's page, or that page where an excerpt does not show it. */
  readonly address: string;
  /** Statements with words in the same paragraph. */
  readonly speakers: readonly TimelineStatement[];
}

export interface SentenceRun {
  readonly text: string;
  readonly namesEvent: boolean;
}

/** The sentences that name an event, in the order of articles and text. */
export function mentionViews({ mentions }: EventRecord, voices: Voices): readonly MentionView[] {
  const sentences = Map.groupBy(mentions, ({ article, mark }) => `${article.slug} ${mark.sentence.start}`);
  return [...sentences.values()].flatMap((same) => {
    const [head] = same;
    if (!head) return [];
    const marks = same.map(({ mark }) => mark);
    return [viewOf(head.article, head.mark, marks, voices)];
  });
}

/** Where the article's words first name an event, or its page where an excerpt does not show them; null where none does. */
export function firstPlace({ mentions }: EventRecord): string | null {
  const [first] = mentions;
  return first ? placeOf(first) : null;
}

function placeOf({ article, mark }: EventMention): string {
  return isPrintable(article, mark) ? atAnchor(article.slug, mark.anchor) : articleAddress(article.slug);
}

function viewOf(
  article: Article,
  first: EventMark,
  marks: readonly EventMark[],
  voices: Voices,
): MentionView {
  return {
    article,
    paragraph: first.paragraph + 1,
    sentence: isPrintable(article, first.sentence) ? cutSentence(first, marks) : null,
    address: placeOf({ article, mark: first }),
    speakers: article.quotes
      .filter((quote) => quote.segments.some(({ paragraph }) => paragraph === first.paragraph))
      .map((quote) => ({ kind: 'statement', quote, article, voice: voiceOf(voices, quote.by) })),
  };
}

function cutSentence({ sentence }: EventMark, marks: readonly EventMark[]): readonly SentenceRun[] {
  const runs: SentenceRun[] = [];
  let at = sentence.start;
  const add = (to: number, namesEvent: boolean): void => {
    const text = sentence.text.slice(at - sentence.start, to - sentence.start);
    if (text !== '') runs.push({ text, namesEvent });
    at = Math.max(at, to);
  };
  for (const mark of marks) {
    add(mark.start, false);
    add(mark.end, true);
  }
  add(sentence.end, false);
  return runs;
}
