/** Makes an element with a class and content. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

/**
 * The one element that a selector finds.
 * @throws where the page has none: its markup and its script have come apart.
 */
export function find<Kind extends HTMLElement>(
  root: ParentNode,
  selector: string,
  kind: new () => Kind,
): Kind {
  const found = root.querySelector(selector);
  if (!(found instanceof kind))
    throw new Error(`Unexpected page without \`${selector}\`, expected a ${kind.name}`);
  return found;
}

/** A copy of what a template holds. */
export function copyOf(template: HTMLTemplateElement): Element {
  const copy = document.importNode(template.content, true).firstElementChild;
  if (!copy) throw new Error('Unexpected empty template, expected one element');
  return copy;
}
