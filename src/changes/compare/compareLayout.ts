import type { Article, Note } from '#model/briefing.ts';
import type { Span } from '#model/span.ts';
import { html } from '#site/hast.ts';
import type { LayoutChange } from '../changes.ts';
import { isSame } from './same.ts';

/**
 * Where the same source text is set otherwise: its paragraphs, the lines that are its sentences, the order of notes on one
 * statement. Pages show all of it, and of an excerpt its sentences are what is published.
 */
export function compareLayout(before: Article, after: Article): LayoutChange[] {
  const notes = reorderedNotes(before, after);
  if (before.source.sha256 !== after.source.sha256) return notes;
  const [was, is] = [paragraphsOf(before), paragraphsOf(after)];
  const sentences = sentencesOtherwise(before, after);
  return [
    ...(isSame(was, is) ? [] : [{ what: 'paragraphs' as const, before: was.length, after: is.length }]),
    ...(sentences.added.length > 0 ? [{ what: 'sentences' as const, ...sentences }] : []),
    ...notes,
  ];
}

function paragraphsOf({ paragraphs, sourceText }: Article): string[] {
  return paragraphs.map(({ start, end }) => folded(sourceText.slice(start, end)));
}

/** The sentences that pages show around the same words of statements and events, as far as they are others; each once. */
function sentencesOtherwise(
  before: Article,
  after: Article,
): Omit<Extract<LayoutChange, { what: 'sentences' }>, 'what'> {
  const [was, is] = [sentencesByWords(before), sentencesByWords(after)];
  const pairs = [...is].flatMap(([words, now]) => {
    const former = was.get(words);
    return former === undefined || former === now ? [] : [[former, now] as const];
  });
  return {
    removed: [...new Set(pairs.map(([former]) => former))],
    added: [...new Set(pairs.map(([, now]) => now))],
  };
}

/** By where the words stand that they are shown around, with those that a statement rests on. */
function sentencesByWords({ quotes, events }: Article): ReadonlyMap<string, string> {
  const around = quotes.map(({ segments, source, cue, day, context }) => ({
    words: [...segments, source, cue, day],
    sentences: context
      .map(({ start, text }, i) => (context[i - 1]?.end === start ? text : ` ${text}`))
      .join(''),
  }));
  const shown = [...around, ...events.map((mark) => ({ words: [mark], sentences: mark.sentence.text }))];
  return new Map(shown.map(({ words, sentences }) => [words.map(placeOf).join(' '), folded(sentences)]));
}

function placeOf(span: Span | null): string {
  return span ? `${span.start}–${span.end}` : '';
}

function folded(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function reorderedNotes(before: Article, after: Article): LayoutChange[] {
  const was = Map.groupBy(before.notes, ({ on }) => on);
  return [...Map.groupBy(after.notes, ({ on }) => on)].flatMap(([on, notes]) => {
    const [one, other] = [was.get(on) ?? [], notes].map((list) => list.map(contentOf));
    const isReordered = !isSame(one, other) && isSame(one?.toSorted(), other?.toSorted());
    return isReordered ? [{ what: 'notes' as const, on }] : [];
  });
}

function contentOf({ content }: Note): string {
  return html(content);
}
