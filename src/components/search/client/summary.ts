import { counted, fill } from '#site/fillIn.ts';
import type { Speech } from './say.ts';

/** Kinds in the order they are told. */
const KINDS = ['Statement', 'Event', 'Speaker', 'Article'] as const;

/**
 * What was found: “7 results for “europe”: 4 statements, 1 event”; `strong` sets off how many; `chosen` tells whether anything is,
 * beside words.
 */
export function summary<Part>(
  { words, language }: Speech,
  query: string,
  total: number,
  kinds: Readonly<Record<string, number>>,
  { chosen, strong }: { readonly chosen: boolean; readonly strong: (text: string) => Part },
): (Part | string)[] {
  const asked = query.replace(/^"(.*)"$/, '$1');
  if (total === 0) {
    const nothing = strong(words.nothingFound);
    const sentence = !asked ? words.nothing : chosen ? words.nothingForChosen : words.nothingFor;
    return fill<Part | string>(sentence, { nothing, query: asked });
  }
  const told = KINDS.flatMap((kind) => {
    const forms = words.counted[kind.toLowerCase() as Lowercase<typeof kind>];
    const count = kinds[kind] ?? 0;
    return count > 0 ? [counted(forms, count, language)] : [];
  });
  const count = strong(counted(words.counted.result, total, language));
  return fill<Part | string>(asked ? words.foundFor : words.found, {
    count,
    query: asked,
    kinds: told.join(', '),
  });
}
