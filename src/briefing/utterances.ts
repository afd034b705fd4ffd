import type { PlacedMark } from '#markdown/readMarks.ts';
import type { ContextRun, DateMark, Quote, Segment } from '#model/briefing.ts';
import { DOUBTS, type Doubt } from '#model/doubt.ts';
import { type MarkedText, overlaps, type Span } from '#model/span.ts';
import { readDate } from './dateMarks.ts';
import { type PlacedArticle, textAt } from './placedArticle.ts';
import { restsOn } from './restsOn.ts';

/** Joins the passages, mentions, cues and dates of each utterance, in the order of the text. */
export function readUtterances(article: PlacedArticle): Quote[] {
  const firsts = article.marks.filter((mark) => mark.name === 'quote' && mark.attributes.id !== undefined);
  return firsts.map((first, index) => readUtterance(first, index + 1, article));
}

function readUtterance(first: PlacedMark, number: number, article: PlacedArticle): Quote {
  const { id = '', by, said, inferred, partial } = first.attributes;
  const segments = segmentsOf(id, article);
  const { cue, source, day } = placedParts(first, article);
  return {
    id,
    article: article.slug,
    number,
    kind: partial === undefined ? 'direct' : 'partial',
    by: by ?? null,
    doubt: by === undefined ? null : doubtOf(id, article),
    said:
      said === undefined ? null : { value: said, certainty: inferred === undefined ? 'stated' : 'implied' },
    segments,
    source,
    cue,
    day,
    context: contextOf(segments, { source, cue, day }, article),
  };
}

/** How its first doubtful passage was given to the speaker. */
function doubtOf(id: string, { marks }: PlacedArticle): Doubt | null {
  const doubtful = marks.find((mark) => isPassage(mark, id) && mark.attributes.doubt !== undefined);
  return DOUBTS.find((route) => route === doubtful?.attributes.doubt) ?? null;
}

function isPassage({ name, attributes }: PlacedMark, id: string): boolean {
  return name === 'quote' && (attributes.id ?? attributes.of) === id;
}

function segmentsOf(id: string, { marks, anchors, sourceText }: PlacedArticle): Segment[] {
  return marks.flatMap((mark, i) =>
    isPassage(mark, id)
      ? [{ ...textAt(mark, sourceText), paragraph: mark.paragraph, anchor: anchors[i] ?? id }]
      : [],
  );
}

/** The words of what it rests on. */
function placedParts(first: PlacedMark, article: PlacedArticle): Parts {
  const { cue, source, day } = restsOn(first, article.marks);
  const words = (mark: PlacedMark | null): MarkedText | null => mark && textAt(mark, article.sourceText);
  return { cue: words(cue), source: words(source), day: day && readDate(day, article) };
}

interface Parts {
  readonly source: MarkedText | null;
  readonly cue: MarkedText | null;
  readonly day: DateMark | null;
}

/** The sentences that any part of the utterance stands in, cut at the parts' ends. Passages win over what they contain. */
function contextOf(segments: readonly Segment[], parts: Parts, article: PlacedArticle): ContextRun[] {
  const marked = [
    ...segments.map((segment) => ({ ...segment, part: 'words' as const })),
    ...(['source', 'cue', 'day'] as const).flatMap((part) => (parts[part] ? [{ ...parts[part], part }] : [])),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const runs: ContextRun[] = [];
  for (const sentence of joinedSentences(marked, article.sentences)) {
    let at = sentence.start;
    for (const { start, end, part } of marked) {
      if (start < at || end > sentence.end) continue;
      if (start > at)
        runs.push({ ...textAt({ start: at, end: start }, article.sourceText), part: 'reporter' });
      runs.push({ ...textAt({ start, end }, article.sourceText), part });
      at = end;
    }
    if (at < sentence.end) {
      runs.push({ ...textAt({ start: at, end: sentence.end }, article.sourceText), part: 'reporter' });
    }
  }
  return runs;
}

/** The sentences that hold one of the spans; neighbours that a span runs across are joined. */
function joinedSentences(spans: readonly Span[], sentences: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const sentence of sentences) {
    const touched = spans.some((span) => overlaps(span, sentence));
    const last = joined.at(-1);
    const crosses = last && spans.some((span) => span.start < last.end && sentence.start < span.end);
    if (crosses) last.end = sentence.end;
    else if (touched) joined.push({ ...sentence });
  }
  return joined;
}
