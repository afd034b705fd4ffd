import { PAIR, pairId } from '#site/addresses.ts';

const SIDES = ['start', 'end'] as const;

/** Of more voices than these no address chooses two without script: pairs, and their rules, grow with the square. */
const MOST_LINKED = 12;

/**
 * The style rules by which two lists of voices choose what stands beside each other, so that choosing needs no script: a
 * turn is shown on the side on which its voice is chosen. Without a rule for it a browser shows all turns, in one column.
 * Without script the address may choose them, too, by its hash; the lists, which then show others, are put away.
 *
 * @example `pairRules(['ned-price'])` → `[data-pair]:has([name="a"] [value="ned-price"]:checked) [data-voice="ned-price"]{--side:1;--float:inline-start;display:block}…`
 */
export function pairRules(ids: readonly string[]): string {
  const chosen = ids.flatMap((id) =>
    PAIR.map((name, i) => shown(`[name="${name}"] [value="${id}"]:checked`, id, i)),
  );
  const linked = linkedPairs(ids).flatMap((pair) =>
    pair.map((id, i) => shown(`#${pairId(...pair)}:target`, id, i, '!important')),
  );
  const byHash =
    linked.length === 0
      ? ''
      : `@media (scripting:none){[data-pair]:has(>:target) :is(form,li[data-voice]){display:none!important}${linked.join('')}}`;
  return `@supports selector(:has(a)){[data-pair] [data-voice]{display:none}${chosen.join('')}${byHash}}`;
}

/** The pairs of voices that an address can choose without script. */
export function linkedPairs(ids: readonly string[]): readonly (readonly [string, string])[] {
  if (ids.length > MOST_LINKED) return [];
  return ids.flatMap((one, i) => ids.slice(i + 1).map((other) => [one, other] as const));
}

function shown(when: string, id: string, side: number, weight = ''): string {
  return `[data-pair]:has(${when}) [data-voice="${id}"]{--side:${side + 1};--float:inline-${SIDES[side]};display:block${weight}}`;
}
