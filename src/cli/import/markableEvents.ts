import type { Annotations, EventMention } from '#model/annotations.ts';
import { overlaps } from '#model/span.ts';
import { verbLemma } from '#parse/constants/speechVerbs.ts';
import type { TextDocument, Token } from '#parse/text/document.ts';

/** Verbs that only say that somebody said or thought something: what matters is what they said, with or without a quote. */
const TELLING: ReadonlySet<string> = new Set(
  'say tell add note reply predict forecast expect estimate believe think hope know'.split(' '),
);

/**
 * The events that get a file, each with the mentions to mark, in the order of the text: those that an expression of the text
 * dates. What is denied or only supposed has no day and gets none, nor does what the day of publication alone dates: every
 * verb of a report is that. A mention takes one mark.
 */
export function markableEvents(document: TextDocument, annotations: Annotations): EventMention[][] {
  const isMarkable = markable(document, annotations);
  const marked = new Set<number>();
  return [...Map.groupBy(annotations.events.filter(isMarkable), ({ event }) => event).values()]
    .filter((mentions) => mentions.some(({ certainty }) => certainty === 'stated'))
    .map((mentions) => {
      const free = mentions.filter(({ start }) => !marked.has(start));
      const heads = new Map(free.map((mention) => [mention.start, mention]));
      for (const start of heads.keys()) marked.add(start);
      return [...heads.values()].sort((a, b) => a.start - b.start);
    })
    .filter((mentions) => mentions.length > 0);
}

/**
 * Tells which mentions take a mark: not the words of a cue, a source or a date, which carry one already; not speech, which
 * has its day as a statement; nor what is told in a quote, unless it is a plan that has a name (“the summit on Friday”).
 */
function markable(
  { tokens }: TextDocument,
  { quotes, dates }: Annotations,
): (mention: EventMention) => boolean {
  const byStart = new Map(tokens.map((token) => [token.start, token]));
  const taken = [
    ...dates,
    ...quotes.flatMap(({ cue, speaker }) => [cue, speaker].filter((span) => span !== null)),
  ];
  return (mention) => {
    const head = byStart.get(mention.start);
    if (mention.date === undefined || head === undefined || isTelling(head)) return false;
    if (taken.some((span) => overlaps(span, mention))) return false;
    return isNamedPlan(head, mention) || !quotes.some((segment) => overlaps(segment, mention));
  };
}

function isTelling(head: Token): boolean {
  return head.tag === 'VERB' && TELLING.has(verbLemma(head));
}

function isNamedPlan({ tag }: Token, { status }: EventMention): boolean {
  return status === 'planned' && (tag === 'NOUN' || tag === 'PROPN');
}
