import type { DateExpression } from '#model/annotations.ts';
import type { TextDocument } from '../text/document.ts';
import { MOVING } from './eventEdtf.ts';
import type { Governed } from './governed.ts';

/** What stands between the two dates of a span, and what leads to the first. */
const BETWEEN = /^\s*(?:to|until|till|through|and|[–-])\s*(?:the\s+)?$/;
const LEADS_TO = /\b(from|between)\s+(?:the\s+)?$/i;
/** “April 4, seven weeks later”: the same day, said twice. */
const APPOSED = /^,\s*$/;
const COUNTED = /\b(?:later|earlier|ago|before|after)$/;
/** How many characters before a date may lead to it. */
const REACH = 16;

/** From when to when something lasted. */
export interface EventSpan {
  /** The TIMEX3 value of its start. */
  readonly value: string;
  readonly edtf: string;
}

/**
 * The span that two expressions make which date the same event: “from Monday to Friday”, “between 2014 and 2016”; by each
 * of the two.
 */
export function spansIn(
  { text, tokens }: TextDocument,
  governed: readonly Governed[],
): ReadonlyMap<DateExpression, EventSpan> {
  const spans = new Map<DateExpression, EventSpan>();
  governed.forEach(({ head, expression: first }, at) => {
    const next = governed[at + 1];
    if (next?.head !== head || !first.edtf || !next.expression.edtf) return;
    const { expression: last } = next;
    const [, lead] = LEADS_TO.exec(text.slice(Math.max(0, first.start - REACH), first.start)) ?? [];
    const link = text.slice(first.end, last.start);
    if (APPOSED.test(link) && COUNTED.test(last.text)) {
      spans.set(last, { value: first.value, edtf: first.edtf });
      return;
    }
    if (!lead || !BETWEEN.test(link) || /and/.test(link) !== (lead.toLowerCase() === 'between')) return;
    // “Moved from June to September”: it is in September.
    if (MOVING.has(tokens[head]?.lemma ?? '')) {
      spans.set(first, { value: last.value, edtf: last.edtf ?? last.value });
      return;
    }
    const edtf = `${first.edtf.split('/')[0]}/${last.edtf?.split('/').at(-1)}`;
    const span = { value: first.value, edtf };
    spans.set(first, span).set(last, span);
  });
  return spans;
}
