import type { Span } from '#model/span.ts';

/** How many characters two spans share; 0 where they are apart. */
export function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Shared characters as a part of what the two cover together, gap included: 1 where they are the same. */
export function overlap(a: Span, b: Span): number {
  return shared(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
