import type { VFile } from 'vfile';
import { fixOf, type Message, type TextEdit } from '#markdown/problems.ts';

/** Where in a file a finding is; lines and columns count from 1, and columns count UTF-16 units. */
export interface FoundAt {
  readonly line: number;
  readonly column: number;
  /** Where its words end, where they are known. */
  readonly end: { readonly line: number; readonly column: number } | null;
}

/** One thing that the check found, as reports of every form say it. */
export interface Finding {
  /** The file's path, as it was read. */
  readonly path: string;
  /** Null where it is of the file as a whole. */
  readonly at: FoundAt | null;
  readonly severity: 'error' | 'warning';
  readonly rule: string;
  readonly reason: string;
  readonly mend: string | null;
  /** What was found and what was expected, where they are texts to be read side by side. */
  readonly texts: { readonly found: string; readonly expected: string } | null;
  readonly fix: readonly TextEdit[];
}

/** All that was found in files: file by file as they are given, from the top of each. */
export function findingsOf(files: readonly VFile[]): Finding[] {
  return files.flatMap((file) => file.messages.map((message) => findingOf(file.path, message)).sort(byPlace));
}

function findingOf(path: string, message: Message): Finding {
  return {
    path,
    at: placeOf(message),
    severity: message.fatal === true ? 'error' : 'warning',
    rule: message.ruleId ?? '',
    reason: message.reason,
    mend: message.note ?? null,
    texts: textsOf(message),
    fix: fixOf(message),
  };
}

function placeOf({ place }: Message): FoundAt | null {
  if (!place) return null;
  if (!('start' in place)) return { line: place.line, column: place.column, end: null };
  const { start, end } = place;
  return { line: start.line, column: start.column, end: { line: end.line, column: end.column } };
}

/** A single word found, or several expected, are said in the reason itself. */
function textsOf({ actual, expected }: Message): Finding['texts'] {
  const [only, ...more] = expected ?? [];
  if (actual === undefined || actual === null || only === undefined || more.length > 0) return null;
  return /\s/.test(only) || /\s/.test(actual) ? { found: actual, expected: only } : null;
}

function byPlace({ at: a }: Finding, { at: b }: Finding): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
