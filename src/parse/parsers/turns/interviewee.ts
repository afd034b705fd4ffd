import type { Span } from '#model/span.ts';
import type { TextDocument } from '../../text/document.ts';

/** A heading and an introduction are no longer. */
const LONGEST_OPENING = 3000;

const NAME = String.raw`\p{Lu}\p{Ll}+(?:\s\p{Lu}\.)?(?:\s(?:van|von|de|der|al|el|bin))?(?:\s\p{Lu}[\p{L}'’]*\p{Ll}(?:-\p{Lu}\p{Ll}+)?){1,2}`;
const FULL_NAME = new RegExp(NAME, 'gu');
const TALKED_WITH = new RegExp(
  String.raw`\b(?:interview(?:ed)?|spoke|spoken|talked|speaks|talks|conversation|Q(?:&|\sand\s)A|sat\sdown)` +
    String.raw`(?:\s(?:with|to))?\s(?:[\p{L},-]+\s){0,6}?(?<name>${NAME})`,
  'u',
);

/**
 * Who answers in an interview, as its heading or introduction names them before a paragraph: “spoke with Ann Lee”; else the
 * person named most often there, where first named in full.
 */
export function intervieweeBefore({ text, paragraphs }: TextDocument, paragraph: number): Span | null {
  const before = text.slice(0, Math.min(paragraphs[paragraph]?.start ?? 0, LONGEST_OPENING));
  const named = TALKED_WITH.exec(before);
  const name = named?.groups?.name;
  if (named && name) return spanOf(name, named.index + named[0].length - name.length);
  const often = mostOften(before);
  return often && spanOf(often[0], often.index);
}

function mostOften(before: string): RegExpExecArray | null {
  const count = (name: string): number => before.split(name.split(/\s+/).at(-1) ?? name).length;
  return [...before.matchAll(FULL_NAME)].reduce<RegExpExecArray | null>(
    (most, name) => (most && count(most[0]) >= count(name[0]) ? most : name),
    null,
  );
}

function spanOf(name: string, start: number): Span {
  return { start, end: start + name.length };
}
