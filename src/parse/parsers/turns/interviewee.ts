import type { Span } from '#model/span.ts';
import { ORGANISATION_WORDS } from '../../constants/names.ts';
import { isPersonNoun } from '../../constants/roleNouns.ts';
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

/** Ann Lee talks about her ferry; Ann Lee, the skipper, spoke to us. */
const TALKS_TO = new RegExp(
  String.raw`(?<name>${NAME})(?:,\s[^,.:]{2,60},)?\s(?:talks|talked|speaks|spoke|chats|chatted|sat\sdown|answers|answered|opens\sup)` +
    String.raw`\s(?:to|with|about|on|our|your|my)\b`,
  'u',
);

/**
 * Who answers in an interview, as its heading or introduction names them before a paragraph: “spoke with Ann Lee”, “Ann Lee
 * talks about”; else the person named most often there, where first named in full.
 */
export function intervieweeBefore({ text, paragraphs }: TextDocument, paragraph: number): Span | null {
  const before = text.slice(0, Math.min(paragraphs[paragraph]?.start ?? 0, LONGEST_OPENING));
  return talkedWith(before) ?? talker(before) ?? mostOften(before);
}

/** Whoever is talked with, but for a paper or its reporter. */
function talkedWith(before: string): Span | null {
  const match = TALKED_WITH.exec(before);
  const name = match?.groups?.name;
  if (!match || !name || ASKS.test(match[0]) || isOrganisation(name)) return null;
  return spanOf(name, match.index + match[0].length - name.length);
}

function talker(before: string): Span | null {
  const match = TALKS_TO.exec(before);
  return match?.groups?.name && !isOrganisation(match.groups.name)
    ? spanOf(match.groups.name, match.index)
    : null;
}

const ASKS = /\b(?:reporter|correspondent|editor|interviewer)\b/;

function isOrganisation(name: string): boolean {
  return name
    .toLowerCase()
    .split(/\s+/)
    .some((word) => ORGANISATION_WORDS.has(word));
}

function mostOften(before: string): Span | null {
  const count = (name: string): number => before.split(name.split(/\s+/).at(-1) ?? name).length;
  const often = [...before.matchAll(FULL_NAME)].reduce<RegExpExecArray | null>(
    (most, name) => (most && count(most[0]) >= count(name[0]) ? most : name),
    null,
  );
  return often && spanOf(often[0], often.index);
}

/** Where a name stands, without what the person is before it: Chef Ann Lee. */
function spanOf(found: string, start: number): Span {
  const [first = '', ...others] = found.split(/\s+/);
  const isRole = others.length > 1 && isPersonNoun(first);
  return {
    start: isRole ? start + found.indexOf(others[0] ?? '', first.length) : start,
    end: start + found.length,
  };
}
