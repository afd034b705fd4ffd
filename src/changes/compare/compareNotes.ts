import type { Article, Note } from '#model/briefing.ts';
import { html, textOf } from '#site/hast.ts';
import type { NoteChange } from '../changes.ts';

/** How the notes of two states of an article differ; the first that changed on a statement is put beside the first that it became. */
export function compareNotes(before: Article, after: Article): NoteChange[] {
  const [was, is] = [byStatement(before), byStatement(after)];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((on) => {
    const written = new Set((is.get(on) ?? []).map(keyOf));
    const kept = new Set((was.get(on) ?? []).map(keyOf));
    const removed = (was.get(on) ?? []).filter((note) => !written.has(keyOf(note)));
    const added = (is.get(on) ?? []).filter((note) => !kept.has(keyOf(note)));
    return Array.from({ length: Math.max(removed.length, added.length) }, (_, i) => ({
      on,
      before: wordsOf(removed[i]),
      after: wordsOf(added[i]),
    }));
  });
}

function byStatement({ notes }: Article): ReadonlyMap<string, readonly Note[]> {
  return Map.groupBy(notes, ({ on }) => on);
}

function keyOf({ content }: Note): string {
  return html(content);
}

function wordsOf(note: Note | undefined): string | null {
  return note === undefined ? null : textOf(note.content).replaceAll(/\s+/g, ' ').trim();
}
