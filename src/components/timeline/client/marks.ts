/** The links of a drawing, which lead to entries of the list or, from columns, to a closer look. */
export function marksIn(axis: SVGElement): readonly SVGAElement[] {
  return [...axis.querySelectorAll<SVGAElement>('a')];
}

/** The element that a mark leads to. */
export function targetOf(link: SVGAElement): HTMLElement | null {
  return document.getElementById(link.href.baseVal.replace(/^.*#/, ''));
}

/** Takes out of the drawings the marks of entries that are not in the list. */
export function markFiltered(document: Document): void {
  for (const link of document.querySelectorAll<SVGAElement>('.axis a:not(.column)'))
    link.classList.toggle('out', targetOf(link)?.matches('[data-entry][hidden]') === true);
}
