import type { Element, ElementContent } from 'hast';
import type { Note } from '#model/briefing.ts';
import { words } from '#words/words.ts';
import type { DateReading } from './dateReadings.ts';
import { hasClass, mapElements, property, span, withClasses } from './hast.ts';
import { inBothLanguages } from './inLanguage.ts';

/** The classes of the marks to which a page adds something. */
const MARKED = ['quote', 'date', 'mention'] as const;

/** What text and note refer to each other by: a letter on a screen, a number on paper. */
export type NoteMark = Pick<Note, 'letter' | 'number'>;

/** Whose words a quote is: the classes of the voice's mark, and who speaks in words. */
export interface QuoteVoice {
  readonly classes: string;
  readonly name: string;
}

/** What the page adds to the marks of a paragraph. */
export interface PageMarks {
  /** Whose words a quote is, by its id. */
  readonly voiceIn: (quote: string) => QuoteVoice;
  /** Notes by the id of the element that their letters follow, which is a quote's last segment. */
  readonly notes: ReadonlyMap<string, readonly NoteMark[]>;
  /** The ids that a quote had before, by the one that it has. */
  readonly formerIds: ReadonlyMap<string, readonly string[]>;
  /** What each date is read as, by the id of its element. */
  readonly readings: ReadonlyMap<string, Pick<DateReading, 'id' | 'inWords'>>;
}

/**
 * Adds to a paragraph what makes its quotes seen and heard: the voice's classes, a shape kept with the first word, for which
 * a program that reads aloud says who speaks, one class for all segments of an utterance, letters of notes; and makes a date
 * the way to what it is read as. The text stays as it is, character by character.
 *
 *     <q class="quote" id="two-tracks" data-quote="two-tracks" data-by="ned-price">“We …,”</q>
 *     <q class="quote voice c1 s1 u1" id=…><span class="first-word" data-speaks="Ned Price: ">“We</span> …,”</q><sup class="letter">…</sup>
 */
export function markParagraph(element: Element, marks: PageMarks): Element {
  const utterances = utterancesIn(element);
  const children = mapElements(element.children, (inner) => {
    const kind = MARKED.find((name) => hasClass(inner, name));
    if (kind === 'date') return [withReading(inner, marks)];
    if (kind === 'mention') return [{ ...inner, children: withoutLinks(inner.children) }];
    if (kind === undefined) return [inner];
    const id = property(inner, 'dataQuote') ?? '';
    const { classes, name } = marks.voiceIn(id);
    const group = utteranceClass(utterances.indexOf(id));
    const quote = withClasses(
      { ...inner, children: withFirstWord(inner.children, name) },
      ...classes.split(' '),
      group,
    );
    const former = property(inner, 'id') === id ? (marks.formerIds.get(id) ?? []) : [];
    return [
      ...former.map((was) => formerPlace(was, group)),
      quote,
      ...(marks.notes.get(property(inner, 'id') ?? '') ?? []).map(letterLink),
    ];
  });
  return { ...element, children };
}

/** Ids of the utterances of a paragraph, in the order of the text. */
export function utterancesIn(element: Element): readonly string[] {
  const ids = new Set<string>();
  mapElements([element], (inner) => {
    const id = hasClass(inner, 'quote') ? property(inner, 'dataQuote') : null;
    if (id !== null) ids.add(id);
    return [inner];
  });
  return [...ids];
}

/** The classes that a style sheet can tell apart within a paragraph; `u1` to `u6`, and then again from the first. */
export function utteranceClass(place: number): string {
  return `u${(Math.max(0, place) % 6) + 1}`;
}

/** Leads from a date to its row in the table of dates, and says the same where a pointer rests on it. */
function withReading(date: Element, { readings }: PageMarks): Element {
  const reading = readings.get(property(date, 'id') ?? '');
  if (!reading) return date;
  const properties = { href: `#${reading.id}`, title: reading.inWords, ariaDescribedBy: [reading.id] };
  const link: Element = { type: 'element', tagName: 'a', properties, children: date.children };
  return { ...date, children: [inBothLanguages(link)] };
}

/** A name that is a link holds no other link. */
function withoutLinks(nodes: readonly ElementContent[]): ElementContent[] {
  return mapElements(nodes, (inner) => (inner.tagName === 'a' ? inner.children : [inner]));
}

/** Sets the first word apart, so that the shape before it is never left alone at the end of a line. */
function withFirstWord(children: readonly ElementContent[], name: string): ElementContent[] {
  const [first, ...rest] = children;
  if (first === undefined) return [];
  if (first.type !== 'text') return [firstWord(first, name), ...rest];
  const word = /^\S*/u.exec(first.value)?.[0] ?? '';
  const after = first.value.slice(word.length);
  const head = firstWord({ type: 'text', value: word }, name);
  return after === '' ? [head, ...rest] : [head, { type: 'text', value: after }, ...rest];
}

function firstWord(word: ElementContent, name: string): Element {
  const element = span('first-word', [word]);
  return inBothLanguages({
    ...element,
    properties: { ...element.properties, dataSpeaks: words.marks.speaks(name) },
  });
}

/** Where a link leads that has an id which the quote behind it had before; it is of the quote's group, so that they answer together. */
function formerPlace(id: string, group: string): Element {
  return { type: 'element', tagName: 'span', properties: { id, className: ['former', group] }, children: [] };
}

/** A link to a note, and the place to which the note leads back. Its letter or number is drawn by the style sheet, so that it is no part of the text and is not copied. */
function letterLink({ letter, number }: NoteMark): Element {
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: {
      id: `noted_${letter}`,
      href: `#note_${letter}`,
      ariaLabel: words.article.toNote(letter),
      dataLetter: letter,
      dataNumber: number,
    },
    children: [],
  };
  return {
    type: 'element',
    tagName: 'sup',
    properties: { className: ['letter'] },
    children: [inBothLanguages(link)],
  };
}
