import { dateAnchor, anchors as newAnchors } from '#markdown/marksToHtml.ts';
import type { ArticleDocument } from '#markdown/readArticle.ts';
import type { PlacedMark } from '#markdown/readMarks.ts';
import type { Article, EventMark, Note, Paragraph, SpeakerMark } from '#model/briefing.ts';
import { isInside, type Span } from '#model/span.ts';
import { compareText } from '#site/days.ts';
import { readDates } from './dateMarks.ts';
import { type PlacedArticle, textAt } from './placedArticle.ts';
import type { SourceText } from './sourceText.ts';
import { readUtterances } from './utterances.ts';

/** Joins an article's file with its source text: every offset becomes one of the source text. Expects checked references. */
export function resolveArticle(slug: string, document: ArticleDocument, source: SourceText): Article {
  const place = placer(source);
  const marks = document.unmarked.marks.map((mark) => ({ ...mark, ...place(mark) }));
  const placed: PlacedArticle = {
    slug,
    published: document.front.published,
    sourceText: source.text,
    marks,
    sentences: document.unmarked.sentences.map(place),
    anchors: anchorsOf(marks),
  };
  const quotes = readUtterances(placed);
  const events = readEvents(placed);
  const notes = readNotes(
    document,
    quotes.map((quote) => quote.id),
  );
  return {
    ...document.front,
    corrections: document.front.corrections.toSorted((a, b) => compareText(b.date, a.date)),
    slug,
    sourceText: source.text,
    quotes,
    events,
    notes,
    terms: marks.filter((mark) => mark.name === 'term').map((mark) => textAt(mark, source.text)),
    mentions: readMentions(placed),
    dates: readDates(placed),
    paragraphs: document.unmarked.paragraphs.map((span, index): Paragraph => {
      const here = quotes.filter((quote) => quote.segments[0]?.paragraph === index).map((quote) => quote.id);
      return {
        ...place(span),
        element: document.elements[index] ?? { type: 'element', tagName: 'p', properties: {}, children: [] },
        quotes: here,
        notes: notes.filter((note) => here.includes(note.on)),
        events: firstNamedIn(index, events),
      };
    }),
  };
}

/** From offsets of the folded text to offsets of the source text. */
function placer({ folded: { offsets } }: SourceText): (span: Span) => Span {
  return ({ start, end }) => ({ start: offsets[start] ?? 0, end: (offsets[end - 1] ?? -1) + 1 });
}

/** The ids that `remarkMarksToHtml` gives the same marks. */
function anchorsOf(marks: readonly PlacedMark[]): string[] {
  const anchor = newAnchors();
  let dates = 0;
  return marks.map(({ name, attributes }) => {
    if (name === 'date') return dateAnchor(++dates);
    if (name === 'quote') return anchor(attributes.id ?? attributes.of ?? '');
    return name === 'event' ? anchor(`event--${attributes.is}`) : '';
  });
}

function readEvents({ marks, anchors, sentences, sourceText }: PlacedArticle): EventMark[] {
  return marks.flatMap((mark, i) => {
    if (mark.name !== 'event') return [];
    const sentence = sentences.find((span) => isInside(mark, span)) ?? mark;
    return {
      ...textAt(mark, sourceText),
      event: mark.attributes.is ?? '',
      paragraph: mark.paragraph,
      anchor: anchors[i] ?? '',
      sentence: textAt(sentence, sourceText),
    };
  });
}

function firstNamedIn(paragraph: number, events: readonly EventMark[]): string[] {
  const named = new Map<string, number>();
  for (const mark of events) if (!named.has(mark.event)) named.set(mark.event, mark.paragraph);
  return [...named].filter(([, first]) => first === paragraph).map(([event]) => event);
}

function readMentions({ marks, sourceText }: PlacedArticle): SpeakerMark[] {
  return marks
    .filter((mark) => mark.name === 'speaker')
    .map((mark) => ({
      ...textAt(mark, sourceText),
      speaker: mark.attributes.is ?? '',
      paragraph: mark.paragraph,
    }));
}

/** Notes take their letters in the order of the statements that they are on. */
function readNotes({ notes }: ArticleDocument, quoteIds: readonly string[]): Note[] {
  return [...notes]
    .sort((a, b) => quoteIds.indexOf(a.on) - quoteIds.indexOf(b.on))
    .map(({ on, content }, index) => ({ letter: letterOf(index), number: index + 1, on, content }));
}

/** a, b, … z, aa, ab, … */
function letterOf(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}
