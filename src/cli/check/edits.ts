import type { TextEdit } from '#markdown/problems.ts';

/** Whether two edits cannot be made at once. Words put in at one place can: they come in their order. */
export function areInConflict(a: TextEdit, b: TextEdit): boolean {
  const arePutIn = a.start === a.end && b.start === b.end;
  if (arePutIn) return a.start === b.start && a.text === b.text;
  return a.start <= b.end && b.start <= a.end;
}

/** A text with edits made. None may be in conflict with another. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  let [out, at] = ['', 0];
  for (const { start, end, text: put } of edits.toSorted((a, b) => a.start - b.start)) {
    out += text.slice(at, start) + put;
    at = end;
  }
  return out + text.slice(at);
}
