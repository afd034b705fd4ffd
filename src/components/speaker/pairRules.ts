import { PAIR } from '#site/addresses.ts';

/**
 * The style rules by which two lists of voices choose what stands beside each other, so that choosing needs no script: a
 * turn is shown on the side on which its voice is chosen. Without a rule for it a browser shows all turns, in one column.
 *
 * @example `pairRules(['ned-price'])` → `[data-pair]:has([name="a"] [value="ned-price"]:checked) [data-voice="ned-price"]{--side:1;display:block}…`
 */
export function pairRules(ids: readonly string[]): string {
  const rules = ids.flatMap((id) =>
    PAIR.map(
      (name, i) =>
        `[data-pair]:has([name="${name}"] [value="${id}"]:checked) [data-voice="${id}"]{--side:${i + 1};display:block}`,
    ),
  );
  return `@supports selector(:has(a)){[data-pair] [data-voice]{display:none}${rules.join('')}}`;
}
