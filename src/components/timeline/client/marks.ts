/** The links of the drawings that lead to entries of the list. */
export function entryLinks(root: ParentNode): readonly SVGAElement[] {
  return [...root.querySelectorAll<SVGAElement>('.axis a')];
}

/** The element that a mark leads to. */
export function targetOf(link: SVGAElement): HTMLElement | null {
  return document.getElementById(link.href.baseVal.replace(/^.*#/, ''));
}

/** Takes out of the drawings the marks of what is not in the list. */
export function markFiltered(document: Document): void {
  for (const link of entryLinks(document)) {
    const target = targetOf(link);
    link.classList.toggle('out', target?.matches('[data-entry][hidden]') === true);
  }
}
