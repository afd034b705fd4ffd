import type { ElementContent } from 'hast';
import MagicString from 'magic-string';
import { html } from '#site/hast.ts';
import type { PageElement } from './pageElements.ts';

/** Nodes that the preview adds to a page, at an offset of its text. */
export interface Addition {
  readonly at: number;
  readonly nodes: readonly ElementContent[];
}

export function atStartOf(element: PageElement | undefined, nodes: readonly ElementContent[]): Addition[] {
  return addition(element?.sourceCodeLocation?.startTag?.endOffset, nodes);
}

export function atEndOf(element: PageElement | undefined, nodes: readonly ElementContent[]): Addition[] {
  return addition(element?.sourceCodeLocation?.endTag?.startOffset, nodes);
}

export function behind(element: PageElement | undefined, nodes: readonly ElementContent[]): Addition[] {
  return addition(element?.sourceCodeLocation?.endOffset, nodes);
}

/** The page with all that is added; every other character of it stays. */
export function withAdditions(page: string, additions: readonly Addition[]): string {
  const text = new MagicString(page);
  for (const { at, nodes } of additions) text.appendLeft(at, html(nodes));
  return text.toString();
}

function addition(at: number | undefined, nodes: readonly ElementContent[]): Addition[] {
  return at === undefined || nodes.length === 0 ? [] : [{ at, nodes }];
}
