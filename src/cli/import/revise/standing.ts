import type { Span } from '#model/span.ts';

/** What of the former text stands in the new one, unit by unit. Offsets are those of the folded texts. */
export interface Standing {
  /** Where each UTF-16 unit of the former text stands in the new one; -1 where that is not known. */
  readonly to: Int32Array;
  /** The way back. */
  readonly from: Int32Array;
}

export function nothingStands(former: string, text: string): Standing {
  return { to: new Int32Array(former.length).fill(-1), from: new Int32Array(text.length).fill(-1) };
}

/** Notes that a place of the former text stands at one of the new text. */
export function letStand({ to, from }: Standing, place: Span, at: Span): void {
  for (let i = 0; i < place.end - place.start; i++) {
    to[place.start + i] = at.start + i;
    from[at.start + i] = place.start + i;
  }
}

/** The same, with further places. */
export function withStanding(
  standing: Standing,
  places: readonly { readonly place: Span; readonly at: Span }[],
): Standing {
  const more = { to: standing.to.slice(), from: standing.from.slice() };
  for (const { place, at } of places) letStand(more, place, at);
  return more;
}

/** Whether nothing that is known to stand somewhere speaks against a place of the former text standing at one of the new. */
export function isPossible({ to, from }: Standing, place: Span, at: Span): boolean {
  for (let i = 0; i < place.end - place.start; i++) {
    const [there, back] = [to[place.start + i], from[at.start + i]];
    if (there !== -1 && there !== at.start + i) return false;
    if (back !== -1 && back !== place.start + i) return false;
  }
  return true;
}

/** Whether a part of a place of the former text is known to stand in the new one. */
export function standsPartly({ to }: Standing, { start, end }: Span): boolean {
  return to.subarray(start, end).some((at) => at !== -1);
}

/** Whether a span of the new text holds words that are not known from the former one. */
export function isNew({ from }: Standing, { start, end }: Span, text: string): boolean {
  for (let at = start; at < end; at++) if (from[at] === -1 && text[at] !== ' ') return true;
  return false;
}
