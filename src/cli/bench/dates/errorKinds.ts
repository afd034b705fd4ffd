import { hasRightSpan, hasRightType, hasRightValue } from './dateFigures.ts';
import type { DatedOutcomes } from './dateOutcomes.ts';
import type { DatedArticle, Timex } from './timex.ts';

/** A date expression that the parser has wrong: no `found` where it is missed, no `gold` where nothing is annotated. */
export interface DateError {
  readonly article: DatedArticle;
  readonly gold: Timex | null;
  readonly found: Timex | null;
}

interface DateErrorKind {
  /** What `--errors` is given. */
  readonly id: string;
  readonly meaning: string;
  readonly holds: (error: DateError) => boolean;
}

/** Kinds of errors in date expressions. The first that holds counts, and the last of them always does. */
export const DATE_ERROR_KINDS: readonly DateErrorKind[] = [
  { id: 'extra', meaning: 'expression where none is annotated', holds: ({ gold }) => gold === null },
  { id: 'missed', meaning: 'not found', holds: ({ found }) => found === null },
  { id: 'type', meaning: 'another type', holds: ({ gold, found }) => gold?.type !== found?.type },
  { id: 'value', meaning: 'another value', holds: ({ gold, found }) => gold?.value !== found?.value },
  { id: 'span', meaning: 'only the span differs', holds: () => true },
];

/** The kind of an error. */
export function dateErrorKind(error: DateError): string {
  return DATE_ERROR_KINDS.find(({ holds }) => holds(error))?.id ?? '';
}

/** Every error of an article, in the order of the text, those that are none behind the others. */
export function dateErrors({ article, gold, extra }: DatedOutcomes): DateError[] {
  const wrong = gold.filter(
    (outcome) => !(hasRightSpan(outcome) && hasRightType(outcome) && hasRightValue(outcome)),
  );
  return [
    ...wrong.map(({ gold, found }) => ({ article, gold, found })),
    ...extra.map((found) => ({ article, gold: null, found })),
  ];
}
