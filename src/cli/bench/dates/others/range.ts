import type { Span } from '#model/span.ts';

/** What joins the ends of a range, with the word that may lead into it: “from Monday to Friday”, “Jan. 10–13”. */
const RANGE =
  /^(?<lead>(?:from|between)\s+)?(?<first>\S.*?)(?<joint>\s*[-–]\s*|\s+(?:to|until|till|through|thru|and)\s+)(?<last>\S.*)$/is;

/** The ends of a range that one expression names: TIMEX3 marks each by itself. Null where the words hold no joint. */
export function endsOfRange(text: string, { start, end }: Span): readonly [Span, Span] | null {
  const { lead = '', first, joint = '', last } = RANGE.exec(text.slice(start, end))?.groups ?? {};
  if (first === undefined || last === undefined) return null;
  const from = start + lead.length;
  const to = from + first.length;
  return [
    { start: from, end: to },
    { start: to + joint.length, end },
  ];
}

/** A preposition before an expression and a mark behind it belong to no TIMEX3. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = /^(?:(?:on|in|at|by|for|from|since|until|of|during|within)\s+)?/i.exec(words)?.[0].length ?? 0;
  const tail = /[\s,;:]*$/.exec(words)?.[0].length ?? 0;
  return lead + tail < words.length ? { start: start + lead, end: end - tail } : { start, end };
}
