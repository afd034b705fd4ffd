import type { Element, ElementContent } from 'hast';
import { contentLanguage, language } from '#words/words.ts';
import { contentStretches } from './contentStretches.ts';

/** In HTML that is made as a tree: the languages of what it says. Where all of it is in one language, nothing is said of that. */

/** The properties of an element with words of the content, and with words of ours. */
export const OF_CONTENT = contentLanguage === undefined ? {} : { lang: contentLanguage };
export const OF_INTERFACE = contentLanguage === undefined ? {} : { lang: language };

export function inContentLanguage(element: Element): Element {
  return { ...element, properties: { ...element.properties, ...OF_CONTENT } };
}

export function inInterfaceLanguage(element: Element): Element {
  return { ...element, properties: { ...element.properties, ...OF_INTERFACE } };
}

/** An element of the text that also says something of ours, in attributes: what it says and the words in it, each in their language. */
export function inBothLanguages(element: Element): Element {
  const { children } = element;
  if (contentLanguage === undefined || children.length === 0) return inInterfaceLanguage(element);
  const inner: Element = { type: 'element', tagName: 'span', properties: OF_CONTENT, children };
  return inInterfaceLanguage({ ...element, children: [inner] });
}

/** A text of ours with words of the content in it. */
export function withContentWords(text: string, of: readonly string[]): ElementContent[] {
  if (contentLanguage === undefined) return [{ type: 'text', value: text }];
  return contentStretches(text, of).map(({ text: value, isContent }) =>
    isContent
      ? { type: 'element', tagName: 'span', properties: OF_CONTENT, children: [{ type: 'text', value }] }
      : { type: 'text', value },
  );
}
