/** An element of a picture, as the drawing library takes it: styles are CSS, as far as it knows that. */
export interface Box {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}

export type Style = Readonly<Record<string, string | number>>;

export type Content = Box | string | null;

/** A box that lays its children out in a row, or as its style says. */
export function box(style: Style, ...children: readonly Content[]): Box {
  return {
    type: 'div',
    props: { style: { display: 'flex', ...style }, children: children.filter((child) => child !== null) },
  };
}

/** An element of SVG. */
export function svg(
  type: string,
  props: Readonly<Record<string, unknown>>,
  ...children: readonly Box[]
): Box {
  return { type, props: { ...props, ...(children.length > 0 && { children }) } };
}
